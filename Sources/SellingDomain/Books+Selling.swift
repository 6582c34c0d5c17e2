package import CosellDomain

/// The tables of Selling's families.
extension Books {
    package var opportunities: OpportunityTable { OpportunityTable(transaction: transaction, call: call) }
    package var solutions: SolutionTable { SolutionTable(transaction: transaction) }
    package var engagements: EngagementTable { EngagementTable(transaction: transaction, call: call) }
    package var invitations: InvitationTable { InvitationTable(transaction: transaction, call: call) }
    package var snapshots: SnapshotTable { SnapshotTable(transaction: transaction, call: call) }
    package var snapshotJobs: SnapshotJobTable { SnapshotJobTable(transaction: transaction, call: call) }
    package var tasks: EngagementTaskTable { EngagementTaskTable(transaction: transaction, call: call) }
    package var prospecting: ProspectingTable { ProspectingTable(transaction: transaction, call: call) }
    package var insights: InsightTable { InsightTable(transaction: transaction, call: call) }
    package var awsViews: AwsViewTable { AwsViewTable(transaction: transaction) }
    package var directory: DirectoryTable { DirectoryTable(transaction: transaction) }
    package var listings: ListingTable { ListingTable(transaction: transaction, call: call) }
    package var settings: SettingsTable { SettingsTable(transaction: transaction, call: call) }
}
