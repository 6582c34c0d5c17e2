// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    public struct BusyException: ServiceException {
        public var message: String?

        public init(
            message: String? = nil
        ) {
            self.message = message
        }

        private static let members = MemberTable(["message"])

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

        public static let name = "BusyException"
        public static let isServerFault = true
        public var text: String { message ?? "" }
        public var answer: AnswerFacts?
    }
}

extension Library {
    public struct ValidationException: ServiceException {
        /// Required.
        public var message: String
        /// At most 2 elements.
        public var formats: [Format]?

        public init(
            message: String,
            formats: [Format]? = nil
        ) {
            self.message = message
            self.formats = formats
        }

        private static let members = MemberTable(["Message", "Formats"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: message = try reader.readString()
                case 1: formats = try reader.readList { (reader) throws(SerializationError) in Format(rawValue: try reader.readString()) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, formats) { $0.list($1) { $0.write($1.rawValue) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(formats?.count, "Formats", min: nil, max: 2)
            for element in formats ?? [] {
                check.value(element, "Formats")
            }
        }

        public static let name = "ValidationException"
        public static let isServerFault = false
        public var text: String { message }
        public var answer: AnswerFacts?
    }
}
