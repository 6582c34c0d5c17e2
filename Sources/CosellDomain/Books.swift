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

    package var tags: TagTable { TagTable(transaction: transaction) }
    package var replays: ReplayTable { ReplayTable(transaction: transaction) }
    package var outbox: Outbox { Outbox(transaction: transaction) }

    /// The same transaction, seen by another partner.
    package func of(_ account: String) -> Books { Books(transaction, call.of(account)) }
}
