import CosellIntegrations
import CosellSync
import CosellWire
import SellingAPI
import Synchronization
import Testing

@testable import CosellCRM

/// Two sides brought together: what is made, written, found again, listed, and left alone.
struct CRMSyncTests {
    @Test("an opportunity becomes a deal, each with the other's id, and the second run has nothing to do")
    func created() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "Call" }
            let report = try await world.sync()
            #expect(report.createdInCRM.count == 1)
            let deal = try #require(world.crm.records.first)
            #expect(deal.externalID == id)
            #expect(deal.fields["NextStep"] == .string("Call"))
            #expect(deal.fields["Review"] == .string("Approved"))
            #expect(world.opportunity(id)?.partnerOpportunityIdentifier == deal.id)
            try await world.expectNothing()
            let again = try await world.sync()
            #expect(!again.saysSomething)
            #expect(try await world.plan().counts.looked == 0)
        }
    }

    @Test("a deal that is to be shared becomes an opportunity, with what is missing repaired; others do not")
    func shared() async throws {
        try await withWorld { world in
            let deal = world.crm.edit(nil) { record in
                record.fields = [
                    "Name": .string("Shop"), "Account": .string("Acme"), "Country": .string("US"),
                    "Share": .boolean(true), "Type": .string("more"),
                ]
            }
            world.crm.edit(nil) { $0.fields = ["Name": .string("Private")] }
            let plan = try await world.plan()
            #expect(plan.told.map(\.deed) == [.createInAWS])
            #expect(plan.told.first?.repairs.map(\.value) == ["2026-05-02"])
            let report = try await world.sync()
            #expect(report.createdAtAWS.count == 1, "\(report.problems) \(report.refusals)")
            #expect(report.repairs == 1)
            let made = try #require(world.opportunities.first)
            #expect(made.project?.title == "Shop")
            #expect(made.opportunityType == .expansion)
            #expect(made.partnerOpportunityIdentifier == deal)
            #expect(made.lifeCycle?.targetCloseDate == "2026-05-02")
            #expect(world.crm.record(deal)?.externalID == made.id)
            try await world.sync()
            try await world.expectNothing()
            #expect(world.opportunities.count == 1)
            // The repaired day is the opportunity's, and goes to the deal as any does.
            #expect(world.crm.record(deal)?.fields["CloseDate"] == .string("2026-05-02"))
        }
    }

    @Test("edits of both sides cross, and what both changed stays as its winner says, with the loser listed")
    func merged() async throws {
        try await withWorld { world in
            let id = world.edit { deal in
                deal.lifeCycle?.nextSteps = "a"
                deal.lifeCycle?.targetCloseDate = "2026-06-01"
                deal.project?.additionalComments = "a"
            }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.edit(id) { opportunity in
                opportunity.project?.title = "From AWS"
                opportunity.lifeCycle?.nextSteps = "older"
                opportunity.lifeCycle?.targetCloseDate = "2026-07-01"
                opportunity.project?.additionalComments = "from AWS"
            }
            world.clock.pass(5)
            world.crm.edit(deal) { record in
                record.fields["Name"] = .string("From CRM")
                record.fields["NextStep"] = .string("newer")
                record.fields["CloseDate"] = .string("2026-08-01")
                record.fields["Comments"] = .string("from CRM")
                record.fields["UseCase"] = .string("Containers & Serverless")
            }
            let plan = try await world.plan()
            #expect(plan.told.first?.conflicts.map(\.field) == ["Project.AdditionalComments"])
            let before = (world.dump(), world.state.withLock(\.writes))
            #expect(before.0 == world.dump() && before.1 == world.state.withLock(\.writes))
            let report = try await world.sync()
            #expect(report.openConflicts == 1)
            #expect(report.overruled == 3)
            let now = try #require(world.opportunity(id))
            let record = try #require(world.crm.record(deal))
            #expect(record.fields["Name"] == .string("From AWS"))
            #expect(now.lifeCycle?.nextSteps == "newer")
            #expect(now.lifeCycle?.targetCloseDate == "2026-08-01")
            #expect(now.project?.customerUseCase == "Containers & Serverless")
            #expect(now.project?.additionalComments == "from AWS")
            #expect(record.fields["Comments"] == .string("from CRM"))
            let listed = try await world.books.conflicts([.settled])
            #expect(
                Set(listed.map { "\($0.field) \($0.winner?.rawValue ?? "") \($0.aws ?? "") \($0.crm ?? "")" }) == [
                    "Project.Title aws From AWS From CRM", "LifeCycle.NextSteps crm older newer",
                    "LifeCycle.TargetCloseDate crm 2026-07-01 2026-08-01",
                ]
            )
            #expect(try await world.books.take(.crm, opportunity: id, fields: nil) == 1)
            try await world.sync()
            #expect(world.opportunity(id)?.project?.additionalComments == "from CRM")
            #expect(try await world.books.conflicts([.open, .taken]).isEmpty)
            try await world.sync()
            try await world.expectNothing()
        }
    }

    @Test("what was decided about other values is asked again")
    func decidedAnew() async throws {
        try await withWorld { world in
            let id = world.edit { $0.project?.additionalComments = "a" }
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.edit(id) { $0.project?.additionalComments = "b" }
            world.crm.edit(deal) { $0.fields["Comments"] = .string("c") }
            try await world.sync()
            #expect(try await world.books.take(.crm, opportunity: nil, fields: nil) == 1)
            world.crm.edit(deal) { $0.fields["Comments"] = .string("d") }
            try await world.sync()
            let open = try await world.books.conflicts([.open])
            #expect(open.map(\.crm) == ["d"])
            #expect(world.opportunity(id)?.project?.additionalComments == "b")
        }
    }

    @Test("a field of the CRM is emptied only where the mapping says so")
    func blanks() async throws {
        try await withWorld { world in
            let id = world.edit { deal in
                deal.lifeCycle?.nextSteps = "a"
                deal.project?.customerUseCase = "AI"
            }
            try await world.sync()
            try await world.sync()
            world.edit(id) { deal in
                deal.lifeCycle?.nextSteps = nil
                deal.project?.customerUseCase = nil
            }
            try await world.sync()
            let record = try #require(world.crm.records.first)
            #expect(record.fields["NextStep"] == .string("a"))
            #expect(record.fields["UseCase"] == nil)
            try await world.expectNothing()
        }
    }

    @Test("a deal that is deleted is not made again, and never closes the opportunity; back again it is taken up")
    func deleted() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.crm.edit(deal) { $0.fate = .deleted }
            let report = try await world.sync()
            #expect(report.problems.count == 1)
            world.edit(id) { $0.lifeCycle?.nextSteps = "b" }
            try await world.sync()
            #expect(world.crm.records.count == 1)
            #expect(world.opportunity(id)?.lifeCycle?.stage == .prospect)
            try await world.expectNothing()
            world.crm.edit(deal) { $0.fate = .there }
            try await world.sync()
            #expect(world.crm.record(deal)?.fields["NextStep"] == .string("b"))
        }
    }

    @Test("a deal that is merged follows its survivor; one that meets another opportunity's deal is told")
    func mergedDeals() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            let other = world.edit { $0.lifeCycle?.nextSteps = "x" }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first { $0.externalID == id }?.id)
            let survivor = world.crm.edit(nil) {
                $0.fields = ["Name": .string("Deal \(id)"), "NextStep": .string("a")]
            }
            world.crm.edit(deal) { $0.fate = .merged(into: survivor) }
            try await world.sync()
            world.edit(id) { $0.lifeCycle?.nextSteps = "b" }
            try await world.sync()
            #expect(world.crm.record(survivor)?.fields["NextStep"] == .string("b"))
            #expect(world.crm.record(survivor)?.externalID == id)
            #expect(world.opportunities.count == 2)
            let second = try #require(world.crm.records.first { $0.externalID == other }?.id)
            world.crm.edit(second) { $0.fate = .merged(into: survivor) }
            let report = try await world.sync()
            #expect(report.problems.map(\.words).first?.contains("merged into \(survivor)") == true)
            try await world.expectNothing()
            #expect(world.opportunities.count == 2)
        }
    }

    @Test("a cloned deal that names the same opportunity is told and not written")
    func cloned() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            try await world.sync()
            let clone = world.crm.edit(nil) { record in
                record.externalID = id
                record.fields = ["Name": .string("Clone"), "Share": .boolean(true)]
            }
            let report = try await world.sync()
            #expect(report.problems.first?.words.contains(clone) == true)
            #expect(world.opportunities.count == 1)
            #expect(world.opportunity(id)?.project?.title == "Deal \(id)")
        }
    }

    @Test("what AWS holds waits, is told, and goes with the first run after")
    func held() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.edit(id) { $0.lifeCycle?.reviewStatus = .inReview }
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("b") }
            let plan = try await world.plan()
            #expect(plan.told.first?.changes.compactMap(\.waits).first?.contains("In review") == true)
            let report = try await world.sync()
            #expect(report.waiting == 1)
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "a")
            for _ in 0..<3 { #expect(try await world.sync().waiting == 1) }
            world.edit(id) { $0.lifeCycle?.reviewStatus = .approved }
            #expect(try await world.sync().waiting == 0)
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "b")
        }
    }

    @Test("push writes AWS's side alone, pull the CRM's; the other's part is done by the next run")
    func directions() async throws {
        try await withWorld { world in
            let id = world.edit { $0.lifeCycle?.nextSteps = "a" }
            try await world.sync()
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.edit(id) { $0.project?.title = "T" }
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("b") }
            world.crm.edit(nil) {
                $0.fields = [
                    "Name": .string("New"), "Account": .string("Acme"), "Country": .string("US"),
                    "Share": .boolean(true),
                ]
            }
            world.edit { $0.lifeCycle?.nextSteps = "z" }
            let deals = world.crm.records.count
            try await world.sync(.push)
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "b")
            #expect(world.opportunities.count == 3)
            #expect(world.crm.record(deal)?.fields["Name"] == .string("Deal \(id)"))
            #expect(world.crm.records.count == deals)
            try await world.sync(.pull)
            #expect(world.crm.record(deal)?.fields["Name"] == .string("T"))
            #expect(world.crm.records.count == deals + 1)
            world.crm.edit(deal) { $0.fields["NextStep"] = .string("c") }
            try await world.sync(.pull)
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "b")
            try await world.sync()
            #expect(world.opportunity(id)?.lifeCycle?.nextSteps == "c")
            try await world.sync()
            try await world.expectNothing()
        }
    }

    @Test("a record that the CRM refuses stops none of the others, and is tried again")
    func refused() async throws {
        try await withWorld { world in
            let ids = (0..<3).map { _ in world.edit { $0.lifeCycle?.nextSteps = "a" } }
            world.crm.state.withLock { $0.refusals = [ids[1]] }
            let report = try await world.sync()
            #expect(report.refusals.map(\.opportunity) == [ids[1]])
            #expect(world.crm.records.count == 2)
            world.crm.state.withLock { $0.refusals = [] }
            try await world.sync()
            #expect(world.crm.records.count == 3)
        }
    }

    @Test("a word that no table has is told with the table, and goes once the table has it")
    func strangers() async throws {
        try await withWorld { world in
            let id = world.edit { $0.opportunityType = .netNewBusiness }
            try await world.sync()
            let deal = try #require(world.crm.records.first?.id)
            world.crm.edit(deal) { $0.fields["Type"] = .string("renewal") }
            let report = try await world.sync()
            #expect(report.problems.first?.words.contains("the table types has no 'renewal'") == true)
            #expect(world.opportunity(id)?.opportunityType == .netNewBusiness)
            let text = CRMWorld.usual.replacing("Flat Renewal: [existing]", with: "Flat Renewal: [renewal]")
            let mended = try CRMWorld(world.database, text)
            mended.state.withLock { $0 = world.state.withLock { $0 } }
            mended.crm.state.withLock { $0 = world.crm.state.withLock { $0 } }
            try await mended.sync()
            #expect(mended.opportunity(id)?.opportunityType == .flatRenewal)
        }
    }

    @Test("every write is in the audit log, of either side, and the log is whole")
    func audited() async throws {
        try await withWorld { world in
            world.edit { $0.lifeCycle?.nextSteps = "a" }
            world.crm.edit(nil) {
                $0.fields = [
                    "Name": .string("New"), "Account": .string("Acme"), "Country": .string("US"),
                    "Share": .boolean(true),
                ]
            }
            try await world.sync()
            let log = AuditLog(world.database)
            let entries = try await log.entries()
            #expect(try await log.verify().count == entries.count)
            let begun = entries.filter { $0.content.phase == .begun }.map(\.content.operation)
            #expect(begun.sorted() == ["CreateOpportunity", "UpdateOpportunity", "memory.write", "memory.write"])
            #expect(entries.count { $0.content.phase == .done } == begun.count)
        }
    }
}
