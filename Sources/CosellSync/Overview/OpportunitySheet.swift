import CosellStore
package import CosellWire

/// One opportunity of the local database: as the API prints it, AWS's side of it, and what became of it.
package struct OpportunitySheet: Sendable, Hashable {
    /// One version in the history.
    package struct Change: Sendable, Hashable {
        package let happenedAt: String
        /// `new`, `changed`, `gone` or `back`.
        package let change: String
        package let stage: String?
        /// The paths that changed.
        package let fields: [String]

        package init(happenedAt: String, change: String, stage: String?, fields: [String]) {
            (self.happenedAt, self.change) = (happenedAt, change)
            (self.stage, self.fields) = (stage, fields)
        }
    }

    package let id: String
    package let body: Document
    package let summary: Document?
    /// The newest first.
    package let changes: [Change]

    package init(id: String, body: Document, summary: Document?, changes: [Change]) {
        (self.id, self.body, self.summary, self.changes) = (id, body, summary, changes)
    }

    private static let shownChanges = 20

    /// - Returns: nil when there is none of that identifier.
    package static func read(_ id: String, in catalog: String, _ database: LocalDatabase) async throws -> Self? {
        try await database.read { transaction in
            let bodies = try transaction.first(
                """
                SELECT body, summary FROM opportunity_document WHERE catalog = \(catalog) AND id = \(id)
                ORDER BY version DESC LIMIT 1
                """
            ) { (try document($0.text(0)), try $0.optionalText(1).map(document)) }
            guard let (body, summary) = bodies else { return nil }
            let changes = try transaction.rows(
                """
                SELECT happened_at, change, stage, fields FROM opportunity_history
                WHERE catalog = \(catalog) AND id = \(id) ORDER BY version DESC LIMIT \(shownChanges)
                """
            ) { row in
                Change(
                    happenedAt: try row.text(0),
                    change: try row.text(1),
                    stage: try row.optionalText(2),
                    fields: texts(try document(row.text(3)))
                )
            }
            return OpportunitySheet(id: id, body: body, summary: summary, changes: changes)
        }
    }

    private static func document(_ json: String) throws -> Document {
        try JSONReader.document(from: Array(json.utf8))
    }

    private static func texts(_ document: Document) -> [String] {
        guard case .list(let elements) = document else { return [] }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}
