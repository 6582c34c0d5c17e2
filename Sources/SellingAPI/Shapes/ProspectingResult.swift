// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProspectingResult: WireCarrier {
        public var aws: ProspectingResultAws?

        public init(aws: ProspectingResultAws? = nil) { self.aws = aws }

        public static let members = MemberTable(["Aws"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: aws = try ProspectingResultAws(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, aws)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(aws, "Aws")
        }
    }
}
