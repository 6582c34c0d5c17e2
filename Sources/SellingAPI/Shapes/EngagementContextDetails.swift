// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct EngagementContextDetails: WireStructure {
        /// Pattern `(?s).{1,3}`.
        public var id: String?
        /// Required.
        public var type: EngagementContextType
        public var payload: EngagementContextPayload?

        public init(
            id: String? = nil,
            type: EngagementContextType,
            payload: EngagementContextPayload? = nil
        ) {
            self.id = id
            self.type = type
            self.payload = payload
        }

        private static let members = MemberTable(["Id", "Type", "Payload"], required: 0b10)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(type: EngagementContextType(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: type = EngagementContextType(rawValue: try reader.readString())
                case 2: payload = try EngagementContextPayload(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, type.rawValue)
            writer.member(2, of: Self.members, payload)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Selling.Constraint.engagementContextIdentifier)
            check.value(type, "Type")
            check.structure(payload, "Payload")
        }
    }
}
