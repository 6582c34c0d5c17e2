// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    public struct BusyException: ServiceException {
        public var message: String?

        public init(message: String? = nil) { self.message = message }

        public static let members = MemberTable(["message"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
        }

        public static let name = "BusyException"
        public static let isServerFault = true
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        /// At most 2 elements.
        public var formats: [Format]?

        public init(message: String, formats: [Format]? = nil) {
            self.message = message
            self.formats = formats
        }

        public static let members = MemberTable(["Message", "Formats"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: formats = try reader.readList { (reader) throws(SerializationError) in Format(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, formats) { $0.list($1) { $0.write($1.rawValue) } }
        }

        public static let name = "ValidationException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
