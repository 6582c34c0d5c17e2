// Toy Chest 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Chest {
    public struct AccessDeniedException: ServiceException {
        /// Required.
        public var message: String

        public init(message: String) { self.message = message }

        public static let members = MemberTable(["Message"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
        }

        public static let name = "AccessDeniedException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ConflictException: ServiceException {
        /// Required.
        public var message: String

        public init(message: String) { self.message = message }

        public static let members = MemberTable(["Message"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
        }

        public static let name = "ConflictException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct InternalServerException: ServiceException {
        /// Required.
        public var message: String

        public init(message: String) { self.message = message }

        public static let members = MemberTable(["Message"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
        }

        public static let name = "InternalServerException"
        public static let isServerFault = true
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ResourceNotFoundException: ServiceException {
        /// Required.
        public var message: String

        public init(message: String) { self.message = message }

        public static let members = MemberTable(["Message"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
        }

        public static let name = "ResourceNotFoundException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ThrottlingException: ServiceException {
        /// Required.
        public var message: String

        public init(message: String) { self.message = message }

        public static let members = MemberTable(["Message"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
        }

        public static let name = "ThrottlingException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        public var problems: [String: String]?

        public init(message: String, problems: [String: String]? = nil) {
            self.message = message
            self.problems = problems
        }

        public static let members = MemberTable(["Message", "Problems"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: problems = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, problems) { $0.map($1) { $0.write($1) } }
        }

        public static let name = "ValidationException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
