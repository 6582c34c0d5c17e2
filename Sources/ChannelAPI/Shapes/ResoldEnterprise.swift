// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct ResoldEnterprise: WireStructure {
        /// Required.
        public var coverage: Coverage
        /// Required.
        public var tamLocation: String
        /// Pattern `[0-9]*`. 12...12 characters.
        public var chargeAccountId: String?

        public init(
            coverage: Coverage,
            tamLocation: String,
            chargeAccountId: String? = nil
        ) {
            self.coverage = coverage
            self.tamLocation = tamLocation
            self.chargeAccountId = chargeAccountId
        }

        private static let members = MemberTable(["coverage", "tamLocation", "chargeAccountId"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(coverage: Coverage(rawValue: ""), tamLocation: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: coverage = Coverage(rawValue: try reader.readString())
                case 1: tamLocation = try reader.readString()
                case 2: chargeAccountId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, coverage.rawValue)
            writer.member(1, of: Self.members, tamLocation)
            writer.member(2, of: Self.members, chargeAccountId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(coverage, "coverage")
            check.string(chargeAccountId, "chargeAccountId", Channel.Constraint.accountId)
        }
    }
}
