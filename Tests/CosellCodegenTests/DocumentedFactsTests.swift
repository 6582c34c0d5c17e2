@testable import CosellCodegen
import CosellWire
import Testing

/// Quotas and access come from a file beside the model, since no model says them.
struct DocumentedFactsTests {
    private func model(_ facts: String) throws -> Model {
        try Model(ModelFiles(model: Array(LibraryModel.text.utf8), summaries: [], facts: Array(facts.utf8)))
    }

    @Test("an operation has its own quota, or that of reads or writes")
    func quotas() throws {
        let operations = try LibraryModel.load().operations
        #expect(operations.map(\.name) == ["BorrowBook", "ListLoans", "Ping", "ReturnBook"])
        #expect(operations.map { $0.quota?.perSecond } == [2, 10, 5, 2])
        #expect(operations.map { $0.quota?.perDay } == [nil, 1000, nil, nil])
    }

    @Test("an operation is decided on the kinds that are listed, or on nothing")
    func resources() throws {
        let operations = try LibraryModel.load().operations
        #expect(operations.map(\.resources) == [["book", "locker"], ["loan"], [], ["loan"]])
        #expect(operations.map(\.answersNoContent) == [false, false, false, true])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let facts: String

        init(_ fault: String, _ facts: String) { (testDescription, self.facts) = (fault, facts) }
    }

    static let rows = [
        Row("facts, line 1: has no colon", "quota 10 a second"),
        Row("facts, line 2: says quota 10 a minute, which is not understood", "# Rates\nquota 10 a minute: reads"),
        Row("facts, line 1: says decided on Book, which is not understood", "decided on Book: BorrowBook"),
        Row("facts, line 3: names the operation SellBook, which there is not", "\n\nquota 1 a second: SellBook"),
        Row(
            "facts, line 2: says of reads what another line said",
            "quota 1 a second: reads\nquota 2 a second: reads"
        ),
        Row(
            "facts, line 1: says of Ping what another line said",
            "decided on nothing: Ping, Ping"
        ),
    ]

    @Test("what is not understood is named with its place", arguments: rows)
    func faults(_ row: Row) {
        let fault = #expect(throws: ModelFault.self) { try model(row.facts) }
        #expect(fault?.description == row.testDescription)
    }

    /// Nothing is published of how often Channel's tags may be asked for.
    private static let free = ["channel": ["ListTagsForResource", "TagResource", "UntagResource"]]

    @Test("every operation has a quota, and something that access is decided on", arguments: Generator.services)
    func complete(_ service: ModeledService) throws {
        for operation in try ProjectFolder.model(service).operations {
            let isFree = Self.free[service.model]?.contains(operation.name) ?? false
            #expect((operation.quota == nil) == isFree, "\(operation.name)")
            #expect(operation.resources != nil, "\(operation.name)")
            #expect(!operation.answersNoContent || operation.output == nil, "\(operation.name)")
        }
    }
}
