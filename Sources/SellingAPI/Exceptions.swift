// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AccessDeniedException: ServiceException {
        public var message: String?
        public var reason: AccessDeniedExceptionErrorCode?

        public init(
            message: String? = nil,
            reason: AccessDeniedExceptionErrorCode? = nil
        ) {
            self.message = message
            self.reason = reason
        }

        private static let members = MemberTable(["Message", "Reason"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = AccessDeniedExceptionErrorCode(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason?.rawValue)
            writer.endStructure()
        }

        public static let name = "AccessDeniedException"
        public static let isServerFault = false
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Selling {
    public struct ConflictException: ServiceException {
        public var message: String?

        public init(
            message: String? = nil
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
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
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Selling {
    public struct InternalServerException: ServiceException {
        public var message: String?

        public init(
            message: String? = nil
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
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
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Selling {
    public struct ResourceNotFoundException: ServiceException {
        public var message: String?

        public init(
            message: String? = nil
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
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
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Selling {
    public struct ServiceQuotaExceededException: ServiceException {
        public var message: String?

        public init(
            message: String? = nil
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
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

        public static let name = "ServiceQuotaExceededException"
        public static let isServerFault = false
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Selling {
    public struct ThrottlingException: ServiceException {
        public var message: String?

        public init(
            message: String? = nil
        ) {
            self.message = message
        }

        private static let members = MemberTable(["Message"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
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
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Selling {
    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        /// Required.
        public var reason: ValidationExceptionReason
        public var errorList: [ValidationExceptionError]?

        public init(
            message: String,
            reason: ValidationExceptionReason,
            errorList: [ValidationExceptionError]? = nil
        ) {
            self.message = message
            self.reason = reason
            self.errorList = errorList
        }

        private static let members = MemberTable(["Message", "Reason", "ErrorList"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "", reason: ValidationExceptionReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: reason = ValidationExceptionReason(rawValue: try reader.readString())
                case 2: errorList = try reader.readList { (reader) throws(SerializationError) in try ValidationExceptionError(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, reason.rawValue)
            writer.member(2, of: Self.members, errorList) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public static let name = "ValidationException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
