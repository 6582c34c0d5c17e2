// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    public struct FileInput: WireCarrier {
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters.
        public var fileURI: String
        public var businessUseCase: String?

        public init(fileURI: String, businessUseCase: String? = nil) {
            self.fileURI = fileURI
            self.businessUseCase = businessUseCase
        }

        public static let members = MemberTable(["FileURI", "BusinessUseCase"], required: 0b1)
        public static var unread: Self { Self(fileURI: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: fileURI = try reader.readString()
            case 1: businessUseCase = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, fileURI)
            writer.member(1, of: Self.members, businessUseCase)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(fileURI, "FileURI", Benefits.Constraint.fileURI)
        }
    }
}
