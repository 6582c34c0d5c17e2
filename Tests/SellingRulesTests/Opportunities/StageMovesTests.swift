import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

struct StageMovesTests {
    private static let open = Selling.Stage.allCases.filter { ![.launched, .closedLost].contains($0) }

    private static func move(
        _ stored: OpportunityState,
        to stage: Selling.Stage,
        partner: PartnerFacts = PartnerFacts(),
        _ edit: @escaping Sample.Edit = { _ in }
    ) -> [Violation] {
        Sample.echo(
            of: stored,
            {
                $0.lifeCycle?.stage = stage
                $0.lifeCycle?.closedLostReason = stage == .closedLost ? .price : nil
            },
            edit,
            partner: partner
        )
    }

    @Test("lets no stage move before submission (O35)", arguments: Selling.Stage.allCases)
    func beforeSubmission(_ stage: Selling.Stage) {
        let broken = Self.move(Sample.state(), to: stage).filter { $0.field == "lifeCycle.stage" }
        #expect(broken.map(\.brief) == (stage == .prospect ? [] : ["O35 actionNotPermitted lifeCycle.stage"]))
        #expect(
            broken.allSatisfy {
                $0.message == "You can not update the stage when Opportunity status is Pending Submission"
            }
        )
    }

    @Test("lets an approved opportunity go from any open stage to any stage", arguments: open, Selling.Stage.allCases)
    func approved(_ from: Selling.Stage, _ to: Selling.Stage) {
        #expect(Self.move(Sample.state(.approved, stage: from), to: to).isEmpty)
    }

    @Test("keeps final stages (O40)", arguments: [Selling.Stage.launched, .closedLost], Selling.Stage.allCases)
    func final(_ from: Selling.Stage, _ to: Selling.Stage) {
        let broken = Self.move(Sample.state(.approved, stage: from), to: to).filter { $0.field == "lifeCycle.stage" }
        #expect(broken.map(\.brief) == (from == to ? [] : ["O40 actionNotPermitted lifeCycle.stage"]))
    }

    @Test("moves no stage while action is required", arguments: Selling.Stage.allCases)
    func actionRequired(_ stage: Selling.Stage) {
        let broken = Self.move(Sample.state(.actionRequired), to: stage).filter { $0.field == "lifeCycle.stage" }
        #expect(broken.map(\.brief) == (stage == .prospect ? [] : ["selling 4.2 actionNotPermitted lifeCycle.stage"]))
    }

    struct Solutions: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let related: Selling.RelatedEntityIdentifiers
        let isEnough: Bool
    }

    static let solutions = [
        Solutions(testDescription: "none", related: .init(), isEnough: false),
        Solutions(testDescription: "product", related: .init(awsProducts: ["AWSLambda"]), isEnough: false),
        Solutions(testDescription: "offer", related: .init(awsMarketplaceOffers: ["arn:o"]), isEnough: false),
        Solutions(testDescription: "solution", related: .init(solutions: ["S-1"]), isEnough: true),
        Solutions(testDescription: "AD28 solution", related: .init(awsMarketplaceSolutions: ["arn:s"]), isEnough: true),
        Solutions(testDescription: "AD28 product", related: .init(awsMarketplaceProducts: ["arn:p"]), isEnough: true),
    ]

    @Test("commits only with a solution (O36)", arguments: solutions, Selling.Stage.allCases)
    func solution(_ row: Solutions, _ stage: Selling.Stage) {
        let described = Sample.edited { $0.project?.otherSolutionDescription = "An appliance" }
        let broken = Self.move(Sample.state(.approved, content: described, related: row.related), to: stage)
        let isRefused = [.committed, .launched].contains(stage) && !row.isEnough
        #expect(
            broken.map(\.brief) == (isRefused ? ["O36 requiredFieldMissing relatedEntityIdentifiers.solutions"] : [])
        )
    }

    @Test("names the reason of a loss, and of nothing else (O37, O38)", arguments: Selling.Stage.allCases)
    func lostReason(_ stage: Selling.Stage) {
        let (with, without) = (
            Self.move(Sample.state(.approved), to: stage) { $0.lifeCycle?.closedLostReason = .price },
            Self.move(Sample.state(.approved), to: stage) { $0.lifeCycle?.closedLostReason = nil }
        )
        let isLost = stage == .closedLost
        #expect(with.map(\.brief) == (isLost ? [] : ["O38 actionNotPermitted lifeCycle.closedLostReason"]))
        #expect(without.map(\.brief) == (isLost ? ["O37 requiredFieldMissing lifeCycle.closedLostReason"] : []))
    }

    @Test("asks a services partner for the account that launched (O6)", arguments: Selling.Stage.allCases)
    func account(_ stage: Selling.Stage) {
        let services = PartnerFacts(isServicesPath: true)
        let stored = Sample.state(.approved)
        let broken = Self.move(stored, to: stage, partner: services)
        let launches = stage == .launched
        #expect(broken.map(\.brief) == (launches ? ["O6 requiredFieldMissing customer.account.awsAccountId"] : []))
        #expect(Self.move(stored, to: stage).isEmpty)
        let named = Self.move(stored, to: stage, partner: services) {
            $0.customer?.account?.awsAccountId = "123456789012"
        }
        #expect(named.isEmpty)
        #expect(Sample.echo(of: Sample.state(.approved, stage: .launched), partner: services).isEmpty)
    }

    @Test("asks partners in special programs for their revenue at launch (O42)", arguments: Selling.Stage.allCases)
    func revenue(_ stage: Selling.Stage) {
        let special = PartnerFacts(isInSpecialProgram: true)
        let bare = Self.move(Sample.state(.approved), to: stage, partner: special).map(\.brief)
        let all = ["deliveryModel", "value", "effectiveDate", "expirationDate"].map {
            "O42 requiredFieldMissing softwareRevenue.\($0)"
        }
        #expect(bare == (stage == .launched ? all : []))
        #expect(Self.move(Sample.state(.approved, content: Sample.lavish), to: stage, partner: special).isEmpty)
        let half = Self.move(Sample.state(.approved), to: stage, partner: special) {
            $0.softwareRevenue = Selling.SoftwareRevenue(deliveryModel: .payAsYouGo, effectiveDate: "2030-01-01")
        }
        #expect(half.map(\.brief) == (stage == .launched ? [all[1], all[3]] : []))
    }

    @Test(
        "closes on any day, and plans for today or later (O34)",
        arguments: Selling.Stage.allCases,
        ["2029-12-16", "2030-01-14", "2030-01-15", "2030-01-16"]
    )
    func closeDate(_ stage: Selling.Stage, _ date: String) {
        let broken = Self.move(Sample.state(.approved), to: stage) { $0.lifeCycle?.targetCloseDate = date }
        let isRefused = Self.open.contains(stage) && date < "2030-01-15"
        #expect(broken.map(\.brief) == (isRefused ? ["O34 invalidValue lifeCycle.targetCloseDate"] : []))
    }

    @Test("leaves a date alone that has passed since (O34)")
    func passedDate() {
        let stored = Sample.state(.approved, content: Sample.edited { $0.lifeCycle?.targetCloseDate = "2029-06-30" })
        #expect(Sample.echo(of: stored).isEmpty)
        #expect(Self.move(stored, to: .qualified).isEmpty)
    }
}
