import CosellClient
import CosellLint
import CosellSync
import CosellWire
import HTTPTypes
import SellingAPI
import SellingClient
import Synchronization
import Testing

@testable import CosellIntegrations

/// Changes of records under review: kept, merged with what the record says when the review has ended, and sent once.
struct HeldChangesTests {
    /// A service with one opportunity.
    final class Desk: Transport {
        struct State {
            var record: Selling.GetOpportunityResponse
            var updates: [Selling.UpdateOpportunityRequest] = []
            /// How the next updates are answered; none: as they are asked for.
            var faults: [Fault] = []
        }

        enum Fault { case refused, lostAnswer, noKeys }

        let state: Mutex<State>

        init(_ record: Selling.GetOpportunityResponse) { state = Mutex(State(record: record)) }

        func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
            let target = HTTPField.Name("X-Amz-Target").flatMap { request.headerFields[$0] } ?? ""
            return try state.withLock { state in
                guard target.hasSuffix(".UpdateOpportunity") else {
                    return Self.answer(200, JSONWriter.bytes(state.record))
                }
                let update = try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: body).value
                let fault = state.faults.isEmpty ? nil : state.faults.removeFirst()
                switch fault {
                case .refused?:
                    return Self.answer(400, Array(#"{"__type":"ValidationException","Message":"no"}"#.utf8))
                case .noKeys?:
                    return Self.answer(400, Array(#"{"__type":"ExpiredTokenException","Message":"over"}"#.utf8))
                case .lostAnswer?, nil:
                    state.updates.append(update)
                    state.record.project = update.project
                    state.record.lifeCycle = update.lifeCycle
                    state.record.lastModifiedDate = state.record.lastModifiedDate.adding(seconds: 60)
                }
                if fault == .lostAnswer { throw TransportFailure(.interrupted, host: "localhost") }
                return Self.answer(200, Array(#"{"Id":"O7","LastModifiedDate":"2030-01-15T12:00:00Z"}"#.utf8))
            }
        }

        private static func answer(_ status: Int, _ body: [UInt8]) -> HTTPAnswer {
            var head = HTTPResponse(status: HTTPResponse.Status(code: status))
            head.headerFields[.contentType] = "application/x-amz-json-1.0"
            return HTTPAnswer(head: head, body: body)
        }

        func client() throws -> SellingClient {
            let surroundings = Surroundings(
                readFile: { _ in nil },
                writeFile: { _, _ in },
                now: { newYear },
                sleep: { _ in },
                chance: { 0 },
                run: { _ in ProgramOutput(exitCode: 1, output: []) }
            )
            var configuration = ClientConfiguration(
                endpoint: "http://localhost:4620",
                credentials: FixedCredentials(Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret")),
                transport: self,
                surroundings: surroundings
            )
            configuration.retries = RetrySettings(maximumAttempts: 1)
            return try SellingClient(configuration)
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What the record says when sending is tried, before AWS's own changes.
        var status = "Approved"
        var theirTitle: String?
        var theirSteps: String?
        var taken: HeldChange.Side?
        var fault: Desk.Fault?
        var state = HeldChange.State.sent
        var updates = 1
        /// Next steps of the record in the end; the change says `Mine`.
        var steps = "Mine"
        var conflicts: [String] = []
    }

    static let rows = [
        Row(testDescription: "the review has ended"),
        Row(testDescription: "it goes on", status: "In review", state: .waiting, updates: 0, steps: "Call"),
        Row(
            testDescription: "AWS asks for more, and the field stays locked",
            status: "Action Required",
            state: .refused,
            updates: 0,
            steps: "Call"
        ),
        Row(testDescription: "it is rejected", status: "Rejected", state: .refused, updates: 0, steps: "Call"),
        Row(testDescription: "another field was changed", theirTitle: "Theirs"),
        Row(testDescription: "the same was changed to the same", theirSteps: "Mine", updates: 0),
        Row(
            testDescription: "the same was changed to something else",
            theirSteps: "Theirs",
            state: .conflict,
            updates: 0,
            steps: "Theirs",
            conflicts: ["lifeCycle.nextSteps: Call, Mine, Theirs"]
        ),
        Row(testDescription: "and mine counts", theirSteps: "Theirs", taken: .mine),
        Row(testDescription: "and AWS's counts", theirSteps: "Theirs", taken: .aws, updates: 0, steps: "Theirs"),
        Row(testDescription: "the service refuses it", fault: .refused, state: .refused, updates: 0, steps: "Call"),
        Row(testDescription: "the answer is lost", fault: .lostAnswer, state: .sending),
    ]

    @Test("what becomes of a change", arguments: rows)
    func sent(_ row: Row) async throws {
        try await withHeld { held, desk, sending in
            let number = try await hold(held, desk)
            desk.state.withLock { state in
                state.record.lifeCycle?.reviewStatus = .init(rawValue: row.status)
                if let title = row.theirTitle { state.record.project?.title = title }
                if let steps = row.theirSteps { state.record.lifeCycle?.nextSteps = steps }
                state.record.lastModifiedDate = state.record.lastModifiedDate.adding(seconds: 5)
                state.faults = row.fault.map { [$0] } ?? []
            }
            if let side = row.taken {
                try await held.take(side, in: [], of: try #require(try await held.change(number)))
            }
            _ = try await sending.send([number])
            let change = try #require(try await held.change(number))
            #expect(change.state == row.state && (change.why == nil) == [.sent, .waiting].contains(row.state))
            #expect(
                change.conflicts.map { "\($0.path): \($0.base ?? ""), \($0.mine ?? ""), \($0.aws ?? "")" }
                    == row.conflicts
            )
            let (updates, record) = desk.state.withLock { ($0.updates, $0.record) }
            #expect(updates.count == row.updates && record.lifeCycle?.nextSteps == row.steps)
            if let title = row.theirTitle { #expect(record.project?.title == title) }
            // Another run changes nothing of what is settled, and sends nothing twice.
            _ = try await sending.send([number])
            let again = try #require(try await held.change(number))
            #expect(again.state == (row.state == .sending ? .sent : row.fault == .refused ? .sent : row.state))
            #expect(desk.state.withLock(\.updates.count) == row.updates + (row.fault == .refused ? 1 : 0))
        }
    }

    @Test("a call that may have taken effect on a record that has changed since is a person's to judge")
    func uncertain() async throws {
        try await withHeld { held, desk, sending in
            let number = try await hold(held, desk)
            desk.state.withLock { state in
                state.record.lifeCycle?.reviewStatus = .approved
                state.faults = [.lostAnswer]
            }
            _ = try await sending.send([number])
            desk.state.withLock { state in
                state.record.lifeCycle?.nextSteps = "Call"
                state.record.lastModifiedDate = state.record.lastModifiedDate.adding(seconds: 5)
            }
            _ = try await sending.send([number])
            let change = try #require(try await held.change(number))
            #expect(change.state == .conflict && desk.state.withLock(\.updates.count) == 1)
            try await held.take(.mine, in: [], of: change)
            _ = try await sending.send([number])
            #expect(try await held.change(number)?.state == .sent)
            #expect(desk.state.withLock(\.record.lifeCycle?.nextSteps) == "Mine")
        }
    }

    @Test("keys that have ended keep everything as it is")
    func keys() async throws {
        try await withHeld { held, desk, sending in
            let number = try await hold(held, desk)
            desk.state.withLock { state in
                state.record.lifeCycle?.reviewStatus = .approved
                state.faults = [.noKeys]
            }
            await #expect(throws: (any Error).self) { _ = try await sending.send([number]) }
            #expect(try await held.change(number)?.state == .sending)
            _ = try await sending.send([number])
            #expect(try await held.change(number)?.state == .sent && desk.state.withLock(\.updates.count) == 1)
        }
    }

    @Test("a second change of a record is added to the first, and counts where both say something")
    func added() async throws {
        try await withHeld { held, desk, _ in
            let first = try await hold(held, desk, steps: "First", title: "Title")
            let second = try await hold(held, desk, steps: "Second")
            #expect(first == second)
            let change = try #require(try await held.change(first))
            #expect(change.edited.lifeCycle?.nextSteps == "Second" && change.edited.project?.title == "Title")
            #expect(change.base.lifeCycle?.nextSteps == "Call")
            try await held.drop(first, at: newYear)
            #expect(try await held.all(in: "AWS").isEmpty)
            #expect(try await hold(held, desk, steps: "Third") == first + 1)
            #expect(try await held.all(in: "AWS", withEnded: true).map(\.state) == [.dropped, .waiting])
            #expect(try await held.all(in: "Sandbox", withEnded: true).isEmpty)
        }
    }

    @Test("while the last sync saw the record under review, it is not asked for")
    func ready() async throws {
        try await withHeld { held, desk, _ in
            let number = try await hold(held, desk)
            #expect(try await held.ready(in: "AWS").map(\.number) == [number], "nobody knows the record")
            for (status, isReady) in [("Submitted", false), ("In review", false), ("Approved", true)] {
                var record = desk.state.withLock(\.record)
                record.lifeCycle?.reviewStatus = .init(rawValue: status)
                try await held.database.keep([record], in: "AWS", at: newYear)
                #expect(try await held.ready(in: "AWS").isEmpty != isReady)
            }
        }
    }

    // MARK: A desk

    private func hold(
        _ held: HeldChanges,
        _ desk: Desk,
        steps: String = "Mine",
        title: String? = nil
    ) async throws -> Int {
        let base = Selling.UpdateOpportunityRequest(editing: desk.state.withLock(\.record))
        var edited = base
        edited.lifeCycle?.nextSteps = steps
        if let title { edited.project?.title = title }
        return try await held.hold(edited, from: base, title: "Migration", by: "opportunity set", at: newYear).number
    }

    private func withHeld(_ body: (HeldChanges, Desk, HeldSending) async throws -> Void) async throws {
        try await withLocalDatabase { database in
            let desk = Desk(try Self.record())
            let held = HeldChanges(database)
            let writes = AuditedWrites(
                log: AuditLog(database),
                client: try desk.client(),
                catalog: "AWS",
                signer: .init(account: "111122223333", arn: "arn:aws:iam::111122223333:user/me"),
                command: "sync"
            )
            let lint = OpportunityLint(today: try #require(CalendarDay("2030-01-15")))
            try await body(held, desk, HeldSending(held, by: writes, lint: lint))
        }
    }

    private static func record() throws -> Selling.GetOpportunityResponse {
        let text = """
            {"Catalog":"AWS","Id":"O7","LastModifiedDate":"2030-01-15T10:00:00Z","CreatedDate":"2030-01-15T09:00:00Z",
             "RelatedEntityIdentifiers":{"Solutions":["S-1"]},"PartnerOpportunityIdentifier":"CRM-7",
             "PrimaryNeedsFromAws":["Co-Sell - Deal Support"],"OpportunityType":"Net New Business","NationalSecurity":"No",
             "Customer":{"Account":{"CompanyName":"Contoso","Industry":"Retail","WebsiteUrl":"contoso.example",
               "Address":{"CountryCode":"DE","City":"Berlin","PostalCode":"10115","StateOrRegion":"Berlin"}},
               "Contacts":[{"Email":"a@example.com","Phone":"+4912345678","FirstName":"A","LastName":"B","BusinessTitle":"CTO"}]},
             "Project":{"Title":"Migration","CustomerBusinessProblem":"Sales data arrives a day late, and cannot be joined.",
               "CustomerUseCase":"Database","DeliveryModels":["SaaS or PaaS"],"SalesActivities":["Conducted POC / Demo"],
               "CompetitorName":"No Competition","ExpectedCustomerSpend":[
               {"Amount":"10","CurrencyCode":"USD","Frequency":"Monthly","TargetCompany":"AWS"}]},
             "Marketing":{"Source":"None"},
             "LifeCycle":{"Stage":"Qualified","ReviewStatus":"Submitted","NextSteps":"Call","TargetCloseDate":"2030-06-30"}}
            """
        return try JSONReader.read(Selling.GetOpportunityResponse.self, from: Array(text.utf8)).value
    }
}
