/// How addresses are compared: without regard to case (account 2.8).
enum EmailAddress {
    static func key(of address: String) -> String { address.lowercased() }

    static func isSame(_ one: String, _ other: String) -> Bool { key(of: one) == key(of: other) }

    /// What follows the `@`.
    static func domain(of address: String) -> String {
        address.lastIndex(of: "@").map { key(of: String(address[address.index(after: $0)...])) } ?? ""
    }
}
