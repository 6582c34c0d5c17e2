package import CosellStore
import CosellWire

/// Random bytes that outlive a restart, so that what was signed before it still counts after it.
package struct SecretTable {
    let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    /// A secret that nobody guesses.
    package static func drawn(_ chance: Chance) -> [UInt8] { chance.bytes(32) }

    /// Keeps a secret for page tokens, unless there is one.
    package func prepare(_ bytes: [UInt8]) throws {
        try transaction.execute(
            "INSERT INTO secret (name, bytes) VALUES ('page token', \(bytes)) ON CONFLICT DO NOTHING"
        )
    }

    func pageTokenSecret() throws -> [UInt8] {
        let bytes = try transaction.first("SELECT bytes FROM secret WHERE name = 'page token'") { try $0.blob(0) }
        guard let bytes else {
            throw DamagedRecord("there is no secret for page tokens")
        }
        return bytes
    }
}
