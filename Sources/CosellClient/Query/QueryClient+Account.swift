extension QueryClient {
    /// In whose name calls are made: the account that an access key of AWS names by its letters; else, of a client of STS,
    /// that one's word, since keys of another server are named as it likes.
    package func account() async throws -> String {
        let key = try await credentials.credentials().accessKeyID
        if endpoint.isOfAmazon, let account = AccessKeyAccount.account(of: key) { return account }
        return try await call("GetCallerIdentity").content(of: "Account") ?? ""
    }

    /// The key that signs, by its public name.
    package func accessKey() async throws -> String { try await credentials.credentials().accessKeyID }
}
