package import CosellWire

/// Credentials that end: key, secret and token, drawn at random.
package struct TemporaryKey: Sendable {
    /// `ASIA` and 16 of `A-Z2-7`.
    package let id: String
    package let secret: String
    package let sessionToken: String
    /// 12 digits.
    package let account: String
    /// For whom they speak, in the words of whoever made them.
    package let session: [UInt8]
    package let expiresAt: Instant

    package init(
        id: String,
        secret: String,
        sessionToken: String,
        account: String,
        session: [UInt8],
        expiresAt: Instant
    ) {
        (self.id, self.secret, self.sessionToken) = (id, secret, sessionToken)
        (self.account, self.session, self.expiresAt) = (account, session, expiresAt)
    }

    /// Draws new ones: 30 bytes for the secret and 120 for the token, as long as AWS's.
    package init(account: String, session: [UInt8], expiresAt: Instant, chance: Chance) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        self.init(
            id: Self.prefix + String(chance.bytes(16).map { alphabet[Int($0) & 31] }),
            secret: Base64.encode(chance.bytes(30)),
            sessionToken: Base64.encode(chance.bytes(120)),
            account: account,
            session: session,
            expiresAt: expiresAt
        )
    }

    private static let prefix = "ASIA"

    /// Whether a key may be one of these; all others need not be looked for.
    package static func isIdentifier(_ text: String) -> Bool { text.hasPrefix(prefix) && text.utf8.count == 20 }
}

extension TemporaryKey: CustomReflectable {
    /// All but the secrets.
    package var customMirror: Mirror {
        Mirror(self, children: ["id": id, "secret": "***", "account": account, "expiresAt": expiresAt])
    }
}
