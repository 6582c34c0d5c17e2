import CosellSigning
public import CosellWire
import HTTPTypes
import Logging

/// Makes the calls of one service: signs them, sends them, tries again, and reads the answers. Clients stand on it.
public struct ServiceEngine: Sendable {
    public let service: ServiceDescriptor
    public let endpoint: Endpoint
    public let region: String
    /// What the client takes from the machine it runs on.
    public let surroundings: Surroundings

    let form: RequestForm
    let reader: AnswerReader
    let signing: SigningChoice
    let signingRegion: String
    let transport: any Transport
    let limits: ExchangeLimits
    let retries: RetrySettings
    let credentials: CredentialCache
    let budget: RateBudget?
    let logger: Logger
    let quota = RetryQuota()
    let rate: SendingRate
    let clock = ClockCorrection()
    let keys = SigningKeys()

    /// - Parameter exceptions: those of the service's API.
    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(
        _ service: ServiceDescriptor,
        exceptions: [any ServiceException.Type],
        _ configuration: ClientConfiguration = ClientConfiguration()
    ) throws {
        let surroundings = configuration.surroundings
        let shared = try SharedConfiguration(profile: configuration.profile, in: surroundings)
        let settings = Settings(surroundings: surroundings, shared: shared)
        let resolver = EndpointResolver(service: service, settings: settings)
        let region = try settings.region(configuration.region)
        let found = try resolver.resolve(
            given: configuration.endpoint,
            region: region,
            usesFIPS: configuration.usesFIPS
        )
        self.service = service
        self.region = region
        self.surroundings = surroundings
        endpoint = found.endpoint
        signingRegion = found.signingRegion
        form = RequestForm(service: service, endpoint: found.endpoint)
        let named = exceptions.map { ($0.name, $0) }
        reader = AnswerReader(
            service: service,
            endpoint: found.endpoint,
            exceptions: Dictionary(named) { first, _ in first }
        )
        signing = configuration.signing ?? SigningChoice(for: resolver)
        transport =
            try (configuration.transport as? HTTPTransport)?.suited(to: settings, found.endpoint)
            ?? configuration.transport
        limits = configuration.limits
        retries = try configuration.retries ?? settings.retries()
        credentials = CredentialCache(
            configuration.credentials ?? CredentialChain(configuration, shared),
            now: surroundings.now
        )
        budget = RateBudget(
            configuration.rateBudget,
            endpoint: found.endpoint,
            surroundings: surroundings,
            onDelay: configuration.onRateDelay
        )
        rate = SendingRate(at: surroundings.now())
        logger = configuration.logger
    }

    /// Asks the service for one operation.
    ///
    /// - Throws: for its refusal the exception of the service's API, or ``ServiceFailure`` when the API has none of that
    ///   name; ``TransportFailure``, ``MalformedAnswer``, ``CredentialFailure``
    ///   or ``RateBudgetFailure`` when it does not come to that; `CancellationError`.
    public func call<Operation: WireOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ options: CallOptions = CallOptions()
    ) async throws -> Operation.Output {
        try await answered(operation, input, options).output
    }

    /// As ``call(_:_:_:)``, with the name by which AWS finds the call in its own logs.
    package func answered<Operation: WireOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ options: CallOptions = CallOptions()
    ) async throws -> (output: Operation.Output, requestID: String?) {
        let logger = options.logger ?? logger
        let name = Operation.descriptor.name
        logger.trace("call input", metadata: ["operation": .string(name), "input": "\(input)"])
        let answer: HTTPAnswer
        do { answer = try await send(Operation.descriptor, body: form.body(input), options) } catch let failure
            as ServiceFailure
        {
            throw failure.typed
        }
        let requestID = answer.head.headerFields[.requestID]
        if let nothing = NoOutput() as? Operation.Output { return (nothing, requestID) }
        let output = plain(try reader.output(Operation.Output.self, in: answer, to: name))
        logger.trace("call output", metadata: ["operation": .string(name), "output": "\(output)"])
        return (output, requestID)
    }

    private func plain<Output>(_ output: Output) -> Output {
        guard var escaped = output as? any EscapedAnswer else { return output }
        escaped.unescape()
        return escaped as? Output ?? output
    }

    /// A fresh value for an idempotency token that its caller left empty.
    public func fill(_ token: inout String) {
        if token.isEmpty { token = UniqueText.uuid(surroundings.chance) }
    }

    /// A fresh value for an idempotency token that its caller left out.
    public func fill(_ token: inout String?) {
        if token == nil { token = UniqueText.uuid(surroundings.chance) }
    }
}
