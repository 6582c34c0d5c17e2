import CosellDomain
package import SellingAPI

extension Selling.CreateOpportunityRequest: TokenCarrier {}
extension Selling.CreateEngagementInvitationRequest: TokenCarrier {}

/// Four operations take shorter tokens (R1.38).
private let shortToken = 64

extension Selling.CreateEngagementRequest: TokenCarrier {
    package static var tokenLimit: Int { shortToken }
}

extension Selling.CreateEngagementContextRequest: TokenCarrier {
    package static var tokenLimit: Int { shortToken }
}

extension Selling.CreateResourceSnapshotRequest: TokenCarrier {
    package static var tokenLimit: Int { shortToken }
}

extension Selling.CreateResourceSnapshotJobRequest: TokenCarrier {
    package static var tokenLimit: Int { shortToken }
}
