import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 7.3 to 7.5 put together. The rows of each stand beside the score's own tests.
struct DealScorerTests {
    private func deal(
        _ record: Selling.GetOpportunityResponse = SampleDeal.perfect,
        spare: Solution? = nil,
        after previous: AwsInsight? = nil
    ) -> ScoredDeal {
        ScoredDeal(
            record: record,
            origin: .partnerReferral,
            involvement: .coSell,
            spareSolution: spare,
            previous: previous,
            now: SampleDeal.now
        )
    }

    private static let terms: SampleDeal.Edit = {
        $0.softwareRevenue = Selling.SoftwareRevenue(effectiveDate: "2026-07-01")
    }

    @Test("the worked example of 7.3, with its recommendations")
    func workedExample() throws {
        let record = SampleDeal.record(after: [RecommendationsTests.example])
        let insight = try #require(DealScorer().insight(into: deal(record)))
        #expect(insight.quality == Selling.OpportunityQuality(score: 67, trend: "No Change"))
        #expect(
            insight.recommendations.map(\.attributes) == [
                ["Field": "Project.SalesActivities", "Points": "8"],
                ["Field": "Customer.Account.AwsAccountId", "Points": "3"],
                ["Field": "Project.CustomerBusinessProblem", "Points": "3"],
            ]
        )
        #expect(insight.motion?.name == "Agent-engaged")
        #expect(insight.softwareRevenue == nil)
        #expect(insight.signatory == nil)
    }

    @Test("a deal that leaves nothing to be wished")
    func perfect() {
        #expect(
            DealScorer().insight(into: deal())
                == AwsInsight(
                    quality: Selling.OpportunityQuality(score: 100, trend: "No Change"),
                    motion: CosellMotion("AWS Field-engaged", because: "The quality score is 70 or more.")
                )
        )
    }

    @Test(
        "the trend compares with the run before",
        arguments: zip([99, 100, 101, nil], ["Improving", "No Change", "Declining", "No Change"])
    )
    func trend(_ score: Int?, _ trend: String) {
        let previous = AwsInsight(quality: Selling.OpportunityQuality(score: score, trend: "Improving"))
        #expect(DealScorer().insight(into: deal(after: previous))?.quality?.trend == trend)
    }

    @Test("a spare solution is recommended with its listing")
    func solution() {
        let solution = Solution(
            catalog: "Sandbox",
            id: "S-9",
            name: "Ward Monitor",
            status: .active,
            category: "Software Product",
            createdDate: SampleDeal.now,
            marketplaceArn: Sample.listing
        )
        let advice = DealScorer().insight(into: deal(spare: solution))?.recommendations
        #expect(advice?.map(\.type) == [AdviceType.solution])
        #expect(advice?.first?.attributes == ["SolutionId": "S-9", "AwsMarketplaceSolutionArn": Sample.listing])
    }

    @Test("a signatory comes with a committed deal that has terms, and stays when it goes back")
    func signatory() throws {
        let committed = try #require(DealScorer().insight(into: deal(SampleDeal.record(after: [Self.terms]))))
        #expect(committed.signatory?.businessTitle == .signatory)
        #expect(committed.softwareRevenue == Selling.AwsSoftwareRevenue(effectiveDate: "2026-07-01"))

        let qualified = deal(SampleDeal.record(after: [Self.terms, { $0.lifeCycle?.stage = .qualified }]))
        #expect(DealScorer().insight(into: qualified)?.signatory == nil)
        var later = qualified
        later.previous = committed
        #expect(DealScorer().insight(into: later)?.signatory == committed.signatory)
    }

    @Test("there is none into a deal that is over", arguments: [Selling.Stage.launched, .closedLost])
    func over(_ stage: Selling.Stage) {
        #expect(DealScorer().insight(into: deal(SampleDeal.record(after: [{ $0.lifeCycle?.stage = stage }]))) == nil)
    }
}
