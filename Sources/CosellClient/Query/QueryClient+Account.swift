extension QueryClient {
    /// In whose name calls are made: the account that the access key names by its letters, or else, of a client of STS, that
    /// one's word.
    package func account() async throws -> String {
        let key = try await credentials.credentials().accessKeyID
        if let account = AccessKeyAccount.account(of: key) { return account }
        return try await call("GetCallerIdentity").content(of: "Account") ?? ""
    }
}
