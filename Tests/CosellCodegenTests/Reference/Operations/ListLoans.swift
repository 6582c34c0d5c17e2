// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// Lists what is lent, newest first.
    ///
    /// Reads. Pages through `Loans`. Errors: BusyException.
    ///
    /// - Source: Town Library 2030-01-15, `ListLoans`.
    public enum ListLoans: LibraryOperation {
        public typealias Input = Library.ListLoansRequest
        public typealias Output = Library.ListLoansResponse

        public static let descriptor = OperationDescriptor(
            name: "ListLoans",
            service: service,
            isReadOnly: true,
            errors: ["BusyException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "PageSize", results: "Loans")
        )

        public static func invoke<Service: LibraryService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listLoans(input, call)
        }
    }
}

extension Library {
    public struct ListLoansRequest: WireStructure {
        /// 1...90.
        public var pageSize: Int?
        public var nextToken: String?

        public init(
            pageSize: Int? = nil,
            nextToken: String? = nil
        ) {
            self.pageSize = pageSize
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["PageSize", "NextToken"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: pageSize = try reader.readInteger()
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, pageSize)
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.integer(pageSize, "PageSize", min: 1, max: 90)
        }
    }
}

extension Library {
    public struct ListLoansResponse: WireStructure {
        /// Required.
        public var loans: [Loan]
        public var nextToken: String?

        public init(
            loans: [Loan],
            nextToken: String? = nil
        ) {
            self.loans = loans
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["Loans", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(loans: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: loans = try reader.readList { (reader) throws(SerializationError) in try Loan(from: reader) }
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, loans) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }
    }
}
