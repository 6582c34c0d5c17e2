import CosellStore
package import CosellWire

/// What somebody wants to know first in the morning, from the local database.
package struct PipelineOverview: Sendable, Hashable {
    /// A few that want to be looked at, and how many there are in all.
    package struct Waiting: Sendable, Hashable {
        package var count = 0
        package var first: [Line] = []
    }

    package struct Line: Sendable, Hashable {
        package let id: String
        package let title: String
        /// An expiry, a close date: what makes it urgent.
        package let due: String?
        package let amount: Double?
        package let currency: String?
    }

    package struct Sum: Sendable, Hashable {
        package let currency: String
        package let monthly: Double
    }

    package struct Stage: Sendable, Hashable {
        package let name: String
        package let count: Int
    }

    package let catalog: String
    /// When the last sync began, and how it ended.
    package private(set) var runStartedAt: String?
    package private(set) var runOutcome: String?
    package private(set) var opportunityCount = 0
    package private(set) var openCount = 0
    /// What open deals come to a month.
    package private(set) var openSums: [Sum] = []
    package private(set) var stages: [Stage] = []
    /// AWS wants something.
    package private(set) var actionRequired = Waiting()
    /// Invitations that nobody has answered, those that run out first in front.
    package private(set) var referrals = Waiting()
    /// Open deals whose close date is over.
    package private(set) var late = Waiting()
    package private(set) var failureCount = 0

    private static let shownCount = 3
    private static let isOpen: SQL = "COALESCE(stage, '') NOT IN ('Launched', 'Closed Lost')"

    /// - Parameter now: what is late, and what has run out.
    package static func read(_ database: LocalDatabase, catalog: String, at now: Instant) async throws -> Self {
        try await database.read { try Self($0, catalog, now) }
    }

    private init(_ transaction: Transaction, _ catalog: String, _ now: Instant) throws {
        self.catalog = catalog
        let there: SQL = "catalog = \(catalog) AND gone_at IS NULL"
        let run = try transaction.first(
            "SELECT started_at, outcome FROM sync_run WHERE catalog = \(catalog) ORDER BY id DESC LIMIT 1"
        ) { (try $0.text(0), try $0.text(1)) }
        (runStartedAt, runOutcome) = (run?.0, run?.1)
        func count(_ sql: SQL) throws -> Int { try transaction.first(sql) { try $0.integer(0) } ?? 0 }
        opportunityCount = try count("SELECT COUNT(*) FROM opportunity WHERE \(fragment: there)")
        let open: SQL = "\(fragment: there) AND \(fragment: Self.isOpen)"
        openCount = try count("SELECT COUNT(*) FROM opportunity WHERE \(fragment: open)")
        openSums = try transaction.rows(
            """
            SELECT currency, SUM(monthly_amount) FROM opportunity
            WHERE \(fragment: open) AND monthly_amount IS NOT NULL AND currency IS NOT NULL
            GROUP BY currency ORDER BY 2 DESC
            """
        ) { Sum(currency: try $0.text(0), monthly: try $0.real(1)) }
        stages = try transaction.rows(
            """
            SELECT COALESCE(stage, 'none'), COUNT(*) FROM opportunity WHERE \(fragment: there)
            GROUP BY 1 ORDER BY 2 DESC, 1
            """
        ) { Stage(name: try $0.text(0), count: try $0.integer(1)) }
        func waiting(_ table: SQL, _ condition: SQL, _ due: SQL) throws -> Waiting {
            var waiting = Waiting()
            waiting.count = try count(
                "SELECT COUNT(*) FROM \(fragment: table) WHERE \(fragment: there) AND \(fragment: condition)"
            )
            waiting.first = try transaction.rows(
                """
                SELECT id, COALESCE(title, customer, ''), \(fragment: due), amount, currency FROM \(fragment: table)
                WHERE \(fragment: there) AND \(fragment: condition) ORDER BY 3, id LIMIT \(Self.shownCount)
                """
            ) { row in
                Line(
                    id: try row.text(0),
                    title: try row.text(1),
                    due: try row.optionalText(2),
                    amount: row.isNull(3) ? nil : try row.real(3),
                    currency: try row.optionalText(4)
                )
            }
            return waiting
        }
        actionRequired = try waiting("opportunity", "review_status = 'Action Required'", "target_close_date")
        referrals = try waiting(
            "referral",
            "direction = 'received' AND status = 'PENDING' AND COALESCE(expires_at, '9') > \(now.stored)",
            "expires_at"
        )
        late = try waiting(
            "opportunity",
            "\(fragment: Self.isOpen) AND target_close_date < \("\(now.day)")",
            "target_close_date"
        )
        failureCount = try count("SELECT COUNT(*) FROM sync_failure WHERE catalog = \(catalog)")
    }
}
