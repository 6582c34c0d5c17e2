package import CosellWire
import Crypto

/// Whether a request is HubSpot's: its third form of signature, over what came and when.
///
/// Source: HubSpot developer documentation, "Validating requests: validate the v3 request signature".
package struct HubSpotSignature: Sendable {
    let secret: HubSpotSecret

    package init(secret: HubSpotSecret) { self.secret = secret }

    /// An older request may be one that somebody kept.
    static let longestAge: Int64 = 5 * 60 * 1000

    package enum Verdict: Hashable, Sendable {
        case fine
        case refused(String)
    }

    /// - Parameters:
    ///   - uri: the address as HubSpot called it, with host and query.
    ///   - body: as it came, byte for byte.
    ///   - timestamp: `X-HubSpot-Request-Timestamp`.
    package func verdict(
        method: String,
        uri: String,
        body: [UInt8],
        signature: String?,
        timestamp: String?,
        now: Instant
    ) -> Verdict {
        guard let signature, let timestamp else { return .refused("the signature or its time is missing") }
        guard let sent = Int64(timestamp),
            abs(now.milliseconds.subtractingReportingOverflow(sent).partialValue) <= Self.longestAge,
            !now.milliseconds.subtractingReportingOverflow(sent).overflow
        else { return .refused("the request is older than five minutes, or from a clock that is off") }
        guard let given = Base64.decode(signature) else { return .refused("the signature is no Base64") }
        let source = Array(method.utf8) + Array(Self.decoded(uri).utf8) + body + Array(timestamp.utf8)
        let key = SymmetricKey(data: Array(secret.text.utf8))
        // Compares in the same time wherever they differ.
        guard HMAC<SHA256>.isValidAuthenticationCode(given, authenticating: source, using: key) else {
            return .refused("the signature does not fit. Check the client secret, and the address that HubSpot calls")
        }
        return .fine
    }

    /// These, and only these, are decoded before signing.
    private static let decodings: [(String, String)] = [
        ("%3A", ":"), ("%2F", "/"), ("%3F", "?"), ("%40", "@"), ("%21", "!"), ("%24", "$"), ("%27", "'"), ("%28", "("),
        ("%29", ")"), ("%2A", "*"), ("%2C", ","), ("%3B", ";"),
    ]

    static func decoded(_ uri: String) -> String {
        var decoded = ""
        var rest = uri[...]
        while let mark = rest.firstIndex(of: "%") {
            decoded += rest[..<mark]
            let code = rest[mark...].prefix(3)
            if let match = decodings.first(where: { $0.0 == code.uppercased() }) {
                decoded += match.1
                rest = rest[code.endIndex...]
            } else {
                decoded += "%"
                rest = rest[rest.index(after: mark)...]
            }
        }
        return decoded + rest
    }
}
