import CosellDomain
import CosellStore

/// The only SQL that touches the settings: one record for each account and catalog (R2.23).
package struct SettingsTable {
    let transaction: Transaction
    let call: Call

    /// The ARN of the role that snapshot jobs run under.
    func jobRole() throws -> String? {
        try transaction.first(
            """
            SELECT job_role FROM selling_system_settings
            WHERE account = \(call.account) AND catalog = \(call.catalog)
            """
        ) { try $0.optionalText(0) } ?? nil
    }

    func save(jobRole: String?) throws {
        try transaction.execute(
            """
            INSERT INTO selling_system_settings (account, catalog, job_role)
            VALUES (\(call.account), \(call.catalog), \(jobRole))
            ON CONFLICT (account, catalog) DO UPDATE SET job_role = excluded.job_role
            """
        )
    }
}
