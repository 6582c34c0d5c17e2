package import CosellStore
package import CosellSync
package import CosellWire

/// What the local database keeps about one CRM in one catalog: the only SQL of its tables.
package struct CRMBooks: Sendable {
    package let database: LocalDatabase
    package let catalog: String
    package let crm: String
    /// What it keeps links of.
    package let kind: CRMObject
    private var object: String { kind.rawValue }

    /// Ids that are asked for at a time.
    static let batch = 500

    package init(_ database: LocalDatabase, catalog: String, crm: String, of kind: CRMObject = .opportunity) {
        (self.database, self.catalog, self.crm, self.kind) = (database, catalog, crm, kind)
    }

    /// Those of other records of the same CRM.
    func of(_ kind: CRMObject) -> CRMBooks { CRMBooks(database, catalog: catalog, crm: crm, of: kind) }

    private var mine: SQL { "catalog = \(catalog) AND crm = \(crm) AND object = \(object)" }

    // MARK: AWS's side

    /// An opportunity, as far as it tells whether it is to be looked at.
    package struct Head: Sendable {
        package let id: String
        package let version: Int
        package let stamp: String?
        package let isGone: Bool
    }

    package func heads() async throws -> [Head] {
        if kind == .lead { return try await leadHeads() }
        let catalog = catalog
        return try await database.read { transaction in
            try transaction.rows(
                """
                SELECT id, version, partner_opportunity_identifier, gone_at IS NOT NULL FROM opportunity
                WHERE catalog = \(catalog) ORDER BY id
                """
            ) { row in
                Head(
                    id: try row.text(0),
                    version: try row.integer(1),
                    stamp: try row.optionalText(2),
                    isGone: try row.integer(3) != 0
                )
            }
        }
    }

    package func records(_ ids: [String]) async throws -> [String: AWSRecord] {
        if kind == .lead { return try await leads(ids) }
        var records: [String: AWSRecord] = [:]
        let catalog = catalog
        for ids in ids.runs(of: Self.batch).map(Array.init) {
            let rows = try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT o.id, o.version, o.modified_at, d.body, d.summary
                    FROM opportunity o JOIN opportunity_document d USING (catalog, id, version)
                    WHERE o.catalog = \(catalog) AND o.id IN \(list: ids)
                    """
                ) { row in
                    AWSRecord(
                        id: try row.text(0),
                        version: try row.integer(1),
                        modified: try row.optionalText(2).flatMap { Instant($0) },
                        body: try JSONReader.document(from: Array(row.text(3).utf8)),
                        summary: try row.optionalText(4).map { try JSONReader.document(from: Array($0.utf8)) }
                    )
                }
            }
            for record in rows { records[record.id] = record }
        }
        return records
    }

    // MARK: Links

    /// All, without their fields.
    package func links() async throws -> [CRMLink] {
        let mine = mine
        return try await database.read { transaction in
            try transaction.rows(
                """
                SELECT opportunity, crm_id, external_id, state, aws_version, seen, mapping FROM crm_link
                WHERE \(fragment: mine) ORDER BY opportunity
                """
            ) { row in
                CRMLink(
                    opportunity: try row.text(0),
                    deal: try row.text(1),
                    externalID: try row.optionalText(2),
                    state: CRMLink.State(rawValue: try row.text(3)) ?? .linked,
                    awsVersion: try row.optionalInteger(4),
                    seen: try row.optionalText(5),
                    mapping: try row.optionalText(6)
                )
            }
        }
    }

    /// The fields of deals as they were seen last, by the ids of their opportunities.
    package func fields(_ opportunities: [String]) async throws -> [String: [String: Document]] {
        let mine = mine
        var all: [String: [String: Document]] = [:]
        for ids in opportunities.runs(of: Self.batch).map(Array.init) {
            let rows = try await database.read { transaction in
                try transaction.rows(
                    "SELECT opportunity, record FROM crm_link WHERE \(fragment: mine) AND opportunity IN \(list: ids)"
                ) { (try $0.text(0), try JSONReader.document(from: Array($0.text(1).utf8))) }
            }
            for case (let id, .object(let members)) in rows {
                all[id] = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
            }
        }
        return all
    }

    package func save(_ link: CRMLink, at moment: Instant, _ transaction: Transaction) throws {
        let members = link.fields.sorted { $0.key < $1.key }.map { Document.Member($0.key, $0.value) }
        let record = String(decoding: JSONWriter.bytes(Document.object(members)), as: UTF8.self)
        try transaction.execute(
            """
            INSERT INTO crm_link (catalog, crm, object, opportunity, crm_id, external_id, state, aws_version, seen,
                mapping, record, linked_at, changed_at)
            VALUES (\(catalog), \(crm), \(object), \(link.opportunity), \(link.deal), \(link.externalID),
                \(link.state.rawValue), \(link.awsVersion), \(link.seen), \(link.mapping), \(record),
                \(moment.stored), \(moment.stored))
            ON CONFLICT (catalog, crm, object, opportunity) DO UPDATE SET crm_id = excluded.crm_id,
                external_id = excluded.external_id, state = excluded.state, aws_version = excluded.aws_version,
                seen = excluded.seen, mapping = excluded.mapping, record = excluded.record,
                changed_at = excluded.changed_at
            """
        )
    }

    package func mark(
        _ opportunity: String,
        _ state: CRMLink.State,
        at moment: Instant,
        _ transaction: Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE crm_link SET state = \(state.rawValue), changed_at = \(moment.stored), seen = NULL
            WHERE \(fragment: mine) AND opportunity = \(opportunity)
            """
        )
    }

    // MARK: Bases

    package func bases(_ opportunities: [String]) async throws -> [String: [String: FieldBase]] {
        let mine = mine
        var bases: [String: [String: FieldBase]] = [:]
        for ids in opportunities.runs(of: Self.batch).map(Array.init) {
            let rows = try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT opportunity, field, aws, crm_value FROM crm_base
                    WHERE \(fragment: mine) AND opportunity IN \(list: ids)
                    """
                ) { row in
                    (
                        try row.text(0), try row.text(1),
                        FieldBase(aws: try row.optionalText(2), crm: try row.optionalText(3))
                    )
                }
            }
            for (id, field, base) in rows { bases[id, default: [:]][field] = base }
        }
        return bases
    }

    package func save(_ bases: [String: FieldBase], of opportunity: String, _ transaction: Transaction) throws {
        for (field, base) in bases.sorted(by: { $0.key < $1.key }) {
            try transaction.execute(
                """
                INSERT INTO crm_base (catalog, crm, object, opportunity, field, aws, crm_value)
                VALUES (\(catalog), \(crm), \(object), \(opportunity), \(field), \(base.aws), \(base.crm))
                ON CONFLICT (catalog, crm, object, opportunity, field)
                DO UPDATE SET aws = excluded.aws, crm_value = excluded.crm_value
                """
            )
        }
    }

    // MARK: Conflicts

    package func conflicts(_ states: [CRMConflict.State]) async throws -> [CRMConflict] {
        let mine = mine
        return try await database.read { transaction in
            try transaction.rows(
                """
                SELECT number, opportunity, crm_id, field, state, winner, aws, crm_value, seen_at FROM crm_conflict
                WHERE \(fragment: mine) AND state IN \(list: states.map(\.rawValue)) ORDER BY opportunity, field, number
                """
            ) { row in
                CRMConflict(
                    number: try row.integer(0),
                    opportunity: try row.text(1),
                    deal: try row.text(2),
                    field: try row.text(3),
                    state: CRMConflict.State(rawValue: try row.text(4)) ?? .open,
                    winner: try row.optionalText(5).flatMap { MappingSide(rawValue: $0) },
                    aws: try row.optionalText(6),
                    crm: try row.optionalText(7),
                    seenAt: try row.text(8)
                )
            }
        }
    }

    /// Decides conflicts that are open or decided otherwise; the next sync does it.
    ///
    /// - Returns: how many.
    package func take(_ side: MappingSide, opportunity: String?, fields: [String]?) async throws -> Int {
        let mine = mine
        let of: SQL = opportunity.map { "(opportunity = \($0) OR crm_id = \($0))" } ?? "1 = 1"
        let about: SQL = fields.map { "field IN \(list: $0)" } ?? "1 = 1"
        return try await database.write { transaction in
            try transaction.execute(
                """
                UPDATE crm_conflict SET state = 'taken', winner = \(side.rawValue)
                WHERE \(fragment: mine) AND state IN ('open', 'taken') AND \(fragment: of) AND \(fragment: about)
                """
            )
        }
    }

    /// Lists a conflict that somebody is to decide; one about the same values stands already.
    func open(
        _ conflict: DealPlan.Conflict,
        of opportunity: String,
        _ deal: String,
        at moment: Instant,
        _ transaction: Transaction
    ) throws {
        let known = try transaction.first(
            """
            SELECT 1 FROM crm_conflict
            WHERE \(fragment: mine) AND opportunity = \(opportunity) AND field = \(conflict.field)
                AND state = 'open' AND aws IS \(conflict.aws) AND crm_value IS \(conflict.crm)
            """
        ) { _ in true }
        if known == true { return }
        try close(conflict.field, of: opportunity, transaction)
        try transaction.execute(
            """
            INSERT INTO crm_conflict (catalog, crm, object, opportunity, field, crm_id, state, aws, crm_value, seen_at)
            VALUES (\(catalog), \(crm), \(object), \(opportunity), \(conflict.field), \(deal), 'open',
                \(conflict.aws), \(conflict.crm), \(moment.stored))
            """
        )
    }

    /// Takes back what was to be decided about a field: it says something else now.
    func close(_ field: String, of opportunity: String, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            DELETE FROM crm_conflict
            WHERE \(fragment: mine) AND opportunity = \(opportunity) AND field = \(field)
                AND state IN ('open', 'taken')
            """
        )
    }

    /// Lists what one side said of its own and lost.
    func settle(
        _ change: DealPlan.Change,
        of opportunity: String,
        _ deal: String,
        at moment: Instant,
        _ transaction: Transaction
    ) throws {
        try close(change.field.name, of: opportunity, transaction)
        guard let overruled = change.overruled else { return }
        let isAWS = change.side == .crm
        try transaction.execute(
            """
            INSERT INTO crm_conflict (catalog, crm, object, opportunity, field, crm_id, state, winner, aws, crm_value,
                seen_at, settled_at)
            VALUES (\(catalog), \(crm), \(object), \(opportunity), \(change.field.name), \(deal), 'settled',
                \(isAWS ? "aws" : "crm"), \(isAWS ? change.new : overruled), \(isAWS ? overruled : change.new),
                \(moment.stored), \(moment.stored))
            """
        )
    }

    // MARK: The outbox

    /// What waits there, by opportunity.
    package func held() async throws -> [String: [HeldField]] {
        let mine = mine
        let rows = try await database.read { transaction in
            try transaction.rows(
                "SELECT opportunity, field, value, number FROM crm_held WHERE \(fragment: mine) ORDER BY opportunity, field"
            ) { row in
                (
                    try row.text(0),
                    HeldField(field: try row.text(1), value: try row.optionalText(2), number: try row.integer(3))
                )
            }
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    func save(_ held: HeldField, of opportunity: String, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO crm_held (catalog, crm, object, opportunity, field, value, number)
            VALUES (\(catalog), \(crm), \(object), \(opportunity), \(held.field), \(held.value), \(held.number))
            ON CONFLICT (catalog, crm, object, opportunity, field)
            DO UPDATE SET value = excluded.value, number = excluded.number
            """
        )
    }

    func forget(_ held: HeldField, of opportunity: String, _ transaction: Transaction) throws {
        try transaction.execute(
            "DELETE FROM crm_held WHERE \(fragment: mine) AND opportunity = \(opportunity) AND field = \(held.field)"
        )
    }

    // MARK: Waiting, cursor, repairs

    /// Deals about which something is still to be done for AWS.
    package func waiting() async throws -> [String] {
        let mine = mine
        return try await database.read { transaction in
            try transaction.rows("SELECT crm_id FROM crm_waiting WHERE \(fragment: mine) ORDER BY crm_id") {
                try $0.text(0)
            }
        }
    }

    func wait(_ deal: String, why: String, at moment: Instant, _ transaction: Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO crm_waiting (catalog, crm, object, crm_id, why, since)
            VALUES (\(catalog), \(crm), \(object), \(deal), \(why), \(moment.stored))
            ON CONFLICT (catalog, crm, object, crm_id) DO UPDATE SET why = excluded.why
            """
        )
    }

    func waitsNoMore(_ deal: String, _ transaction: Transaction) throws {
        try transaction.execute("DELETE FROM crm_waiting WHERE \(fragment: mine) AND crm_id = \(deal)")
    }

    /// - Returns: nil where none was kept, or one of another mapping, which may ask for other fields.
    package func cursor(of mapping: String) async throws -> CRMCursor? {
        let mine = mine
        return try await database.read { transaction in
            try transaction.first(
                "SELECT cursor FROM crm_cursor WHERE \(fragment: mine) AND mapping = \(mapping)"
            ) { CRMCursor(text: try $0.text(0)) }
        }
    }

    func save(_ cursor: CRMCursor, of mapping: String, at moment: Instant) async throws {
        let (catalog, crm, object) = (catalog, crm, object)
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO crm_cursor (catalog, crm, object, cursor, mapping, at)
                VALUES (\(catalog), \(crm), \(object), \(cursor.text), \(mapping), \(moment.stored))
                ON CONFLICT (catalog, crm, object)
                DO UPDATE SET cursor = excluded.cursor, mapping = excluded.mapping, at = excluded.at
                """
            )
        }
    }

    func note(_ repair: DealPlan.Repair, of opportunity: String, at moment: Instant, _ transaction: Transaction) throws
    {
        try transaction.execute(
            """
            INSERT INTO crm_repair (catalog, crm, object, opportunity, side, field, value, rule, why, at)
            VALUES (\(catalog), \(crm), \(object), \(opportunity), \(repair.side.rawValue), \(repair.target),
                \(repair.value), \(repair.number), \(repair.why), \(moment.stored))
            """
        )
    }
}
