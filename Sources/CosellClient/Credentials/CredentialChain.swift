/// Where AWS's own tools look for credentials, in their order: environment, profile, container, machine.
public struct CredentialChain: CredentialsProvider {
    private let context: CredentialContext
    private let isProfileGiven: Bool

    /// - Parameters:
    ///   - profile: named in code or by an option: then the environment's keys do not count.
    ///   - tokenCode: asks a person for the code of a device; nil when there is nobody to ask.
    /// - Throws: ``ConfigurationFailure`` when the shared files cannot be read or the profile is in none.
    public init(
        profile: String? = nil,
        surroundings: Surroundings = .machine,
        transport: any Transport = HTTPTransport(),
        tokenCode: (@Sendable (_ device: String) async throws -> String)? = nil
    ) throws {
        let context = CredentialContext(
            surroundings: surroundings,
            shared: try SharedConfiguration(profile: profile, in: surroundings),
            transport: transport,
            tokenCode: tokenCode
        )
        self.init(context: context, isProfileGiven: profile != nil)
    }

    init(context: CredentialContext, isProfileGiven: Bool) {
        self.context = context
        self.isProfileGiven = isProfileGiven
    }

    /// - Throws: ``CredentialFailure``; of the kind `notFound` when no source has any.
    public func credentials() async throws -> Credentials? {
        for source in sources {
            if let found = try await source.credentials() { return found }
        }
        throw CredentialFailure(
            .notFound,
            "There are no credentials: not in the environment, not in profile \(context.shared.profileName), not from "
                + "a container or machine",
            in: "\(context.shared.credentialsPath), \(context.shared.configPath)",
            remedy: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run `aws configure` or `aws sso login`."
        )
    }

    private var sources: [any CredentialsProvider] {
        var sources: [any CredentialsProvider] = []
        if !isProfileGiven { sources.append(EnvironmentCredentials(surroundings: context.surroundings)) }
        let profile = ProfileChain(profile: context.shared.profileName, context: context)
        let identity = isProfileGiven ? nil : environmentIdentity
        // A role that a profile describes counts more than the one the environment describes.
        let isRole = context.shared.profile["role_arn"] != nil
        sources += isRole ? [profile] + [identity].compactMap(\.self) : [identity].compactMap(\.self) + [profile]
        return sources + [ContainerCredentials(context: context), InstanceCredentials(context: context)]
    }

    private var environmentIdentity: (any CredentialsProvider)? {
        let surroundings = context.surroundings
        guard let file = surroundings.variable("AWS_WEB_IDENTITY_TOKEN_FILE"),
            let role = surroundings.variable("AWS_ROLE_ARN")
        else { return nil }
        return WebIdentityCredentials(
            profile: context.shared.profileName,
            roleArn: role,
            tokenFile: file,
            sessionName: surroundings.variable("AWS_ROLE_SESSION_NAME"),
            context: context
        )
    }
}
