package import CosellWire

/// A mail that AWS sends: it waits in the store, for whoever brings mails out of the house or reads them here.
package struct Mail: Hashable, Sendable {
    package let to: String
    package let subject: String
    package let text: String
    /// What a program looks for in the text: `code`.
    package let fields: [String: String]

    package init(to: String, subject: String, text: String, fields: [String: String] = [:]) {
        self.to = to
        self.subject = subject
        self.text = text
        self.fields = fields
    }
}

/// A mail that was committed, and its place in the order.
package struct StoredMail: Hashable, Sendable {
    package let sequence: Int
    package let at: Instant
    package let mail: Mail
}
