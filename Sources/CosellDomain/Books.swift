package import CosellEvents
package import CosellStore
import CosellWire

/// The open transaction of one call, for the tables of its house; each family adds its own.
package struct Books {
    package let transaction: Transaction
    package let call: Call

    package init(_ transaction: Transaction, _ call: Call) {
        self.transaction = transaction
        self.call = call
    }

    /// The books of a body at its beginning, which may be another beginning of the same one. By a seed, chance comes of what
    /// the call says and of how often it was said before, never of what else was called meanwhile (CP23).
    package init(beginning transaction: Transaction, _ call: Call) throws {
        self.init(transaction, call)
        guard call.chance.isSeeded else { return }
        let words = [call.account, call.catalog, call.operation] + call.chance.words
        var digest = Draw(seed: 0, words)
        let count = try occasions.count("chance \(String(digest.next(), radix: 16))")
        self = Books(transaction, call.drawing(call.chance.about(words + ["\(count)"])))
    }

    package var tags: TagTable { TagTable(transaction: transaction) }
    package var replays: ReplayTable { ReplayTable(transaction: transaction) }
    package var outbox: Outbox { Outbox(transaction: transaction) }

    /// The same transaction, seen by another partner.
    package func of(_ account: String) -> Books { Books(transaction, call.of(account)) }
}
