// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    public struct AccessDeniedException: ServiceException {
        /// Required.
        public var message: String

        public init(
            message: String
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.endStructure()
        }

        public static let name = "AccessDeniedException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Benefits {
    public struct ConflictException: ServiceException {
        /// Required.
        public var message: String

        public init(
            message: String
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.endStructure()
        }

        public static let name = "ConflictException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Benefits {
    public struct InternalServerException: ServiceException {
        /// Required.
        public var message: String

        public init(
            message: String
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.endStructure()
        }

        public static let name = "InternalServerException"
        public static let isServerFault = true
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Benefits {
    public struct ResourceNotFoundException: ServiceException {
        /// Required.
        public var message: String

        public init(
            message: String
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.endStructure()
        }

        public static let name = "ResourceNotFoundException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Benefits {
    public struct ServiceQuotaExceededException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var resourceId: String
        /// Required.
        public var resourceType: String
        /// Required.
        public var quotaCode: String

        public init(
            message: String,
            resourceId: String,
            resourceType: String,
            quotaCode: String
        ) {
            self.message = message
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.quotaCode = quotaCode
        }

        private static let members = MemberTable(["Message", "ResourceId", "ResourceType", "QuotaCode"], required: 0b1111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", resourceId: "", resourceType: "", quotaCode: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: resourceId = try reader.readString()
                case 2: resourceType = try reader.readString()
                case 3: quotaCode = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, resourceId)
            writer.member(2, of: Self.members, resourceType)
            writer.member(3, of: Self.members, quotaCode)
            writer.endStructure()
        }

        public static let name = "ServiceQuotaExceededException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Benefits {
    public struct ThrottlingException: ServiceException {
        /// Required.
        public var message: String

        public init(
            message: String
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.endStructure()
        }

        public static let name = "ThrottlingException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Benefits {
    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ValidationExceptionReason
        public var fieldList: [ValidationExceptionField]?

        public init(
            message: String,
            reason: ValidationExceptionReason,
            fieldList: [ValidationExceptionField]? = nil
        ) {
            self.message = message
            self.reason = reason
            self.fieldList = fieldList
        }

        private static let members = MemberTable(["Message", "Reason", "FieldList"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", reason: ValidationExceptionReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = ValidationExceptionReason(rawValue: try reader.readString())
                case 2: fieldList = try reader.readList { (reader) throws(SerializationError) in try ValidationExceptionField(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.member(2, of: Self.members, fieldList) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public static let name = "ValidationException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
