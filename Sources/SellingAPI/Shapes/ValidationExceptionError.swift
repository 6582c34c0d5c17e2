// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ValidationExceptionError: WireStructure {
        public var fieldName: String?
        /// Required.
        public var message: String
        /// Required.
        public var code: ValidationExceptionErrorCode

        public init(
            fieldName: String? = nil,
            message: String,
            code: ValidationExceptionErrorCode
        ) {
            self.fieldName = fieldName
            self.message = message
            self.code = code
        }

        private static let members = MemberTable(["FieldName", "Message", "Code"], required: 0b110)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", code: ValidationExceptionErrorCode(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: fieldName = try reader.readString()
                case 1: message = try reader.readString()
                case 2: code = ValidationExceptionErrorCode(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, fieldName)
            writer.member(1, of: Self.members, message)
            writer.member(2, of: Self.members, code.rawValue)
            writer.endStructure()
        }
    }
}
