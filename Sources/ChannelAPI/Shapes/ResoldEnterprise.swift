// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct ResoldEnterprise: WireCarrier {
        /// Required.
        public var coverage: Coverage
        /// Required.
        public var tamLocation: String
        /// Pattern `[0-9]*`. 12...12 characters.
        public var chargeAccountId: String?

        public init(coverage: Coverage, tamLocation: String, chargeAccountId: String? = nil) {
            self.coverage = coverage
            self.tamLocation = tamLocation
            self.chargeAccountId = chargeAccountId
        }

        public static let members = MemberTable(["coverage", "tamLocation", "chargeAccountId"], required: 0b11)
        public static var unread: Self { Self(coverage: Coverage(rawValue: ""), tamLocation: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: coverage = Coverage(rawValue: try reader.readString())
            case 1: tamLocation = try reader.readString()
            case 2: chargeAccountId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, coverage.rawValue)
            writer.member(1, of: Self.members, tamLocation)
            writer.member(2, of: Self.members, chargeAccountId)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(coverage, "coverage")
            check.string(chargeAccountId, "chargeAccountId", Channel.Constraint.accountId)
        }
    }
}
