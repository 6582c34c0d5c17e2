import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches engagements, their members, and which opportunities they carry.
package struct EngagementTable {
    let transaction: Transaction
    let call: Call

    // MARK: Engagements

    static let facts: SQL = """
        e.id, e.catalog, e.created_by, e.created_at, e.title, e.description, e.modified_at, e.modified_by, e.contexts
        """

    package func find(_ id: String) throws -> Engagement? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM engagement e WHERE e.id = \(id) AND e.catalog = \(call.catalog)
            """,
            Self.engagement
        )
    }

    func insert(_ engagement: Engagement) throws {
        try transaction.execute(
            """
            INSERT INTO engagement (id, catalog, created_by, created_at, title, description, modified_at, modified_by,
                context_kinds, contexts)
            VALUES (\(engagement.id), \(engagement.catalog), \(engagement.createdBy),
                \(engagement.createdAt.nanosecondsSinceEpoch), \(engagement.title), \(engagement.description),
                \(engagement.modifiedAt.nanosecondsSinceEpoch), \(engagement.modifiedBy),
                \(ContextKinds.mask(engagement.contextTypes)), \(Self.document(engagement)))
            """
        )
    }

    func save(_ engagement: Engagement) throws {
        try transaction.execute(
            """
            UPDATE engagement SET modified_at = \(engagement.modifiedAt.nanosecondsSinceEpoch),
                modified_by = \(engagement.modifiedBy), context_kinds = \(ContextKinds.mask(engagement.contextTypes)),
                contexts = \(Self.document(engagement))
            WHERE id = \(engagement.id)
            """
        )
        try transaction.execute(
            """
            UPDATE engagement_member SET context_kinds = \(ContextKinds.mask(engagement.contextTypes))
            WHERE engagement = \(engagement.id)
            """
        )
    }

    private static func document(_ engagement: Engagement) -> [UInt8] {
        JSONWriter.bytes(Selling.GetEngagementResponse(contexts: engagement.contexts))
    }

    static func engagement(_ row: borrowing Row) throws -> Engagement {
        let document: Selling.GetEngagementResponse = try row.withBytes(8) { try JSONReader.read(from: $0).value }
        return Engagement(
            id: try row.text(0),
            catalog: try row.text(1),
            createdBy: try row.text(2),
            createdAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(3))),
            title: try row.optionalText(4),
            description: try row.optionalText(5),
            modifiedAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(6))),
            modifiedBy: try row.text(7),
            contexts: document.contexts ?? []
        )
    }

    // MARK: Members

    /// Accounts in the order of joining.
    func members(of engagement: String) throws -> [String] {
        try transaction.rows(
            "SELECT account FROM engagement_member WHERE engagement = \(engagement) ORDER BY position"
        ) { try $0.text(0) }
    }

    func isMember(_ account: String, of engagement: String) throws -> Bool {
        try transaction.first(
            "SELECT 1 FROM engagement_member WHERE engagement = \(engagement) AND account = \(account)"
        ) { _ in true } ?? false
    }

    func join(_ account: String, _ engagement: Engagement) throws {
        try transaction.execute(
            """
            INSERT INTO engagement_member (engagement, account, catalog, engagement_created_at, position, created_by,
                context_kinds)
            VALUES (\(engagement.id), \(account), \(engagement.catalog), \(engagement.createdAt.nanosecondsSinceEpoch),
                (SELECT COUNT(*) + 1 FROM engagement_member WHERE engagement = \(engagement.id)),
                \(engagement.createdBy), \(ContextKinds.mask(engagement.contextTypes)))
            """
        )
        try show(account, whatIsCarriedBy: engagement.id)
    }
}
