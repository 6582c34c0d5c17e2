// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Recommendation: WireCarrier {
        /// Required.
        public var type: String
        /// Required.
        public var details: String
        /// 0...25 entries.
        public var attributes: [String: String]?

        public init(type: String, details: String, attributes: [String: String]? = nil) {
            self.type = type
            self.details = details
            self.attributes = attributes
        }

        public static let members = MemberTable(["Type", "Details", "Attributes"], required: 0b11)
        public static var unread: Self { Self(type: "", details: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: type = try reader.readString()
            case 1: details = try reader.readString()
            case 2: attributes = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, type)
            writer.member(1, of: Self.members, details)
            writer.member(2, of: Self.members, attributes) { $0.map($1) { $0.write($1) } }
        }
    }
}
