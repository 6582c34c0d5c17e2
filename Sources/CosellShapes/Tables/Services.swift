// Generated from Models/. Do not edit.
// swift-format-ignore-file

/// The services, under the names by which the AWS CLI calls them.
package enum Service: String, CaseIterable, Sendable {
    case selling = "partnercentral-selling"
    case account = "partnercentral-account"
    case benefits = "partnercentral-benefits"
    case channel = "partnercentral-channel"
    case revenue = "partnercentral-revenue-measurement"
    case marketing = "partnercentral-marketing"

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
