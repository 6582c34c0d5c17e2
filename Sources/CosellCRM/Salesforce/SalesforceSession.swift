import CosellClient
import CosellWire
import Crypto
import CryptoExtras
import HTTPTypes

/// Guards the token of an org and what is known of the org's limit: both are the same for all requests of a run.
///
/// Sources: Salesforce Help, "OAuth 2.0 Client Credentials Flow", "OAuth 2.0 JWT Bearer Flow", "OAuth 2.0 Refresh Token
/// Flow"; REST API Developer Guide, "Limit Info Header".
actor SalesforceSession {
    struct Token: Hashable, Sendable {
        let text: String
        /// Where the org answers.
        let server: Endpoint
        /// Whom the app acts for, by id, where Salesforce says so.
        let user: String?
    }

    private let settings: SalesforceSettings
    private let exchange: CRMExchange
    private var token: Token?
    private(set) var usage: SalesforceUsage?

    init(_ settings: SalesforceSettings, _ exchange: CRMExchange) {
        (self.settings, self.exchange) = (settings, exchange)
    }

    /// - Parameter stale: the token that was refused; another one is asked for, unless that has happened meanwhile.
    func current(insteadOf stale: Token? = nil) async throws(CRMFailure) -> Token {
        if let token, token != stale { return token }
        let renewed = try await signIn()
        token = renewed
        return renewed
    }

    func note(_ usage: SalesforceUsage) { self.usage = usage }

    // MARK: Tokens

    private func signIn() async throws(CRMFailure) -> Token {
        var request = CRMRequest(
            method: .post,
            server: settings.instance,
            path: "\(settings.instance.path)/services/oauth2/token",
            answerBytes: 1 << 20
        )
        request.carry(form: try form())
        let answer = try await exchange.send(request)
        guard answer.isFine else { throw .signIn(Self.words(answer)) }
        let body = try answer.document(of: "Salesforce")
        guard let text = body.answerText("access_token"), !text.isEmpty else {
            throw .unreadable("Salesforce gave no token. Check salesforce: instance: in crm.yaml.")
        }
        let named = body.answerText("instance_url").flatMap { Endpoint($0) }
        let server = named.flatMap { $0.scheme == "https" || $0.isLoopback ? $0 : nil } ?? settings.instance
        // `https://login.salesforce.com/id/00D…/005…`
        let user = body.answerText("id")?.split(separator: "/").last.map(String.init)
        return Token(text: text, server: server, user: user)
    }

    private static func words(_ answer: HTTPAnswer) -> String {
        let body = try? JSONReader.document(from: answer.body)
        let code = body?.answerText("error") ?? "\(answer.head.status.code)"
        let detail = body?.answerText("error_description").map { ": \($0)" } ?? ""
        let remedy =
            switch code {
            case "invalid_client_id", "invalid_client": "Check client_id and client_secret against the app."
            case "invalid_grant":
                "Check the user, the key and that the app is approved for the user; refresh tokens may be revoked."
            case "invalid_app_access": "Let an administrator approve the app for this user."
            case "unsupported_grant_type": "Switch this flow on in the app."
            default: "Check the salesforce: block of crm.yaml."
            }
        return "Salesforce gives no token (\(code)\(detail)). \(remedy)"
    }

    private func form() throws(CRMFailure) -> [(name: String, value: String)] {
        switch settings.grant {
        case .clientCredentials(let client, let secret):
            return [("grant_type", "client_credentials"), ("client_id", client), ("client_secret", secret)]
        case .refreshToken(let client, let secret, let token):
            let form = [("grant_type", "refresh_token"), ("client_id", client), ("refresh_token", token)]
            return (form + (secret.map { [("client_secret", $0)] } ?? [])).map { (name: $0.0, value: $0.1) }
        case .assertion(let client, let user, let key, let audience):
            let assertion = try assertion(client, user, key, audience)
            return [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", assertion)]
        }
    }

    /// Longer than any clock is off, and no longer than Salesforce takes: three minutes.
    private static let assertionSeconds: Int64 = 180

    private func assertion(
        _ client: String,
        _ user: String,
        _ key: String,
        _ audience: String
    ) throws(CRMFailure)
        -> String
    {
        let claims = Document.object([
            .init("iss", .string(client)), .init("sub", .string(user)), .init("aud", .string(audience)),
            .init("exp", .integer(Int(exchange.surroundings.now().seconds + Self.assertionSeconds))),
        ])
        let head = Self.encoded(Array(#"{"alg":"RS256"}"#.utf8))
        let signed = "\(head).\(Self.encoded(JSONWriter.bytes(claims)))"
        do {
            let key = try _RSA.Signing.PrivateKey(pemRepresentation: key)
            let digest = SHA256.hash(data: Array(signed.utf8))
            let signature = try key.signature(for: digest, padding: .insecurePKCS1v1_5)
            return "\(signed).\(Self.encoded(Array(signature.rawRepresentation)))"
        } catch {
            throw .signIn(
                "The private key cannot sign. Give an RSA key of 2048 bits or more, as PEM without a passphrase."
            )
        }
    }

    /// Base64 for URLs, without padding.
    private static func encoded(_ bytes: [UInt8]) -> String {
        String(Base64.encode(bytes).map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }.filter { $0 != "=" })
    }
}

/// How many requests the org has had in 24 hours, and how many it may have: `Sforce-Limit-Info: api-usage=18/5000`.
struct SalesforceUsage: Hashable, Sendable {
    let used: Int
    let limit: Int

    init?(_ header: String?) {
        // Where the app has a quota of its own, `per-app-api-usage` stands beside it.
        let entries = (header ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
        guard let entry = entries.first(where: { $0.hasPrefix("api-usage=") }) else { return nil }
        let numbers = entry.dropFirst("api-usage=".count).split(separator: "/")
        guard numbers.count == 2, let used = Int(numbers[0]), let limit = Int(numbers[1]), limit > 0 else { return nil }
        (self.used, self.limit) = (used, limit)
    }

    /// The last twentieth is left to the people of the org, who could not work without it.
    var isNearlyUp: Bool { used >= limit - max(limit / 20, 1) }
}
