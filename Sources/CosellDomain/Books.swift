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
    package var engagements: EngagementTable { EngagementTable(transaction: transaction) }
    package var tags: TagTable { TagTable(transaction: transaction) }
    package var replays: ReplayTable { ReplayTable(transaction: transaction) }
}
