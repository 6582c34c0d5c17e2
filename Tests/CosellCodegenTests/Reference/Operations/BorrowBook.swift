// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// Lends a book.
    public enum BorrowBook: LibraryOperation {
        public typealias Input = Library.BorrowBookRequest
        public typealias Output = Library.BorrowBookResponse

        public static let descriptor = OperationDescriptor(
            name: "BorrowBook",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ValidationException", "BusyException"],
            quota: Quota(perSecond: 2),
            resources: ["book", "locker"]
        )

        public static func invoke<Call>(on service: some LibraryService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.borrowBook(input, call)
        }
    }

    public struct BorrowBookRequest: WireCarrier {
        /// Required. Pattern `B[0-9]{1,5}`.
        public var bookId: String
        /// Required. Idempotency token. 1...64 characters.
        public var clientToken: String
        /// Required.
        public var format: Format
        /// 1...90.
        public var days: Int?
        /// 0...2 elements. Each: At most 20 characters. Sensitive.
        public var notes: [String]?
        /// 1 or more entries.
        public var marks: [String: String]?
        /// At most 2 elements.
        public var formats: [Format]?
        public var pickup: Place?
        public var isUrgent: Bool?
        public var deposit: Double?
        /// UTC.
        public var from: Instant?
        /// Deprecated.
        public var `default`: String?

        public init(
            bookId: String, clientToken: String, format: Format, days: Int? = nil, notes: [String]? = nil,
            marks: [String: String]? = nil, formats: [Format]? = nil, pickup: Place? = nil, isUrgent: Bool? = nil,
            deposit: Double? = nil, from: Instant? = nil, `default`: String? = nil
        ) {
            self.bookId = bookId
            self.clientToken = clientToken
            self.format = format
            self.days = days
            self.notes = notes
            self.marks = marks
            self.formats = formats
            self.pickup = pickup
            self.isUrgent = isUrgent
            self.deposit = deposit
            self.from = from
            self.`default` = `default`
        }

        public static let members = MemberTable(["BookId", "ClientToken", "Format", "Days", "Notes", "Marks", "Formats", "Pickup", "IsUrgent", "Deposit", "From", "default"], required: 0b111, sensitive: 0b10000)
        public static var unread: Self { Self(bookId: "", clientToken: "", format: Format(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: bookId = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: format = Format(rawValue: try reader.readString())
            case 3: days = try reader.readInteger()
            case 4: notes = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: marks = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            case 6: formats = try reader.readList { (reader) throws(SerializationError) in Format(rawValue: try reader.readString()) }
            case 7: pickup = try Place(from: reader)
            case 8: isUrgent = try reader.readBoolean()
            case 9: deposit = try reader.readDouble()
            case 10: from = try reader.readInstant()
            case 11: `default` = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, bookId)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, format.rawValue)
            writer.member(3, of: Self.members, days)
            writer.member(4, of: Self.members, notes) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, marks) { $0.map($1) { $0.write($1) } }
            writer.member(6, of: Self.members, formats) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, pickup)
            writer.member(8, of: Self.members, isUrgent)
            writer.member(9, of: Self.members, deposit)
            writer.member(10, of: Self.members, from)
            writer.member(11, of: Self.members, `default`)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(bookId, "BookId", Library.Constraint.bookId)
            check.string(clientToken, "ClientToken", Library.Constraint.clientToken)
            check.value(format, "Format")
            check.integer(days, "Days", min: 1, max: 90)
            check.count(notes?.count, "Notes", min: 0, max: 2)
            for element in notes ?? [] {
                check.string(element, "Notes", Library.Constraint.note)
            }
            check.count(marks?.count, "Marks", min: 1, max: nil)
            for (key, element) in marks ?? [:] {
                check.string(key, "Marks", Library.Constraint.markKey)
                check.string(element, "Marks", Library.Constraint.mark)
            }
            check.count(formats?.count, "Formats", min: nil, max: 2)
            for element in formats ?? [] {
                check.value(element, "Formats")
            }
            check.structure(pickup, "Pickup")
        }
    }

    public struct BorrowBookResponse: WireCarrier {
        /// Required.
        public var loan: Loan

        public init(loan: Loan) { self.loan = loan }

        public static let members = MemberTable(["Loan"], required: 0b1)
        public static var unread: Self { Self(loan: Loan(loanId: "", dueDate: Instant(seconds: 0), lentOnDate: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: loan = try Loan(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, loan)
        }
    }

    public struct Locker: WireCarrier {
        /// Required. 1 or more.
        public var number: Int

        public init(number: Int) { self.number = number }

        public static let members = MemberTable(["Number"], required: 0b1)
        public static var unread: Self { Self(number: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: number = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, number)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.integer(number, "Number", min: 1, max: nil)
        }
    }

    public enum Place: WireUnion {
        case locker(Locker)
        case desk(String)
        case shelves([String])
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["Locker", "Desk", "Shelves"], sensitive: 0b110)
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .locker(try Locker(from: reader))
            case 1: self = .desk(try reader.readString())
            case 2: self = .shelves(try reader.readList { (reader) throws(SerializationError) in try reader.readString() })
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .locker(let value): writer.member(0, of: Self.members, value)
            case .desk(let value): writer.member(1, of: Self.members, value)
            case .shelves(let value): writer.member(2, of: Self.members, value) { $0.list($1) { $0.write($1) } }
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .locker(let value): check.structure(value, "Locker")
            case .shelves(let value):
                check.count(value.count, "Shelves", min: 0, max: 2)
                for element in value {
                    check.string(element, "Shelves", Library.Constraint.note)
                }
            default: break
            }
        }
    }
}
