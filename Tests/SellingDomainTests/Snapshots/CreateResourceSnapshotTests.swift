import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 2.9 and 3.5.
struct CreateResourceSnapshotTests {
    @Test("counts revisions, also when nothing changed (D19)")
    func revisions() async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        for revision in 1...3 {
            let answer = try await desk.snap(id, in: engagement)
            let arn = """
                arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(engagement)/resource/Opportunity/\(id)\
                /template/OpportunitySummaryView/snapshot/\(revision)
                """
            #expect(answer == .init(arn: arn, revision: revision))
        }
        let other = try await desk.engage()
        #expect(try await desk.snap(id, in: other).revision == 1)
    }

    @Test("is made for the members of that moment, and never changes")
    func immutable() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        try await desk.snap(id, in: engagement)
        let first = try await desk.snapshot(of: id, in: engagement)
        #expect(first.targetMemberAccounts == [Sample.account])
        #expect((first.createdBy, first.createdAt) == (Sample.account, desk.clock.now))
        try await other.accept(desk.invite(into: engagement))
        try await desk.update(id, ["lifeCycle.nextSteps": "Call again"])
        desk.clock.advance(seconds: 60)
        try await desk.snap(id, in: engagement)
        #expect(try await desk.snapshot(of: id, in: engagement, revision: 1) == first)
        let second = try await other.snapshot(of: id, in: engagement)
        #expect(second.revision == 2)
        #expect(second.targetMemberAccounts == [Sample.account, Sample.otherAccount])
        guard case .opportunitySummary(let view) = second.payload else {
            Issue.record("it is a summary view")
            return
        }
        #expect(view.lifecycle?.nextSteps == "Call again")
    }

    @Test("copies what partners share, and nothing else (selling 2.9)")
    func view() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(
            at: .pendingSubmission,
            [
                "project.otherSolutionDescription": "Own add-on", "partnerOpportunityIdentifier": "LW-SECRET",
                "project.additionalComments": "Between us SECRET", "project.competitorName": "*Other",
                "project.otherCompetitorNames": "Rival SECRET",
            ]
        )
        let engagement = try await desk.engage()
        try await desk.snap(id, in: engagement)
        let snapshot = try await desk.snapshot(of: id, in: engagement)
        guard case .opportunitySummary(let view) = snapshot.payload else {
            Issue.record("it is a summary view")
            return
        }
        let record = try await desk.record(id)
        #expect(view.opportunityType == record.opportunityType)
        #expect(view.opportunityTeam == record.opportunityTeam)
        #expect(view.primaryNeedsFromAws == record.primaryNeedsFromAws)
        #expect(view.customer == record.customer)
        #expect(view.relatedEntityIdentifiers == record.relatedEntityIdentifiers)
        #expect(view.lifecycle?.stage == .prospect)
        #expect(view.lifecycle?.reviewStatus == .pendingSubmission)
        #expect(view.lifecycle?.targetCloseDate == "2030-09-30")
        #expect(view.project?.expectedCustomerSpend == record.project?.expectedCustomerSpend)
        #expect(view.project?.otherSolutionDescription == "Own add-on")
        let text = String(decoding: JSONWriter.bytes(snapshot), as: UTF8.self)
        for secret in ["Bedside monitoring", Sample.problem, "SECRET", "Marketing"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    static let templates: [(name: String, answer: String)] = [
        ("OpportunitySummaryView", "ok"), ("Opportunity", "ok"),
        ("AwsOpportunitySummaryFullView", "INVALID_VALUE resourceSnapshotTemplateIdentifier"),
        ("Nothing", "INVALID_VALUE resourceSnapshotTemplateIdentifier"),
    ]

    @Test("partners use one template, under two names", arguments: templates)
    func template(_ name: String, _ answer: String) async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        #expect(await outcome { try await desk.snap(id, in: engagement, name) } == answer)
        #expect(await outcome { _ = try await desk.addJob(id, in: engagement, name) } == answer)
        if answer == "ok" {
            let snapshot = try await desk.snapshot(of: id, in: engagement, name)
            #expect(snapshot.resourceSnapshotTemplateName == "OpportunitySummaryView")
        }
    }

    @Test("a token takes one snapshot (R1.39)")
    func replay() async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        let first = try await desk.snap(id, in: engagement, token: "t")
        #expect(try await desk.snap(id, in: engagement, token: "t") == first)
        let other = try await desk.create().id
        #expect(await outcome { try await desk.snap(other, in: engagement, token: "t") } == "ConflictException")
        #expect(try await desk.snapshots(in: engagement).resourceSnapshotSummaries.count == 1)
    }

    @Test("of one's own deals, for engagements one is in")
    func access() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        let own = try await other.create().id
        #expect(await outcome { try await other.snap(own, in: engagement) } == "ResourceNotFoundException")
        try await other.accept(desk.invite(into: engagement))
        #expect(await outcome { try await other.snap(own, in: engagement) } == "ok")
        #expect(await outcome { try await other.snap(id, in: engagement) } == "ResourceNotFoundException")
    }
}
