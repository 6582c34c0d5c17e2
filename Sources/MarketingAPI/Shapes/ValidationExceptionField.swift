// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct ValidationExceptionField: WireCarrier {
        /// Required.
        public var name: String
        /// Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var fieldId: String?
        /// Required.
        public var message: String
        public var code: ValidationExceptionFieldCode?

        public init(
            name: String, fieldId: String? = nil, message: String, code: ValidationExceptionFieldCode? = nil
        ) {
            self.name = name
            self.fieldId = fieldId
            self.message = message
            self.code = code
        }

        public static let members = MemberTable(["Name", "FieldId", "Message", "Code"], required: 0b101)
        public static var unread: Self { Self(name: "", message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: name = try reader.readString()
            case 1: fieldId = try reader.readString()
            case 2: message = try reader.readString()
            case 3: code = ValidationExceptionFieldCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, fieldId)
            writer.member(2, of: Self.members, message)
            writer.member(3, of: Self.members, code?.rawValue)
        }
    }
}
