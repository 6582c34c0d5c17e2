import HTTPTypes
import CosellWire

/// What sources of credentials work with.
struct CredentialContext: Sendable {
    let surroundings: Surroundings
    let shared: SharedConfiguration
    let transport: any Transport
    /// Given in code or by an option; nil asks the settings.
    var region: String?
    /// Where sessions of roles are kept for the next process; nil keeps none.
    var sessions: RoleSessions?
    /// Asks a person for the code of a device; nil when there is nobody to ask.
    var tokenCode: (@Sendable (_ device: String) async throws -> String)?

    var settings: Settings { Settings(surroundings: surroundings, shared: shared) }

    /// Sends a request that brings credentials.
    ///
    /// - Throws: ``CredentialFailure`` when nobody answers.
    func send(
        _ method: HTTPRequest.Method = .get,
        to endpoint: Endpoint,
        path: String,
        fields: HTTPFields = [:],
        body: [UInt8] = [],
        within time: Duration = .seconds(10)
    ) async throws -> HTTPAnswer {
        let request = HTTPRequest(
            method: method,
            scheme: endpoint.scheme,
            authority: endpoint.authority,
            path: endpoint.path + path,
            headerFields: fields
        )
        return try await send(request, body: body, to: endpoint, within: time)
    }

    /// As above, for a request that is whole already.
    func send(
        _ request: HTTPRequest,
        body: [UInt8],
        to endpoint: Endpoint,
        within time: Duration = .seconds(10)
    ) async throws -> HTTPAnswer {
        let suited = try (transport as? HTTPTransport)?.suited(to: settings, endpoint) ?? transport
        do {
            return try await suited.send(
                request,
                body: body,
                within: ExchangeLimits(time: time, answerBytes: Self.answerLimitBytes)
            )
        } catch let failure as TransportFailure {
            throw CredentialFailure(
                .unreachable,
                "No credentials came from \(endpoint): \(failure.description)",
                in: "profile \(shared.profileName)",
                remedy: "Try again once it answers."
            )
        }
    }

    private static let answerLimitBytes = 1 << 20
}

extension Document {
    /// The text of a member.
    func text(_ name: String) -> String? {
        guard case .string(let text)? = self[name], !text.isEmpty else { return nil }
        return text
    }

    /// The whole number of a member.
    func integer(_ name: String) -> Int? {
        guard case .integer(let number)? = self[name] else { return nil }
        return number
    }
}
