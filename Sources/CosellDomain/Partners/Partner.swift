/// An account that is enrolled with AWS as a partner, as every service sees it.
package struct Partner: Hashable, Sendable {
    package let account: String
    package let name: String
    package let website: String?
    /// Who speaks for its alliance with AWS.
    package let lead: Lead?

    package init(account: String, name: String, website: String? = nil, lead: Lead? = nil) {
        self.account = account
        self.name = name
        self.website = website
        self.lead = lead
    }

    package struct Lead: Hashable, Sendable {
        package let firstName: String
        package let lastName: String
        package let email: String
        package let businessTitle: String

        package init(firstName: String, lastName: String, email: String, businessTitle: String) {
            self.firstName = firstName
            self.lastName = lastName
            self.email = email
            self.businessTitle = businessTitle
        }
    }
}

/// Two partners that may invite each other; which of them comes first does not matter.
package struct Connection: Hashable, Sendable {
    private let accounts: Set<String>

    package init(_ one: String, _ other: String) { accounts = [one, other] }

    /// The two accounts in order; one alone where it is connected with itself.
    package var pair: [String] { accounts.sorted() }
}
