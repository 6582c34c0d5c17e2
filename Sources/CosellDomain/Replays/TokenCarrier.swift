import Crypto
package import CosellWire
package import SellingAPI

/// A request with an idempotency token.
package protocol TokenCarrier: WireStructure {
    var clientToken: String { get set }
}

extension TokenCarrier {
    /// SHA-256 of the request without its token, nulls and unknown members dropped (R1.40).
    var fingerprint: [UInt8] {
        var request = self
        request.clientToken = ""
        return Array(SHA256.hash(data: JSONWriter.bytes(request)))
    }
}

extension Selling.CreateOpportunityRequest: TokenCarrier {}
