public import Logging

/// How a client is set up. What is nil here is looked for where AWS's own tools look: variables, then the profile.
///
/// ```swift
/// let client = try SellingClient(ClientConfiguration(endpoint: "http://localhost:4620"))
/// ```
public struct ClientConfiguration: Sendable {
    /// Nil: `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile, then `us-east-1`, where Partner Central is.
    public var region: String?
    /// Nil: `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the profile, then AWS.
    public var endpoint: String?
    /// Nil: `AWS_PROFILE`, then `default`.
    public var profile: String?
    /// Nil: ``CredentialChain``.
    public var credentials: (any CredentialsProvider)?
    /// Nil: `AWS_USE_FIPS_ENDPOINT`, then the profile.
    public var usesFIPS: Bool?
    /// Nil: what the service wants, or `AWS_AUTH_SCHEME_PREFERENCE`.
    public var signing: SigningChoice?
    /// Nil: `AWS_RETRY_MODE` and `AWS_MAX_ATTEMPTS`, then the profile.
    public var retries: RetrySettings?
    /// Of each try.
    public var limits: ExchangeLimits
    public var rateBudget: RateBudgetUse
    /// Hears of calls that wait for long to stay within AWS's quotas.
    public var onRateDelay: (@Sendable (RateDelay) -> Void)?
    /// Whether sessions of roles are kept on disk for the next process, in `cosell/roles` of the user's cache folder.
    public var keepsRoleSessions: Bool
    /// Asks a person for the code of a device, for roles that want one.
    public var tokenCode: (@Sendable (_ device: String) async throws -> String)?
    public var logger: Logger
    public var transport: any Transport
    public var surroundings: Surroundings

    public init(
        region: String? = nil,
        endpoint: String? = nil,
        profile: String? = nil,
        credentials: (any CredentialsProvider)? = nil,
        usesFIPS: Bool? = nil,
        signing: SigningChoice? = nil,
        retries: RetrySettings? = nil,
        limits: ExchangeLimits = ExchangeLimits(),
        rateBudget: RateBudgetUse = .automatic,
        onRateDelay: (@Sendable (RateDelay) -> Void)? = nil,
        keepsRoleSessions: Bool = false,
        tokenCode: (@Sendable (_ device: String) async throws -> String)? = nil,
        logger: Logger = Logger(label: "cosell.client") { _ in SwiftLogNoOpLogHandler() },
        transport: any Transport = HTTPTransport(),
        surroundings: Surroundings = .machine
    ) {
        self.region = region
        self.endpoint = endpoint
        self.profile = profile
        self.credentials = credentials
        self.usesFIPS = usesFIPS
        self.signing = signing
        self.retries = retries
        self.limits = limits
        self.rateBudget = rateBudget
        self.onRateDelay = onRateDelay
        self.keepsRoleSessions = keepsRoleSessions
        self.tokenCode = tokenCode
        self.logger = logger
        self.transport = transport
        self.surroundings = surroundings
    }
}

extension CredentialChain {
    init(_ configuration: ClientConfiguration, _ shared: SharedConfiguration) {
        let context = CredentialContext(
            surroundings: configuration.surroundings,
            shared: shared,
            transport: configuration.transport,
            region: configuration.region,
            sessions: configuration.keepsRoleSessions ? RoleSessions(configuration.surroundings) : nil,
            tokenCode: configuration.tokenCode
        )
        self.init(context: context, isProfileGiven: configuration.profile != nil)
    }
}
