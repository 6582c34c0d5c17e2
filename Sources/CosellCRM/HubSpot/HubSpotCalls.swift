import CosellClient
import CosellWire
import HTTPTypes

/// Requests to one account of HubSpot, at the pace it allows, with its refusals as failures that say what to do.
///
/// Sources: HubSpot developer documentation, "Error handling", "API usage guidelines and limits".
struct HubSpotCalls: Sendable {
    let settings: HubSpotSettings
    let exchange: CRMExchange
    private let pace = HubSpotPace()

    init(_ settings: HubSpotSettings, _ exchange: CRMExchange) {
        (self.settings, self.exchange) = (settings, exchange)
    }

    /// A minute of refusals is a limit that another program uses up.
    private static let tries = 8

    /// An answer with its status, where the status says what became of a batch.
    struct Reply: Sendable {
        let status: Int
        let body: Document
    }

    func get(_ path: String) async throws(CRMFailure) -> Document { try await reply(.get, path, nil).body }

    func post(_ path: String, _ body: Document) async throws(CRMFailure) -> Document {
        try await reply(.post, path, body).body
    }

    /// - Parameter accepted: statuses that the caller reads itself, beside those of success.
    func reply(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: Document?,
        accepting accepted: Set<Int> = [],
        isRepeatable: Bool = true
    ) async throws(CRMFailure) -> Reply {
        var attempt = 1
        while true {
            if path.hasSuffix("/search") { try await pace.wait(exchange) }
            var request = CRMRequest(
                method: method,
                server: settings.server,
                path: settings.server.path + path,
                isRepeatable: isRepeatable
            )
            request.bearer = settings.token.text
            if let body { request.carry(body) }
            let answer = try await exchange.send(request)
            let status = answer.head.status.code
            if answer.isFine || accepted.contains(status) {
                return Reply(status: status, body: answer.body.isEmpty ? .null : try answer.document(of: "HubSpot"))
            }
            // 423: locked; 477: the account is being moved. Both name the time to wait, as 429 mostly does.
            guard [423, 429, 477].contains(status) else { throw Self.failure(answer) }
            let asked = Backoff.asked(in: answer.head.headerFields, now: exchange.surroundings.now())
            if status == 429, Self.policy(answer) == "DAILY" { throw Self.daily(asked) }
            guard attempt < Self.tries, (asked ?? .zero) <= CRMExchange.longestPause else {
                throw .limit(
                    "HubSpot takes no more requests for now. Run it again in a while: it goes on from there.",
                    retryAfter: asked
                )
            }
            try await exchange.pause(max(asked ?? .zero, exchange.jitter(attempt)))
            attempt += 1
        }
    }

    // MARK: Refusals

    private static func policy(_ answer: HTTPAnswer) -> String? {
        (try? JSONReader.document(from: answer.body))?.answerText("policyName")?.uppercased()
    }

    private static func daily(_ asked: Duration?) -> CRMFailure {
        .limit(
            "HubSpot has had all the requests that this account may make in a day. Run it again tomorrow: it goes on from there.",
            retryAfter: asked
        )
    }

    private static func failure(_ answer: HTTPAnswer) -> CRMFailure {
        let body = (try? JSONReader.document(from: answer.body)) ?? .null
        let message = body.answerText("message") ?? String(decoding: answer.body.prefix(200), as: UTF8.self)
        let status = answer.head.status.code
        let category = body.answerText("category") ?? "\(status)"
        switch status {
        case 401:
            return .signIn(
                "HubSpot does not take the token: \(message). Copy it from the private app into HUBSPOT_TOKEN."
            )
        case 403:
            let scopes = body.answerList("errors").flatMap { error in
                (error["context"]?.answerMembers ?? []).filter { $0.name.lowercased().contains("scope") }
                    .flatMap { $0.value.answerElements.compactMap(\.wireText) }
            }
            let named = scopes.isEmpty ? "" : " (\(scopes.joined(separator: ", ")))"
            return .refused(
                code: category,
                message: "The private app may not do that\(named). Add the scopes of docs/crm-hubspot.md to it"
            )
        default: return .refused(code: category, message: message)
        }
    }
}

/// Guards when searches were made: HubSpot takes five in a second.
actor HubSpotPace {
    private var recent: [Instant] = []
    private static let searchesPerSecond = 5

    func wait(_ exchange: CRMExchange) async throws(CRMFailure) {
        while true {
            let now = exchange.surroundings.now()
            recent.removeAll { $0.adding(milliseconds: 1000) <= now || $0 > now }
            guard recent.count >= Self.searchesPerSecond, let first = recent.first else {
                recent.append(now)
                return
            }
            try await exchange.pause(
                .milliseconds(max(first.adding(milliseconds: 1000).milliseconds - now.milliseconds, 1))
            )
        }
    }
}
