import CosellWire
import SellingAPI

/// A kind of entity that can be linked to an opportunity (selling 3.1, additions 6).
struct RelatedKind: Sendable {
    let type: Selling.RelatedEntityType
    /// Its list, as an error names it.
    let field: String
    /// At most, on one opportunity.
    let limit: Int
    /// How its identifiers look, for people.
    let form: String
    let pattern: Pattern
    let linked: @Sendable (Selling.RelatedEntityIdentifiers) -> [String]?

    static func of(_ type: Selling.RelatedEntityType) -> RelatedKind? { all.first { $0.type == type } }

    static let all = [
        RelatedKind(.solutions, "solutions", 10, "S- and digits", "S-[0-9]{1,19}") { $0.solutions },
        RelatedKind(.awsProducts, "awsProducts", 20, "a code of AWS's product list", "(?s).{1,255}") { $0.awsProducts },
        RelatedKind(
            .awsMarketplaceOffers,
            "awsMarketplaceOffers",
            1,
            "the ARN of a Marketplace offer",
            listing + "Offer/.*"
        ) { $0.awsMarketplaceOffers },
        RelatedKind(
            .awsMarketplaceOfferSets,
            "awsMarketplaceOfferSets",
            1,
            "the ARN of a Marketplace offer set",
            listing + "OfferSet/offerset-.*"
        ) { $0.awsMarketplaceOfferSets },
        RelatedKind(
            .awsMarketplaceSolutions,
            "awsMarketplaceSolutions",
            10,
            "the ARN of a Marketplace solution",
            listing + "Solution/soln-[a-z0-9]{13}"
        ) { $0.awsMarketplaceSolutions },
        RelatedKind(
            .awsMarketplaceProducts,
            "awsMarketplaceProducts",
            10,
            "the ARN of a Marketplace product",
            listing + "[A-Za-z]+Product/prod-[a-z0-9]{13}"
        ) { $0.awsMarketplaceProducts },
    ]

    private static let listing = #"arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\d+:\d{12}:AWSMarketplace/"#

    private init(
        _ type: Selling.RelatedEntityType,
        _ list: String,
        _ limit: Int,
        _ form: String,
        _ pattern: String,
        _ linked: @escaping @Sendable (Selling.RelatedEntityIdentifiers) -> [String]?
    ) {
        self.type = type
        field = "relatedEntityIdentifiers.\(list)"
        self.limit = limit
        self.form = form
        self.pattern = Pattern(pattern)
        self.linked = linked
    }

    /// Whether it counts as a solution for S1 and O36 (AD28).
    var isSolution: Bool { [.solutions, .awsMarketplaceSolutions, .awsMarketplaceProducts].contains(type) }

    /// An opportunity has offers or offer sets, not both.
    var excluded: RelatedKind? {
        switch type {
        case .awsMarketplaceOffers: Self.of(.awsMarketplaceOfferSets)
        case .awsMarketplaceOfferSets: Self.of(.awsMarketplaceOffers)
        default: nil
        }
    }
}
