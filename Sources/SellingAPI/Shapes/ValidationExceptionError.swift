// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ValidationExceptionError: WireCarrier {
        public var fieldName: String?
        /// Required.
        public var message: String
        /// Required.
        public var code: ValidationExceptionErrorCode

        public init(fieldName: String? = nil, message: String, code: ValidationExceptionErrorCode) {
            self.fieldName = fieldName
            self.message = message
            self.code = code
        }

        public static let members = MemberTable(["FieldName", "Message", "Code"], required: 0b110)
        public static var unread: Self { Self(message: "", code: ValidationExceptionErrorCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: fieldName = try reader.readString()
            case 1: message = try reader.readString()
            case 2: code = ValidationExceptionErrorCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, fieldName)
            writer.member(1, of: Self.members, message)
            writer.member(2, of: Self.members, code.rawValue)
        }
    }
}
