// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct FileRef: WireCarrier {
        /// Required. Pattern `s3://[^\s]+`. 1...1024 characters.
        public var s3Uri: String
        /// Required. 1...1024 characters.
        public var versionId: String

        public init(s3Uri: String, versionId: String) {
            self.s3Uri = s3Uri
            self.versionId = versionId
        }

        public static let members = MemberTable(["S3Uri", "VersionId"], required: 0b11)
        public static var unread: Self { Self(s3Uri: "", versionId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: s3Uri = try reader.readString()
            case 1: versionId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, s3Uri)
            writer.member(1, of: Self.members, versionId)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(s3Uri, "S3Uri", Marketing.Constraint.s3Uri)
            check.string(versionId, "VersionId", Marketing.Constraint.s3VersionId)
        }
    }
}
