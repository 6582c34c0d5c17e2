import CosellDomain
import CosellStore
import SellingAPI

/// Which opportunities engagements carry. Every member has a row of its own for each, in the order of its list.
extension EngagementTable {
    /// Notes that an engagement carries an opportunity: its first snapshot was taken.
    func carry(_ opportunity: String, in engagement: String, of account: String) throws {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        let isFirst = try transaction.execute(
            """
            INSERT INTO engagement_resource (engagement, opportunity, catalog, created_by)
            VALUES (\(engagement), \(number), \(call.catalog), \(account)) ON CONFLICT DO NOTHING
            """
        )
        guard isFirst > 0 else { return }
        try transaction.execute(
            """
            INSERT INTO engagement_association (account, catalog, engagement, opportunity, created_by)
            SELECT account, \(call.catalog), engagement, \(number), \(account) FROM engagement_member
            WHERE engagement = \(engagement)
            """
        )
    }

    /// Shows a new member what others brought before.
    func show(_ account: String, whatIsCarriedBy engagement: String) throws {
        try transaction.execute(
            """
            INSERT INTO engagement_association (account, catalog, engagement, opportunity, created_by)
            SELECT \(account), catalog, engagement, opportunity, created_by FROM engagement_resource
            WHERE engagement = \(engagement)
            """
        )
    }

    /// The engagements that carry an opportunity, oldest first.
    package func carriers(of opportunity: String) throws -> [Engagement] {
        let number = OpportunityNumber.number(of: opportunity) ?? 0
        return try transaction.rows(
            """
            SELECT \(fragment: Self.facts) FROM engagement_resource r JOIN engagement e ON e.id = r.engagement
            WHERE r.opportunity = \(number) ORDER BY e.created_at, e.id
            """,
            Self.engagement
        )
    }

    /// The opportunities of an account that an engagement carries, oldest first.
    func resources(of engagement: String, by account: String) throws -> [String] {
        try transaction.rows(
            """
            SELECT opportunity FROM engagement_resource
            WHERE engagement = \(engagement) AND created_by = \(account) ORDER BY opportunity
            """
        ) { try OpportunityNumber.id(Int64($0.integer(0))) }
    }

    /// What the caller's engagements carry, by engagement and resource, behind `start`.
    func associations(
        _ filter: Selling.ListEngagementResourceAssociationsRequest,
        from start: [String]?,
        limit: Int
    ) throws -> [Selling.EngagementResourceAssociationSummary] {
        try transaction.page(
            "page.key1, page.key2, engagement_association.created_by",
            of: associationWalks(filter, from: start),
            limit: limit
        ) { row in
            Selling.EngagementResourceAssociationSummary(
                catalog: filter.catalog,
                engagementId: try row.text(0),
                resourceType: .opportunity,
                resourceId: OpportunityNumber.id(Int64(try row.integer(1))),
                createdBy: try row.text(2)
            )
        }
    }

    /// - Parameter start: engagement and resource of the last row before the page.
    func associationWalks(
        _ filter: Selling.ListEngagementResourceAssociationsRequest,
        from start: [String]?
    ) -> Walks {
        var walks = Walks(
            over: "engagement_association",
            in: ListOrder(.text("engagement", isAscending: true), .number("opportunity", isAscending: true)),
            behind: start.map { place in place.map { OpportunityNumber.number(of: $0).map(String.init) ?? $0 } },
            transaction.dialect
        )
        var conditions: [SQL] = ["account = \(call.account)", "catalog = \(call.catalog)"]
        if let id = filter.resourceIdentifier {
            conditions.append("opportunity = \(OpportunityNumber.number(of: id) ?? 0)")
        }
        if let account = filter.createdBy { conditions.append("created_by = \(account)") }
        let index: SQL =
            if filter.resourceIdentifier != nil {
                "engagement_association_by_opportunity"
            } else if filter.createdBy != nil {
                "engagement_association_by_creator"
            } else {
                "engagement_association_by_engagement"
            }
        walks.add(through: index, conditions, among: filter.engagementIdentifier.map { [$0.sqlValue] })
        return walks
    }
}
