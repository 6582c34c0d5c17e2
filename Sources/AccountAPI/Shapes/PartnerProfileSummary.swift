// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct PartnerProfileSummary: WireStructure {
        /// Required. Pattern `pprofile-[A-Za-z0-9]{13}`. 1...50 characters.
        public var id: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters.
        public var name: String

        public init(
            id: String,
            name: String
        ) {
            self.id = id
            self.name = name
        }

        private static let members = MemberTable(["Id", "Name"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(id: "", name: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: name = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, name)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Account.Constraint.partnerProfileId)
            check.string(name, "Name", Account.Constraint.unicodeString)
        }
    }
}
