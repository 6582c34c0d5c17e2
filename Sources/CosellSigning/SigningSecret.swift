/// What proves an access key: the long-lived secret, or a temporary one with its session token and end.
public struct SigningSecret: Hashable, Sendable, CustomStringConvertible {
    public let secretAccessKey: String
    /// What requests must carry in `X-Amz-Security-Token`; nil for long-lived keys, whose requests must carry none.
    public let sessionToken: String?
    /// The first second the secret counts no more, since 1970; nil for one without an end.
    public let expiresAtEpochSeconds: Int64?

    public init(secretAccessKey: String, sessionToken: String? = nil, expiresAtEpochSeconds: Int64? = nil) {
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiresAtEpochSeconds = expiresAtEpochSeconds
    }

    /// Says nothing: a secret must not reach a log.
    public var description: String { "SigningSecret(***)" }
}

extension SigningSecret: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(self, children: ["secretAccessKey": "***", "expiresAtEpochSeconds": expiresAtEpochSeconds as Any])
    }
}

/// An access key's secret together with whom it speaks for.
public struct SigningCredential<Payload: Sendable>: Sendable {
    public let secret: SigningSecret
    /// Handed back, untouched, with every request that this credential signed.
    public let payload: Payload

    public init(secret: SigningSecret, payload: Payload) {
        (self.secret, self.payload) = (secret, payload)
    }
}
