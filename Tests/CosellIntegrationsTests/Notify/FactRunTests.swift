import CosellClient
import CosellSync
import CosellWire
import HTTPTypes
import SellingAPI
import Synchronization
import Testing

@testable import CosellIntegrations

/// A receiver that answers as it is told, one answer after the other, the last one for ever.
private final class Receiver: Transport {
    enum Answer: Sendable {
        case status(Int, retryAfter: String? = nil)
        case failure(TransportFailure.Kind)
    }

    struct State {
        var answers: [Answer]
        var bodies: [Document] = []
        var keys: [String?] = []
        var now = newYear
        var slept: [Duration] = []
    }

    let state: Mutex<State>

    init(_ answers: [Answer] = [.status(200)]) { state = Mutex(State(answers: answers)) }

    func seen<Value: Sendable>(_ look: (State) -> Value) -> Value { state.withLock { look($0) } }

    func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let document = try JSONReader.document(from: body)
        let key = HTTPField.Name("Idempotency-Key").flatMap { request.headerFields[$0] }
        let answer = state.withLock { state in
            state.bodies.append(document)
            state.keys.append(key)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        }
        switch answer {
        case .status(let code, let wait):
            var head = HTTPResponse(status: .init(code: code))
            if let wait { head.headerFields[.retryAfter] = wait }
            return HTTPAnswer(head: head, body: [])
        case .failure(let kind): throw TransportFailure(kind, host: "hooks.example")
        }
    }

    var surroundings: CosellClient.Surroundings {
        CosellClient.Surroundings(
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { self.state.withLock(\.now) },
            sleep: { time in
                self.state.withLock { state in
                    state.slept.append(time)
                    state.now = state.now.adding(seconds: time.components.seconds)
                }
            },
            chance: { 0.5 },
            run: { _ in ProgramOutput(exitCode: 127, output: []) }
        )
    }
}

/// Each fact is told once, whatever the receivers do.
struct FactRunTests {
    private static let settings = """
        channels:
          sales: {kind: slack, url: "https://hooks.slack.example/T/B/x"}
          hook: {kind: webhook, url: "https://hooks.example/x"}
        """

    private func run(
        _ receiver: Receiver,
        _ database: LocalDatabase,
        only name: String,
        repeats: Bool = false
    ) throws -> FactRun {
        let settings = try NotifySettings(text: Self.settings, file: "notify.yaml") { _ in nil }
        return FactRun(
            channels: settings.channels.filter { $0.name == name },
            told: ToldFacts(database),
            transport: receiver,
            surroundings: receiver.surroundings,
            repeatsUncertain: repeats
        )
    }

    private static var observation: Observation {
        var observation = Observation(catalog: "AWS")
        observation.referrals = [Referral(invitation("engi-1")), Referral(invitation("engi-2"))]
        return observation
    }

    private static var facts: [Fact] { observation.facts(at: newYear, expiry: .init(seconds: 86_400)) }

    private func tell(
        _ receiver: Receiver,
        _ database: LocalDatabase,
        on name: String,
        repeats: Bool = false
    ) async throws -> FactRun.Report {
        let reports = try await run(receiver, database, only: name, repeats: repeats).run(Self.observation, Self.facts)
        return try #require(reports.first)
    }

    @Test("what was told is not told again", arguments: ["sales", "hook"])
    func once(_ channel: String) async throws {
        try await withLocalDatabase { database in
            let receiver = Receiver()
            let keys = ["new-referral/AWS/engi-1", "new-referral/AWS/engi-2"]
            #expect(try await tell(receiver, database, on: channel).told == keys)
            let count = receiver.seen(\.bodies.count)
            #expect(count == (channel == "sales" ? 1 : 2))
            let second = try await tell(receiver, database, on: channel)
            #expect(second.told.isEmpty && second.isWhole)
            #expect(receiver.seen(\.bodies.count) == count)
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answers: [String]
        var channel = "sales"
        /// Of two facts: told, waiting, uncertain; and messages that the receiver saw.
        let told: Int
        let waiting: Int
        let uncertain: Int
        let seen: Int
    }

    /// Answers in words, so that rows can be read: `200`, `429/7` asks to wait 7 s, `interrupted` is a broken line.
    private static func answers(_ words: [String]) -> [Receiver.Answer] {
        words.map { word in
            if let kind = TransportFailure.Kind(rawValue: word) { return .failure(kind) }
            let parts = word.split(separator: "/").map(String.init)
            return .status(Int(parts[0]) ?? 0, retryAfter: parts.count > 1 ? parts[1] : nil)
        }
    }

    static let rows: [Row] = [
        .init(testDescription: "takes it", answers: ["200"], told: 2, waiting: 0, uncertain: 0, seen: 1),
        .init(testDescription: "is down once", answers: ["503", "200"], told: 2, waiting: 0, uncertain: 0, seen: 2),
        .init(testDescription: "is down", answers: ["503"], told: 0, waiting: 2, uncertain: 0, seen: 4),
        .init(testDescription: "is not there", answers: ["unreachable"], told: 0, waiting: 2, uncertain: 0, seen: 4),
        .init(testDescription: "asks to wait", answers: ["429/7", "200"], told: 2, waiting: 0, uncertain: 0, seen: 2),
        .init(testDescription: "asks to wait long", answers: ["429/600"], told: 0, waiting: 2, uncertain: 0, seen: 1),
        .init(testDescription: "is gone for good", answers: ["404"], told: 0, waiting: 2, uncertain: 0, seen: 1),
        .init(testDescription: "wants none of it", answers: ["400"], told: 0, waiting: 2, uncertain: 0, seen: 1),
        .init(
            testDescription: "may have taken it",
            answers: ["interrupted"],
            told: 0,
            waiting: 0,
            uncertain: 2,
            seen: 1
        ),
        .init(testDescription: "says nothing", answers: ["timedOut"], told: 0, waiting: 0, uncertain: 2, seen: 1),
        .init(
            testDescription: "knows repeats, and may have taken it",
            answers: ["interrupted", "200"],
            channel: "hook",
            told: 2,
            waiting: 0,
            uncertain: 0,
            seen: 3
        ),
        .init(
            testDescription: "knows repeats, and takes one",
            answers: ["200", "503"],
            channel: "hook",
            told: 1,
            waiting: 1,
            uncertain: 0,
            seen: 5
        ),
    ]

    @Test("a receiver that fails loses nothing and hears nothing twice", arguments: rows)
    func failing(_ row: Row) async throws {
        try await withLocalDatabase { database in
            let receiver = Receiver(Self.answers(row.answers))
            let report = try await tell(receiver, database, on: row.channel)
            #expect(report.told.count == row.told)
            #expect(report.waiting.count == row.waiting)
            #expect(report.uncertain.count == row.uncertain)
            #expect(receiver.seen(\.bodies.count) == row.seen)
            #expect((report.trouble == nil) == report.isWhole)
            #expect((report.remedy == nil) == report.isWhole)
            // The next run, on a receiver that takes everything, tells the rest and nothing else.
            let better = Receiver()
            better.state.withLock { $0.now = receiver.seen(\.now).adding(seconds: 700) }
            #expect(try await tell(better, database, on: row.channel).told.count == row.waiting)
        }
    }

    @Test("a pause that a receiver asks for is kept by the next run too")
    func pause() async throws {
        try await withLocalDatabase { database in
            _ = try await tell(Receiver(Self.answers(["429/600"])), database, on: "sales")
            let next = Receiver()
            let report = try await tell(next, database, on: "sales")
            #expect(report.waiting.count == 2 && next.seen(\.bodies.isEmpty))
            next.state.withLock { $0.now = newYear.adding(seconds: 601) }
            #expect(try await tell(next, database, on: "sales").told.count == 2)
        }
    }

    @Test("Retry-After is waited for, and no longer")
    func retryAfter() async throws {
        try await withLocalDatabase { database in
            let receiver = Receiver(Self.answers(["429/7", "200"]))
            _ = try await tell(receiver, database, on: "sales")
            #expect(receiver.seen(\.slept) == [.seconds(7)])
        }
    }

    @Test("uncertain ones are told again when somebody says so")
    func uncertain() async throws {
        try await withLocalDatabase { database in
            _ = try await tell(Receiver(Self.answers(["interrupted"])), database, on: "sales")
            let receiver = Receiver()
            #expect(try await tell(receiver, database, on: "sales").uncertain.count == 2)
            #expect(receiver.seen(\.bodies.isEmpty))
            #expect(try await tell(receiver, database, on: "sales", repeats: true).told.count == 2)
        }
    }

    @Test("what a kill left on its way is sent again where the receiver knows it, and named where it does not")
    func killed() async throws {
        try await withLocalDatabase { database in
            let told = ToldFacts(database)
            for channel in ["sales", "hook"] {
                try await told.mark(["new-referral/AWS/engi-1"], on: channel, .sending, at: newYear)
            }
            let sales = try await tell(Receiver(), database, on: "sales")
            #expect(sales.told == ["new-referral/AWS/engi-2"] && sales.uncertain == ["new-referral/AWS/engi-1"])
            let hook = Receiver()
            #expect(try await tell(hook, database, on: "hook").told.count == 2)
            #expect(hook.seen(\.keys) == ["new-referral/AWS/engi-1", "new-referral/AWS/engi-2"])
        }
    }
}

/// What there is to tell.
struct ObservationTests {
    private static func deal(
        _ id: String = "O1",
        stage: Selling.Stage = .qualified,
        review: Selling.ReviewStatus = .approved,
        comments: String? = nil,
        modified: Instant = newYear,
        seller: String? = nil
    ) -> Observation.Deal {
        Observation.Deal(
            id: id,
            title: "Migration",
            customer: "Acme",
            stage: stage,
            review: review,
            reviewComments: comments,
            monthlyAmount: 1000,
            currency: "USD",
            createdAt: modified,
            modifiedAt: modified,
            editable: ["project.title"],
            seller: seller.map { .init(email: $0, name: $0) }
        )
    }

    private func keys(_ deals: [Observation.Deal], at now: Instant = newYear) -> [String] {
        var observation = Observation(catalog: "AWS")
        observation.deals = deals
        return observation.facts(at: now, expiry: .init(seconds: 86_400)).map(\.key)
            .filter { !$0.hasPrefix("weekly") }
    }

    @Test("a deal that is sent back is told with what AWS says and what may change")
    func actionRequired() throws {
        var observation = Observation(catalog: "AWS")
        observation.deals = [Self.deal(review: .actionRequired, comments: "Which workload?")]
        let fact = try #require(observation.facts(at: newYear, expiry: .init(seconds: 1)).first)
        #expect(fact.lines == ["Migration", "AWS says: Which workload?", "May change now: project.title"])
    }

    @Test("other words of AWS are another fact; what is closed is none")
    func sentBackAgain() {
        let one = keys([Self.deal(review: .actionRequired, comments: "a")])
        let other = keys([Self.deal(review: .actionRequired, comments: "b")])
        #expect(one.count == 1 && other.count == 1 && one != other)
        #expect(keys([Self.deal(stage: .closedLost, review: .actionRequired)]).isEmpty)
    }

    @Test("approvals are news for a week")
    func approvals() {
        #expect(keys([Self.deal()]) == ["approved/AWS/O1/approved"])
        #expect(keys([Self.deal()], at: newYear.adding(seconds: 7 * 86_400)).isEmpty)
    }

    @Test("a deal that is sent back twice with the same words is told twice")
    func again() async throws {
        try await withLocalDatabase { database in
            let told = ToldFacts(database)
            let back = [Self.deal(review: .actionRequired, comments: "a"), Self.deal("O12", review: .approved)]
            let keys = keys(back)
            try await told.mark(keys, on: "sales", .told, at: newYear)
            var observation = Observation(catalog: "AWS")
            observation.deals = back
            try await told.forgetEnded(in: observation)
            #expect(try await told.keys(on: "sales", .told) == keys.sorted())
            observation.deals = [Self.deal(review: .submitted), Self.deal("O12", review: .approved)]
            try await told.forgetEnded(in: observation)
            #expect(try await told.keys(on: "sales", .told) == ["approved/AWS/O12/approved"])
        }
    }

    @Test("the first seller of AWS is no news, another one is, on every channel")
    func sellers() async throws {
        try await withLocalDatabase { database in
            let settings = try NotifySettings(
                text:
                    "channels:\n  a: {kind: webhook, url: 'https://x.example/'}\n  b: {kind: webhook, url: 'https://y.example/'}",
                file: "n"
            ) { _ in nil }
            let receiver = Receiver()
            let run = FactRun(
                channels: settings.channels,
                told: ToldFacts(database),
                transport: receiver,
                surroundings: receiver.surroundings
            )
            var observation = Observation(catalog: "AWS")
            observation.deals = [Self.deal(seller: "ann@amazon.com")]
            #expect(try await run.run(observation, []).flatMap(\.told).isEmpty)
            observation.deals = [Self.deal(seller: "bob@amazon.com")]
            let key = "seller-changed/AWS/O1/bob@amazon.com"
            #expect(try await run.run(observation, []).map(\.told) == [[key], [key]])
            #expect(try await run.run(observation, []).flatMap(\.told).isEmpty)
        }
    }

    @Test(
        "weeks are ISO 8601's",
        arguments: [
            ("2026-01-01T00:00:00Z", "2026-W01"), ("2025-12-29T00:00:00Z", "2026-W01"),
            ("2025-12-28T23:59:59Z", "2025-W52"), ("2027-01-03T00:00:00Z", "2026-W53"),
            ("2026-11-29T17:00:00Z", "2026-W48"), ("2026-11-30T00:00:00Z", "2026-W49"),
        ]
    )
    func weeks(_ moment: String, _ week: String) throws {
        #expect(Observation.week(of: try #require(Instant(moment))) == week)
    }
}
