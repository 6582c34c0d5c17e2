import CosellClient
import CosellWire
import HTTPTypes

/// Requests to one org: signed in, within its limit, and with its refusals as failures that say what to do.
///
/// Source: REST API Developer Guide, "Status Codes and Error Responses".
struct SalesforceCalls: Sendable {
    let settings: SalesforceSettings
    let exchange: CRMExchange
    let session: SalesforceSession

    init(_ settings: SalesforceSettings, _ exchange: CRMExchange) {
        (self.settings, self.exchange) = (settings, exchange)
        session = SalesforceSession(settings, exchange)
    }

    var root: String { "/services/data/\(settings.version)" }

    /// JSON in, JSON out.
    ///
    /// - Parameter path: behind `/services/data/vXX.X`, or whole, as in `nextRecordsUrl`.
    func document(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: Document? = nil,
        isRepeatable: Bool = true
    ) async throws(CRMFailure) -> Document {
        let answer = try await answer(method, path, isRepeatable: isRepeatable) { request in
            if let body { request.carry(body) }
        }
        return answer.body.isEmpty ? .null : try answer.document(of: "Salesforce")
    }

    func answer(
        _ method: HTTPRequest.Method,
        _ path: String,
        isRepeatable: Bool = true,
        _ fill: (inout CRMRequest) -> Void = { _ in }
    ) async throws(CRMFailure) -> HTTPAnswer {
        var token = try await session.current()
        var hasRenewed = false
        while true {
            if let usage = await session.usage, usage.isNearlyUp { throw Self.used(usage) }
            var request = CRMRequest(
                method: method,
                server: token.server,
                path: path.hasPrefix("/services/") ? path : root + path,
                isRepeatable: isRepeatable
            )
            request.bearer = token.text
            fill(&request)
            let answer = try await exchange.send(request)
            if let usage = SalesforceUsage(answer.field("Sforce-Limit-Info")) { await session.note(usage) }
            if answer.isFine { return answer }
            guard answer.head.status.code == 401 else { throw await failure(answer) }
            // Sessions end on their own; the second refusal in a row has another cause.
            guard !hasRenewed else {
                throw .signIn(
                    "Salesforce refuses a token that it has just given. Check the app's scopes (api) and the user's rights."
                )
            }
            hasRenewed = true
            token = try await session.current(insteadOf: token)
        }
    }

    // MARK: Refusals

    private func failure(_ answer: HTTPAnswer) async -> CRMFailure {
        let body = try? JSONReader.document(from: answer.body)
        let first = body?.answerElements.first ?? body ?? .null
        let code = first.answerText("errorCode") ?? "\(answer.head.status.code)"
        let message = first.answerText("message") ?? String(decoding: answer.body.prefix(200), as: UTF8.self)
        switch code {
        case "REQUEST_LIMIT_EXCEEDED":
            if let usage = await session.usage { return Self.used(usage) }
            return .limit("Salesforce takes no more requests of this org today: \(message)", retryAfter: nil)
        case "INVALID_FIELD", "INVALID_TYPE":
            let remedy =
                "Check the mapping and the user's rights to that field; docs/crm-salesforce.md says which fields Cosell needs."
            return .refused(code: code, message: "\(Self.plain(message)). \(remedy)")
        case "API_DISABLED_FOR_ORG", "API_CURRENTLY_DISABLED":
            return .refused(code: code, message: "\(message). The org's edition needs API access.")
        default: return .refused(code: code, message: Self.plain(message))
        }
    }

    private static func used(_ usage: SalesforceUsage) -> CRMFailure {
        .limit(
            """
            Salesforce has had \(usage.used) of the \(usage.limit) requests that this org may make in 24 hours; Cosell \
            leaves the rest to its people. Run it again later: it goes on from there.
            """,
            retryAfter: nil
        )
    }

    /// Messages of queries come with line breaks, the query and a mark below it.
    private static func plain(_ message: String) -> String {
        let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }
}
