import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 7.4, and the worked example of 7.3.
struct RecommendationsTests {
    static let example: SampleDeal.Edit = { deal in
        deal.customer?.account?.awsAccountId = nil
        deal.customer?.account?.duns = nil
        deal.project?.customerBusinessProblem = "Nurses copy vital signs by hand."
        deal.project?.expectedCustomerSpend?[0].estimationUrl = nil
        deal.project?.competitorName = nil
        deal.relatedEntityIdentifiers.awsProducts = []
        deal.lifeCycle?.stage = .qualified
        deal.project?.salesActivities = [.customerHasShownInterestInSolution, .conductedPOCDemo]
    }

    private func recommendations(
        _ solutions: [(id: String, marketplaceArn: String?)] = [],
        after edits: SampleDeal.Edit...
    ) throws -> [Selling.Recommendation]? {
        let record = SampleDeal.record(after: edits)
        let now = SampleDeal.now
        let score = OpportunityScore(of: record, involvement: .coSell, today: now.day, now: now)
        return try #require(score).recommendations(partnerSolutions: solutions)
    }

    @Test("the worked example")
    func workedExample() throws {
        let score = try #require(SampleDeal.score(after: Self.example))
        #expect(ScoreRow.content.reduce(0) { $0 + $1.earned(by: score.deal) } == 49)
        #expect(score.value == 67)
        #expect(
            score.recommendations(partnerSolutions: [(SampleDeal.solution, nil)]) == [
                Selling.Recommendation(
                    type: "OpportunityQuality",
                    details: """
                        Record the sales activities that took place (Project.SalesActivities) to gain 8 points.
                        """,
                    attributes: ["Field": "Project.SalesActivities", "Points": "8"]
                ),
                Selling.Recommendation(
                    type: "OpportunityQuality",
                    details: "Give the customer's AWS account (Customer.Account.AwsAccountId) to gain 3 points.",
                    attributes: ["Field": "Customer.Account.AwsAccountId", "Points": "3"]
                ),
                Selling.Recommendation(
                    type: "OpportunityQuality",
                    details: """
                        Describe the customer's business problem in 200 characters or more \
                        (Project.CustomerBusinessProblem) to gain 3 points.
                        """,
                    attributes: ["Field": "Project.CustomerBusinessProblem", "Points": "3"]
                ),
            ]
        )
    }

    @Test("nothing to say is no list at all")
    func nothing() throws {
        #expect(try recommendations() == nil)
        #expect(try recommendations([(SampleDeal.solution, nil)]) == nil)
    }

    @Test("a stage is no advice")
    func stage() throws {
        #expect(try recommendations(after: { $0.lifeCycle?.stage = .prospect }) == nil)
    }

    @Test("each row that loses points is told with its field and its points", arguments: ScoreRow.all.map(\.field))
    func details(field: String) throws {
        for row in ScoreRow.all where row.field == field && row.advice != nil {
            let edit = try #require(
                OpportunityScoreTests.rows.first { candidate in
                    row.lost(by: SampleDeal.deal(after: [candidate.edit])) == row.points
                }
            )
            let all = try #require(try recommendations(after: edit.edit))
            let told = try #require(all.first { $0.attributes == ["Field": field, "Points": "\(row.points)"] })
            #expect(told.type == "OpportunityQuality")
            #expect(told.details.contains("(\(field)) to gain \(row.points) point"))
        }
    }

    @Test("one point is no points")
    func onePoint() throws {
        let all = try recommendations(after: { $0.customer?.account?.duns = nil })
        #expect(all?.map(\.details) == ["Give the customer's D-U-N-S number (Customer.Account.Duns) to gain 1 point."])
    }

    @Test("the largest losses first, equal ones in table order: left column, right column, method")
    func order() throws {
        let all = try recommendations(after: {
            $0.project?.salesActivities?.removeLast(2)
            $0.lifeCycle?.nextSteps = nil
            $0.customer?.contacts?[0].email = nil
            $0.project?.expectedCustomerSpend?[0].amount = "0"
        })
        #expect(
            all?.map { $0.attributes?["Field"] } == [
                "Project.ExpectedCustomerSpend", "Customer.Contacts", "LifeCycle.NextSteps",
            ]
        )
        let method = try recommendations(after: {
            $0.lifeCycle?.targetCloseDate = "2020-01-01"
            $0.lifeCycle?.nextStepsHistory?[0].time = $0.createdDate
            $0.project?.salesActivities?.removeLast(2)
        })
        #expect(
            method?.map { $0.attributes?["Field"] } == [
                "Project.SalesActivities", "LifeCycle.TargetCloseDate", "LifeCycle.NextSteps",
            ]
        )
    }

    @Test("the Active solution with the smallest identifier that is not on the deal")
    func solution() throws {
        let listing = "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Solution/soln-9tbai9mlreyqn"
        let told = try recommendations(
            [("S-3", nil), ("S-2", listing)],
            after: { $0.relatedEntityIdentifiers.solutions = ["S-1"] }
        )
        #expect(told?.map(\.attributes) == [["SolutionId": "S-2", "AwsMarketplaceSolutionArn": listing]])
        let unlinked = try recommendations(
            [("S-3", nil), ("S-2", listing)],
            after: { $0.relatedEntityIdentifiers.solutions = ["S-1", "S-2"] }
        )
        #expect(unlinked?.map(\.attributes) == [["SolutionId": "S-3"]])
    }

    @Test(
        "a specialist by the stage or by the needs",
        arguments: Selling.Stage.allCases.filter { ![.launched, .closedLost].contains($0) },
        Selling.PrimaryNeedFromAws.allCases
    )
    func specialist(stage: Selling.Stage, need: Selling.PrimaryNeedFromAws) throws {
        let all = try recommendations(after: {
            $0.lifeCycle?.stage = stage
            $0.primaryNeedsFromAws = [.coSellDealSupport, need]
        })
        let isTechnical =
            stage == .technicalValidation
            || [.coSellArchitecturalValidation, .coSellTechnicalConsultation].contains(need)
        #expect(all?.map(\.type) == (isTechnical ? ["SpecialistRecommendation"] : nil))
        let attributes = ["Specialist": "Solutions Architect", "Domain": "Healthcare and Life Sciences"]
        #expect(all?.first?.attributes == (isTechnical ? attributes : nil))
    }

    @Test("a specialist has no domain without a use case", arguments: [nil, ""])
    func domain(useCase: String?) throws {
        let all = try recommendations(after: {
            $0.lifeCycle?.stage = .technicalValidation
            $0.project?.customerUseCase = useCase
        })
        #expect(all?.last?.attributes == ["Specialist": "Solutions Architect"])
        #expect(all?.last?.details == "Bring in a Solutions Architect to speed up the validation.")
    }

    @Test("five at most, in the order of their types")
    func five() throws {
        let all = try recommendations(
            [("S-1", nil), ("S-2", nil)],
            after: {
                $0.lifeCycle?.stage = .technicalValidation
                $0.project = nil
            }
        )
        let quality = Array(repeating: "OpportunityQuality", count: 3)
        #expect(all?.map(\.type) == quality + ["SolutionRecommendation", "SpecialistRecommendation"])
    }
}
