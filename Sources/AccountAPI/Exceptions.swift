// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct AccessDeniedException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: AccessDeniedExceptionReason

        public init(message: String, reason: AccessDeniedExceptionReason) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "Reason"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: AccessDeniedExceptionReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = AccessDeniedExceptionReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
        }

        public static let name = "AccessDeniedException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ConflictException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ConflictExceptionReason

        public init(message: String, reason: ConflictExceptionReason) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "Reason"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: ConflictExceptionReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = ConflictExceptionReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
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
        /// Required.
        public var reason: ResourceNotFoundExceptionReason

        public init(message: String, reason: ResourceNotFoundExceptionReason) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "Reason"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: ResourceNotFoundExceptionReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = ResourceNotFoundExceptionReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
        }

        public static let name = "ResourceNotFoundException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ServiceQuotaExceededException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ServiceQuotaExceededExceptionReason

        public init(message: String, reason: ServiceQuotaExceededExceptionReason) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "Reason"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: ServiceQuotaExceededExceptionReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = ServiceQuotaExceededExceptionReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
        }

        public static let name = "ServiceQuotaExceededException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ThrottlingException: ServiceException {
        /// Required.
        public var message: String
        public var serviceCode: String?
        public var quotaCode: String?

        public init(message: String, serviceCode: String? = nil, quotaCode: String? = nil) {
            self.message = message
            self.serviceCode = serviceCode
            self.quotaCode = quotaCode
        }

        public static let members = MemberTable(["Message", "ServiceCode", "QuotaCode"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: serviceCode = try reader.readString()
            case 2: quotaCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, serviceCode)
            writer.member(2, of: Self.members, quotaCode)
        }

        public static let name = "ThrottlingException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ValidationExceptionReason
        public var errorDetails: [ValidationError]?

        public init(message: String, reason: ValidationExceptionReason, errorDetails: [ValidationError]? = nil) {
            self.message = message
            self.reason = reason
            self.errorDetails = errorDetails
        }

        public static let members = MemberTable(["Message", "Reason", "ErrorDetails"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: ValidationExceptionReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = ValidationExceptionReason(rawValue: try reader.readString())
            case 2: errorDetails = try reader.readList { (reader) throws(SerializationError) in try ValidationError(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.member(2, of: Self.members, errorDetails) { $0.list($1) { $1.write(to: $0) } }
        }

        public static let name = "ValidationException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
