package import CosellEvents
package import CosellStore
import CosellWire

/// The open transaction of one call, family by family.
package struct Books {
    package let transaction: Transaction
    package let call: Call

    package init(_ transaction: Transaction, _ call: Call) {
        self.transaction = transaction
        self.call = call
    }

    package var opportunities: OpportunityTable { OpportunityTable(transaction: transaction, call: call) }
    package var solutions: SolutionTable { SolutionTable(transaction: transaction) }
    package var engagements: EngagementTable { EngagementTable(transaction: transaction, call: call) }
    package var invitations: InvitationTable { InvitationTable(transaction: transaction, call: call) }
    package var snapshots: SnapshotTable { SnapshotTable(transaction: transaction, call: call) }
    package var snapshotJobs: SnapshotJobTable { SnapshotJobTable(transaction: transaction, call: call) }
    package var tasks: EngagementTaskTable { EngagementTaskTable(transaction: transaction, call: call) }
    package var prospecting: ProspectingTable { ProspectingTable(transaction: transaction, call: call) }
    package var insights: InsightTable { InsightTable(transaction: transaction, call: call) }
    package var settings: SettingsTable { SettingsTable(transaction: transaction, call: call) }
    package var tags: TagTable { TagTable(transaction: transaction) }
    package var replays: ReplayTable { ReplayTable(transaction: transaction) }
    package var outbox: Outbox { Outbox(transaction: transaction) }

    /// The same transaction, seen by another partner.
    func of(_ account: String) -> Books { Books(transaction, call.of(account)) }
}
