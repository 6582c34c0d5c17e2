import SellingDomain
import CosellDomain
import CosellSimulator
import CosellStore
import CosellTestSupport
import CosellWire
import Logging
import SellingAPI
import Testing

/// X8: AWS's side of a review by a script, when the configuration asks for one.
struct ReviewerTests {
    private static let script = [
        ReviewStep(afterSeconds: 10, verdict: .inReview),
        ReviewStep(afterSeconds: 60, verdict: .approved),
    ]

    private func reviewer(_ desk: Desk, _ script: [ReviewStep]) -> Reviewer {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return Reviewer(provider: desk.provider, script: script, chance: desk.chance, logger: logger)
    }

    @Test("each step is taken when its time has come, counted from the submission")
    func steps() async throws {
        let desk = try await Desk.open()
        let reviewer = reviewer(desk, Self.script)
        let id = try await desk.opportunity(at: .submitted)
        let moments: [(Int64, Selling.ReviewStatus, Int)] = [
            (0, .submitted, 0), (9, .submitted, 0), (10, .inReview, 1), (11, .inReview, 0), (59, .inReview, 0),
            (60, .approved, 1), (61, .approved, 0),
        ]
        for (seconds, status, verdicts) in moments {
            let now = TestClock.start.adding(seconds: seconds)
            #expect(try await reviewer.round(at: now) == verdicts, "\(seconds)")
            #expect(try await desk.status(id) == status, "\(seconds)")
        }
    }

    @Test("a round that comes late takes all steps that are due, in order")
    func late() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(days: 1)
        #expect(try await reviewer(desk, Self.script).round(at: desk.clock.now) == 2)
        #expect(try await desk.status(id) == .approved)
        #expect(try await desk.record(id).lastModifiedDate == desk.clock.now.adding(milliseconds: 1))
    }

    @Test("drafts and decided opportunities are left alone", arguments: Selling.ReviewStatus.allCases)
    func others(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        desk.clock.advance(days: 1)
        try await reviewer(desk, Self.script).round(at: desk.clock.now)
        let isOpen = [.submitted, .inReview].contains(status)
        #expect(try await desk.status(id) == (isOpen ? .approved : status))
    }

    @Test("an opportunity that is sent back begins the script again")
    func again() async throws {
        let desk = try await Desk.open()
        let script = [ReviewStep(afterSeconds: 5, verdict: .actionRequired(comments: "More", reason: "Details"))]
        let reviewer = reviewer(desk, script)
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(seconds: 5)
        try await reviewer.round(at: desk.clock.now)
        #expect(try await desk.record(id).lifeCycle?.reviewComments == "More")
        desk.clock.advance(seconds: 60)
        #expect(try await reviewer.round(at: desk.clock.now) == 0)
        try await desk.update(id)
        #expect(try await reviewer.round(at: desk.clock.now.adding(seconds: 4)) == 0)
        #expect(try await reviewer.round(at: desk.clock.now.adding(seconds: 5)) == 1)
        #expect(try await desk.status(id) == .actionRequired)
    }

    @Test("a verdict of the tester comes first")
    func tester() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .submitted)
        try await desk.simulate(id, .rejected)
        desk.clock.advance(days: 1)
        #expect(try await reviewer(desk, Self.script).round(at: desk.clock.now) == 0)
        #expect(try await desk.status(id) == .rejected)
    }

    @Test("all partners and catalogs are served, a hundred a step and round")
    func many() async throws {
        let desk = try await Desk.open()
        let reviewer = reviewer(desk, [ReviewStep(afterSeconds: 0, verdict: .approved)])
        for number in 0..<120 {
            let place = number % 2 == 0 ? desk.of(Sample.otherAccount) : desk.of(in: Catalog.aws)
            _ = try await place.opportunity(at: .submitted)
        }
        var counts: [Int] = []
        for _ in 1...3 { counts.append(try await reviewer.round(at: desk.clock.now)) }
        #expect(counts == [100, 20, 0])
    }

    @Test("without a script nothing happens")
    func off() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(days: 30)
        #expect(try await reviewer(desk, []).round(at: desk.clock.now) == 0)
        #expect(try await desk.status(id) == .submitted)
    }

    @Test("a submission of an account that left the configuration stops no other")
    func leftAccount() async throws {
        let desk = try await Desk.open()
        let gone = try await desk.of(Sample.otherAccount).opportunity(at: .submitted)
        let id = try await desk.opportunity(at: .submitted)
        let later = try await Desk.open(partners: [Sample.partner()], store: desk.store)
        later.clock.advance(days: 1)
        try await reviewer(later, Self.script).round(at: later.clock.now)
        #expect(try await later.status(id) == .approved)
        #expect(later.provider.postponements.count == 1)
        #expect(try await desk.of(Sample.otherAccount).status(gone) == .submitted)
    }

    @Test("a submission that cannot be read stops no other")
    func unreadable() async throws {
        let desk = try await Desk.open()
        _ = try await desk.opportunity(at: .submitted)
        try await desk.store.write { transaction in
            try transaction.execute("UPDATE opportunity SET document = \(Array("{".utf8))")
        }
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(days: 1)
        try await reviewer(desk, Self.script).round(at: desk.clock.now)
        #expect(try await desk.status(id) == .approved)
    }
}
