// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Recommendation: WireStructure {
        /// Required.
        public var type: String
        /// Required.
        public var details: String
        /// 0...25 entries.
        public var attributes: [String: String]?

        public init(
            type: String,
            details: String,
            attributes: [String: String]? = nil
        ) {
            self.type = type
            self.details = details
            self.attributes = attributes
        }

        private static let members = MemberTable(["Type", "Details", "Attributes"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(type: "", details: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: type = try reader.readString()
                case 1: details = try reader.readString()
                case 2: attributes = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, type)
            writer.member(1, of: Self.members, details)
            writer.member(2, of: Self.members, attributes) { $0.map($1) { $0.write($1) } }
            writer.endStructure()
        }
    }
}
