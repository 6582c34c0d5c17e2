// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct AccessDeniedException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var reason: AccessDeniedExceptionReason?

        public init(message: String, reason: AccessDeniedExceptionReason? = nil) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "Reason"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = AccessDeniedExceptionReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason?.rawValue)
        }

        public static let name = "AccessDeniedException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ConflictException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var resourceId: String?
        public var resourceType: String?
        /// Pattern `[A-Z][A-Z0-9_]*`. 1...128 characters.
        public var reason: String?

        public init(message: String, resourceId: String? = nil, resourceType: String? = nil, reason: String? = nil) {
            self.message = message
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.reason = reason
        }

        public static let members = MemberTable(["Message", "ResourceId", "ResourceType", "Reason"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: resourceId = try reader.readString()
            case 2: resourceType = try reader.readString()
            case 3: reason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, resourceId)
            writer.member(2, of: Self.members, resourceType)
            writer.member(3, of: Self.members, reason)
        }

        public static let name = "ConflictException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct InternalServerException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var retryAfterSeconds: Int?

        public init(message: String, retryAfterSeconds: Int? = nil) {
            self.message = message
            self.retryAfterSeconds = retryAfterSeconds
        }

        public static let members = MemberTable(["Message", "RetryAfterSeconds"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: retryAfterSeconds = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, retryAfterSeconds)
        }

        public static let name = "InternalServerException"
        public static let isServerFault = true
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ResourceNotFoundException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var resourceId: String?
        public var resourceType: String?

        public init(message: String, resourceId: String? = nil, resourceType: String? = nil) {
            self.message = message
            self.resourceId = resourceId
            self.resourceType = resourceType
        }

        public static let members = MemberTable(["Message", "ResourceId", "ResourceType"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: resourceId = try reader.readString()
            case 2: resourceType = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, resourceId)
            writer.member(2, of: Self.members, resourceType)
        }

        public static let name = "ResourceNotFoundException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ServiceQuotaExceededException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var resourceType: String?
        public var quotaCode: String?
        public var serviceCode: String?

        public init(
            message: String, resourceType: String? = nil, quotaCode: String? = nil, serviceCode: String? = nil
        ) {
            self.message = message
            self.resourceType = resourceType
            self.quotaCode = quotaCode
            self.serviceCode = serviceCode
        }

        public static let members = MemberTable(["Message", "ResourceType", "QuotaCode", "ServiceCode"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: resourceType = try reader.readString()
            case 2: quotaCode = try reader.readString()
            case 3: serviceCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, resourceType)
            writer.member(2, of: Self.members, quotaCode)
            writer.member(3, of: Self.members, serviceCode)
        }

        public static let name = "ServiceQuotaExceededException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ThrottlingException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var retryAfterSeconds: Int?

        public init(message: String, retryAfterSeconds: Int? = nil) {
            self.message = message
            self.retryAfterSeconds = retryAfterSeconds
        }

        public static let members = MemberTable(["Message", "RetryAfterSeconds"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: retryAfterSeconds = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, retryAfterSeconds)
        }

        public static let name = "ThrottlingException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ValidationException: ServiceException {
        /// Required. 1...1024 characters.
        public var message: String
        public var reason: ValidationExceptionReason?
        public var fieldList: [ValidationExceptionField]?

        public init(
            message: String, reason: ValidationExceptionReason? = nil, fieldList: [ValidationExceptionField]? = nil
        ) {
            self.message = message
            self.reason = reason
            self.fieldList = fieldList
        }

        public static let members = MemberTable(["Message", "Reason", "FieldList"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = ValidationExceptionReason(rawValue: try reader.readString())
            case 2: fieldList = try reader.readList { (reader) throws(SerializationError) in try ValidationExceptionField(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason?.rawValue)
            writer.member(2, of: Self.members, fieldList) { $0.list($1) { $1.write(to: $0) } }
        }

        public static let name = "ValidationException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
