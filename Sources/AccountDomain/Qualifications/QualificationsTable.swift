import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches joined qualifications; partners are named by their identifiers.
struct QualificationsTable {
    let transaction: Transaction
    let call: Call

    // MARK: Tasks

    /// The latest of its kind; no older one is kept.
    func task(_ kind: QualificationsTask.Kind, of partner: String) throws -> QualificationsTask? {
        try transaction.first(
            """
            SELECT id, primary_partner, started_at, ended_at FROM qualifications_task
            WHERE partner = \(partner) AND kind = \(kind.rawValue)
            """
        ) {
            QualificationsTask(
                id: try $0.text(0),
                kind: kind,
                partner: partner,
                primary: try $0.text(1),
                startedAt: Instant(nanosecondsSinceEpoch: Int64(try $0.integer(2))),
                endedAt: try $0.optionalInteger(3).map { Instant(nanosecondsSinceEpoch: Int64($0)) }
            )
        }
    }

    func save(_ task: QualificationsTask) throws {
        try transaction.execute(
            """
            INSERT INTO qualifications_task (partner, kind, id, primary_partner, started_at, ended_at)
            VALUES (\(task.partner), \(task.kind.rawValue), \(task.id), \(task.primary),
                \(task.startedAt.nanosecondsSinceEpoch), \(task.endedAt?.nanosecondsSinceEpoch))
            ON CONFLICT (partner, kind) DO UPDATE SET id = excluded.id, primary_partner = excluded.primary_partner,
                started_at = excluded.started_at, ended_at = excluded.ended_at
            """
        )
    }

    /// How many partners are about to be joined to that one.
    func joiningCount(under primary: String) throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM qualifications_task WHERE primary_partner = \(primary)
            AND kind = \(QualificationsTask.Kind.association.rawValue) AND ended_at IS NULL
            """
        ) { try $0.integer(0) } ?? 0
    }

    // MARK: Places

    func place(of partner: String) throws -> QualificationsPlace {
        let primary = try transaction.first(
            "SELECT primary_partner FROM qualifications_association WHERE partner = \(partner)"
        ) { try $0.text(0) }
        if let primary { return .associated(primary: primary) }
        return try partners(under: partner).isEmpty ? .standalone : .primary
    }

    /// Where a partner will stand once the tasks that run are done: one level only, whoever is first (AD48).
    func comingPlace(of partner: String) throws -> QualificationsPlace {
        let place = try place(of: partner)
        guard place == .standalone else { return place }
        if let task = try task(.association, of: partner), task.endedAt == nil {
            return .associated(primary: task.primary)
        }
        return try joiningCount(under: partner) > 0 ? .primary : .standalone
    }

    /// In the order of joining.
    func partners(under primary: String) throws -> [String] {
        try transaction.rows(
            """
            SELECT partner FROM qualifications_association WHERE primary_partner = \(primary)
            ORDER BY joined_at, partner
            """
        ) { try $0.text(0) }
    }

    func join(_ partner: String, to primary: String, at moment: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO qualifications_association (partner, primary_partner, joined_at)
            VALUES (\(partner), \(primary), \(moment.nanosecondsSinceEpoch))
            """
        )
        try touch(primary, at: moment)
    }

    func part(_ partner: String, from primary: String, at moment: Instant) throws {
        try transaction.execute("DELETE FROM qualifications_association WHERE partner = \(partner)")
        try touch(primary, at: moment)
    }

    /// The latest join or leave under a primary (AD53).
    func updatedAt(_ primary: String) throws -> Instant? {
        try transaction.first(
            "SELECT updated_at FROM qualifications_group WHERE primary_partner = \(primary)"
        ) { Instant(nanosecondsSinceEpoch: Int64(try $0.integer(0))) }
    }

    private func touch(_ primary: String, at moment: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO qualifications_group (primary_partner, updated_at)
            VALUES (\(primary), \(moment.nanosecondsSinceEpoch))
            ON CONFLICT (primary_partner) DO UPDATE SET updated_at = excluded.updated_at
            """
        )
    }
}
