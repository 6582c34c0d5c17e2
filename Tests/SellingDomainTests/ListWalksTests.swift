import CosellDomain
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import SellingAPI
import Testing

@testable import SellingDomain

/// A page of every list costs the same among many records as among few, at its beginning, in its middle and at its end:
/// counted in steps of the engine, not in time.
@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct ListWalksTests {
    static let lists: [(operation: String, rows: [WalkedList])] = [
        ("ListOpportunities", opportunities), ("ListSolutions", solutions), ("ListEngagements", engagements),
        ("ListEngagementResourceAssociations", associations), ("ListEngagementInvitations", invitations),
        ("ListEngagementFromOpportunityTasks", tasks), ("ListProspectingFromEngagementTasks", prospecting),
        ("ListResourceSnapshotJobs", jobs), ("ListResourceSnapshots", snapshots),
    ]

    /// Two lists of tasks are one with a third; an engagement has ten members at most.
    static let others = [
        "ListEngagementByAcceptingInvitationTasks", "ListOpportunityFromEngagementTasks", "ListEngagementMembers",
    ]

    @Test("no page takes more than half as many steps again when ten times as much is stored")
    func steps() async throws {
        let few = try await Desk.full(2_000)
        let many = try await Desk.full(20_000)
        for row in Self.lists.flatMap(\.rows) {
            for place in WalkedList.Place.allCases {
                let small = try await few.store.snapshot { try row.steps(to: place, $0) }
                let large = try await many.store.snapshot { try row.steps(to: place, $0) }
                // Of two filters each is counted up to the bound.
                let most = max(small * 3 / 2, row.isSorted ? 20 * SortedList.sparse : 0)
                #expect(large <= most, "\(row.name), \(place): \(small), \(large)")
            }
        }
    }

    @Test("no list looks through a table")
    func plan() async throws {
        let desk = try await Desk.full(300)
        for row in Self.lists.flatMap(\.rows) {
            for place in WalkedList.Place.allCases {
                let plan = try await desk.store.snapshot { try row.plan(from: place, $0) }
                #expect(!plan.isEmpty)
                #expect(!plan.contains(where: WalkedList.looksThroughATable), "\(row.name) \(plan)")
            }
        }
    }

    @Test("every list of the service is here")
    func complete() async throws {
        #expect(try await Desk.open().provider.pagedOperations == Set(Self.lists.map(\.operation) + Self.others))
    }

    // MARK: Filters of every member, for values that few rows have, the oldest, and for those that the others have

    private static func both(_ filters: [Edits], _ sort: String, _ names: [String]) -> [Edits] {
        names.flatMap { name in
            ["ASCENDING", "DESCENDING"].flatMap { order in
                filters.map { $0 + ["sort": ["SortBy": .text(name), "SortOrder": .text(order)]] }
            }
        }
    }

    private static let call = Call(
        account: Sample.account,
        catalog: Catalog.sandbox,
        operation: "selling/List",
        requestID: "test",
        now: TestClock.start,
        chance: .seeded(1)
    )

    private static let opportunityEdits: [Edits] =
        both(
            [
                [:], ["identifier": ["O20000001", "O20000002"]], ["lifeCycleStage": ["Launched"]],
                ["lifeCycleStage": ["Qualified", "Prospect"]], ["lifeCycleReviewStatus": ["Rejected"]],
                ["lifeCycleReviewStatus": ["Approved"], "lifeCycleStage": ["Launched", "Qualified"]],
                ["customerCompanyName": ["Rare"]], ["customerCompanyName": ["Usual"]],
                ["customerCompanyName": ["Usual", "Rare", "Nobody"]],
                ["targetCloseDate": ["AfterTargetCloseDate": "2031-01-10", "BeforeTargetCloseDate": "2031-01-12"]],
                ["targetCloseDate": ["AfterTargetCloseDate": "2031-01-02"]],
                ["targetCloseDate": ["AfterTargetCloseDate": "2031-01-02"], "customerCompanyName": ["Usual"]],
                ["targetCloseDate": ["AfterTargetCloseDate": "2031-01-02"], "identifier": ["O20000001", "O20000002"]],
                ["createdDate": ["BeforeCreatedDate": "2030-01-15T12:01:00Z"]],
                ["createdDate": ["AfterCreatedDate": "2030-01-15T12:00:00Z"]],
                ["lastModifiedDate": ["BeforeLastModifiedDate": "2030-01-15T12:01:00Z"]],
                ["lastModifiedDate": ["AfterLastModifiedDate": "2030-01-15T12:00:00Z"]],
            ],
            "sort",
            Selling.OpportunitySortName.allCases.map(\.rawValue)
        )
        + both(
            // The newest half of 20,000.
            [["createdDate": ["AfterCreatedDate": "2030-01-22T00:00:00Z"]]],
            "sort",
            ["CreatedDate", "LastModifiedDate"]
        )
        + both(
            // The oldest half.
            [["lastModifiedDate": ["BeforeLastModifiedDate": "2030-01-22T00:00:00Z"]]],
            "sort",
            ["CreatedDate", "LastModifiedDate"]
        )

    private static let opportunities =
        opportunityEdits
        .map { edits in
            WalkedList(
                "ListOpportunities \(edits)",
                isSorted: true,
                columns: "\(edits)".contains("\"Identifier\"") ? 1 : 2
            ) { transaction, start in
                let request = try edits.made(to: Selling.ListOpportunitiesRequest(catalog: call.catalog))
                return try OpportunityTable(transaction: transaction, call: call).walks(request, from: start)
            }
        }

    private static let associations: [WalkedList] = [
        [:], ["engagementIdentifier": "eng-1"], ["engagementIdentifier": "eng-2"], ["resourceIdentifier": "O10000001"],
        ["createdBy": .text(Sample.account)], ["createdBy": .text(Sample.otherAccount)],
        ["createdBy": .text(Sample.otherAccount), "engagementIdentifier": "eng-2"],
    ]
    .map { (edits: Edits) in
        WalkedList("ListEngagementResourceAssociations \(edits)") { transaction, start in
            let request = try edits.made(
                to: Selling.ListEngagementResourceAssociationsRequest(catalog: call.catalog)
            )
            return EngagementTable(transaction: transaction, call: call).associationWalks(request, from: start)
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
        WalkedList("ListEngagements \(edits)") { transaction, start in
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
        WalkedList("ListEngagementInvitations \(edits)") { transaction, start in
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
        WalkedList("tasks \(filter)") { transaction, start in
            EngagementTaskTable(transaction: transaction, call: call)
                .walks(.engagementFromOpportunity, filter, from: start)
        }
    }

    private static let prospecting = both(
        [
            [:], ["taskIdentifier": ["prsp-1", "prsp-2"]], ["taskName": ["rare"]], ["taskName": ["usual"]],
            ["taskName": ["usual", "rare"]],
            ["startBefore": "1970-01-01T00:00:00Z"], ["startAfter": "1970-01-01T00:00:00Z"],
            ["startAfter": "1970-01-01T00:00:00Z", "taskName": ["rare"]],
        ],
        "sort",
        ["StartTime", "TaskName", "FailedEngagementCount"]
    )
    .map { edits in
        WalkedList("ListProspectingFromEngagementTasks \(edits)", isSorted: true) { transaction, start in
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
        WalkedList("ListResourceSnapshotJobs \(edits)") { transaction, start in
            let request = try edits.made(to: Selling.ListResourceSnapshotJobsRequest(catalog: call.catalog))
            return SnapshotJobTable(transaction: transaction, call: call).walks(request, from: start)
        }
    }

    private static let snapshots: [WalkedList] = [
        [:], ["resourceIdentifier": "O10000001"], ["createdBy": "rare"], ["createdBy": "usual"],
        ["resourceSnapshotTemplateIdentifier": "OpportunitySummaryView"],
        ["resourceSnapshotTemplateIdentifier": "AwsOpportunitySummaryFullView"],
        ["resourceSnapshotTemplateIdentifier": "AwsOpportunitySummaryFullView", "createdBy": "aws"],
        ["resourceIdentifier": "O10000001", "createdBy": "rare"],
    ]
    .map { (edits: Edits) in
        WalkedList("ListResourceSnapshots \(edits)", columns: 3) { transaction, start in
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
            ["category": ["rare"]], ["category": ["usual"]], ["category": ["usual", "rare"]],
            ["awsMarketplaceSolutionArn": ["rare"]],
            ["status": ["Active", "Draft"]],
            ["awsMarketplaceSolutionArn": ["usual"]], ["status": ["Active"], "category": ["rare"]],
        ],
        "sort",
        Selling.SolutionSortName.allCases.map(\.rawValue)
    )
    .map { edits in
        WalkedList("ListSolutions \(edits)", isSorted: true) { transaction, start in
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
        // A minute apart; each hundredth is launched, rejected, and of a rare company.
        let opportunities: SQL = """
            INSERT INTO opportunity (id, catalog, account, partner_identifier, stage, review_status, company_name,
                target_close_date, created_at, modified_at, origin, involvement, visibility,
                involvement_change_reason, submitted_at, review_step, is_visible, document)
            \(fragment: numbers) SELECT 20000000 + i, \(catalog), \(me), '',
                CASE WHEN i % 100 = 0 THEN 'Launched' WHEN i % 2 = 0 THEN 'Qualified' ELSE 'Prospect' END,
                CASE WHEN i % 100 = 0 THEN 'Rejected' ELSE 'Approved' END,
                CASE WHEN i % 100 = 0 THEN 'rare' ELSE 'usual' END,
                date('2031-01-01', '+' || (i * 7 % 600) || ' days'), 1894708800000 + i * 60000,
                1894708800000 + i * 60000, '', '', '', '', 0, 0, 1, x'7B7D' FROM n
            """
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
            INSERT INTO engagement_association (account, catalog, engagement, opportunity, created_by)
            \(fragment: numbers) SELECT \(me), \(catalog), 'eng-' || (i % 9 + 1), 30000000 + i,
                \(fragment: kind("\(me)", "\(other)")) FROM n
            UNION ALL SELECT \(me), \(catalog), 'eng-' || i, 10000001, \(me) FROM n
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
            try transaction.execute(opportunities)
            for statement in statements { try transaction.execute(statement) }
        }
        return desk
    }
}
