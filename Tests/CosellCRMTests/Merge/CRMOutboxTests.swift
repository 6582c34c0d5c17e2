import CosellClient
import CosellIntegrations
import CosellLint
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Testing

@testable import CosellCRM

/// Changes of deals whose opportunities AWS reviews: into the outbox once, out of it when the review has ended, and no
/// conflict behind it but of what both sides have changed.
struct CRMOutboxTests {
    /// An opportunity and its deal that both say 'a'.
    private static func agreed(in world: CRMWorld) async throws -> (id: String, deal: String) {
        let id = world.edit { record in
            record.lifeCycle?.nextSteps = "a"
            record.lifeCycle?.targetCloseDate = "2026-06-01"
        }
        try await world.sync()
        try await world.sync()
        return (id, try #require(world.crm.records.first?.id))
    }

    /// A deal that says 'b' where both said 'a', while AWS reviews its opportunity.
    private static func contested(
        _ mapping: String = CRMWorld.usual,
        _ body: (_ world: CRMWorld, _ id: String, _ deal: String) async throws -> Void
    ) async throws {
        try await withWorld(mapping) { world in
            let (id, deal) = try await Self.agreed(in: world)
            world.edit(id) { $0.lifeCycle?.reviewStatus = .inReview }
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("b") }
            try await body(world, id, deal)
        }
    }

    private static func ends(_ world: CRMWorld, _ id: String, _ deal: String, with value: String) async throws {
        try await world.sync()
        #expect(world.steps(id) == value)
        #expect(world.crm.record(deal)?.fields["NextStep"] == .string(value))
        try await world.expectNothing()
        #expect(try await world.books.conflicts([.open, .taken]).isEmpty)
        #expect(try await world.books.held().isEmpty)
        #expect(try await world.books.waiting().isEmpty)
        #expect(try await world.outbox.isEmpty)
    }

    @Test("the plan says where a change waits, and puts nothing there")
    func planned() async throws {
        try await Self.contested { world, _, _ in
            let due = try await world.plan().sentences
            #expect(due.contains { $0.contains("In review") && $0.hasSuffix("a push puts it into cosell outbox") })
            #expect(try await world.outbox.isEmpty)
            try await world.sync(.pull)
            #expect(try await world.outbox.isEmpty)
            try await world.sync(.push)
            let kept = try await world.plan().sentences
            #expect(kept.contains { $0.hasSuffix("cosell outbox has it as 1") })
        }
    }

    @Test("a change is put there once, and a newer value of the deal takes its place")
    func once() async throws {
        try await Self.contested { world, id, deal in
            let report = try await world.sync(.push)
            #expect(report.held.map(\.opportunity) == [id])
            #expect(report.held.first?.words.contains("as 1") == true)
            #expect(report.waiting == 1)
            let first = try await world.outbox
            #expect(first.map { $0.edited.lifeCycle?.nextSteps } == ["b"])
            #expect(first.map(\.command) == ["crm sync"])
            for _ in 0..<3 {
                let again = try await world.sync()
                #expect(again.held.isEmpty && again.waiting == 1)
            }
            #expect(try await world.outbox == first)
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("c") }
            #expect(try await world.sync().held.count == 1)
            let second = try await world.outbox
            #expect(second.map(\.number) == [1])
            #expect(second.map { $0.edited.lifeCycle?.nextSteps } == ["c"])
            #expect(second.map { $0.base.lifeCycle?.nextSteps } == ["a"])
            #expect(world.steps(id) == "a")
        }
    }

    @Test("behind the outbox both sides say the same, and later changes of either are changes of one side")
    func sent() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            #expect(try await world.send().map(\.change.state) == [.sent])
            #expect(world.steps(id) == "b")
            try await Self.ends(world, id, deal, with: "b")
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("from the CRM") }
            try await Self.ends(world, id, deal, with: "from the CRM")
            world.edit(id) { $0.lifeCycle?.nextSteps = "from AWS" }
            try await Self.ends(world, id, deal, with: "from AWS")
        }
    }

    struct Later: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What each says once the outbox has sent 'b', before the next sync.
        var aws = "b"
        var crm = "b"
        let ends: String
    }

    static let laters: [Later] = [
        .init(testDescription: "nobody changed it since", ends: "b"),
        .init(testDescription: "the deal did", crm: "d", ends: "d"),
        .init(testDescription: "AWS did", aws: "c", ends: "c"),
        .init(testDescription: "the deal went back", crm: "a", ends: "a"),
        .init(testDescription: "AWS went back", aws: "a", ends: "a"),
    ]

    @Test("what one side changes between the outbox and the sync is no conflict", arguments: laters)
    func between(_ row: Later) async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            try await world.send()
            world.clock.pass(5)
            if row.aws != "b" { world.edit(id) { $0.lifeCycle?.nextSteps = row.aws } }
            if row.crm != "b" { world.crm.edit(deal) { $0.fields["NextStep"] = .string(row.crm) } }
            try await Self.ends(world, id, deal, with: row.ends)
        }
    }

    @Test("a sync that comes before the outbox sends the change itself, and takes it out there")
    func first() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            try await Self.ends(world, id, deal, with: "b")
            #expect(try await world.ended == [.dropped])
        }
    }

    @Test("a deal that goes back to what both said takes its change out")
    func back() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("a") }
            try await Self.ends(world, id, deal, with: "a")
            #expect(try await world.ended == [.dropped])
        }
    }

    @Test("what AWS changed meanwhile is listed as a conflict, whoever has the newer date, and decided there")
    func conflict() async throws {
        for (side, isSentFirst) in [(MappingSide.crm, false), (.aws, false), (.crm, true), (.aws, true)] {
            try await Self.contested { world, id, deal in
                try await world.sync()
                world.edit(id) { record in
                    record.lifeCycle?.nextSteps = "c"
                    record.lifeCycle?.reviewStatus = .approved
                }
                if isSentFirst { #expect(try await world.send().map(\.change.state) == [.conflict]) }
                for _ in 0..<2 {
                    #expect(try await world.sync().openConflicts == 1)
                    let open = try await world.books.conflicts([.open])
                    #expect(open.map(\.aws) == ["c"] && open.map(\.crm) == ["b"])
                    #expect(world.steps(id) == "c")
                    #expect(world.crm.record(deal)?.fields["NextStep"] == .string("b"))
                    // It is listed in one place.
                    #expect(try await world.outbox.isEmpty)
                }
                #expect(try await world.books.take(side, opportunity: id, fields: nil) == 1)
                try await Self.ends(world, id, deal, with: side == .crm ? "b" : "c")
            }
        }
    }

    @Test("a winner that the mapping states is obeyed, and the loser listed", arguments: [MappingSide.aws, .crm])
    func stated(_ winner: MappingSide) async throws {
        let mapping = CRMWorld.usual.replacing("winner: newest", with: "winner: \(winner.rawValue)")
        try await Self.contested(mapping) { world, id, deal in
            try await world.sync()
            world.edit(id) { record in
                record.lifeCycle?.nextSteps = "c"
                record.lifeCycle?.reviewStatus = .approved
            }
            try await Self.ends(world, id, deal, with: winner == .aws ? "c" : "b")
            let settled = try await world.books.conflicts([.settled])
            #expect(settled.map(\.winner) == [winner])
        }
    }

    @Test("what a person drops is not put there again, until the deal says something else")
    func dropped() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            try await world.held.drop(1, at: world.clock.now)
            for _ in 0..<2 {
                #expect(try await world.sync().held.isEmpty)
                #expect(try await world.outbox.isEmpty)
                try await world.expectNothing()
            }
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            try await world.sync()
            #expect(world.steps(id) == "a")
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("b"))
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("d") }
            try await Self.ends(world, id, deal, with: "d")
        }
    }

    @Test("where a person takes AWS's value in the outbox, the deal gets it")
    func takenThere() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            world.edit(id) { record in
                record.lifeCycle?.nextSteps = "c"
                record.lifeCycle?.reviewStatus = .approved
            }
            try await world.send()
            try await world.held.take(.aws, in: [], of: try #require(try await world.outbox.first))
            #expect(try await world.send().map(\.change.state) == [.sent])
            try await Self.ends(world, id, deal, with: "c")
        }
    }

    @Test("a change by hand that is kept there stays beside the deal's")
    func byHand() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            let base = Selling.UpdateOpportunityRequest(editing: try #require(world.opportunity(id)))
            var edited = base
            edited.project?.additionalComments = "By hand"
            try await world.held.hold(edited, from: base, title: nil, by: "opportunity set", at: world.clock.now)
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            try await world.sync()
            let left = try #require(try await world.outbox.first)
            #expect(left.differences.map(\.path) == ["project.additionalComments"])
            #expect(try await world.send().map(\.change.state) == [.sent])
            try await Self.ends(world, id, deal, with: "b")
            #expect(world.crm.record(deal)?.fields["Comments"] == .string("By hand"))
        }
    }

    @Test("a lock that falls between plan and push puts the change there as well")
    func race() async throws {
        try await withWorld { world in
            let (id, deal) = try await Self.agreed(in: world)
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("b") }
            let plan = try await world.plan()
            world.edit(id) { $0.lifeCycle?.reviewStatus = .inReview }
            let report = try await world.carryOut(plan)
            #expect(report.held.count == 1 && report.waiting == 1)
            #expect(try await world.outbox.map { $0.edited.lifeCycle?.nextSteps } == ["b"])
            try await world.sync()
            #expect(try await world.outbox.count == 1)
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            try await world.send()
            try await Self.ends(world, id, deal, with: "b")
        }
    }

    @Test("a record that was read before the outbox sent takes nothing back from the deal")
    func stale() async throws {
        try await Self.contested { world, id, deal in
            try await world.sync()
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            try await world.refresh()
            try await world.send()
            try await world.carryOut(try await world.planner.plan())
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("b"))
            try await Self.ends(world, id, deal, with: "b")
        }
    }
}

extension CRMWorld {
    fileprivate var held: HeldChanges { HeldChanges(database) }

    fileprivate var outbox: [HeldChange] {
        get async throws { try await held.all(in: "AWS") }
    }

    fileprivate var ended: [HeldChange.State] {
        get async throws { try await held.all(in: "AWS", withEnded: true).map(\.state) }
    }

    fileprivate func steps(_ id: String) -> String? { opportunity(id)?.lifeCycle?.nextSteps }

    /// What `cosell sync` does behind its reading.
    @discardableResult
    fileprivate func send() async throws -> [HeldSending.Outcome] {
        let sending = HeldSending(held, by: try writes("sync"), lint: OpportunityLint(today: clock.now.day))
        let outcomes = try await sending.send(try await outbox.map(\.number))
        clock.pass(60)
        return outcomes ?? []
    }
}
