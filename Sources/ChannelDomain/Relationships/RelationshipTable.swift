import ChannelAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches relationships. A partner sees its own, in the catalog of its call.
struct RelationshipTable {
    let transaction: Transaction
    let call: Call

    func find(_ id: String) throws -> Relationship? {
        try transaction.first(
            """
            SELECT owner, document FROM channel_relationship
            WHERE catalog = \(call.catalog) AND id = \(id) AND owner = \(call.account)
            """,
            Self.relationship
        )
    }

    func insert(_ relationship: Relationship) throws {
        let document = relationship.document
        try transaction.execute(
            """
            INSERT INTO channel_relationship (catalog, id, owner, program_account, kind, association_type,
                associated_account, display_name, updated_at, document)
            VALUES (\(call.catalog), \(relationship.id), \(relationship.owner), \(relationship.parent),
                \(relationship.kind.rawValue), \(relationship.associationType.rawValue),
                \(document.associatedAccountId), \(document.displayName),
                \(relationship.updatedAt.nanosecondsSinceEpoch), \(JSONWriter.bytes(document)))
            """
        )
    }

    /// Keeps a new name or revision; all else stays what it is (CH22).
    func save(_ relationship: Relationship) throws {
        try transaction.execute(
            """
            UPDATE channel_relationship SET display_name = \(relationship.document.displayName),
                updated_at = \(relationship.updatedAt.nanosecondsSinceEpoch),
                document = \(JSONWriter.bytes(relationship.document))
            WHERE catalog = \(call.catalog) AND id = \(relationship.id)
            """
        )
    }

    func remove(_ relationship: Relationship) throws {
        try transaction.execute(
            "DELETE FROM channel_relationship WHERE catalog = \(call.catalog) AND id = \(relationship.id)"
        )
    }

    // MARK: Questions

    /// One that stands under a program management account.
    func first(under parent: String) throws -> String? {
        try transaction.first(
            """
            SELECT id FROM channel_relationship WHERE catalog = \(call.catalog) AND program_account = \(parent)
            ORDER BY id LIMIT 1
            """
        ) { try $0.text(0) }
    }

    func count(under parent: String) throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM channel_relationship
            WHERE catalog = \(call.catalog) AND program_account = \(parent)
            """
        ) { try $0.integer(0) } ?? 0
    }

    /// The caller's of a kind with an account.
    func find(with account: String, _ kind: Relationship.Kind) throws -> String? {
        try transaction.first(
            """
            SELECT id FROM channel_relationship WHERE owner = \(call.account) AND catalog = \(call.catalog)
            AND associated_account = \(account) AND kind = \(kind.rawValue) LIMIT 1
            """
        ) { try $0.text(0) }
    }

    // MARK: Lists

    /// The caller's that pass every filter, by their last change, behind `start`.
    func list(
        _ filter: Channel.ListRelationshipsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [Relationship] {
        try transaction.page("owner, document", of: walks(filter, from: start), limit: limit, Self.relationship)
    }

    /// - Note: tests read the plan of this query.
    func walks(_ filter: Channel.ListRelationshipsRequest, from start: [String]?) -> Walks {
        var walks = Walks(
            over: "channel_relationship",
            in: .changes(isAscending: filter.sort?.sortOrder == .ascending),
            behind: start,
            transaction.dialect
        )
        let conditions: [SQL] =
            ["owner = \(call.account)", "catalog = \(call.catalog)"]
            + condition("associated_account", in: filter.associatedAccountIds)
            + condition("association_type", in: filter.associationTypes?.map(\.rawValue))
            + condition("display_name", in: filter.displayNames)
            + condition("program_account", in: filter.programManagementAccountIdentifiers?.map(parent))
        walks.add(through: "channel_relationship_by_change", conditions)
        return walks
    }

    /// The id that a filter means; what is not the caller's matches nothing.
    private func parent(_ identifier: String) -> String {
        let id = ResourceName.lastSegment(of: identifier)
        let arn = ResourceName.programAccount(id, account: call.account, catalog: call.catalog).text
        return identifier == arn ? id : identifier
    }

    private static func relationship(_ row: borrowing Row) throws -> Relationship {
        Relationship(owner: try row.text(0), document: try row.withBytes(1) { try JSONReader.read(from: $0).value })
    }
}
