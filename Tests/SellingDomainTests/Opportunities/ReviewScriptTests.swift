import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import SellingDomain

/// X8: AWS's side of a review by a script, when the configuration asks for one.
struct ReviewScriptTests {
    private static let script = [
        ReviewStep(afterSeconds: 10, verdict: .inReview),
        ReviewStep(afterSeconds: 60, verdict: .approved),
    ]

    private static func desk(_ script: [ReviewStep] = script, store: Store? = nil) async throws -> Desk {
        var switches = Desk.switches
        switches.review = ReviewScript(script)
        return try await Desk.open(switches: switches, store: store)
    }

    /// Does what is due, and what follows from it.
    private func keepUp(_ desk: Desk) async throws {
        while try await desk.round(desk.provider.reviewing) > 0 {}
    }

    private func planned(_ desk: Desk) async throws -> [String] {
        try await Agenda(desk.house, [], chance: desk.chance).list(limit: 99).map { waiting in
            let entry = waiting.entry
            return "\(entry.kind.rawValue) \(entry.subject) \(entry.due.seconds - TestClock.start.seconds)"
        }
    }

    @Test("each step is taken when its time has come, counted from the submission")
    func steps() async throws {
        let desk = try await Self.desk()
        let id = try await desk.opportunity(at: .submitted)
        let moments: [(Int64, Selling.ReviewStatus, [String])] = [
            (0, .submitted, ["review opportunity \(id) 10"]), (9, .submitted, ["review opportunity \(id) 10"]),
            (1, .inReview, ["review opportunity \(id) 60"]), (49, .inReview, ["review opportunity \(id) 60"]),
            (1, .approved, []), (1, .approved, []),
        ]
        for (seconds, status, waiting) in moments {
            desk.clock.advance(seconds: seconds)
            try await desk.round(desk.provider.reviewing)
            #expect(try await desk.status(id) == status, "\(seconds)")
            #expect(try await planned(desk).filter { $0.hasPrefix("review") } == waiting, "\(seconds)")
        }
    }

    @Test("a round that comes late takes all steps that are due, in order")
    func late() async throws {
        let desk = try await Self.desk()
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(days: 1)
        try await keepUp(desk)
        #expect(try await desk.status(id) == .approved)
        #expect(try await desk.record(id).lastModifiedDate == desk.clock.now.adding(milliseconds: 1))
    }

    @Test("drafts and decided opportunities are left alone", arguments: Selling.ReviewStatus.allCases)
    func others(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Self.desk()
        let id = try await desk.opportunity(at: status)
        let isOpen = [.submitted, .inReview].contains(status)
        #expect(try await planned(desk).contains { $0.hasPrefix("review") } == isOpen)
        desk.clock.advance(days: 1)
        try await keepUp(desk)
        #expect(try await desk.status(id) == (isOpen ? .approved : status))
    }

    @Test("an opportunity that is sent back begins the script again")
    func again() async throws {
        let step = ReviewStep(afterSeconds: 5, verdict: .actionRequired(comments: "More", reason: "Details"))
        let desk = try await Self.desk([step])
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(seconds: 5)
        try await keepUp(desk)
        #expect(try await desk.record(id).lifeCycle?.reviewComments == "More")
        desk.clock.advance(seconds: 60)
        #expect(try await planned(desk) == [])
        try await desk.update(id)
        #expect(try await planned(desk) == ["review opportunity \(id) 70"])
        desk.clock.advance(seconds: 5)
        try await keepUp(desk)
        #expect(try await desk.status(id) == .actionRequired)
    }

    @Test("a verdict of the tester comes first, and the reviewer does not come at all")
    func tester() async throws {
        let desk = try await Self.desk()
        let id = try await desk.opportunity(at: .submitted)
        try await desk.simulate(id, .rejected)
        #expect(try await planned(desk) == [])
        desk.clock.advance(days: 1)
        try await keepUp(desk)
        #expect(try await desk.status(id) == .rejected)
    }

    @Test("a step that AWS took by itself is not taken again")
    func ahead() async throws {
        let desk = try await Self.desk()
        let id = try await desk.opportunity(at: .submitted)
        try await desk.review(id, .inReview)
        #expect(try await planned(desk) == ["review opportunity \(id) 60"])
    }

    @Test("all partners and catalogs are served, oldest submissions first")
    func many() async throws {
        let desk = try await Self.desk([ReviewStep(afterSeconds: 0, verdict: .approved)])
        var ids: [String] = []
        for place in [desk.of(Sample.otherAccount), desk, desk.of(in: Catalog.aws)] {
            ids.append(try await place.opportunity(at: .submitted))
            desk.clock.advance(seconds: 1)
        }
        #expect(try await planned(desk) == zip(ids, 0...).map { "review opportunity \($0) \($1)" })
        #expect(try await desk.round(desk.provider.reviewing, limit: 2) == 2)
        #expect(try await desk.round(desk.provider.reviewing, limit: 2) == 1)
        #expect(try await desk.of(in: Catalog.aws).status(ids[2]) == .approved)
    }

    @Test("without a script nothing happens")
    func off() async throws {
        let desk = try await Self.desk([])
        let id = try await desk.opportunity(at: .submitted)
        #expect(try await planned(desk) == [])
        desk.clock.advance(days: 30)
        try await keepUp(desk)
        #expect(try await desk.status(id) == .submitted)
    }

    @Test("a start with other waits plans anew what waits: by the new script, or not at all")
    func replanned() async throws {
        let desk = try await Self.desk([])
        let id = try await desk.opportunity(at: .submitted)
        let next = try await desk.opportunity(at: .inReview)
        _ = try await desk.opportunity(at: .rejected)
        let steps = ["review opportunity \(id) 10", "review opportunity \(next) 60"]
        #expect(try await planned(try await Self.desk(store: desk.store)) == steps)
        #expect(try await planned(try await Self.desk([], store: desk.store)) == [])
        try await desk.review(id, .inReview)
        #expect(try await planned(try await Self.desk(store: desk.store)).first == "review opportunity \(id) 60")
    }

    @Test("a start with the same waits leaves all as it is: what was stopped stays stopped, what was hastened is due")
    func unchanged() async throws {
        let desk = try await Self.desk()
        let ids = [try await desk.opportunity(at: .submitted), try await desk.opportunity(at: .submitted)]
        let agenda = Agenda(desk.house, [], chance: desk.chance)
        let waiting = try await agenda.list(limit: 9)
        try await agenda.stop(waiting[0].id)
        try await agenda.hasten(waiting[1].id)
        let later = try await Self.desk(store: desk.store)
        #expect(try await planned(later) == ["review opportunity \(ids[1]) 0"])
    }

    @Test("a submission of an account that left the configuration stops no other")
    func leftAccount() async throws {
        let desk = try await Self.desk()
        let gone = try await desk.of(Sample.otherAccount).opportunity(at: .submitted)
        let id = try await desk.opportunity(at: .submitted)
        let later = try await Desk.open(
            partners: [Sample.partner()],
            switches: desk.provider.switches,
            store: desk.store
        )
        later.clock.advance(days: 1)
        try await keepUp(later)
        #expect(try await later.status(id) == .approved)
        let waiting = try await Agenda(later.house, [], chance: later.chance).list(subject: gone, limit: 9)
        #expect(
            waiting.map(\.cause) == ["The account \(Sample.otherAccount) is not an AWS Partner Central partner."]
        )
        #expect(try await desk.of(Sample.otherAccount).status(gone) == .submitted)
    }

    @Test("a submission that cannot be read stops no other, and says why it waits")
    func unreadable() async throws {
        let desk = try await Self.desk()
        _ = try await desk.opportunity(at: .submitted)
        try await desk.store.write { transaction in
            try transaction.execute("UPDATE opportunity SET document = \(Array("{".utf8))")
        }
        let id = try await desk.opportunity(at: .submitted)
        desk.clock.advance(days: 1)
        try await keepUp(desk)
        #expect(try await desk.status(id) == .approved)
        let agenda = Agenda(desk.house, [], chance: desk.chance)
        #expect(try await agenda.list(limit: 1).first?.cause?.isEmpty == false)
    }
}
