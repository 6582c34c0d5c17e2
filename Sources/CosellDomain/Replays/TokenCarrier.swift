import Crypto
package import CosellWire
package import SellingAPI

/// A request with an idempotency token.
package protocol TokenCarrier: WireStructure {
    var clientToken: String { get set }
    /// The characters that its token may have (R1.38).
    static var tokenLimit: Int { get }
}

extension TokenCarrier {
    package static var tokenLimit: Int { 255 }

    /// SHA-256 of the request without its token, nulls and unknown members dropped (R1.40).
    var fingerprint: [UInt8] {
        var request = self
        request.clientToken = ""
        return Array(SHA256.hash(data: JSONWriter.bytes(request)))
    }
}

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
