import ChannelAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches program management accounts. A partner sees its own, in the catalog of its call.
struct ProgramAccountTable {
    let transaction: Transaction
    let call: Call

    func find(_ id: String) throws -> ProgramAccount? {
        try transaction.first(
            """
            SELECT owner, document FROM program_management_account
            WHERE catalog = \(call.catalog) AND id = \(id) AND owner = \(call.account)
            """,
            Self.account
        )
    }

    func insert(_ account: ProgramAccount) throws {
        try transaction.execute(
            """
            INSERT INTO program_management_account (catalog, id, owner, account, program, type, status, display_name,
                updated_at, document)
            VALUES (\(call.catalog), \(account.id), \(account.owner), \(account.account),
                \(account.program.rawValue), \(account.type.rawValue), \(account.status.rawValue),
                \(account.document.displayName), \(account.updatedAt.nanosecondsSinceEpoch),
                \(JSONWriter.bytes(account.document)))
            """
        )
    }

    func save(_ account: ProgramAccount) throws {
        try transaction.execute(
            """
            UPDATE program_management_account SET status = \(account.status.rawValue),
                display_name = \(account.document.displayName),
                updated_at = \(account.updatedAt.nanosecondsSinceEpoch),
                document = \(JSONWriter.bytes(account.document))
            WHERE catalog = \(call.catalog) AND id = \(account.id)
            """
        )
    }

    // MARK: Questions

    /// What an account stands behind with a type, whoever owns it (CH18).
    func live(behind account: String, _ type: Channel.ProgramManagementAccountType) throws -> ProgramAccount? {
        try transaction.first(
            """
            SELECT owner, document FROM program_management_account
            WHERE account = \(account) AND catalog = \(call.catalog) AND type = \(type.rawValue)
            AND status <> 'INACTIVE' LIMIT 1
            """,
            Self.account
        )
    }

    /// How many of the caller's are not over.
    func liveCount() throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM program_management_account
            WHERE owner = \(call.account) AND catalog = \(call.catalog) AND status <> 'INACTIVE'
            """
        ) { try $0.integer(0) } ?? 0
    }

    // MARK: Lists

    /// The caller's that pass every filter, by their last change, behind `start`.
    func list(
        _ filter: Channel.ListProgramManagementAccountsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [ProgramAccount] {
        try transaction.page("owner, document", of: walks(filter, from: start), limit: limit, Self.account)
    }

    /// - Note: tests read the plan of this query.
    func walks(_ filter: Channel.ListProgramManagementAccountsRequest, from start: [String]?) -> Walks {
        var walks = Walks(
            over: "program_management_account",
            in: .changes(isAscending: filter.sort?.sortOrder == .ascending),
            behind: start,
            transaction.dialect
        )
        let conditions: [SQL] =
            ["owner = \(call.account)", "catalog = \(call.catalog)"]
            + condition("display_name", in: filter.displayNames)
            + condition("program", in: filter.programs?.map(\.rawValue))
            + condition("account", in: filter.accountIds)
            + condition("status", in: filter.statuses?.map(\.rawValue))
            + condition("type", in: filter.type.map { [$0.rawValue] })
        walks.add(through: "program_management_account_by_change", conditions)
        return walks
    }

    private static func account(_ row: borrowing Row) throws -> ProgramAccount {
        ProgramAccount(owner: try row.text(0), document: try row.withBytes(1) { try JSONReader.read(from: $0).value })
    }
}
