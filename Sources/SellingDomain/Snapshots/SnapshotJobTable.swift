import SellingRules
import CosellDomain
import CosellRules
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches snapshot jobs. A partner sees its own, in the catalog of its call.
package struct SnapshotJobTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = """
        id, account, catalog, engagement, opportunity, template, status, created_at, last_success, last_failure, is_behind
        """

    /// - Throws: ResourceNotFoundException for what is not the caller's.
    func require(_ id: String) throws -> ResourceSnapshotJob {
        guard let job = try find(id) else {
            throw Objection.notFound("Job", id, in: call.catalog)
        }
        return job
    }

    func find(_ id: String) throws -> ResourceSnapshotJob? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM resource_snapshot_job
            WHERE id = \(id) AND account = \(call.account) AND catalog = \(call.catalog)
            """,
            Self.job
        )
    }

    /// The caller's job for an opportunity in an engagement; there is one at most.
    func find(_ opportunity: String, in engagement: String, _ template: SnapshotTemplate) throws -> ResourceSnapshotJob?
    {
        try jobs(watching: opportunity).first { $0.engagement == engagement && $0.template == template }
    }

    func jobs(watching opportunity: String) throws -> [ResourceSnapshotJob] {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        return try transaction.rows(
            """
            SELECT \(fragment: Self.facts) FROM resource_snapshot_job
            WHERE opportunity = \(number) AND account = \(call.account) ORDER BY created_at, id
            """,
            Self.job
        )
    }

    /// The caller's running jobs whose last run failed.
    func jobsBehind() throws -> [ResourceSnapshotJob] {
        try transaction.rows(
            """
            SELECT \(fragment: Self.facts) FROM resource_snapshot_job
            WHERE account = \(call.account) AND catalog = \(call.catalog) AND is_behind = TRUE AND status = 'Running'
            ORDER BY created_at, id
            """,
            Self.job
        )
    }

    func insert(_ job: ResourceSnapshotJob) throws {
        try transaction.execute(
            """
            INSERT INTO resource_snapshot_job (id, account, catalog, engagement, opportunity, template, status, created_at,
                last_success, last_failure, is_behind)
            VALUES (\(job.id), \(job.account), \(job.catalog), \(job.engagement),
                \(OpportunityNumber.number(of: job.opportunity)), \(job.template.rawValue), \(job.status.rawValue),
                \(job.createdAt.nanosecondsSinceEpoch), \(job.lastSuccess?.nanosecondsSinceEpoch), \(job.lastFailure),
                \(job.isBehind))
            """
        )
    }

    func save(_ job: ResourceSnapshotJob) throws {
        try transaction.execute(
            """
            UPDATE resource_snapshot_job SET status = \(job.status.rawValue),
                last_success = \(job.lastSuccess?.nanosecondsSinceEpoch), last_failure = \(job.lastFailure),
                is_behind = \(job.isBehind)
            WHERE id = \(job.id)
            """
        )
    }

    func delete(_ id: String) throws {
        try transaction.execute("DELETE FROM resource_snapshot_job WHERE id = \(id)")
    }

    func list(
        _ filter: Selling.ListResourceSnapshotJobsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [ResourceSnapshotJob] {
        try transaction.page(Self.facts, of: walks(filter, from: start), limit: limit, Self.job)
    }

    func walks(_ filter: Selling.ListResourceSnapshotJobsRequest, from start: [String]?) -> Walks {
        let order = ListOrder.time("created_at", "id", isAscending: filter.sort?.sortOrder == .ascending)
        var walks = Walks(over: "resource_snapshot_job", in: order, behind: start, transaction.dialect)
        var conditions: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        let statuses = filter.status.map { [$0] } ?? Selling.ResourceSnapshotJobStatus.allCases
        let states = SQL.each("status", of: statuses.map(\.rawValue))
        if let text = filter.engagementIdentifier {
            conditions.append("engagement = \(ResourceName.identifier(in: text, catalog: call.catalog) ?? "")")
            walks.add(through: "resource_snapshot_job_by_engagement", conditions, each: [states])
        } else if filter.status != nil {
            walks.add(through: "resource_snapshot_job_by_status", conditions, each: [states])
        } else {
            walks.add(through: "resource_snapshot_job_by_account", conditions)
        }
        return walks
    }

    private static func job(_ row: borrowing Row) throws -> ResourceSnapshotJob {
        ResourceSnapshotJob(
            id: try row.text(0),
            account: try row.text(1),
            catalog: try row.text(2),
            engagement: try row.text(3),
            opportunity: OpportunityNumber.id(Int64(try row.integer(4))),
            template: SnapshotTemplate(rawValue: try row.text(5)) ?? .opportunitySummaryView,
            createdAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(7))),
            status: Selling.ResourceSnapshotJobStatus(rawValue: try row.text(6)),
            lastSuccess: try row.optionalInteger(8).map { Instant(nanosecondsSinceEpoch: Int64($0)) },
            lastFailure: try row.optionalText(9),
            isBehind: try row.bool(10)
        )
    }
}
