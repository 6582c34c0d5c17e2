/// What the model says of one operation, apart from its shapes.
public struct OperationDescriptor: Hashable, Sendable {
    public let name: String
    public let service: ServiceDescriptor
    /// Changes nothing.
    public let isReadOnly: Bool
    /// The same call twice does what one does.
    public let isIdempotent: Bool
    /// Whether it answers a structure, however empty; else the answer has no body.
    public let hasOutput: Bool
    /// The member that carries the idempotency token.
    public let tokenMember: String?
    /// The exceptions that the model declares for it.
    public let errors: [String]
    public let paginator: Paginator?

    public init(
        name: String,
        service: ServiceDescriptor,
        isReadOnly: Bool = false,
        isIdempotent: Bool = false,
        hasOutput: Bool = true,
        tokenMember: String? = nil,
        errors: [String],
        paginator: Paginator? = nil
    ) {
        self.name = name
        self.service = service
        self.isReadOnly = isReadOnly
        self.isIdempotent = isIdempotent
        self.hasOutput = hasOutput
        self.tokenMember = tokenMember
        self.errors = errors
        self.paginator = paginator
    }
}

/// The members through which a list is read page by page.
public struct Paginator: Hashable, Sendable {
    public let input: String
    public let output: String
    public let limit: String?
    public let results: String

    public init(input: String, output: String, limit: String?, results: String) {
        self.input = input
        self.output = output
        self.limit = limit
        self.results = results
    }
}

/// How a service is reached.
public struct ServiceDescriptor: Hashable, Sendable {
    /// The API version, a date.
    public let version: String
    /// As SDKs name it: `PartnerCentral Selling`.
    public let serviceID: String
    /// What precedes the operation in `X-Amz-Target`.
    public let targetPrefix: String
    /// The service in a signature's scope.
    public let signingName: String
    /// The first label of the host.
    public let endpointPrefix: String
    public let wire: WireProtocol

    public enum WireProtocol: Hashable, Sendable {
        case awsJSON
        case cbor
    }

    public init(
        version: String,
        serviceID: String,
        targetPrefix: String,
        signingName: String,
        endpointPrefix: String,
        wire: WireProtocol
    ) {
        self.version = version
        self.serviceID = serviceID
        self.targetPrefix = targetPrefix
        self.signingName = signingName
        self.endpointPrefix = endpointPrefix
        self.wire = wire
    }
}
