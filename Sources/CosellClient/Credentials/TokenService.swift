import CosellSigning
import CosellWire
import HTTPTypes

/// AWS's service for temporary credentials (STS), as far as roles need it.
struct TokenService {
    let context: CredentialContext
    /// The profile for whose sake it is asked.
    let profile: String

    /// - Parameter asker: nil for the one call that a token of somebody else proves.
    func credentials(
        action: String,
        _ parameters: [(name: String, value: String?)],
        signedBy asker: Credentials?
    ) async throws -> Credentials {
        let service = QueryService.sts
        let (endpoint, region) = try service.endpoint(
            context.settings,
            given: nil,
            region: context.region,
            usesFIPS: nil
        )
        let given = parameters.compactMap { name, value in value.map { (name: name, value: $0) } }
        let body = FormText.body([("Action", action), ("Version", service.version)] + given)
        var request = QueryForm(endpoint: endpoint).request
        if let asker {
            request = try RequestSigner(service: service.rawValue, reach: .region(region))
                .signed(request, body: body, by: asker, at: context.surroundings.now())
        }
        return try read(try await context.send(request, body: body, to: endpoint), for: action, at: endpoint)
    }

    private func read(_ answer: HTTPAnswer, for action: String, at endpoint: Endpoint) throws -> Credentials {
        let text = QueryAnswer(String(decoding: answer.body, as: UTF8.self))
        guard answer.head.status.code == 200 else {
            let code = text.content(of: "Code") ?? "status \(answer.head.status.code)"
            let message = text.content(of: "Message").map { ": \($0)" } ?? ""
            throw CredentialFailure(
                code.hasPrefix("ExpiredToken") ? .loginExpired : .refused,
                "\(action) was refused with \(code)\(message)",
                in: "profile \(profile), \(endpoint)",
                remedy: "Check the role's trust policy and the credentials that ask for it."
            )
        }
        guard let key = text.content(of: "AccessKeyId"), let secret = text.content(of: "SecretAccessKey"),
            let token = text.content(of: "SessionToken"), let end = text.content(of: "Expiration").flatMap(Instant.init)
        else {
            throw IssuedCredentials(source: "\(endpoint)").malformed("the answer to \(action) holds no credentials")
        }
        return Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: token,
            expiresAt: end,
            source: "a role of profile \(profile)"
        )
    }
}
