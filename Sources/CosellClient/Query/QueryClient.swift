import CosellSigning
import CosellWire
import HTTPTypes

/// Asks one of AWS's older services, which take a form and answer XML.
public struct QueryClient: Sendable {
    public let service: QueryService
    public let endpoint: Endpoint

    private let signer: RequestSigner
    let credentials: CredentialCache
    private let transport: any Transport
    private let configuration: ClientConfiguration

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ service: QueryService, _ configuration: ClientConfiguration = ClientConfiguration()) throws {
        let shared = try SharedConfiguration(profile: configuration.profile, in: configuration.surroundings)
        let settings = Settings(surroundings: configuration.surroundings, shared: shared)
        let found = try service.endpoint(
            settings,
            given: configuration.endpoint,
            region: configuration.region,
            usesFIPS: configuration.usesFIPS
        )
        self.service = service
        self.configuration = configuration
        transport =
            try (configuration.transport as? HTTPTransport)?.suited(to: settings, found.endpoint)
            ?? configuration.transport
        endpoint = found.endpoint
        signer = RequestSigner(service: service.rawValue, reach: .region(found.signingRegion))
        credentials = CredentialCache(
            configuration.credentials ?? CredentialChain(configuration, shared),
            now: configuration.surroundings.now
        )
    }

    /// Asks once; these questions are put by people, who ask again themselves.
    ///
    /// - Parameters:
    ///   - action: `GetCallerIdentity`, `ListAttachedUserPolicies`.
    ///   - parameters: beside action and version.
    /// - Throws: ``ServiceFailure`` for a refusal, ``TransportFailure``, ``CredentialFailure``, ``MalformedAnswer``.
    public func call(_ action: String, _ parameters: [(name: String, value: String)] = []) async throws -> QueryAnswer {
        let body = FormText.body([("Action", action), ("Version", service.version)] + parameters)
        let request = QueryForm(endpoint: endpoint).request
        let signed = try signer.signed(
            request,
            body: body,
            by: try await credentials.credentials(),
            at: configuration.surroundings.now()
        )
        let answer = try await transport.send(signed, body: body, within: configuration.limits)
        let text = QueryAnswer(String(decoding: answer.body, as: UTF8.self))
        guard answer.head.status.code != 200 else { return text }
        guard let code = text.content(of: "Code") else {
            throw MalformedAnswer(
                operation: action,
                endpoint: endpoint,
                status: answer.head.status.code,
                requestID: answer.head.headerFields[.requestID],
                detail: "\(answer.body.count) bytes without an error code"
            )
        }
        throw ServiceFailure(
            operation: action,
            status: answer.head.status.code,
            requestID: text.content(of: "RequestId") ?? answer.head.headerFields[.requestID],
            code: code,
            message: text.content(of: "Message") ?? ""
        )
    }
}

/// How requests to these services look.
struct QueryForm {
    let endpoint: Endpoint

    var request: HTTPRequest {
        HTTPRequest(
            method: .post,
            scheme: endpoint.scheme,
            authority: endpoint.authority,
            path: endpoint.path.isEmpty ? "/" : endpoint.path,
            headerFields: [.contentType: "application/x-www-form-urlencoded; charset=utf-8"]
        )
    }
}
