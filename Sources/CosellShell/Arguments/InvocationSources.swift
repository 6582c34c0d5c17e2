/// What a command line may reach out to while it is read. Tests give their own.
package struct InvocationSources: Sendable {
    /// The bytes of a file; nil when it cannot be read.
    package var file: @Sendable (String) -> [UInt8]?
    package var standardInput: @Sendable () -> [UInt8]
    /// A new idempotency token.
    package var newToken: @Sendable () -> String
    /// The catalog when the command names none: from the environment or the profile.
    package var defaultCatalog: String?
    /// Where calls go when the command does not say; nil means AWS.
    package var endpoint: String?

    package init(
        file: @escaping @Sendable (String) -> [UInt8]?,
        standardInput: @escaping @Sendable () -> [UInt8],
        newToken: @escaping @Sendable () -> String,
        defaultCatalog: String? = nil,
        endpoint: String? = nil
    ) {
        self.file = file
        self.standardInput = standardInput
        self.newToken = newToken
        self.defaultCatalog = defaultCatalog
        self.endpoint = endpoint
    }
}
