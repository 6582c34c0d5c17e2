/// An account that is enrolled with AWS as a partner, as every service sees it.
package struct Partner: Hashable, Sendable {
    package let account: String
    package let name: String
    package let website: String?

    package init(account: String, name: String, website: String? = nil) {
        self.account = account
        self.name = name
        self.website = website
    }
}

/// Two partners that may invite each other; which of them comes first does not matter.
package struct Connection: Hashable, Sendable {
    private let accounts: Set<String>

    package init(_ one: String, _ other: String) { accounts = [one, other] }
}
