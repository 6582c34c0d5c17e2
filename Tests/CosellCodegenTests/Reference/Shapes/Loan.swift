// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    public struct Loan: WireCarrier {
        /// Required.
        public var loanId: String
        /// Required. UTC.
        public var dueDate: Instant
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`.
        public var lentOnDate: String
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var renewedOn: String?
        public var cover: [UInt8]?
        public var extra: Document?
        /// Sensitive.
        public var readerName: String?

        public init(
            loanId: String, dueDate: Instant, lentOnDate: String, renewedOn: String? = nil, cover: [UInt8]? = nil,
            extra: Document? = nil, readerName: String? = nil
        ) {
            self.loanId = loanId
            self.dueDate = dueDate
            self.lentOnDate = lentOnDate
            self.renewedOn = renewedOn
            self.cover = cover
            self.extra = extra
            self.readerName = readerName
        }

        public static let members = MemberTable(["LoanId", "DueDate", "LentOnDate", "RenewedOn", "Cover", "Extra", "ReaderName"], required: 0b111, sensitive: 0b1000000)
        public static var unread: Self { Self(loanId: "", dueDate: Instant(seconds: 0), lentOnDate: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: loanId = try reader.readString()
            case 1: dueDate = try reader.readInstant()
            case 2: lentOnDate = try reader.readString()
            case 3: renewedOn = try reader.readString()
            case 4: cover = try reader.readBlob()
            case 5: extra = try reader.readDocument()
            case 6: readerName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, loanId)
            writer.member(1, of: Self.members, dueDate)
            writer.member(2, of: Self.members, lentOnDate)
            writer.member(3, of: Self.members, renewedOn)
            writer.member(4, of: Self.members, cover) { $0.write($1) }
            writer.member(5, of: Self.members, extra)
            writer.member(6, of: Self.members, readerName)
        }

        /// `lentOnDate` as a day; nil when there is none.
        public var lentOnDay: CalendarDay? {
            get { CalendarDay(lentOnDate) }
            set { lentOnDate = newValue?.description ?? "" }
        }
        /// `renewedOn` as a day; nil when there is none.
        public var renewedOnDay: CalendarDay? {
            get { renewedOn.flatMap(CalendarDay.init) }
            set { renewedOn = newValue?.description }
        }
    }
}
