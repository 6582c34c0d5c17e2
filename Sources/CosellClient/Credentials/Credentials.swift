public import CosellWire

/// An access key with its secret: who signs.
public struct Credentials: Hashable, Sendable, CustomStringConvertible {
    public let accessKeyID: String
    public let secretAccessKey: String
    /// What temporary keys come with.
    public let sessionToken: String?
    /// When temporary keys end; nil for keys without an end.
    public let expiresAt: Instant?
    /// Where they come from, for people: `the environment`, `profile sales`.
    public let source: String

    public init(
        accessKeyID: String,
        secretAccessKey: String,
        sessionToken: String? = nil,
        expiresAt: Instant? = nil,
        source: String = "code"
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiresAt = expiresAt
        self.source = source
    }

    /// Says which key and where from, never the secret.
    public var description: String { "\(accessKeyID) from \(source)" }
}

/// Somewhere credentials come from.
public protocol CredentialsProvider: Sendable {
    /// - Returns: nil when this source has nothing to say here, so that the next one is asked.
    /// - Throws: ``CredentialFailure`` when it should have something to say and cannot.
    func credentials() async throws -> Credentials?
}

/// Credentials that are known already.
public struct FixedCredentials: CredentialsProvider {
    private let fixed: Credentials

    public init(_ credentials: Credentials) { fixed = credentials }

    public func credentials() -> Credentials? { fixed }
}
