import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// The only SQL that touches snapshots.
package struct SnapshotTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = """
        engagement, catalog, opportunity, owner, template, revision, created_by, created_at, targets, payload
        """

    func insert(_ snapshot: ResourceSnapshot) throws {
        try transaction.execute(
            """
            INSERT INTO resource_snapshot (engagement, catalog, opportunity, owner, template, revision, created_by,
                created_at, targets, payload)
            VALUES (\(snapshot.engagement), \(snapshot.catalog), \(OpportunityNumber.number(of: snapshot.opportunity)),
                \(snapshot.owner), \(snapshot.template.rawValue), \(snapshot.revision), \(snapshot.createdBy),
                \(snapshot.createdAt.nanosecondsSinceEpoch), \(snapshot.targets.joined(separator: ",")),
                \(JSONWriter.bytes(snapshot.payload)))
            """
        )
    }

    /// - Parameter revision: nil means the latest.
    func find(
        _ opportunity: String,
        in engagement: String,
        _ template: SnapshotTemplate,
        revision: Int? = nil
    ) throws -> ResourceSnapshot? {
        guard let number = OpportunityNumber.number(of: opportunity) else { return nil }
        let wanted: SQL = revision.map { "revision = \($0)" } ?? "1 = 1"
        return try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM resource_snapshot
            WHERE engagement = \(engagement) AND opportunity = \(number) AND template = \(template.rawValue)
            AND \(fragment: wanted) ORDER BY revision DESC LIMIT 1
            """,
            Self.snapshot
        )
    }

    /// The revision of the latest, whose payload is not looked at; 0 when there is none.
    func lastRevision(of opportunity: String, in engagement: String, _ template: SnapshotTemplate) throws -> Int {
        guard let number = OpportunityNumber.number(of: opportunity) else { return 0 }
        return try transaction.first(
            """
            SELECT revision FROM resource_snapshot
            WHERE engagement = \(engagement) AND opportunity = \(number) AND template = \(template.rawValue)
            ORDER BY revision DESC LIMIT 1
            """
        ) { try $0.integer(0) } ?? 0
    }

    /// The snapshots that the caller sees, by template and opportunity, newest revision first, behind `start`.
    func list(
        _ filter: Selling.ListResourceSnapshotsRequest,
        in engagement: String,
        from start: [String]?,
        limit: Int
    ) throws -> [ResourceSnapshot] {
        try transaction.page(Self.facts, of: walks(filter, in: engagement, from: start), limit: limit, Self.snapshot)
    }

    /// All members see what partners share; AWS's side is seen by the opportunity's owner, and was taken by it or by AWS.
    func walks(_ filter: Selling.ListResourceSnapshotsRequest, in engagement: String, from start: [String]?) -> Walks {
        var walks = Walks(
            over: "resource_snapshot",
            in: ListOrder(
                .text("template", isAscending: true),
                .number("opportunity", isAscending: true),
                .number("revision", isAscending: false)
            ),
            behind: start,
            transaction.dialect
        )
        let wanted = filter.resourceSnapshotTemplateIdentifier.map { [SnapshotTemplate(named: $0)].compactMap { $0 } }
        for template in wanted ?? SnapshotTemplate.allCases {
            var conditions: [SQL] = ["engagement = \(engagement)"]
            let own = [template.rawValue.sqlValue]
            if let id = filter.resourceIdentifier {
                conditions.append("opportunity = \(OpportunityNumber.number(of: id) ?? 0)")
            }
            switch (template, filter.createdBy) {
            case (.awsOpportunitySummaryFullView, let author):
                conditions.append("owner = \(call.account)")
                let authors = SQL.each("created_by", of: author.map { [$0] } ?? [AwsSide.account, call.account])
                walks.add(through: "resource_snapshot_by_owner", conditions, each: [authors], among: own)
            case (.opportunitySummaryView, let author?):
                conditions.append("created_by = \(author)")
                walks.add(through: "resource_snapshot_by_creator", conditions, among: own)
            case (.opportunitySummaryView, nil):
                walks.add(through: "resource_snapshot_by_resource", conditions, among: own)
            }
        }
        return walks
    }

    private static func snapshot(_ row: borrowing Row) throws -> ResourceSnapshot {
        ResourceSnapshot(
            engagement: try row.text(0),
            catalog: try row.text(1),
            opportunity: OpportunityNumber.id(Int64(try row.integer(2))),
            owner: try row.text(3),
            template: SnapshotTemplate(rawValue: try row.text(4)) ?? .opportunitySummaryView,
            revision: try row.integer(5),
            createdBy: try row.text(6),
            createdAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(7))),
            targets: try row.text(8).split(separator: ",").map(String.init),
            payload: try row.withBytes(9) { try JSONReader.read(from: $0).value }
        )
    }
}
