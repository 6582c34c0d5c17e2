import CosellStore

extension LocalDatabase {
    /// A solution of the account, as a list shows it.
    package struct SolutionRow: Sendable, Hashable {
        package let id: String
        package let name: String
        package let status: String
        package let category: String
        /// How many open opportunities name it.
        package let openCount: Int

        package init(id: String, name: String, status: String, category: String, openCount: Int) {
            (self.id, self.name, self.status) = (id, name, status)
            (self.category, self.openCount) = (category, openCount)
        }
    }

    /// A connection with another partner, as a list shows it.
    package struct ConnectionRow: Sendable, Hashable {
        package let id: String
        package let name: String
        package let account: String
        package let types: String
        package let status: String

        package init(id: String, name: String, account: String, types: String, status: String) {
            (self.id, self.name, self.account) = (id, name, account)
            (self.types, self.status) = (types, status)
        }
    }

    /// The solutions that are there, by name.
    package func solutions(in catalog: String) async throws -> [SolutionRow] {
        try await read { transaction in
            try transaction.rows(
                """
                SELECT solution.id, COALESCE(name, ''), COALESCE(status, ''), COALESCE(category, ''),
                    (SELECT COUNT(*) FROM opportunity_related AS related
                     JOIN opportunity ON opportunity.catalog = related.catalog AND opportunity.id = related.opportunity
                     WHERE related.catalog = solution.catalog AND related.kind = 'Solutions'
                        AND related.identifier = solution.id AND opportunity.gone_at IS NULL
                        AND COALESCE(opportunity.stage, '') NOT IN ('Launched', 'Closed Lost'))
                FROM solution WHERE catalog = \(catalog) AND gone_at IS NULL ORDER BY name COLLATE NOCASE, id
                """
            ) { row in
                SolutionRow(
                    id: try row.text(0),
                    name: try row.text(1),
                    status: try row.text(2),
                    category: try row.text(3),
                    openCount: try row.integer(4)
                )
            }
        }
    }

    /// The connections that are there, by the other's name.
    package func connections(in catalog: String) async throws -> [ConnectionRow] {
        try await read { transaction in
            try transaction.rows(
                """
                SELECT id, COALESCE(other_name, ''), COALESCE(other_account, ''),
                    COALESCE((SELECT GROUP_CONCAT(key, ', ') FROM JSON_EACH(types)), ''), COALESCE(status, '')
                FROM connection WHERE catalog = \(catalog) AND gone_at IS NULL ORDER BY other_name COLLATE NOCASE, id
                """
            ) { row in
                ConnectionRow(
                    id: try row.text(0),
                    name: try row.text(1),
                    account: try row.text(2),
                    types: try row.text(3),
                    status: try row.text(4)
                )
            }
        }
    }
}
