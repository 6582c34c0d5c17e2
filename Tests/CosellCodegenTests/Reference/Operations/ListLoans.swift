// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// Lists what is lent, newest first.
    public enum ListLoans: LibraryOperation {
        public typealias Input = Library.ListLoansRequest
        public typealias Output = Library.ListLoansResponse

        public static let descriptor = OperationDescriptor(
            name: "ListLoans",
            service: service,
            isReadOnly: true,
            errors: ["BusyException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "PageSize", results: "Loans"),
            quota: Quota(perSecond: 10, perDay: 1000),
            resources: ["loan"]
        )

        public static func invoke<Call>(on service: some LibraryService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listLoans(input, call)
        }
    }

    public struct ListLoansRequest: WireCarrier {
        /// 1...90.
        public var pageSize: Int?
        public var nextToken: String?

        public init(pageSize: Int? = nil, nextToken: String? = nil) {
            self.pageSize = pageSize
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["PageSize", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: pageSize = try reader.readInteger()
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, pageSize)
            writer.member(1, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.integer(pageSize, "PageSize", min: 1, max: 90)
        }
    }

    public struct ListLoansResponse: WireCarrier {
        /// Required.
        public var loans: [Loan]
        public var nextToken: String?

        public init(loans: [Loan], nextToken: String? = nil) {
            self.loans = loans
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Loans", "NextToken"], required: 0b1)
        public static var unread: Self { Self(loans: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: loans = try reader.readList { (reader) throws(SerializationError) in try Loan(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, loans) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
