package import SellingAPI

/// The lists of an opportunity's related entities, by kind, in the order of association.
extension Selling.RelatedEntityIdentifiers {
    /// Empty for a kind that the model does not have.
    package subscript(kind: Selling.RelatedEntityType) -> [String] {
        get {
            switch kind {
            case .solutions: solutions ?? []
            case .awsProducts: awsProducts ?? []
            case .awsMarketplaceOffers: awsMarketplaceOffers ?? []
            case .awsMarketplaceOfferSets: awsMarketplaceOfferSets ?? []
            case .awsMarketplaceSolutions: awsMarketplaceSolutions ?? []
            case .awsMarketplaceProducts: awsMarketplaceProducts ?? []
            default: []
            }
        }
        set {
            switch kind {
            case .solutions: solutions = newValue
            case .awsProducts: awsProducts = newValue
            case .awsMarketplaceOffers: awsMarketplaceOffers = newValue
            case .awsMarketplaceOfferSets: awsMarketplaceOfferSets = newValue
            case .awsMarketplaceSolutions: awsMarketplaceSolutions = newValue
            case .awsMarketplaceProducts: awsMarketplaceProducts = newValue
            default: break
            }
        }
    }
}
