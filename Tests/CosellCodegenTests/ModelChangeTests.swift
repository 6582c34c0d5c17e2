@testable import CosellCodegen
import Testing

/// Each kind of change, and whether a program that was right before can be wrong after it.
struct ModelChangeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let place: String
        let isBreaking: Bool
        let change: @Sendable (inout Model) -> Void

        init(
            _ text: String,
            at place: String,
            breaks: Bool = false,
            _ change: @escaping @Sendable (inout Model) -> Void
        ) {
            (testDescription, self.place, isBreaking, self.change) = (text, place, breaks, change)
        }
    }

    private static func edit(_ model: inout Model, _ shape: String, _ body: (inout Model.Shape) -> Void) {
        for index in model.shapes.indices where model.shapes[index].name == shape { body(&model.shapes[index]) }
    }

    private static func edit(operation: String, _ model: inout Model, _ body: (inout Model.Operation) -> Void) {
        for index in model.operations.indices where model.operations[index].name == operation {
            body(&model.operations[index])
        }
    }

    static let rows = [
        Row("new operation", at: "Extend") {
            $0.operations.append(.init(name: "Extend", input: "PingRequest", errors: []))
        },
        Row("operation is gone", at: "Ping", breaks: true) { $0.operations.removeAll { $0.name == "Ping" } },
        Row("may answer BusyException", at: "Ping") { edit(operation: "Ping", &$0) { $0.errors = ["BusyException"] } },
        Row("no longer answers BusyException", at: "ListLoans", breaks: true) {
            edit(operation: "ListLoans", &$0) { $0.errors = [] }
        },
        Row("answers PingResponse, no longer nothing", at: "ReturnBook") {
            edit(operation: "ReturnBook", &$0) { $0.output = "PingResponse" }
        },
        Row("pages in another way", at: "ListLoans", breaks: true) {
            edit(operation: "ListLoans", &$0) { $0.paginator = nil }
        },
        Row("new shape", at: "Author") { $0.shapes.append(.init(name: "Author", kind: .string)) },
        Row("is a list, no longer a string", at: "Note", breaks: true) {
            edit(&$0, "Note") { $0 = .init(name: "Note", kind: .list, element: "String") }
        },
        Row("new member", at: "PingRequest.Loud") {
            edit(&$0, "PingRequest") { $0.members = [.init(name: "Loud", shape: "Boolean")] }
        },
        Row("new required member", at: "PingRequest.Loud", breaks: true) {
            edit(&$0, "PingRequest") { $0.members = [.init(name: "Loud", shape: "Boolean", isRequired: true)] }
        },
        Row("new required member", at: "PingResponse.Loud") {
            edit(&$0, "PingResponse") { $0.members = [.init(name: "Loud", shape: "Boolean", isRequired: true)] }
        },
        Row("member is gone", at: "ReturnBookRequest.LoanId", breaks: true) {
            edit(&$0, "ReturnBookRequest") { $0.members = [] }
        },
        Row("is no longer required", at: "ReturnBookRequest.LoanId") {
            edit(&$0, "ReturnBookRequest") { $0.members[0].isRequired = false }
        },
        Row("is no longer required", at: "BorrowBookResponse.Loan", breaks: true) {
            edit(&$0, "BorrowBookResponse") { $0.members[0].isRequired = false }
        },
        Row("holds BookId, no longer String", at: "ReturnBookRequest.LoanId", breaks: true) {
            edit(&$0, "ReturnBookRequest") { $0.members[0].shape = "BookId" }
        },
        Row("pattern `B[0-9]{1,5}` became none", at: "BookId") { edit(&$0, "BookId") { $0.pattern = nil } },
        Row("pattern `B[0-9]{1,5}` became `B[0-9]+`", at: "BookId", breaks: true) {
            edit(&$0, "BookId") { $0.pattern = "B[0-9]+" }
        },
        Row("most `90` became `120`", at: "Days") { edit(&$0, "Days") { $0.max = 120 } },
        Row("most `90` became `30`", at: "Days", breaks: true) { edit(&$0, "Days") { $0.max = 30 } },
        Row("least `1` became none", at: "Days") { edit(&$0, "Days") { $0.min = nil } },
        Row("least `1` became `2`", at: "Days", breaks: true) { edit(&$0, "Days") { $0.min = 2 } },
        Row("new value `Audio`", at: "Format") { edit(&$0, "Format") { $0.values.append("Audio") } },
        Row("value `3D` is gone", at: "Format", breaks: true) { edit(&$0, "Format") { $0.values.removeLast() } },
        Row("is sensitive", at: "BookId") { edit(&$0, "BookId") { $0.isSensitive = true } },
        Row("town-library became city-library", at: "signingName", breaks: true) { $0.signingName = "city-library" },
    ]

    @Test("is found, and weighed", arguments: rows)
    func changes(_ row: Row) throws {
        let old = try LibraryModel.load()
        var new = old
        row.change(&new)
        let found = try #require(new.changes(since: old).first { $0.place == row.place })
        #expect(found.text == row.testDescription)
        #expect(found.isBreaking == row.isBreaking)
    }

    @Test("a model that stayed has none")
    func none() throws { #expect(try LibraryModel.load().changes(since: LibraryModel.load()).isEmpty) }

    @Test("the report counts the changes, and lists what is not answered")
    func report() throws {
        let old = try LibraryModel.load()
        var new = old
        Self.edit(&new, "Days") { $0.max = 30 }
        let files = ["Sources/LibraryDomain/Loans/BorrowBook.swift", "Sources/LibraryDomain/Loans/ListLoans.swift"]
        let report = ModelReport.text(old: [old], new: [new], versions: ("1.0", "1.1"), files: files)
        #expect(
            report == """
                # Models: botocore 1.0 → 1.1

                ## Town Library 2030-01-15

                4 operations became 4: 0 additive changes, 1 breaking.

                | Place | Change | Kind |
                | --- | --- | --- |
                | Days | most `90` became `30` | **breaking** |

                ## Not answered yet: 2 of 4 operations

                | Service | Number | Operations |
                | --- | --- | --- |
                | Town Library | 2 of 4 | Ping, ReturnBook |

                """
        )
    }

    @Test("the second run says that nothing changed")
    func again() throws {
        let model = try LibraryModel.load()
        let report = ModelReport.text(old: [model], new: [model], versions: ("1.1", "1.1"), files: [])
        #expect(report.hasPrefix("# Models: botocore 1.1\n\nNothing changed.\n"))
    }
}
