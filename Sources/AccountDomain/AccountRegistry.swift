/// What AWS knows of accounts before they ask for anything (account 6).
package struct AccountRegistry: Sendable {
    private let entries: [String: Entry]

    package init(_ entries: [String: Entry] = [:]) { self.entries = entries }

    /// - Returns: what is known; for an account that nobody told of, a plain one in good standing.
    func entry(_ account: String) -> Entry { entries[account] ?? Entry(name: "Account \(account)") }

    func knows(_ account: String) -> Bool { entries[account] != nil }

    package struct Entry: Sendable {
        package var name: String
        /// Neither closed nor suspended.
        package var isOpen = true
        package var isOnFreePlan = false
        /// Whether it belongs to another partner's record.
        package var isLinkedElsewhere = false
        package var sellerProfile: SellerProfile?

        package init(name: String) { self.name = name }
    }

    package struct SellerProfile: Sendable {
        package let id: String
        package let name: String

        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }
}
