// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct AccessDeniedException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: AccessDeniedExceptionReason

        public init(
            message: String,
            reason: AccessDeniedExceptionReason
        ) {
            self.message = message
            self.reason = reason
        }

        private static let members = MemberTable(["Message", "Reason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", reason: AccessDeniedExceptionReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = AccessDeniedExceptionReason(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.endStructure()
        }

        public static let name = "AccessDeniedException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Revenue {
    public struct ConflictException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ConflictExceptionReason

        public init(
            message: String,
            reason: ConflictExceptionReason
        ) {
            self.message = message
            self.reason = reason
        }

        private static let members = MemberTable(["Message", "Reason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", reason: ConflictExceptionReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = ConflictExceptionReason(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.endStructure()
        }

        public static let name = "ConflictException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Revenue {
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

extension Revenue {
    public struct ResourceNotFoundException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ResourceNotFoundExceptionReason

        public init(
            message: String,
            reason: ResourceNotFoundExceptionReason
        ) {
            self.message = message
            self.reason = reason
        }

        private static let members = MemberTable(["Message", "Reason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", reason: ResourceNotFoundExceptionReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = ResourceNotFoundExceptionReason(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.endStructure()
        }

        public static let name = "ResourceNotFoundException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Revenue {
    public struct ServiceQuotaExceededException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ServiceQuotaExceededExceptionReason

        public init(
            message: String,
            reason: ServiceQuotaExceededExceptionReason
        ) {
            self.message = message
            self.reason = reason
        }

        private static let members = MemberTable(["Message", "Reason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", reason: ServiceQuotaExceededExceptionReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = ServiceQuotaExceededExceptionReason(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.endStructure()
        }

        public static let name = "ServiceQuotaExceededException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Revenue {
    public struct ThrottlingException: ServiceException {
        /// Required.
        public var message: String
        public var serviceCode: String?
        public var quotaCode: String?

        public init(
            message: String,
            serviceCode: String? = nil,
            quotaCode: String? = nil
        ) {
            self.message = message
            self.serviceCode = serviceCode
            self.quotaCode = quotaCode
        }

        private static let members = MemberTable(["Message", "ServiceCode", "QuotaCode"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: serviceCode = try reader.readString()
                case 2: quotaCode = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, serviceCode)
            writer.member(2, of: Self.members, quotaCode)
            writer.endStructure()
        }

        public static let name = "ThrottlingException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}

extension Revenue {
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
