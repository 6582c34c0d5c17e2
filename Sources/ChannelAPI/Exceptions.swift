// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct AccessDeniedException: ServiceException {
        /// Required.
        public var message: String
        public var reason: String?

        public init(message: String, reason: String? = nil) {
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["message", "reason"], required: 0b1)
        public static var unread: Self { Self(message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: reason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason)
        }

        public static let name = "AccessDeniedException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct ConflictException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var resourceId: String
        /// Required.
        public var resourceType: String

        public init(message: String, resourceId: String, resourceType: String) {
            self.message = message
            self.resourceId = resourceId
            self.resourceType = resourceType
        }

        public static let members = MemberTable(["message", "resourceId", "resourceType"], required: 0b111)
        public static var unread: Self { Self(message: "", resourceId: "", resourceType: "") }

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

        public static let name = "ConflictException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }

    public struct InternalServerException: ServiceException {
        /// Required.
        public var message: String

        public init(message: String) { self.message = message }

        public static let members = MemberTable(["message"], required: 0b1)
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
        public var resourceId: String?
        public var resourceType: String?

        public init(message: String, resourceId: String? = nil, resourceType: String? = nil) {
            self.message = message
            self.resourceId = resourceId
            self.resourceType = resourceType
        }

        public static let members = MemberTable(["message", "resourceId", "resourceType"], required: 0b1)
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
        /// Required.
        public var message: String
        /// Required.
        public var resourceId: String
        /// Required.
        public var resourceType: String
        /// Required.
        public var quotaCode: String

        public init(message: String, resourceId: String, resourceType: String, quotaCode: String) {
            self.message = message
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.quotaCode = quotaCode
        }

        public static let members = MemberTable(["message", "resourceId", "resourceType", "quotaCode"], required: 0b1111)
        public static var unread: Self { Self(message: "", resourceId: "", resourceType: "", quotaCode: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: resourceId = try reader.readString()
            case 2: resourceType = try reader.readString()
            case 3: quotaCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, resourceId)
            writer.member(2, of: Self.members, resourceType)
            writer.member(3, of: Self.members, quotaCode)
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

        public static let members = MemberTable(["message", "serviceCode", "quotaCode"], required: 0b1)
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
        public var fieldList: [ValidationExceptionField]?

        public init(
            message: String, reason: ValidationExceptionReason, fieldList: [ValidationExceptionField]? = nil
        ) {
            self.message = message
            self.reason = reason
            self.fieldList = fieldList
        }

        public static let members = MemberTable(["message", "reason", "fieldList"], required: 0b11)
        public static var unread: Self { Self(message: "", reason: ValidationExceptionReason(rawValue: "")) }

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
            writer.member(1, of: Self.members, reason.rawValue)
            writer.member(2, of: Self.members, fieldList) { $0.list($1) { $1.write(to: $0) } }
        }

        public static let name = "ValidationException"
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
