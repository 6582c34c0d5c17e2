import CosellStore
import CosellSync
import CosellWire

@testable import CosellReports

/// One version of an opportunity as a sync would have kept it; what does not matter has a value that says nothing.
struct DealVersion: Sendable {
    /// When it came to be: a day, or a moment.
    var at: String
    var stage: String? = "Prospect"
    var review: String? = "Approved"
    var owner: String? = "Ana Novak"
    var mail: String? = "ana@example.com"
    var industry: String? = "Retail"
    var country: String? = "DE"
    var amount: Double? = 1000
    var currency: String? = "USD"
    var closes: String? = "2026-12-31"
    var created: String? = "2026-01-01"
    var title: String? = "Migration"
    var customer: String? = "Ambrosia"
    var next: String? = "Call them"
    var reason: String?
    var solutions = 1
    var change: String?
    var fields: [String] = []
    var body: String?

    var moment: String { at.count == 10 ? "\(at)T00:00:00.000Z" : at }
}

/// A local database that a test fills, opportunity by opportunity.
struct DealBook: Sendable {
    let database: LocalDatabase
    var catalog = "AWS"

    init(catalog: String = "AWS") async throws {
        database = try await LocalDatabase.inMemory(at: Instant(seconds: 0))
        self.catalog = catalog
    }

    /// - Parameter versions: in the order of time.
    func add(_ id: String, _ versions: DealVersion...) async throws { try await add(id, versions) }

    func add(_ id: String, _ versions: [DealVersion]) async throws {
        let catalog = catalog
        try await database.write { transaction in
            for (index, version) in versions.enumerated() {
                let until = index + 1 < versions.count ? versions[index + 1].moment : nil
                let change = version.change ?? (index == 0 ? "new" : "changed")
                let fields = "[\(version.fields.map { "\"\($0)\"" }.joined(separator: ","))]"
                try transaction.execute(
                    """
                    INSERT INTO opportunity_history (catalog, id, version, \(fragment: Self.names), change, happened_at,
                        seen_at, until, fields)
                    VALUES (\(catalog), \(id), \(index + 1), \(fragment: Self.values(version)), \(change),
                        \(version.moment), \(version.moment), \(until), \(fields))
                    """
                )
                if let body = version.body {
                    try transaction.execute(
                        """
                        INSERT INTO opportunity_document (catalog, id, version, body)
                        VALUES (\(catalog), \(id), \(index + 1), \(body))
                        """
                    )
                }
            }
            guard let last = versions.last else { return }
            let gone = last.change == "gone" ? last.moment : nil
            try transaction.execute(
                """
                INSERT INTO opportunity (catalog, id, version, \(fragment: Self.names), first_seen_at, seen_at,
                    gone_at, read_at)
                VALUES (\(catalog), \(id), \(versions.count), \(fragment: Self.values(last)), \(versions[0].moment),
                    \(last.moment), \(gone), \(last.moment))
                """
            )
        }
    }

    func solution(_ id: String, _ name: String, _ category: String, status: String = "Active") async throws {
        let catalog = catalog
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO solution (catalog, id, version, name, status, category, first_seen_at, seen_at, body)
                VALUES (\(catalog), \(id), 1, \(name), \(status), \(category), '2026-01-01', '2026-01-01', '{}')
                """
            )
        }
    }

    func referral(_ id: String, expires: String, statuses: [(at: String, status: String)]) async throws {
        let catalog = catalog
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO referral (catalog, id, version, direction, status, sender_name, title, customer, amount,
                    currency, expires_at, first_seen_at, seen_at, body)
                VALUES (\(catalog), \(id), \(statuses.count), 'received', \(statuses.last?.status), 'AWS', 'A lead',
                    'Bolt', 500.0, 'USD', \(expires), '2026-01-01', '2026-01-01', '{}')
                """
            )
            for (index, step) in statuses.enumerated() {
                try transaction.execute(
                    """
                    INSERT INTO referral_history (catalog, id, version, status, change, happened_at, seen_at, fields, body)
                    VALUES (\(catalog), \(id), \(index + 1), \(step.status), 'changed', \(step.at), \(step.at), '[]', '{}')
                    """
                )
            }
        }
    }

    private static let names: SQL = """
        title, stage, review_status, customer, industry, country, owner_name, owner_email, amount, currency,
        monthly_amount, target_close_date, created_at, modified_at, next_steps, closed_lost_reason, solutions, products,
        offers
        """

    private static func values(_ version: DealVersion) -> SQL {
        let created = version.created.map { $0.count == 10 ? "\($0)T00:00:00.000Z" : $0 }
        return """
            \(version.title), \(version.stage), \(version.review), \(version.customer), \(version.industry),
            \(version.country), \(version.owner), \(version.mail), \(version.amount), \(version.currency),
            \(version.amount), \(version.closes), \(created), \(version.moment), \(version.next), \(version.reason),
            \(version.solutions), 0, 0
            """
    }
}

extension ReportQuestion {
    /// - Parameter day: the end of which day it is.
    static func on(_ day: String, catalog: String = "AWS", _ change: (inout ReportQuestion) -> Void = { _ in }) -> Self
    {
        var question = ReportQuestion(catalog: catalog, now: moment(day))
        change(&question)
        return question
    }

    /// The last moment of a day.
    static func moment(_ day: String) -> Instant { Instant("\(day)T23:59:59.999Z") ?? Instant(seconds: 0) }
}

extension Report {
    /// A section's rows as people read them.
    func words(_ section: String) -> [[String]] {
        sections.first { $0.name == section }.map { $0.rows.map { $0.map(\.words) } } ?? []
    }

    func figure(_ name: String) -> String? { figures.first { $0.name == name }?.cell.words }

    /// What is known of one row.
    func row(_ section: String, _ name: String) -> [String]? { words(section).first { $0.first == name } }

    /// The identifiers of the records that stand behind a number.
    func ids(_ section: String, _ group: String) -> [String] {
        (records?.all ?? []).filter { $0.section == section && $0.group == group }.map(\.deal.id)
    }
}
