// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct ValidationExceptionField: WireStructure {
        /// Required.
        public var name: String
        /// Required.
        public var code: String
        /// Required.
        public var message: String

        public init(
            name: String,
            code: String,
            message: String
        ) {
            self.name = name
            self.code = code
            self.message = message
        }

        private static let members = MemberTable(["name", "code", "message"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(name: "", code: "", message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: name = try reader.readString()
                case 1: code = try reader.readString()
                case 2: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, code)
            writer.member(2, of: Self.members, message)
            writer.endStructure()
        }
    }
}
