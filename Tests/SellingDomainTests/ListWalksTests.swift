import CosellDomain
import CosellStore
import CosellTestSupport
import SellingAPI
import Testing

@testable import SellingDomain

/// A page of every list costs the same among many records as among few: counted in steps of the engine, not in time.
///
/// ListOpportunities and ListEngagementResourceAssociations have tests of their own.
struct ListWalksTests {
    /// A filter, and how a page of it is found.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Whether its filters may find and sort up to ``ListFilter/sparse`` rows.
        var isSparse = false
        let start: [String]?
        let walks: @Sendable (Transaction, Call, [String]?) throws -> Walks
    }

    static let rows = engagements + invitations + tasks + prospecting + jobs + snapshots + solutions

    @Test("no filter takes more than half as many steps again when ten times as much is stored")
    func steps() async throws {
        let few = try await Desk.full(2_000)
        let many = try await Desk.full(20_000)
        for row in Self.rows {
            for start in [[String]?.none, row.start] {
                let (small, large) = (try few.steps(of: row, from: start), try many.steps(of: row, from: start))
                let most = max(small * 3 / 2, row.isSparse ? 10 * ListFilter.sparse : 0)
                #expect(large <= most, "\(row.testDescription) \(start ?? []): \(small), \(large)")
            }
        }
    }

    @Test("no list looks through a table", arguments: rows)
    func plan(_ row: Row) async throws {
        let desk = try await Desk.full(10)
        for start in [[String]?.none, row.start] {
            let plan = try desk.plan(of: row, from: start)
            #expect(!plan.isEmpty)
            #expect(!plan.contains { $0.hasPrefix("SCAN") && $0 != "SCAN page" }, "\(plan)")
        }
    }

    // MARK: Filters of every member, for values that few rows have, the oldest, and for those that the others have

    private static let ascending: Edits = ["sort": ["SortOrder": "ASCENDING"]]

    private static func both(_ filters: [Edits], _ sort: String, _ names: [String]) -> [Edits] {
        names.flatMap { name in
            ["ASCENDING", "DESCENDING"].flatMap { order in
                filters.map { $0 + ["sort": ["SortBy": .text(name), "SortOrder": .text(order)]] }
            }
        }
    }

    private static let engagements = both(
        [
            [:], ["engagementIdentifier": ["eng-1", "eng-7"]], ["createdBy": ["rare"]],
            ["createdBy": ["rare", "usual", "nobody"]], ["excludeCreatedBy": ["usual"]], ["excludeCreatedBy": ["rare"]],
            ["contextTypes": ["Lead"]], ["contextTypes": ["CustomerProject"]],
            ["contextTypes": ["Lead", "CustomerProject"]], ["excludeContextTypes": ["CustomerProject"]],
            ["contextTypes": ["Lead"], "createdBy": ["rare"]],
        ],
        "sort",
        ["CreatedDate"]
    )
    .map { edits in
        Row(testDescription: "ListEngagements \(edits)", start: ["900", "eng-900"]) { transaction, call, start in
            let request = try edits.made(to: Selling.ListEngagementsRequest(catalog: call.catalog))
            return try EngagementTable(transaction: transaction, call: call).walks(request, from: start)
        }
    }

    private static let invitations = ["SENDER", "RECEIVER"].flatMap { side in
        both(
            [
                [:], ["status": ["REJECTED"]], ["status": ["ACCEPTED"]], ["status": ["REJECTED", "PENDING"]],
                ["status": ["EXPIRED"]], ["payloadType": ["LeadInvitation"]],
                ["payloadType": ["OpportunityInvitation"]],
                ["status": ["ACCEPTED"], "payloadType": ["OpportunityInvitation"]],
                ["engagementIdentifier": ["eng-1"]], ["engagementIdentifier": ["eng-2", "eng-1", "eng-1"]],
                ["senderAwsAccountId": ["333333333333"]], ["senderAwsAccountId": [.text(Sample.otherAccount)]],
            ],
            "sort",
            ["InvitationDate"]
        )
        .map { $0 + ["participantType": .text(side)] }
    }
    .map { edits in
        Row(testDescription: "ListEngagementInvitations \(edits)", start: ["900", "engi-900"]) {
            transaction,
            call,
            start in
            let request = Selling.ListEngagementInvitationsRequest(catalog: call.catalog, participantType: .sender)
            return InvitationTable(transaction: transaction, call: call).walks(try edits.made(to: request), from: start)
        }
    }

    private static let tasks = [Selling.SortOrder.ascending, .descending].flatMap { order in
        [
            TaskFilter(), TaskFilter(statuses: [.failed]), TaskFilter(statuses: [.complete]),
            TaskFilter(statuses: [.failed, .complete, .inProgress]), TaskFilter(tasks: ["task-1", "task-900"]),
            TaskFilter(opportunities: ["O10000001"]), TaskFilter(opportunities: ["O10000002"]),
            TaskFilter(engagements: ["rare"]), TaskFilter(engagements: ["usual"]), TaskFilter(invitations: ["rare"]),
            TaskFilter(invitations: ["usual", "rare"]), TaskFilter(contexts: ["rare"]), TaskFilter(contexts: ["usual"]),
            TaskFilter(statuses: [.failed], engagements: ["rare"]),
        ]
        .map { filter in
            var filter = filter
            filter.sort = Selling.ListTasksSortBase(sortOrder: order, sortBy: .startTime)
            return filter
        }
    }
    .map { filter in
        Row(testDescription: "tasks \(filter)", start: ["900", "task-900"]) { transaction, call, start in
            EngagementTaskTable(transaction: transaction, call: call)
                .walks(.engagementFromOpportunity, filter, from: start)
        }
    }

    private static let prospecting = both(
        [
            [:], ["taskIdentifier": ["prsp-1", "prsp-2"]], ["taskName": ["rare"]], ["taskName": ["usual"]],
            ["startBefore": "1970-01-01T00:00:00Z"], ["startAfter": "1970-01-01T00:00:00Z"],
            ["startAfter": "1970-01-01T00:00:00Z", "taskName": ["rare"]],
        ],
        "sort",
        ["StartTime", "TaskName", "FailedEngagementCount"]
    )
    .map { edits in
        let start: [String] = "\(edits)".contains("TaskName\"") ? ["usual", "prsp-900"] : ["900", "prsp-900"]
        return Row(testDescription: "ListProspecting… \(edits)", isSparse: true, start: start) {
            transaction,
            call,
            start in
            let request = Selling.ListProspectingFromEngagementTasksRequest(catalog: call.catalog)
            return try ProspectingTable(transaction: transaction, call: call)
                .walks(edits.made(to: request), from: start)
        }
    }

    private static let jobs = both(
        [
            [:], ["status": "Running"], ["status": "Stopped"], ["engagementIdentifier": "eng-1"],
            ["engagementIdentifier": "eng-2"], ["engagementIdentifier": "eng-2", "status": "Stopped"],
        ],
        "sort",
        ["CreatedDate"]
    )
    .map { edits in
        Row(testDescription: "ListResourceSnapshotJobs \(edits)", start: ["900", "job-900"]) {
            transaction,
            call,
            start in
            let request = try edits.made(to: Selling.ListResourceSnapshotJobsRequest(catalog: call.catalog))
            return SnapshotJobTable(transaction: transaction, call: call).walks(request, from: start)
        }
    }

    private static let snapshots: [Row] = [
        [:], ["resourceIdentifier": "O10000001"], ["createdBy": "rare"], ["createdBy": "usual"],
        ["resourceSnapshotTemplateIdentifier": "OpportunitySummaryView"],
        ["resourceSnapshotTemplateIdentifier": "AwsOpportunitySummaryFullView"],
        ["resourceSnapshotTemplateIdentifier": "AwsOpportunitySummaryFullView", "createdBy": "aws"],
        ["resourceIdentifier": "O10000001", "createdBy": "rare"],
    ]
    .map { (edits: Edits) in
        let start = ["OpportunitySummaryView", "10000001", "1500"]
        return Row(testDescription: "ListResourceSnapshots \(edits)", start: start) { transaction, call, start in
            let request = Selling.ListResourceSnapshotsRequest(
                catalog: call.catalog,
                engagementIdentifier: "eng-1",
                resourceType: .opportunity
            )
            return SnapshotTable(transaction: transaction, call: call)
                .walks(try edits.made(to: request), in: "eng-1", from: start)
        }
    }

    private static let solutions = both(
        [
            [:], ["identifier": ["S-1", "S-2"]], ["status": ["Draft"]], ["status": ["Active"]],
            ["category": ["rare"]], ["category": ["usual"]], ["awsMarketplaceSolutionArn": ["rare"]],
            ["awsMarketplaceSolutionArn": ["usual"]], ["status": ["Active"], "category": ["rare"]],
        ],
        "sort",
        Selling.SolutionSortName.allCases.map(\.rawValue)
    )
    .map { edits in
        Row(testDescription: "ListSolutions \(edits)", isSparse: true, start: nil) {
            transaction,
            call,
            start in
            let request = try edits.made(to: Selling.ListSolutionsRequest(catalog: call.catalog))
            return try SolutionTable(transaction: transaction).walks(request, from: start, call)
        }
    }
}

extension Desk {
    /// Many of everything that lists show; the oldest 200 are of rare kinds.
    fileprivate static func full(_ count: Int) async throws -> Desk {
        let desk = try await Desk.open()
        for _ in 1...2 { _ = try await desk.create() }
        let (me, other, catalog) = (desk.account, Sample.otherAccount, desk.catalog)
        let numbers: SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))"
        func kind(_ rare: SQL, _ usual: SQL) -> SQL {
            "CASE WHEN i <= 200 THEN \(fragment: rare) ELSE \(fragment: usual) END"
        }
        let name = kind("'rare'", "'usual'")
        let state = kind("'REJECTED'", "'ACCEPTED'")
        let payload = kind("'LeadInvitation'", "'OpportunityInvitation'")
        let sender = kind("'333333333333'", "\(other)")
        let engagement = kind("'eng-1'", "'eng-2'")
        let number = kind("10000001", "10000002")
        let statements: [SQL] = [
            """
            INSERT INTO engagement (id, catalog, created_by, created_at, modified_at, modified_by, context_kinds, contexts)
            \(fragment: numbers) SELECT 'eng-' || i, \(catalog), \(fragment: name), i, i, \(me),
                \(fragment: kind("2", "1")), x'7B7D' FROM n
            """,
            """
            INSERT INTO engagement_member (engagement, account, catalog, engagement_created_at, position, created_by,
                context_kinds)
            SELECT id, \(me), catalog, created_at, 1, created_by, context_kinds FROM engagement
            """,
            """
            INSERT INTO engagement_invitation (id, catalog, engagement, sender, receiver, status, payload_type, sent_at,
                document)
            \(fragment: numbers) SELECT 'engi-' || i, \(catalog), \(fragment: engagement), \(me), \(other),
                \(fragment: state), \(fragment: payload), i, x'7B7D' FROM n
            UNION ALL SELECT 'engr-' || i, \(catalog), \(fragment: engagement), \(fragment: sender), \(me),
                \(fragment: state), \(fragment: payload), i, x'7B7D' FROM n
            """,
            """
            INSERT INTO engagement_task (id, kind, account, catalog, token, fingerprint, document, subject, started_at,
                due_at, denied, status, opportunity, engagement, invitation, context)
            \(fragment: numbers) SELECT 'task-' || i, \(TaskKind.engagementFromOpportunity.rawValue), \(me), \(catalog),
                'token-' || i, x'00', x'7B7D', 'subject-' || i, i, i, '', \(fragment: kind("'FAILED'", "'COMPLETE'")),
                \(fragment: number), \(fragment: name), \(fragment: name), \(fragment: name) FROM n
            """,
            """
            INSERT INTO prospecting_task (id, account, catalog, token, fingerprint, name, started_at, total, completed, failed)
            \(fragment: numbers) SELECT 'prsp-' || i, \(me), \(catalog), 'token-' || i, x'00', \(fragment: name), i, 1, 1,
                \(fragment: kind("1", "0")) FROM n
            """,
            """
            INSERT INTO resource_snapshot_job (id, account, catalog, engagement, opportunity, template, status, created_at,
                is_behind)
            \(fragment: numbers) SELECT 'job-' || i, \(me), \(catalog), \(fragment: engagement), 10000001,
                'template-' || i, \(fragment: kind("'Running'", "'Stopped'")), i, FALSE FROM n
            """,
            """
            INSERT INTO resource_snapshot (engagement, opportunity, template, revision, catalog, owner, created_by,
                created_at, targets, payload)
            \(fragment: numbers) SELECT 'eng-1', 10000001, 'OpportunitySummaryView', i, \(catalog),
                \(fragment: kind("\(me)", "\(other)")), \(fragment: name), i, '', x'7B7D' FROM n
            UNION ALL SELECT 'eng-1', 10000002, 'AwsOpportunitySummaryFullView', i, \(catalog),
                \(fragment: kind("\(me)", "\(other)")), 'aws', i, '', x'7B7D' FROM n
            """,
            """
            INSERT INTO solution (catalog, account, id, identifier, name, status, category, created_at, marketplace_arn)
            \(fragment: numbers) SELECT \(catalog), \(me), i, 'S-' || i, \(fragment: name),
                \(fragment: kind("'Draft'", "'Active'")), \(fragment: name), i, \(fragment: name) FROM n
            """,
        ]
        try await desk.store.write { transaction in
            try transaction.execute("DELETE FROM solution")
            for statement in statements { try transaction.execute(statement) }
        }
        return desk
    }

    fileprivate func steps(of row: ListWalksTests.Row, from start: [String]?) throws -> Int {
        let call = call("List")
        return try store.snapshot { transaction in
            try transaction.steps {
                _ = try transaction.page("1", of: row.walks(transaction, call, start), limit: 101) { try $0.integer(0) }
            }
        }
    }

    fileprivate func plan(of row: ListWalksTests.Row, from start: [String]?) throws -> [String] {
        let call = call("List")
        return try store.snapshot { transaction in
            let query = try row.walks(transaction, call, start).query("1", limit: 101)
            guard let query else { return ["nothing can pass"] }
            return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
        }
    }
}
