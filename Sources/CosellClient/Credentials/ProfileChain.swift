/// The sources that a profile of the shared files names, in AWS's order: role, web identity, login, keys, program.
struct ProfileChain: CredentialsProvider {
    let profile: String
    let context: CredentialContext
    /// Profiles on the way here, so that a circle is noticed.
    var visited: [String] = []

    func credentials() async throws -> Credentials? {
        let section = context.shared.profiles[profile] ?? ConfigurationSection()
        let keys = ProfileKeys(profile: profile, section: section)
        if let last = visited.last, last == profile || keys.areNamed { return try keys.credentials() }
        for source in try sources(section, keys) {
            if let found = try await source.credentials() { return found }
        }
        return nil
    }

    private func sources(
        _ section: ConfigurationSection,
        _ keys: ProfileKeys
    ) throws -> [any CredentialsProvider] {
        var sources: [any CredentialsProvider] = []
        if let role = try role(section) { sources.append(role) }
        sources.append(LoginCredentials(profile: profile, section: section, context: context))
        sources.append(keys)
        if let command = section["credential_process"] {
            sources.append(
                ProcessCredentials(profile: profile, command: command, surroundings: context.surroundings)
            )
        }
        return sources
    }

    private func role(_ section: ConfigurationSection) throws(CredentialFailure) -> (any CredentialsProvider)? {
        guard let roleArn = section["role_arn"] else { return nil }
        if let tokenFile = section["web_identity_token_file"] {
            return WebIdentityCredentials(
                profile: profile,
                roleArn: roleArn,
                tokenFile: tokenFile,
                sessionName: section["role_session_name"],
                context: context
            )
        }
        let asker = try asker(section, of: roleArn)
        return RoleCredentials(profile: profile, section: section, roleArn: roleArn, context: context, asker: asker)
    }

    /// Who takes on the role: another profile, or a source without one.
    private func asker(
        _ section: ConfigurationSection,
        of roleArn: String
    ) throws(CredentialFailure) -> any CredentialsProvider {
        switch (section["source_profile"], section["credential_source"]) {
        case (let source?, nil): return try chain(from: source)
        case (nil, let source?): return try self.source(source)
        case (nil, nil):
            throw failure(.incomplete, "The role \(roleArn) has neither source_profile nor credential_source")
        case (_?, _?): throw failure(.incomplete, "Both source_profile and credential_source are given")
        }
    }

    private func chain(from source: String) throws(CredentialFailure) -> any CredentialsProvider {
        guard context.shared.profiles[source] != nil else {
            throw failure(.incomplete, "source_profile names \(source), and there is no such profile")
        }
        // A profile may name itself when it also holds the keys that ask for its role.
        guard source == profile || !(visited + [profile]).contains(source) else {
            let way = (visited + [profile, source]).joined(separator: " → ")
            throw failure(.circular, "The profiles name each other in a circle: \(way)")
        }
        return ProfileChain(profile: source, context: context, visited: visited + [profile])
    }

    private func source(_ name: String) throws(CredentialFailure) -> any CredentialsProvider {
        switch name {
        case "Environment": return EnvironmentCredentials(surroundings: context.surroundings)
        case "EcsContainer": return ContainerCredentials(context: context)
        case "Ec2InstanceMetadata": return InstanceCredentials(context: context)
        default:
            throw failure(
                .incomplete,
                "credential_source is \"\(name)\", not Environment, EcsContainer or Ec2InstanceMetadata"
            )
        }
    }

    private func failure(_ kind: CredentialFailure.Kind, _ what: String) -> CredentialFailure {
        CredentialFailure(
            kind,
            what,
            in: "profile \(profile), \(context.shared.configPath)",
            remedy: "Correct the profile."
        )
    }
}
