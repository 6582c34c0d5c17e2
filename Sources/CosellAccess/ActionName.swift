/// One permission as policies name it, `partnercentral:GetOpportunity`, ready to be compared without regard to case.
package struct ActionName: Sendable, ExpressibleByStringLiteral {
    /// The name as written.
    package let name: String
    let folded: String

    package init(_ name: String) {
        self.name = name
        folded = name.lowercased()
    }

    package init(stringLiteral name: String) { self.init(name) }
}
