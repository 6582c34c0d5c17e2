import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 7.2.
struct GetAwsOpportunitySummaryTests {
    @Test("there is none before submission, and one ever after", arguments: Selling.ReviewStatus.allCases)
    func existence(_ status: Selling.ReviewStatus) async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: status)
        #expect(
            await outcome { _ = try await desk.summary(id) }
                == (status == .pendingSubmission ? "ResourceNotFoundException" : "ok")
        )
    }

    @Test("a submitted deal shows what the partner sent, and no work of AWS's yet")
    func submitted() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .pendingSubmission)
        try await desk.associate(id, "AWSLambda", .awsProducts)
        try await desk.submit(id)
        let summary = try await desk.summary(id)
        #expect(summary.catalog == Catalog.sandbox)
        #expect(summary.relatedOpportunityId == id)
        #expect(summary.origin == .partnerReferral)
        #expect(summary.involvementType == .coSell)
        #expect(summary.involvementTypeChangeReason == nil)
        #expect(summary.visibility == .full)
        #expect(summary.lifeCycle == nil)
        #expect(summary.insights == nil)
        #expect(summary.opportunityTeam?.map(\.businessTitle) == [.pdm])
        #expect(summary.customer?.contacts == (try await desk.record(id).customer?.contacts))
        #expect(summary.relatedEntityIds?.solutions == [Sample.solution])
        #expect(summary.relatedEntityIds?.awsProducts == ["AWSLambda"])
        #expect(summary.project?.expectedCustomerSpend == [])
    }

    @Test("an approved deal shows AWS's forecast and insights, but no stage while it is open (selling 7.1)")
    func approved() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        try await desk.associate(id, "AWSLambda", .awsProducts)
        let summary = try await desk.summary(id)
        #expect(summary.lifeCycle?.stage == nil)
        #expect(summary.lifeCycle?.targetCloseDate == nil)
        #expect(summary.lifeCycle?.nextSteps == "Show the pilot to the head nurse")
        #expect(summary.project?.expectedCustomerSpend == [Sample.spend("12500")])
        let source = try #require(summary.insights?.awsProductsSpendInsightsBySource?.aws)
        #expect(source.currencyCode == .usd)
        #expect(source.totalAmount == "0")
        #expect(source.totalAmountByCategory == [:])
        #expect(source.awsProducts.map(\.productCode) == ["AWSLambda"])
        #expect(summary.insights?.nextBestActions?.isEmpty == false)
    }

    @Test(
        "the score follows amount and needs",
        arguments: zip(
            ["10000", "9999.99", "1000", "999.99"],
            [Selling.EngagementScore.high, .medium, .medium, .low]
        )
    )
    func score(_ amount: String, _ score: Selling.EngagementScore) async throws {
        let desk = try await Desk.open()
        let edits: Edits = ["project.expectedCustomerSpend.0.amount": .text(amount)]
        let id = try await desk.opportunity(at: .approved, edits)
        #expect(try await desk.summary(id).insights?.engagementScore == score)
    }

    @Test("a sovereign deal counts in euros")
    func sovereign() async throws {
        let desk = try await Desk.open()
        let edits: Edits = [
            "project.awsPartition": "aws-eusc", "project.expectedCustomerSpend.0.currencyCode": "EUR",
        ]
        let summary = try await desk.summary(desk.opportunity(at: .approved, edits))
        #expect(summary.project?.awsPartition == .awsEusc)
        #expect(summary.project?.expectedCustomerSpend?.map(\.currencyCode) == [.eur])
        #expect(summary.insights?.awsProductsSpendInsightsBySource?.aws?.currencyCode == .eur)
    }

    @Test("answers not-found to another partner, in the other catalog, and for an unknown id")
    func isolation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        for (stranger, id) in [(desk.of(Sample.otherAccount), id), (desk.of(in: Catalog.aws), id), (desk, "O1")] {
            #expect(await outcome { _ = try await stranger.summary(id) } == "ResourceNotFoundException")
        }
    }
}
