// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct EngagementContextDetails: WireCarrier {
        /// Pattern `(?s).{1,3}`.
        public var id: String?
        /// Required.
        public var type: EngagementContextType
        public var payload: EngagementContextPayload?

        public init(id: String? = nil, type: EngagementContextType, payload: EngagementContextPayload? = nil) {
            self.id = id
            self.type = type
            self.payload = payload
        }

        public static let members = MemberTable(["Id", "Type", "Payload"], required: 0b10)
        public static var unread: Self { Self(type: EngagementContextType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: type = EngagementContextType(rawValue: try reader.readString())
            case 2: payload = try EngagementContextPayload(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, type.rawValue)
            writer.member(2, of: Self.members, payload)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Selling.Constraint.engagementContextIdentifier)
            check.value(type, "Type")
            check.structure(payload, "Payload")
        }
    }
}
