public import CosellWire
import Crypto

/// Makes and reads the tokens of paged lists: opaque, bound to one list, unforgeable, of limited age (R1.33, R1.34).
public struct PageTokens: Sendable {
    /// R1.34: a token is good for a day.
    public static let lifetimeSeconds: Int64 = 24 * 3600

    private static let prefix = "AAMA-"
    private static let tagLength = SHA256.byteCount
    private let key: SymmetricKey

    public init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    /// - Parameters:
    ///   - position: where the next page starts, in the list's own words.
    ///   - list: everything that makes the list this one: operation, account, catalog, filters, sort.
    public func token(position: [String], list: [UInt8], now: Instant) -> String {
        var body: [UInt8] = []
        for shift in stride(from: 56, through: 0, by: -8) {
            body.append(UInt8(truncatingIfNeeded: now.seconds >> Int64(shift)))
        }
        let writer = JSONWriter()
        writer.list(position) { $0.write($1) }
        body += writer.bytes
        return Self.prefix + Base64.encode(body + tag(body, list))
    }

    /// - Returns: the position; nil when the token is not ours, is damaged, too old, or belongs to another list.
    public func position(in token: String, list: [UInt8], now: Instant) -> [String]? {
        guard token.hasPrefix(Self.prefix), let bytes = Base64.decode(String(token.dropFirst(Self.prefix.count))),
            bytes.count > 8 + Self.tagLength
        else { return nil }
        let body = Array(bytes.dropLast(Self.tagLength))
        let tag = bytes.suffix(Self.tagLength)
        guard HMAC<SHA256>.isValidAuthenticationCode(tag, authenticating: body + list, using: key) else { return nil }
        let seconds = body.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard now.seconds - seconds <= Self.lifetimeSeconds,
            case .list(let elements)? = try? JSONReader.document(from: Array(body.dropFirst(8)))
        else { return nil }
        return elements.compactMap {
            guard case .string(let text) = $0 else { return nil }
            return text
        }
    }

    private func tag(_ body: [UInt8], _ list: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: body + list, using: key))
    }
}
