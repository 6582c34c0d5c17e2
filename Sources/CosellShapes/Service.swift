/// The six services, under the names by which the AWS CLI calls them.
package enum Service: String, CaseIterable, Sendable {
    case selling = "partnercentral-selling"
    case account = "partnercentral-account"
    case benefits = "partnercentral-benefits"
    case channel = "partnercentral-channel"
    case revenue = "partnercentral-revenue-measurement"
    case marketing = "partnercentral-marketing"

    /// The short name: the words behind `partnercentral-`, for measurement the first of them.
    package var shortName: String {
        switch self {
        case .selling: "selling"
        case .account: "account"
        case .benefits: "benefits"
        case .channel: "channel"
        case .revenue: "revenue"
        case .marketing: "marketing"
        }
    }

    /// - Parameter word: the AWS CLI's name, what stands behind `partnercentral-` in it, or the short name.
    package init?(word: String) {
        let service = Service.allCases.first {
            [$0.rawValue, $0.shortName, String($0.rawValue.dropFirst("partnercentral-".count))].contains(word)
        }
        guard let service else { return nil }
        self = service
    }

    /// The facts of the service, read when they are first asked for.
    package var table: ServiceTable {
        switch self {
        case .selling: ServiceTable.selling
        case .account: ServiceTable.account
        case .benefits: ServiceTable.benefits
        case .channel: ServiceTable.channel
        case .revenue: ServiceTable.revenue
        case .marketing: ServiceTable.marketing
        }
    }
}
