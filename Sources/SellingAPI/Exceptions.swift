// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AccessDeniedException: ServiceException {
        public var message: String?
        public var reason: AccessDeniedExceptionErrorCode?

        public init(message: String? = nil, reason: AccessDeniedExceptionErrorCode? = nil) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "Reason"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = AccessDeniedExceptionErrorCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason?.rawValue)
        }

        public static let name = "AccessDeniedException"
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct ConflictException: ServiceException {
        public var message: String?

        public init(message: String? = nil) { self.message = message }

        public static let members = MemberTable(["Message"])
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

        public static let name = "ConflictException"
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct InternalServerException: ServiceException {
        public var message: String?

        public init(message: String? = nil) { self.message = message }

        public static let members = MemberTable(["Message"])
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

        public static let name = "InternalServerException"
        public static let isServerFault = true
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct ResourceNotFoundException: ServiceException {
        public var message: String?

        public init(message: String? = nil) { self.message = message }

        public static let members = MemberTable(["Message"])
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

        public static let name = "ResourceNotFoundException"
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct ServiceQuotaExceededException: ServiceException {
        public var message: String?

        public init(message: String? = nil) { self.message = message }

        public static let members = MemberTable(["Message"])
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

        public static let name = "ServiceQuotaExceededException"
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct ThrottlingException: ServiceException {
        public var message: String?

        public init(message: String? = nil) { self.message = message }

        public static let members = MemberTable(["Message"])
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

        public static let name = "ThrottlingException"
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }

    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ValidationExceptionReason
        public var errorList: [ValidationExceptionError]?

        public init(
            message: String, reason: ValidationExceptionReason, errorList: [ValidationExceptionError]? = nil
        ) {
            self.message = message
            self.reason = reason
            self.errorList = errorList
        }

        public static let members = MemberTable(["Message", "Reason", "ErrorList"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: ValidationExceptionReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = ValidationExceptionReason(rawValue: try reader.readString())
            case 2: errorList = try reader.readList { (reader) throws(SerializationError) in try ValidationExceptionError(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.member(2, of: Self.members, errorList) { $0.list($1) { $1.write(to: $0) } }
        }

        public static let name = "ValidationException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
