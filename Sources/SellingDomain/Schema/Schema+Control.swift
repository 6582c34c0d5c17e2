import CosellDomain
import CosellStore

extension Schema {
    /// What whoever plays AWS adds: how the clock stands, what waits with an entry, what AWS's own record says, and what
    /// an account has been given.
    static let control = Migration(
        9,
        "the control plane",
        [
            AgendaTable.detailColumn, ClockTable.schema, AccountFlagTable.schema, AwsViewTable.schema,
            SolutionTable.seedSchema, DirectoryTable.schema, ListingTable.schema, OccasionTable.schema,
        ]
    )

    /// What the control plane was told of AWS's side, faults and quotas.
    static let settings = Migration(11, "settings of the control plane", [ControlSettings.schema])
}
