import SellingRules
import CosellRules
import SellingAPI
import Testing

struct AssociationTests {
    private static let listing = "arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/"
    private static let offer = listing + "Offer/offer-0000000000001"
    private static let offerSet = listing + "OfferSet/offerset-0000000000001"
    private static let solution = listing + "Solution/soln-ab1c2de3fgh4i"
    private static let product = listing + "AmiProduct/prod-ab1c2de3fgh4i"

    private static func answer(
        _ kind: Selling.RelatedEntityType,
        _ entity: String,
        _ related: Selling.RelatedEntityIdentifiers = .init()
    ) -> [Violation] {
        OpportunityRules.association(of: kind, entity, with: Sample.state(related: related))
    }

    @Test(
        "takes identifiers of the right form",
        arguments: [
            (Selling.RelatedEntityType.solutions, "S-1"), (.solutions, "S-1234567890123456789"),
            (.awsProducts, "AWSLambda"), (.awsMarketplaceOffers, offer), (.awsMarketplaceOfferSets, offerSet),
            (.awsMarketplaceSolutions, solution), (.awsMarketplaceProducts, product),
            (.awsMarketplaceProducts, listing + "SaaSProduct/prod-ab1c2de3fgh4i"),
        ]
    )
    func form(_ kind: Selling.RelatedEntityType, _ entity: String) {
        #expect(Self.answer(kind, entity).isEmpty)
    }

    @Test(
        "refuses identifiers of another form, whatever the status",
        arguments: [
            (Selling.RelatedEntityType.solutions, "sol-1"), (.solutions, "S-"), (.solutions, "S-12345678901234567890"),
            (.solutions, "AWSLambda"), (.awsMarketplaceOffers, "offer-123"),
            (.awsMarketplaceOffers, "arn:aws:s3:::bucket"), (.awsMarketplaceOfferSets, offer),
            (.awsMarketplaceSolutions, product), (.awsMarketplaceSolutions, listing + "Solution/soln-AB1C2DE3FGH4I"),
            (.awsMarketplaceProducts, solution), (.awsMarketplaceProducts, listing + "Product/prod-ab1c2de3fgh4i"),
        ]
    )
    func malformed(_ kind: Selling.RelatedEntityType, _ entity: String) {
        for status in Selling.ReviewStatus.allCases {
            let broken = OpportunityRules.association(of: kind, entity, with: Sample.state(status))
            #expect(broken.map(\.brief) == ["selling 3.1 invalidStringFormat relatedEntityIdentifier"])
            #expect(broken.map(\.reason) == [.request])
        }
    }

    @Test(
        "knows AWS's products",
        arguments: [("AmazonEC2Linux", true), ("awslambda", false), ("NoSuchProduct", false)]
    )
    func knownProduct(_ code: String, _ isKnown: Bool) {
        #expect(
            Self.answer(.awsProducts, code).map(\.brief)
                == (isKnown ? [] : ["selling 3.1 invalidValue relatedEntityIdentifier"])
        )
    }

    @Test("moves with the review", arguments: Selling.ReviewStatus.allCases)
    func status(_ status: Selling.ReviewStatus) {
        let stored = Sample.state(status, related: .init(solutions: ["S-1", "S-2"]))
        let isClosed = [.submitted, .inReview, .rejected].contains(status)
        let gate = isClosed ? ["selling 3.1 actionNotPermitted lifeCycle.reviewStatus"] : []
        #expect(OpportunityRules.association(of: .solutions, "S-3", with: stored).map(\.brief) == gate)
        #expect(OpportunityRules.disassociation(of: .solutions, "S-1", from: stored).map(\.brief) == gate)
    }

    @Test("is open at every stage", arguments: Selling.Stage.allCases)
    func stage(_ stage: Selling.Stage) {
        let stored = Sample.state(.approved, stage: stage)
        #expect(OpportunityRules.association(of: .awsProducts, "AWSLambda", with: stored).isEmpty)
    }

    struct Limit: Sendable, CustomTestStringConvertible {
        let kind: Selling.RelatedEntityType
        let field: String
        let limit: Int
        let entity: String
        let holding: @Sendable ([String]) -> Selling.RelatedEntityIdentifiers
        var testDescription: String { kind.rawValue }
    }

    static let limits = [
        Limit(kind: .solutions, field: "solutions", limit: 10, entity: "S-1") { .init(solutions: $0) },
        Limit(kind: .awsProducts, field: "awsProducts", limit: 20, entity: "AWSLambda") { .init(awsProducts: $0) },
        Limit(kind: .awsMarketplaceOffers, field: "awsMarketplaceOffers", limit: 1, entity: offer) {
            .init(awsMarketplaceOffers: $0)
        },
        Limit(kind: .awsMarketplaceOfferSets, field: "awsMarketplaceOfferSets", limit: 1, entity: offerSet) {
            .init(awsMarketplaceOfferSets: $0)
        },
        Limit(kind: .awsMarketplaceSolutions, field: "awsMarketplaceSolutions", limit: 10, entity: solution) {
            .init(awsMarketplaceSolutions: $0)
        },
        Limit(kind: .awsMarketplaceProducts, field: "awsMarketplaceProducts", limit: 10, entity: product) {
            .init(awsMarketplaceProducts: $0)
        },
    ]

    @Test("holds so many of a kind", arguments: limits)
    func limit(_ row: Limit) {
        let full = (0..<row.limit).map { "other \($0)" }
        #expect(
            Self.answer(row.kind, row.entity, row.holding(full)).map(\.brief)
                == ["selling 3.1 tooManyValues relatedEntityIdentifiers.\(row.field)"]
        )
        #expect(Self.answer(row.kind, row.entity, row.holding(Array(full.dropLast()))).isEmpty)
        #expect(Self.answer(row.kind, row.entity, row.holding([row.entity] + full.dropLast())).isEmpty, "again (D9)")
    }

    @Test("covers every kind of the model")
    func kinds() {
        #expect(Set(Self.limits.map(\.kind)) == Set(Selling.RelatedEntityType.allCases))
    }

    @Test("has offers or offer sets, not both")
    func offers() {
        let refused = ["selling 3.1 actionNotPermitted relatedEntityIdentifier"]
        #expect(
            Self.answer(.awsMarketplaceOfferSets, Self.offerSet, .init(awsMarketplaceOffers: [Self.offer])).map(\.brief)
                == refused
        )
        #expect(
            Self.answer(.awsMarketplaceOffers, Self.offer, .init(awsMarketplaceOfferSets: [Self.offerSet])).map(\.brief)
                == refused
        )
    }

    struct Removal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var kind = Selling.RelatedEntityType.solutions
        var entity = "S-1"
        var related = Selling.RelatedEntityIdentifiers(solutions: ["S-1"])
        var status = Selling.ReviewStatus.approved
        var stage = Selling.Stage.prospect
        var description: String?
        var isRefused = false
    }

    static let removals = [
        Removal(testDescription: "a draft may be bare", status: .pendingSubmission),
        Removal(testDescription: "last, action required", status: .actionRequired, isRefused: true),
        Removal(testDescription: "last, approved", isRefused: true),
        Removal(testDescription: "described, action required", status: .actionRequired, description: "An appliance"),
        Removal(testDescription: "described, approved", description: "An appliance"),
        Removal(
            testDescription: "described, committed",
            stage: .committed,
            description: "An appliance",
            isRefused: true
        ),
        Removal(testDescription: "described, launched", stage: .launched, description: "An appliance", isRefused: true),
        Removal(testDescription: "described, lost", stage: .closedLost, description: "An appliance"),
        Removal(testDescription: "one of two", related: .init(solutions: ["S-1", "S-2"]), stage: .committed),
        Removal(
            testDescription: "AD28 a Marketplace solution stays",
            related: .init(solutions: ["S-1"], awsMarketplaceSolutions: [solution]),
            stage: .committed
        ),
        Removal(
            testDescription: "AD28 last Marketplace product",
            kind: .awsMarketplaceProducts,
            entity: product,
            related: .init(awsMarketplaceProducts: [product]),
            isRefused: true
        ),
        Removal(
            testDescription: "a product is no solution",
            kind: .awsProducts,
            entity: "AWSLambda",
            related: .init(awsProducts: ["AWSLambda"])
        ),
        Removal(testDescription: "not there", related: .init()),
    ]

    @Test("keeps the last solution that is needed", arguments: removals)
    func removal(_ row: Removal) {
        let content = Sample.edited { $0.project?.otherSolutionDescription = row.description }
        let stored = Sample.state(row.status, stage: row.stage, content: content, related: row.related)
        #expect(
            OpportunityRules.disassociation(of: row.kind, row.entity, from: stored).map(\.brief)
                == (row.isRefused ? ["selling 3.1 notEnoughValues relatedEntityIdentifiers.solutions"] : [])
        )
    }
}
