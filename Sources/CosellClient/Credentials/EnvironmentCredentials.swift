/// `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, with `AWS_SESSION_TOKEN` for temporary keys.
struct EnvironmentCredentials: CredentialsProvider {
    let surroundings: Surroundings

    func credentials() throws -> Credentials? {
        let key = surroundings.variable("AWS_ACCESS_KEY_ID")
        let secret = surroundings.variable("AWS_SECRET_ACCESS_KEY")
        guard key != nil || secret != nil else { return nil }
        guard let key, let secret else {
            let missing = key == nil ? "AWS_ACCESS_KEY_ID" : "AWS_SECRET_ACCESS_KEY"
            throw CredentialFailure(
                .incomplete,
                "Only half of an access key is set: \(missing) is missing",
                in: "the environment",
                remedy: "Set both variables, or neither."
            )
        }
        let token = surroundings.variable("AWS_SESSION_TOKEN") ?? surroundings.variable("AWS_SECURITY_TOKEN")
        return Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: token,
            source: "the environment"
        )
    }
}
