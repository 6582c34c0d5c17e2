/// What the model and AWS's documents say of one operation, apart from its shapes.
///
/// There is one object for an operation, told from others by its key: every call hands it from step to step.
public final class OperationDescriptor: Hashable, Sendable {
    public let name: String
    public let service: ServiceDescriptor
    /// Changes nothing.
    public let isReadOnly: Bool
    /// The same call twice does what one does.
    public let isIdempotent: Bool
    /// Whether it answers a structure, however empty; else the answer has no body.
    public let hasOutput: Bool
    /// Whether AWS answers 204 for 200 where the path names the operation.
    public let answersNoContent: Bool
    /// The member that carries the idempotency token.
    public let tokenMember: String?
    /// The exceptions that the model declares for it; another is a defect of whoever throws it.
    public let errors: [String]
    public let paginator: Paginator?
    /// How often one account may call it in one catalog.
    public let quota: Quota?
    /// The kinds of resource that IAM decides it on: segments of their ARNs; empty where it decides on everything.
    public let resources: [String]
    /// Its name among those of all services, `selling/TagResource`: several services have operations of one name.
    public let key: String
    /// The action that IAM is asked about.
    public let action: String
    /// As `X-Amz-Target` names it.
    public let target: String

    public init(
        name: String,
        service: ServiceDescriptor,
        isReadOnly: Bool = false,
        isIdempotent: Bool = false,
        hasOutput: Bool = true,
        answersNoContent: Bool = false,
        tokenMember: String? = nil,
        errors: [String],
        paginator: Paginator? = nil,
        quota: Quota? = nil,
        resources: [String] = []
    ) {
        self.name = name
        self.service = service
        self.isReadOnly = isReadOnly
        self.isIdempotent = isIdempotent
        self.hasOutput = hasOutput
        self.answersNoContent = answersNoContent
        self.tokenMember = tokenMember
        self.errors = errors
        self.paginator = paginator
        self.quota = quota
        self.resources = resources
        key = service.key(of: name)
        action = "partnercentral:\(name)"
        target = "\(service.targetPrefix).\(name)"
    }

    public static func == (one: OperationDescriptor, other: OperationDescriptor) -> Bool { one.key == other.key }

    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// The path that names it in RPC v2.
    public var path: String { "/service/\(service.targetPrefix)/operation/\(name)" }
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

/// How fast and how often AWS lets one account call an operation, in each catalog.
public struct Quota: Hashable, Sendable {
    /// Calls a second; as many may come at once.
    public let perSecond: Double
    /// Calls within any 24 hours; nil for no such limit.
    public let perDay: Int?

    public init(perSecond: Double, perDay: Int? = nil) {
        self.perSecond = perSecond
        self.perDay = perDay
    }
}

/// How a service is reached; told from others by what SDKs call it.
public final class ServiceDescriptor: Hashable, Sendable {
    /// The API version, a date.
    public let version: String
    /// As SDKs name it: `PartnerCentral Selling`.
    public let serviceID: String
    /// As people tell it from its siblings: `selling`, `revenue-measurement`.
    public let name: String
    /// What precedes the operation in `X-Amz-Target`.
    public let targetPrefix: String
    /// The service in a signature's scope.
    public let signingName: String
    /// The first label of the host.
    public let endpointPrefix: String
    public let wire: WireProtocol
    /// One host answers for all regions of a partition, and its calls are best signed for several regions, by SigV4a.
    public let isGlobal: Bool

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
        wire: WireProtocol,
        isGlobal: Bool = false
    ) {
        self.version = version
        self.serviceID = serviceID
        self.targetPrefix = targetPrefix
        self.signingName = signingName
        self.endpointPrefix = endpointPrefix
        self.wire = wire
        self.isGlobal = isGlobal
        name = serviceID.split(separator: " ").filter { $0 != "PartnerCentral" }.joined(separator: "-").lowercased()
    }

    public static func == (one: ServiceDescriptor, other: ServiceDescriptor) -> Bool {
        one.serviceID == other.serviceID
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(serviceID) }

    /// The name of one of its operations among those of all services.
    public func key(of operation: String) -> String { "\(name)/\(operation)" }

    /// What its exceptions' types begin with in RPC v2: `com.amazonaws.partnercentralrevenuemeasurement`.
    public var shapeNamespace: String {
        "com.amazonaws." + serviceID.split(separator: " ").joined().lowercased()
    }
}
