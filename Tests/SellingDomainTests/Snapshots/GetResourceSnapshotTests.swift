import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 2.3, 2.9 and 3.5.
struct GetResourceSnapshotTests {
    @Test("reads the latest, or the revision that is named")
    func revisions() async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        for _ in 1...2 { try await desk.snap(id, in: engagement) }
        #expect(try await desk.snapshot(of: id, in: engagement).revision == 2)
        #expect(try await desk.snapshot(of: id, in: engagement, revision: 1).revision == 1)
        let missing: [() async throws -> Void] = [
            { _ = try await desk.snapshot(of: id, in: engagement, revision: 3) },
            { _ = try await desk.snapshot(of: "O1", in: engagement) },
            { _ = try await desk.snapshot(of: id, in: engagement, "Nothing") },
            { _ = try await desk.snapshot(of: id, in: engagement, "AwsOpportunitySummaryFullView") },
            { _ = try await desk.snapshot(of: id, in: "eng-00000000000000") },
        ]
        for call in missing { #expect(await outcome(call) == "ResourceNotFoundException") }
    }

    @Test("AWS's side is for the owner of the deal, not for the other members (selling 2.3)")
    func fullView() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let id = try await desk.opportunity()
        let engagement = try #require(try await desk.submitByTask(id).engagementId)
        try await other.accept(desk.invite(into: engagement))
        try await desk.review(id, .approved)
        let template = "AwsOpportunitySummaryFullView"
        let snapshot = try await desk.snapshot(of: id, in: engagement, template)
        #expect(snapshot.createdBy == "aws")
        #expect(snapshot.targetMemberAccounts == [Sample.account, "aws"])
        guard case .awsOpportunitySummaryFullView(let view) = snapshot.payload else {
            Issue.record("it is AWS's view")
            return
        }
        let summary = try await desk.summary(id)
        #expect(view.relatedOpportunityId == id)
        #expect((view.insights, view.project) == (summary.insights, summary.project))
        #expect(
            await outcome { _ = try await other.snapshot(of: id, in: engagement, template) }
                == "ResourceNotFoundException"
        )
        #expect(await outcome { _ = try await other.snapshot(of: id, in: engagement) } == "ok")
        let names = { (desk: Desk) in
            try await desk.snapshots(in: engagement).resourceSnapshotSummaries.map(\.resourceSnapshotTemplateName)
        }
        #expect(try await names(desk) == [template, "OpportunitySummaryView"])
        #expect(try await names(other) == ["OpportunitySummaryView"])
    }
}
