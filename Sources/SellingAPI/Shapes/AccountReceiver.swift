// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AccountReceiver: WireStructure {
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var alias: String?
        /// Required. Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var awsAccountId: String

        public init(
            alias: String? = nil,
            awsAccountId: String
        ) {
            self.alias = alias
            self.awsAccountId = awsAccountId
        }

        private static let members = MemberTable(["Alias", "AwsAccountId"], required: 0b10, sensitive: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(awsAccountId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: alias = try reader.readString()
                case 1: awsAccountId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, alias)
            writer.member(1, of: Self.members, awsAccountId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(alias, "Alias", Selling.Constraint.alias)
            check.string(awsAccountId, "AwsAccountId", Selling.Constraint.awsAccount)
        }
    }
}
