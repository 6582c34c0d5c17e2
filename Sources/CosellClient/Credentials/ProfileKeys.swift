/// An access key that stands in a profile of the shared files.
struct ProfileKeys: CredentialsProvider {
    let profile: String
    let section: ConfigurationSection

    /// Whether the profile names any part of a key.
    var areNamed: Bool { section["aws_access_key_id"] != nil || section["aws_secret_access_key"] != nil }

    func credentials() throws -> Credentials? {
        guard areNamed else { return nil }
        guard let key = section["aws_access_key_id"], let secret = section["aws_secret_access_key"] else {
            let missing = section["aws_access_key_id"] == nil ? "aws_access_key_id" : "aws_secret_access_key"
            throw CredentialFailure(
                .incomplete,
                "Only half of an access key is given: \(missing) is missing",
                in: "profile \(profile)",
                remedy: "Add it with `aws configure --profile \(profile)`."
            )
        }
        return Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: section["aws_session_token"] ?? section["aws_security_token"],
            source: "profile \(profile)"
        )
    }
}
