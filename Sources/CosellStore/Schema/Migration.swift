/// A numbered step of the schema. Once released it is never edited: the next change is the next number.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    package let statements: [String]

    package init(_ number: Int, _ name: String, _ statements: [String]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// Tells whether the text changed since it was applied: FNV-1a of 64 bits, against mistakes and not malice.
    var digest: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in statements.joined(separator: "\0").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 16)
    }
}

/// A migration that a database has seen.
package struct AppliedMigration: Sendable, Hashable {
    package let number: Int
    package let name: String
    package let digest: String
    /// As given to ``Store/migrate(_:of:at:)``.
    package let appliedAt: String
}
