// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AccountReceiver: WireCarrier {
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var alias: String?
        /// Required. Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var awsAccountId: String

        public init(alias: String? = nil, awsAccountId: String) {
            self.alias = alias
            self.awsAccountId = awsAccountId
        }

        public static let members = MemberTable(["Alias", "AwsAccountId"], required: 0b10, sensitive: 0b11)
        public static var unread: Self { Self(awsAccountId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: alias = try reader.readString()
            case 1: awsAccountId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, alias)
            writer.member(1, of: Self.members, awsAccountId)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(alias, "Alias", Selling.Constraint.alias)
            check.string(awsAccountId, "AwsAccountId", Selling.Constraint.awsAccount)
        }
    }
}
