import CosellWire

/// `role_arn`: credentials of a role that other credentials may take on.
struct RoleCredentials: CredentialsProvider {
    let profile: String
    let section: ConfigurationSection
    let roleArn: String
    let context: CredentialContext
    /// Whose credentials ask for the role.
    let asker: any CredentialsProvider

    func credentials() async throws -> Credentials? {
        let key = sessionKey
        if let kept = context.sessions?.kept(key) { return kept }
        guard let asking = try await asker.credentials() else {
            throw CredentialFailure(
                .notFound,
                "Nobody has credentials to take on the role \(roleArn)",
                in: "profile \(profile)",
                remedy: "Give the profile named in source_profile an access key, or check credential_source."
            )
        }
        let issued = try await TokenService(context: context, profile: profile).credentials(
            action: "AssumeRole",
            [
                ("RoleArn", roleArn), ("RoleSessionName", sessionName), ("ExternalId", section["external_id"]),
                ("DurationSeconds", try duration()), ("SerialNumber", section["mfa_serial"]),
                ("TokenCode", try await tokenCode()),
            ],
            signedBy: asking
        )
        context.sessions?.keep(issued, as: key)
        return issued
    }

    /// All that tells one session of a role from another.
    private var sessionKey: [String] {
        let settings = [
            "external_id", "role_session_name", "duration_seconds", "mfa_serial", "source_profile", "credential_source",
        ]
        return [context.shared.configPath, profile, roleArn] + settings.map { section[$0] ?? "" }
    }

    private var sessionName: String {
        section["role_session_name"] ?? "cosell-\(context.surroundings.now().seconds)"
    }

    private func duration() throws(CredentialFailure) -> String? {
        guard let text = section["duration_seconds"] else { return nil }
        guard let seconds = Int(text), 900...43_200 ~= seconds else {
            throw CredentialFailure(
                .malformed,
                "duration_seconds is \"\(text)\"",
                in: "profile \(profile)",
                remedy: "Give 900 to 43200 seconds."
            )
        }
        return text
    }

    private func tokenCode() async throws -> String? {
        guard let device = section["mfa_serial"] else { return nil }
        guard let ask = context.tokenCode else {
            throw CredentialFailure(
                .codeNeeded,
                "The role \(roleArn) asks for a code of the device \(device), and nobody is there to give it",
                in: "profile \(profile)",
                remedy: "Take on the role with `aws sts assume-role` and set its keys, or pass a token code callback."
            )
        }
        return try await ask(device)
    }
}

/// A role that a signed token of another identity service opens.
struct WebIdentityCredentials: CredentialsProvider {
    let profile: String
    let roleArn: String
    let tokenFile: String
    let sessionName: String?
    let context: CredentialContext

    func credentials() async throws -> Credentials? {
        try await TokenService(context: context, profile: profile).credentials(
            action: "AssumeRoleWithWebIdentity",
            [
                ("RoleArn", roleArn),
                ("RoleSessionName", sessionName ?? "cosell-\(context.surroundings.now().seconds)"),
                ("WebIdentityToken", try token()),
            ],
            signedBy: nil
        )
    }

    private func token() throws(CredentialFailure) -> String {
        let path = context.surroundings.expanded(tokenFile)
        guard let bytes = try? context.surroundings.readFile(path) else {
            throw CredentialFailure(
                .notFound,
                "The file with the identity token cannot be read",
                in: path,
                remedy: "Check AWS_WEB_IDENTITY_TOKEN_FILE or web_identity_token_file."
            )
        }
        return String(String(decoding: bytes, as: UTF8.self).trimmed)
    }
}
