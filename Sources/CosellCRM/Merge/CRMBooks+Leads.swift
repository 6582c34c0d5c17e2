import CosellStore
import CosellSync
import CosellWire

/// The leads that AWS shares, by the ids of their engagements: engagements with a Lead context, and invitations to such
/// that wait for an answer.
extension CRMBooks {
    /// What every context of a lead says, and no text in one can.
    private static let mark = #""Type":"Lead""#

    func leadHeads() async throws -> [Head] {
        let (catalog, mark) = (catalog, Self.mark)
        let rows = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT id, version, 1 FROM engagement
                WHERE catalog = \(catalog) AND gone_at IS NULL AND instr(contexts, \(mark)) > 0
                UNION ALL
                SELECT COALESCE(engagement, id), version, 0 FROM referral
                WHERE catalog = \(catalog) AND gone_at IS NULL AND direction = 'received' AND status = 'PENDING'
                    AND payload_type = 'LeadInvitation'
                """
            ) { row in
                Head(
                    id: try row.text(0),
                    version: Self.version(try row.integer(1), isEngagement: try row.integer(2) == 1),
                    stamp: nil,
                    isGone: false
                )
            }
        }
        // Who has joined an engagement knows more than the invitation said.
        return Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }).values
            .sorted { $0.id < $1.id }
    }

    /// An engagement's versions and those of the invitation to it are never the same number.
    private static func version(_ version: Int, isEngagement: Bool) -> Int { version * 2 + (isEngagement ? 1 : 0) }

    func leads(_ ids: [String]) async throws -> [String: AWSRecord] {
        var records: [String: AWSRecord] = [:]
        let catalog = catalog
        for ids in ids.runs(of: Self.batch).map(Array.init) {
            let rows = try await database.read { transaction in
                let invitations = try transaction.rows(
                    """
                    SELECT COALESCE(engagement, id), version, body FROM referral
                    WHERE catalog = \(catalog) AND gone_at IS NULL AND direction = 'received' AND status = 'PENDING'
                        AND payload_type = 'LeadInvitation' AND COALESCE(engagement, id) IN \(list: ids)
                    ORDER BY id
                    """
                ) { row -> AWSRecord? in
                    let body = try JSONReader.document(from: Array(row.text(2).utf8))
                    guard let lead = body["Payload"]?["LeadInvitation"] else { return nil }
                    let version = Self.version(try row.integer(1), isEngagement: false)
                    return AWSRecord(id: try row.text(0), version: version, body: Self.context(of: lead))
                }
                let engagements = try transaction.rows(
                    """
                    SELECT id, version, modified_at, contexts FROM engagement
                    WHERE catalog = \(catalog) AND gone_at IS NULL AND id IN \(list: ids)
                    """
                ) { row -> AWSRecord? in
                    let contexts = try JSONReader.document(from: Array(row.text(3).utf8))
                    guard case .list(let elements) = contexts,
                        let lead = elements.lazy.compactMap({ $0["Payload"]?["Lead"] }).first
                    else { return nil }
                    return AWSRecord(
                        id: try row.text(0),
                        version: Self.version(try row.integer(1), isEngagement: true),
                        modified: try row.optionalText(2).flatMap { Instant($0) },
                        body: lead
                    )
                }
                return (invitations + engagements).compactMap(\.self)
            }
            for record in rows { records[record.id] = record }
        }
        return records
    }

    /// An invitation says less than a Lead context, and says it elsewhere.
    private static func context(of invitation: Document) -> Document {
        func moved(_ name: String, _ path: [String], in part: Document?) -> [Document.Member] {
            guard case .object(let members)? = part else { return [] }
            return members.map { member in
                guard member.name == name else { return member }
                let value = path.dropFirst().reversed().reduce(member.value) { .object([.init($1, $0)]) }
                return .init(path[0], value)
            }
        }
        let customer = moved("CountryCode", ["Address", "CountryCode"], in: invitation["Customer"])
        let interaction = moved("ContactBusinessTitle", ["Contact", "BusinessTitle"], in: invitation["Interaction"])
        return .object([
            .init("Customer", .object(customer)), .init("Interactions", .list([.object(interaction)])),
        ])
    }
}
