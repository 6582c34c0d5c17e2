import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The list of engagements walks the caller's memberships, which know what the filters look at.
extension EngagementTable {
    /// How many creators may be left by an exclusion so that each has a walk of its own.
    static let creatorLimit = 32

    /// The engagements of the caller that pass every filter, in order of their creation, behind `start`.
    func list(_ filter: Selling.ListEngagementsRequest, from start: [String]?, limit: Int) throws -> [ListedEngagement]
    {
        let members: SQL = "(SELECT COUNT(*) FROM engagement_member c WHERE c.engagement = e.id)"
        return try transaction.page(
            "\(fragment: Self.facts), \(fragment: members)",
            of: walks(filter, from: start),
            limit: limit
        ) { ListedEngagement(engagement: try Self.engagement($0), memberCount: try $0.integer(9)) }
    }

    func walks(_ filter: Selling.ListEngagementsRequest, from start: [String]?) throws -> Walks {
        let isAscending = filter.sort?.sortOrder == .ascending
        var walks = Walks(
            over: "engagement_member",
            in: .time("engagement_created_at", "engagement", isAscending: isAscending),
            behind: start,
            joining: "engagement e ON e.id = page.key2",
            transaction.dialect
        )
        var conditions = own
        if let excluded = filter.excludeCreatedBy, !excluded.isEmpty {
            conditions.append("created_by NOT IN \(list: excluded)")
        }
        let kinds = ContextKinds.masks(withAny: filter.contextTypes ?? [], without: filter.excludeContextTypes ?? [])
        let creators = try creators(filter)
        if let ids = filter.engagementIdentifier, !ids.isEmpty {
            let wanted = ids.compactMap { ResourceName.identifier(in: $0, catalog: filter.catalog) }
            conditions.append("engagement IN \(list: wanted)")
            if let creators { conditions.append("created_by IN \(list: creators)") }
            if let kinds { conditions.append("context_kinds IN \(list: kinds)") }
            walks.find(through: "engagement_member_of_account", conditions)
        } else if let creators {
            if let kinds { conditions.append("context_kinds IN \(list: kinds)") }
            walks.add(
                through: "engagement_member_by_creator",
                conditions,
                each: [SQL.each("created_by", of: creators)]
            )
        } else if let kinds {
            walks.add(
                through: "engagement_member_by_contexts",
                conditions,
                each: [SQL.each("context_kinds", of: kinds)]
            )
        } else {
            walks.add(through: "engagement_member_by_account", conditions)
        }
        return walks
    }

    private var own: [SQL] { ["account = \(call.account)", "catalog = \(call.catalog)"] }

    /// Who may have created what is listed; nil when nobody asks, or too many are left by those who are excluded.
    private func creators(_ filter: Selling.ListEngagementsRequest) throws -> [String]? {
        if let wanted = filter.createdBy, !wanted.isEmpty { return wanted }
        guard let excluded = filter.excludeCreatedBy, !excluded.isEmpty else { return nil }
        let most = excluded.count + Self.creatorLimit
        // Steps from one creator to the next, past all that each of them created.
        let next: SQL = "SELECT MIN(created_by) FROM engagement_member WHERE \(fragment: SQL.all(own))"
        let all = try transaction.rows(
            """
            WITH RECURSIVE creator (name) AS (
                \(fragment: next)
                UNION ALL
                SELECT (\(fragment: next) AND created_by > name) FROM creator WHERE name IS NOT NULL
            )
            SELECT name FROM creator WHERE name IS NOT NULL LIMIT \(most + 1)
            """
        ) { try $0.text(0) }
        return all.count > most ? nil : all.filter { !excluded.contains($0) }
    }
}

/// One row of a list of engagements.
struct ListedEngagement {
    let engagement: Engagement
    let memberCount: Int
}
