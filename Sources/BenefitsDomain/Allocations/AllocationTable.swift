import BenefitsAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches allocations. A partner sees its own, in the catalog of its call.
struct AllocationTable {
    let transaction: Transaction
    let call: Call

    /// - Parameter identifier: an id or an ARN.
    func find(named identifier: String) throws -> BenefitAllocation? {
        let id = ResourceName.id(in: identifier) { .allocation($0, account: call.account, catalog: call.catalog) }
        return try id.flatMap { try find($0) }
    }

    func find(_ id: String) throws -> BenefitAllocation? {
        try transaction.first(
            """
            SELECT document FROM benefit_allocation
            WHERE catalog = \(call.catalog) AND id = \(id) AND account = \(call.account)
            """,
            allocation
        )
    }

    /// Whose one is, whoever asks, and in which state it shows.
    func place(of id: String) throws -> ActPlace? {
        try transaction.first(
            """
            SELECT a.account, \(fragment: shownStatus) FROM benefit_allocation a
            WHERE a.catalog = \(call.catalog) AND a.id = \(id)
            """
        ) { try ActPlace(account: $0.text(0), state: $0.text(1)) }
    }

    /// One whose time is over, and that nobody has marked yet, is no more active.
    private var shownStatus: SQL {
        let now = call.now.nanosecondsSinceEpoch
        return "CASE WHEN a.status = 'ACTIVE' AND a.expires_at <= \(now) THEN 'INACTIVE' ELSE a.status END"
    }

    /// Keeps what was granted; while it can be used, its end is on the agenda.
    func insert(_ allocation: BenefitAllocation) throws {
        try transaction.execute(
            """
            INSERT INTO benefit_allocation (catalog, id, account, benefit, application, type, status, created_at,
                expires_at, document)
            VALUES (\(allocation.catalog), \(allocation.id), \(allocation.account), \(allocation.benefit),
                \(allocation.document.benefitApplicationId), \(allocation.type.rawValue),
                \(allocation.status.rawValue), \(allocation.createdAt.nanosecondsSinceEpoch),
                \(allocation.expiresAt.nanosecondsSinceEpoch), \(JSONWriter.bytes(allocation.document)))
            """
        )
        try noteEnd(of: allocation)
    }

    func save(_ allocation: BenefitAllocation) throws {
        try transaction.execute(
            """
            UPDATE benefit_allocation SET status = \(allocation.status.rawValue),
                expires_at = \(allocation.expiresAt.nanosecondsSinceEpoch),
                document = \(JSONWriter.bytes(allocation.document))
            WHERE catalog = \(allocation.catalog) AND id = \(allocation.id)
            """
        )
        try noteEnd(of: allocation)
    }

    /// Ids count within a catalog only, ARNs everywhere.
    private func noteEnd(of allocation: BenefitAllocation) throws {
        let agenda = AgendaTable(transaction: transaction)
        try agenda.cancel(.expireAllocation, allocation.arn)
        guard allocation.status == .active else { return }
        try agenda.put(
            AgendaEntry(
                .expireAllocation,
                allocation.arn,
                account: allocation.account,
                catalog: allocation.catalog,
                due: allocation.expiresAt
            )
        )
    }

    // MARK: Lists

    /// What a list asks for, in the words of the store.
    struct Filter: Sendable {
        var types: [Benefits.FulfillmentType] = []
        var benefits: [String] = []
        var applications: [String] = []
        var statuses: [Benefits.BenefitAllocationStatus] = []
    }

    /// The caller's allocations that pass every filter, newest first, behind `start`.
    func list(_ filter: Filter, from start: [String]?, limit: Int) throws -> [BenefitAllocation] {
        try transaction.rows(query(filter, from: start, limit: limit), allocation)
    }

    /// - Note: tests read the plan of this query.
    func query(_ filter: Filter, from start: [String]?, limit: Int) -> SQL {
        call.newest(of: "benefit_allocation", conditions(filter), behind: start, limit: limit)
    }

    private func conditions(_ filter: Filter) -> [SQL] {
        var conditions: [SQL] = []
        if !filter.types.isEmpty { conditions.append("a.type IN \(list: filter.types.map(\.rawValue))") }
        if !filter.benefits.isEmpty { conditions.append("a.benefit IN \(list: filter.benefits)") }
        if !filter.applications.isEmpty { conditions.append("a.application IN \(list: filter.applications)") }
        if !filter.statuses.isEmpty {
            conditions.append("\(fragment: shownStatus) IN \(list: filter.statuses.map(\.rawValue))")
        }
        return conditions
    }

    private func allocation(_ row: borrowing Row) throws -> BenefitAllocation {
        BenefitAllocation(
            account: call.account,
            document: try row.withBytes(0) { try JSONReader.read(from: $0).value }
        )
    }
}
