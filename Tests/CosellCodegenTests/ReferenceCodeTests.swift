import CosellWire
import Testing

/// The code of the small model, compiled into these tests and called.
struct ReferenceCodeTests {
    private func read<Value: WireStructure>(
        _ type: Value.Type,
        _ text: String
    ) throws -> (value: Value, breaches: [Breach]) {
        try JSONReader.read(type, from: Array(text.utf8))
    }

    private func json(_ value: some WireStructure) -> String {
        String(decoding: JSONWriter.bytes(value), as: UTF8.self)
    }

    static let whole = """
        {"BookId":"B1","ClientToken":"t","Format":"e-Book","Days":14,"Notes":["loud"],"Marks":{"a":"1","b":"2"},\
        "Formats":["3D","None"],"Pickup":{"Locker":{"Number":7}},"IsUrgent":true,"Deposit":2.5,\
        "From":"2030-01-15T10:00:00Z","default":"x"}
        """

    @Test("each kind of member is read and written")
    func members() throws {
        let (request, breaches) = try read(Library.BorrowBookRequest.self, Self.whole)
        #expect(breaches.isEmpty)
        #expect(json(request) == Self.whole)
        let expected = Library.BorrowBookRequest(
            bookId: "B1",
            clientToken: "t",
            format: .eBook,
            days: 14,
            notes: ["loud"],
            marks: ["a": "1", "b": "2"],
            formats: [._3d, .explicitNone],
            pickup: .locker(Library.Locker(number: 7)),
            isUrgent: true,
            deposit: 2.5,
            from: Instant("2030-01-15T10:00:00Z"),
            default: "x"
        )
        #expect(request == expected)
        #expect(ConstraintCheck.breaches(of: request).isEmpty)
    }

    @Test("bytes and values without a schema are read and written")
    func otherMembers() throws {
        let text =
            #"{"LoanId":"L1","DueDate":"2030-02-01T00:00:00Z","LentOnDate":"2030-01-15","Cover":"AQID","Extra":{"a":[1,null]}}"#
        let loan = try read(Library.Loan.self, text).value
        #expect(loan.cover == [1, 2, 3])
        #expect(json(Library.BorrowBookResponse(loan: loan)) == #"{"Loan":\#(text)}"#)
    }

    @Test("members that are days are days beside their text")
    func days() {
        var loan = Library.Loan(loanId: "L1", dueDate: Instant(seconds: 0), lentOnDate: "2030-01-15")
        #expect(loan.lentOnDay == CalendarDay("2030-01-15"))
        #expect(loan.renewedOnDay == nil)
        loan.lentOnDay = CalendarDay("2030-02-01")
        loan.renewedOnDay = CalendarDay("2030-02-02")
        #expect(loan.lentOnDate == "2030-02-01")
        #expect(loan.renewedOn == "2030-02-02")
    }

    @Test("what is required and absent is noted, and has a placeholder")
    func required() throws {
        let (request, breaches) = try read(Library.BorrowBookRequest.self, "{}")
        #expect(request == Library.BorrowBookRequest(bookId: "", clientToken: "", format: Library.Format(rawValue: "")))
        #expect(breaches.map(\.path) == [["BookId"], ["ClientToken"], ["Format"]])
        let (answer, lacking) = try read(Library.BorrowBookResponse.self, "{}")
        #expect(answer.loan == Library.Loan(loanId: "", dueDate: Instant(seconds: 0), lentOnDate: ""))
        #expect(lacking == [Breach(path: ["Loan"], kind: .missing)])
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let member: String
        let path: String
        let kind: Breach.Kind
        var testDescription: String { member }
    }

    static let broken = [
        Broken(member: #""BookId":"C1""#, path: "BookId", kind: .pattern("B[0-9]{1,5}")),
        Broken(member: #""ClientToken":"""#, path: "ClientToken", kind: .length(0, min: 1, max: 64)),
        Broken(member: #""Format":"Scroll""#, path: "Format", kind: .unknownValue("Scroll")),
        Broken(member: #""Days":91"#, path: "Days", kind: .range(91, min: 1, max: 90)),
        Broken(member: #""Notes":["a","b","c"]"#, path: "Notes", kind: .tooManyElements(3, max: 2)),
        Broken(member: #""Notes":["123456789012345678901"]"#, path: "Notes", kind: .length(21, min: nil, max: 20)),
        Broken(member: #""Marks":{}"#, path: "Marks", kind: .tooFewElements(0, min: 1)),
        Broken(member: #""Marks":{"A":""}"#, path: "Marks", kind: .pattern("[a-z]+")),
        Broken(member: #""Marks":{"a":"12345678901"}"#, path: "Marks", kind: .length(11, min: nil, max: 10)),
        Broken(member: #""Formats":["3D","4D"]"#, path: "Formats", kind: .unknownValue("4D")),
        Broken(
            member: #""Pickup":{"Locker":{"Number":0}}"#,
            path: "Pickup.Locker.Number",
            kind: .range(0, min: 1, max: nil)
        ),
        Broken(
            member: #""Pickup":{"Shelves":["a","b","c"]}"#,
            path: "Pickup.Shelves",
            kind: .tooManyElements(3, max: 2)
        ),
    ]

    @Test("each kind of constraint is checked", arguments: broken)
    func constraints(_ row: Broken) throws {
        let rest = [#""BookId":"B1""#, #""ClientToken":"t""#, #""Format":"3D""#].filter { member in
            !member.hasPrefix(row.member.prefix { $0 != ":" })
        }
        let request = try read(Library.BorrowBookRequest.self, "{\((rest + [row.member]).joined(separator: ","))}")
            .value
        let breach = Breach(path: row.path.split(separator: ".").map(String.init), kind: row.kind)
        #expect(ConstraintCheck.breaches(of: request) == [breach])
    }

    @Test("a union has one member")
    func union() throws {
        for place in [Library.Place.desk("Ana"), .shelves(["a"]), .locker(Library.Locker(number: 1))] {
            #expect(try read(Library.Place.self, json(place)).value == place)
        }
        #expect(json(Library.Place.unknown("Roof")) == "{}")
        #expect(try read(Library.Place.self, #"{"Roof":{}}"#).breaches.map(\.kind) == [.union(memberCount: 0)])
        #expect(
            try read(Library.Place.self, #"{"Desk":"a","Shelves":[]}"#).breaches.map(\.kind) == [.union(memberCount: 2)]
        )
    }

    @Test("sensitive members are masked in structures, lists and unions")
    func sensitive() {
        let loan = Library.Loan(loanId: "L1", dueDate: Instant(seconds: 0), lentOnDate: "2030-01-15", readerName: "Ana")
        let shown = #"{"LoanId":"L1","DueDate":"1970-01-01T00:00:00Z","LentOnDate":"2030-01-15","ReaderName":"***"}"#
        #expect("\(loan)" == shown)
        #expect("\(Library.Place.desk("Ana"))" == #"{"Desk":"***"}"#)
        let request = Library.BorrowBookRequest(bookId: "B1", clientToken: "t", format: ._3d, notes: ["loud"])
        #expect("\(request)".contains(#""Notes":"***""#))
    }

    @Test("an enum knows its values and keeps others")
    func enumeration() {
        #expect(Library.Format.allCases.map(\.rawValue) == ["PAPER_BACK", "e-Book", "Large Print", "None", "3D"])
        for format in Library.Format.allCases { #expect(format.isKnown) }
        #expect(!Library.Format(rawValue: "Scroll").isKnown)
    }

    @Test("exceptions say their name, whose fault they are, and why")
    func exceptions() throws {
        let refused = Library.ValidationException(message: "no such book", formats: [.eBook])
        #expect(Library.ValidationException.name == "ValidationException")
        #expect(!Library.ValidationException.isServerFault)
        #expect(refused.text == "no such book")
        #expect(json(refused) == #"{"Message":"no such book","Formats":["e-Book"]}"#)
        #expect(Library.BusyException.isServerFault)
        #expect(Library.BusyException().text == "")
        #expect("\(refused)" == "ValidationException: no such book")
    }

    @Test("descriptors hold the model's facts")
    func descriptors() {
        #expect(Library.operations.map { $0.descriptor.name } == ["BorrowBook", "ListLoans", "Ping", "ReturnBook"])
        #expect(Library.operations.map { $0.descriptor.isReadOnly } == [false, true, false, false])
        #expect(Library.operations.map { $0.descriptor.hasOutput } == [true, true, true, false])
        #expect(Library.BorrowBook.descriptor.isIdempotent)
        #expect(Library.BorrowBook.descriptor.tokenMember == "ClientToken")
        #expect(Library.BorrowBook.descriptor.errors == ["ValidationException", "BusyException"])
        let pages = Paginator(input: "NextToken", output: "NextToken", limit: "PageSize", results: "Loans")
        #expect(Library.ListLoans.descriptor.paginator == pages)
        #expect(Library.Ping.descriptor.service.serviceID == "Town Library")
        #expect(Library.Ping.descriptor.service.isGlobal)
        #expect(Library.ListLoans.descriptor.quota == Quota(perSecond: 10, perDay: 1000))
        #expect(Library.operations.map { $0.descriptor.resources } == [["book", "locker"], ["loan"], [], ["loan"]])
        #expect(Library.operations.map { $0.descriptor.answersNoContent } == [false, false, false, true])
        #expect(Library.Ping.descriptor.action == "partnercentral:Ping")
        #expect(Library.Ping.descriptor.target == "TownLibrary.Ping")
        #expect(Library.Ping.descriptor.path == "/service/TownLibrary/operation/Ping")
        #expect(Library.exceptions.map { $0.name } == ["BusyException", "ValidationException"])
    }

    @Test("only what a request reaches has a check")
    func checks() throws {
        let late = Library.Loan(loanId: "L1", dueDate: Instant(seconds: 0), lentOnDate: "tomorrow")
        #expect(ConstraintCheck.breaches(of: Library.BorrowBookResponse(loan: late)).isEmpty)
        let file = try ProjectFolder.bytes("Tests/CosellCodegenTests/Reference/Shapes/Loan.swift")
        #expect(!String(decoding: file, as: UTF8.self).contains("ConstraintCheck"))
    }

    /// Answers every operation, and tells who called.
    struct Desk: LibraryService {
        func borrowBook(_ input: Library.BorrowBookRequest, _ call: String) async throws -> Library.BorrowBookResponse {
            Library.BorrowBookResponse(
                loan: Library.Loan(
                    loanId: "\(call)-\(input.bookId)",
                    dueDate: Instant(seconds: 0),
                    lentOnDate: "2030-01-15"
                )
            )
        }

        func listLoans(_ input: Library.ListLoansRequest, _ call: String) async throws -> Library.ListLoansResponse {
            Library.ListLoansResponse(loans: [], nextToken: call)
        }

        func ping(_ input: Library.PingRequest, _ call: String) async throws -> Library.PingResponse {
            Library.PingResponse()
        }

        func returnBook(_ input: Library.ReturnBookRequest, _ call: String) async throws {
            throw Library.ValidationException(message: "\(call) has no \(input.loanId)")
        }
    }

    @Test("operations call the service that implements them")
    func invoke() async throws {
        let request = Library.BorrowBookRequest(bookId: "B1", clientToken: "t", format: ._3d)
        #expect(try await Library.BorrowBook.invoke(on: Desk(), request, "Ana").loan.loanId == "Ana-B1")
        #expect(try await Library.ListLoans.invoke(on: Desk(), Library.ListLoansRequest(), "Ana").nextToken == "Ana")
        let pong = try await Library.Ping.invoke(on: Desk(), Library.PingRequest(), "Ana")
        #expect(json(pong) == "{}")
        await #expect(throws: Library.ValidationException(message: "Ana has no L9")) {
            try await Library.ReturnBook.invoke(on: Desk(), Library.ReturnBookRequest(loanId: "L9"), "Ana")
        }
    }
}
