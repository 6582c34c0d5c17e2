// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct BusinessValidationError: WireStructure {
        /// Required.
        public var message: String
        /// Required.
        public var code: BusinessValidationCode

        public init(
            message: String,
            code: BusinessValidationCode
        ) {
            self.message = message
            self.code = code
        }

        private static let members = MemberTable(["Message", "Code"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", code: BusinessValidationCode(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: code = BusinessValidationCode(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, code.rawValue)
            writer.endStructure()
        }
    }
}
