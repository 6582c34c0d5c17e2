package import CosellRules
import Crypto
package import CosellWire

/// A request with an idempotency token.
package protocol TokenCarrier: WireStructure {
    var clientToken: String { get set }
    /// The characters that its token may have (R1.38).
    static var tokenLimit: Int { get }
}

/// A request that may have an idempotency token; the model itself says what the token looks like.
package protocol OptionalTokenCarrier: WireStructure {
    var clientToken: String? { get set }
}

extension OptionalTokenCarrier {
    /// SHA-256 of the request without its token, nulls and unknown members dropped (R1.40).
    package var fingerprint: [UInt8] {
        var request = self
        request.clientToken = nil
        return Array(SHA256.hash(data: JSONWriter.bytes(request)))
    }
}

extension TokenCarrier {
    package static var tokenLimit: Int { 255 }

    /// SHA-256 of the request without its token, nulls and unknown members dropped (R1.40).
    package var fingerprint: [UInt8] {
        var request = self
        request.clientToken = ""
        return Array(SHA256.hash(data: JSONWriter.bytes(request)))
    }

    /// R1.38: the length of the token.
    package func checkToken() throws(Objection) {
        let count = clientToken.unicodeScalars.count
        guard count > Self.tokenLimit else { return }
        throw .broken([
            Violation(
                rule: "R1.38",
                field: "clientToken",
                code: .invalidStringFormat,
                message: "clientToken has \(count) characters; give 1 to \(Self.tokenLimit)",
                reason: .request
            )
        ])
    }
}
