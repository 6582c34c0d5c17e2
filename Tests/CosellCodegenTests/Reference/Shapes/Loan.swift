// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    public struct Loan: WireStructure {
        /// Required.
        public var loanId: String
        /// Required. UTC.
        public var dueDate: Instant
        public var cover: [UInt8]?
        public var extra: Document?
        /// Sensitive.
        public var readerName: String?

        public init(
            loanId: String,
            dueDate: Instant,
            cover: [UInt8]? = nil,
            extra: Document? = nil,
            readerName: String? = nil
        ) {
            self.loanId = loanId
            self.dueDate = dueDate
            self.cover = cover
            self.extra = extra
            self.readerName = readerName
        }

        private static let members = MemberTable(["LoanId", "DueDate", "Cover", "Extra", "ReaderName"], required: 0b11, sensitive: 0b10000)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(loanId: "", dueDate: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: loanId = try reader.readString()
                case 1: dueDate = try reader.readInstant()
                case 2: cover = try reader.readBlob()
                case 3: extra = try reader.readDocument()
                case 4: readerName = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, loanId)
            writer.member(1, of: Self.members, dueDate)
            writer.member(2, of: Self.members, cover) { $0.write($1) }
            writer.member(3, of: Self.members, extra)
            writer.member(4, of: Self.members, readerName)
            writer.endStructure()
        }
    }
}
