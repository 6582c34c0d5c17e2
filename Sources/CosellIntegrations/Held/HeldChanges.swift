package import CosellStore
package import CosellSync
package import CosellWire
package import SellingAPI
import SellingClient

/// The outbox: changes of opportunities under review, in the local database, until they can be sent.
///
/// Whoever changes a record that AWS reviews gives the change to ``hold(_:from:title:by:at:)``; ``HeldSending`` sends it
/// when the review has ended.
package struct HeldChanges: Sendable {
    package let database: LocalDatabase

    package init(_ database: LocalDatabase) { self.database = database }

    /// Keeps a change; it is on the disk when this returns. One that is open for the record already takes it in, and
    /// the newer one counts where both say something.
    ///
    /// - Parameters:
    ///   - edited: the update that cannot be sent now.
    ///   - base: the same update of the record as it is.
    ///   - command: what made it, `bulk update`.
    ///   - noting: what its giver keeps about it under its number; both are on the disk, or neither is.
    @discardableResult
    package func hold(
        _ edited: Selling.UpdateOpportunityRequest,
        from base: Selling.UpdateOpportunityRequest,
        title: String?,
        by command: String,
        at moment: Instant,
        noting: @escaping @Sendable (_ number: Int, Transaction) throws -> Void = { _, _ in }
    ) async throws -> HeldChange {
        let number = try await database.write { transaction in
            let number = try Self.hold(edited, from: base, title, command, moment, transaction)
            try noting(number, transaction)
            return number
        }
        guard let change = try await change(number) else { preconditionFailure("a change that was kept is there") }
        return change
    }

    private static func hold(
        _ edited: Selling.UpdateOpportunityRequest,
        from base: Selling.UpdateOpportunityRequest,
        _ title: String?,
        _ command: String,
        _ moment: Instant,
        _ transaction: Transaction
    ) throws -> Int {
        let open = try Self.changes(
            "catalog = \(base.catalog) AND opportunity = \(base.identifier) AND state NOT IN ('sent', 'dropped')",
            transaction
        ).first
        guard let open else {
            let number = try transaction.first("SELECT MAX(number) FROM held_change") { try $0.optionalInteger(0) }
            let next = (number.flatMap(\.self) ?? 0) + 1
            try transaction.execute(
                """
                INSERT INTO held_change (
                    number, catalog, opportunity, title, command, held_at, base, edited, fields, state, conflicts, taken
                ) VALUES (
                    \(next), \(base.catalog), \(base.identifier), \(title), \(command), \(moment.stored),
                    \(Self.text(base)), \(Self.text(edited)), \(Self.fields(base, edited)), 'waiting', '[]', '{}'
                )
                """
            )
            return next
        }
        let whole = try open.edited.merging(from: base, to: edited) { _ in true }
        try transaction.execute(
            """
            UPDATE held_change SET command = \(command), held_at = \(moment.stored), edited = \(Self.text(whole)),
                fields = \(Self.fields(open.base, whole)), conflicts = '[]', taken = '{}', why = NULL,
                state = CASE WHEN state = 'sending' THEN 'sending' ELSE 'waiting' END
            WHERE number = \(open.number)
            """
        )
        return open.number
    }

    /// - Parameter withEnded: also those that were sent or dropped.
    package func all(in catalog: String, withEnded: Bool = false) async throws -> [HeldChange] {
        try await database.read { transaction in
            let which: SQL = withEnded ? "" : " AND state NOT IN ('sent', 'dropped')"
            return try Self.changes("catalog = \(catalog)\(fragment: which)", transaction)
        }
    }

    package func change(_ number: Int) async throws -> HeldChange? {
        try await database.read { try Self.changes("number = \(number)", $0).first }
    }

    /// Those of records that are not known to be under review any more, as far as the last sync saw them.
    package func ready(in catalog: String) async throws -> [HeldChange] {
        try await database.read { transaction in
            try Self.changes(
                """
                catalog = \(catalog) AND state NOT IN ('sent', 'dropped') AND NOT EXISTS (
                    SELECT 1 FROM opportunity o WHERE o.catalog = held_change.catalog AND o.id = held_change.opportunity
                        AND o.review_status IN ('Submitted', 'In review') AND o.gone_at IS NULL
                )
                """,
                transaction
            )
        }
    }

    /// Takes a change out of the outbox; it stays in the table, as dropped.
    package func drop(_ number: Int, at moment: Instant) async throws {
        try await end(number, .dropped, nil, at: moment)
    }

    /// Takes fields out of a change that has not been sent, because whoever gave them has settled them otherwise. One
    /// that says nothing any more is dropped.
    ///
    /// - Parameters:
    ///   - why: for people who look for it.
    ///   - noting: what its giver keeps about that.
    ///   - settled: an update with those fields as the record has them.
    package func withdraw(
        from number: Int,
        _ why: String,
        at moment: Instant,
        noting: @escaping @Sendable (Transaction) throws -> Void = { _ in },
        settled: @escaping @Sendable (Document) -> Document
    ) async throws {
        try await database.write { transaction in
            try Self.withdraw(from: number, why, moment, settled, transaction)
            try noting(transaction)
        }
    }

    private static func withdraw(
        from number: Int,
        _ why: String,
        _ moment: Instant,
        _ settled: (Document) -> Document,
        _ transaction: Transaction
    ) throws {
        let open = try Self.changes(
            "number = \(number) AND state IN ('waiting', 'conflict', 'refused')",
            transaction
        ).first
        guard let open else { return }
        let base = try Self.update(Self.json(settled(HeldChange.document(open.base))))
        let edited = try Self.update(Self.json(settled(HeldChange.document(open.edited))))
        let isEmpty = Difference.all(from: HeldChange.document(base), to: HeldChange.document(edited)).isEmpty
        if isEmpty {
            try transaction.execute(
                """
                UPDATE held_change SET base = \(Self.text(base)), edited = \(Self.text(edited)), fields = '[]',
                    state = 'dropped', why = \(why), conflicts = '[]', ended_at = \(moment.stored)
                WHERE number = \(number)
                """
            )
        } else {
            // What is left is looked at anew.
            try transaction.execute(
                """
                UPDATE held_change SET base = \(Self.text(base)), edited = \(Self.text(edited)),
                    fields = \(Self.fields(base, edited)), state = 'waiting', why = NULL, conflicts = '[]'
                WHERE number = \(number)
                """
            )
        }
    }

    /// Says whose value counts where both sides have changed a field.
    ///
    /// - Parameter fields: none for all of them.
    package func take(_ side: HeldChange.Side, in fields: [String], of change: HeldChange) async throws {
        var taken = change.taken
        for field in fields.isEmpty ? [HeldChange.everywhere] : fields { taken[field] = side }
        let text = Self.json(
            .object(taken.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value.rawValue)) })
        )
        try await database.write { transaction in
            try transaction.execute(
                """
                UPDATE held_change SET taken = \(text), sent_onto = NULL, state = 'waiting', why = NULL
                WHERE number = \(change.number) AND state NOT IN ('sent', 'dropped')
                """
            )
        }
    }

    /// A person's answer to what is in conflict; of a change that may have been sent, AWS's side is the record as it is.
    package func settle(
        _ change: HeldChange,
        _ side: HeldChange.Side,
        in fields: [String],
        at moment: Instant
    ) async throws {
        if side == .aws, change.sentOnto != nil, change.state == .conflict {
            try await drop(change.number, at: moment)
        } else {
            try await take(side, in: fields, of: change)
        }
    }

    // MARK: How sending goes

    func begin(_ change: HeldChange, onto date: Instant, at moment: Instant) async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                UPDATE held_change SET state = 'sending', sent_onto = \(date.stored), tried_at = \(moment.stored)
                WHERE number = \(change.number)
                """
            )
        }
    }

    /// Notes why it stays.
    func keep(
        _ number: Int,
        _ state: HeldChange.State,
        _ why: String?,
        _ conflicts: [HeldChange.Conflict] = [],
        at moment: Instant
    ) async throws {
        let conflicts = Self.json(.list(conflicts.map(\.document)))
        try await database.write { transaction in
            try transaction.execute(
                """
                UPDATE held_change SET state = \(state.rawValue), why = \(why), conflicts = \(conflicts),
                    tried_at = \(moment.stored)
                WHERE number = \(number) AND state NOT IN ('sent', 'dropped')
                """
            )
        }
    }

    func end(_ number: Int, _ state: HeldChange.State, _ why: String?, at moment: Instant) async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                UPDATE held_change SET state = \(state.rawValue), why = \(why), conflicts = '[]',
                    ended_at = \(moment.stored)
                WHERE number = \(number) AND state NOT IN ('sent', 'dropped')
                """
            )
        }
    }

    // MARK: Rows

    private static func changes(_ condition: SQL, _ transaction: Transaction) throws -> [HeldChange] {
        try transaction.rows(
            """
            SELECT number, catalog, opportunity, title, command, held_at, base, edited, state, why, conflicts, taken,
                sent_onto, tried_at, ended_at
            FROM held_change WHERE \(fragment: condition) ORDER BY number
            """
        ) { row in
            HeldChange(
                number: try row.integer(0),
                catalog: try row.text(1),
                opportunity: try row.text(2),
                title: try row.optionalText(3),
                command: try row.text(4),
                heldAt: Instant(try row.text(5)) ?? Instant(seconds: 0),
                base: try update(try row.text(6)),
                edited: try update(try row.text(7)),
                state: HeldChange.State(rawValue: try row.text(8)) ?? .refused,
                why: try row.optionalText(9),
                conflicts: try conflicts(try row.text(10)),
                taken: try taken(try row.text(11)),
                sentOnto: try row.optionalText(12).flatMap { Instant($0) },
                triedAt: try row.optionalText(13).flatMap { Instant($0) },
                endedAt: try row.optionalText(14).flatMap { Instant($0) }
            )
        }
    }

    private static func update(_ text: String) throws -> Selling.UpdateOpportunityRequest {
        try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: Array(text.utf8)).value
    }

    private static func conflicts(_ text: String) throws -> [HeldChange.Conflict] {
        guard case .list(let elements) = try JSONReader.document(from: Array(text.utf8)) else { return [] }
        return elements.compactMap(HeldChange.Conflict.init)
    }

    private static func taken(_ text: String) throws -> [String: HeldChange.Side] {
        guard case .object(let members) = try JSONReader.document(from: Array(text.utf8)) else { return [:] }
        let sides = members.compactMap { member in
            HeldChange.Side(rawValue: member.value.words).map { (member.name, $0) }
        }
        return Dictionary(sides) { $1 }
    }

    private static func text(_ request: Selling.UpdateOpportunityRequest) -> String {
        String(decoding: JSONWriter.bytes(request), as: UTF8.self)
    }

    private static func json(_ document: Document) -> String { AuditedWrites.json(document) }

    private static func fields(
        _ base: Selling.UpdateOpportunityRequest,
        _ edited: Selling.UpdateOpportunityRequest
    ) -> String {
        let all = Difference.all(from: HeldChange.document(base), to: HeldChange.document(edited))
        return json(.list(all.map { .string($0.path) }))
    }
}
