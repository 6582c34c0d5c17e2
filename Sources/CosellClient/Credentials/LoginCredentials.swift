import CosellWire
import HTTPTypes

/// Credentials of a person who has logged in with `aws sso login`: the token of the login lies in a file.
struct LoginCredentials: CredentialsProvider {
    let profile: String
    let section: ConfigurationSection
    let context: CredentialContext

    private static let settings = ["sso_account_id", "sso_role_name", "sso_start_url", "sso_session"]

    func credentials() async throws -> Credentials? {
        guard Self.settings.contains(where: { section[$0] != nil }) else { return nil }
        let login = try login()
        let account = try required("sso_account_id", of: section)
        let role = try required("sso_role_name", of: section)
        let token = try await token(of: login)
        let path = "/federation/credentials?role_name=\(FormText.encoded(role))&account_id=\(FormText.encoded(account))"
        var fields = HTTPFields()
        if let name = HTTPField.Name("x-amz-sso_bearer_token") { fields[name] = token }
        let answer = try await context.send(
            to: try endpoint("portal.sso", as: "SSO", login.region),
            path: path,
            fields: fields
        )
        switch answer.head.status.code {
        case 200: break
        case 401: throw expired("AWS no longer takes the login")
        default:
            throw CredentialFailure(
                .refused,
                "The login gives no credentials of role \(role) in account \(account), status \(answer.head.status.code)",
                in: "profile \(profile)",
                remedy: "Check sso_account_id and sso_role_name."
            )
        }
        let issued = IssuedCredentials(source: "the login of profile \(profile)")
        let document = try issued.document(answer.body)["roleCredentials"] ?? .null
        return try issued.lasting(
            issued.credentials(in: document, spelled: .login),
            at: context.surroundings.now()
        )
    }

    private struct Login {
        /// What the name of the token's file is made of.
        let key: String
        let region: String
    }

    private func login() throws(CredentialFailure) -> Login {
        guard let name = section["sso_session"] else {
            return Login(
                key: try required("sso_start_url", of: section),
                region: try required("sso_region", of: section)
            )
        }
        guard let session = context.shared.ssoSessions[name] else {
            throw CredentialFailure(
                .incomplete,
                "There is no section [sso-session \(name)]",
                in: "profile \(profile), \(context.shared.configPath)",
                remedy: "Make it with `aws configure sso`."
            )
        }
        return Login(key: name, region: try required("sso_region", of: session))
    }

    private func required(_ name: String, of section: ConfigurationSection) throws(CredentialFailure) -> String {
        guard let value = section[name] else {
            throw CredentialFailure(
                .incomplete,
                "\(name) is missing",
                in: "profile \(profile), \(context.shared.configPath)",
                remedy: "Add it with `aws configure sso --profile \(profile)`."
            )
        }
        return value
    }

    private func token(of login: Login) async throws -> String {
        let file = LoginFile(key: login.key, context: context)
        guard let token = try file.read() else { throw expired("Nobody has logged in") }
        if token.expiresAt > context.surroundings.now() { return token.accessToken }
        // Logins by a session come with what renews them; when that fails too, the person has to log in again.
        let endpoint = try endpoint("oidc", as: "SSO OIDC", login.region)
        if let renewed = try await file.renew(token, at: endpoint) { return renewed.accessToken }
        throw expired("The login ended at \(token.expiresAt)")
    }

    /// - Parameter name: what variables and settings about endpoints call the service by.
    private func endpoint(
        _ host: String,
        as name: String,
        _ region: String
    ) throws(ConfigurationFailure) -> Endpoint {
        let service = ServiceDescriptor(
            version: "",
            serviceID: name,
            targetPrefix: "",
            signingName: "",
            endpointPrefix: host,
            wire: .awsJSON
        )
        let region = try context.settings.region(region)
        let found = try EndpointResolver(service: service, settings: context.settings)
            .resolve(given: nil, region: region, usesFIPS: false)
        if found.isConfigured { return found.endpoint }
        return Endpoint(host: "\(host).\(region).\(Partition(of: region).olderSuffix)")
    }

    private func expired(_ what: String) -> CredentialFailure {
        CredentialFailure(
            .loginExpired,
            what,
            in: "profile \(profile)",
            remedy: "Run `aws sso login --profile \(profile)`."
        )
    }
}
