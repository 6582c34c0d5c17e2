import CosellDomain
import CosellStore

extension Schema {
    /// Credentials that end, whose makers may use them after a restart.
    static let temporaryKeys = Migration(8, "temporary access keys", TemporaryKeyTable.schema)
}
