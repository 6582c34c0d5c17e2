import SellingRules
import CosellDomain
import CosellRules
import CosellStore
import CosellWire
package import SellingAPI

/// The only SQL that touches opportunities. A partner sees its own, in the catalog of its call, once they are visible.
package struct OpportunityTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = """
        document, origin, involvement, visibility, involvement_change_reason, submitted_at, review_step, is_visible
        """

    /// - Throws: ResourceNotFoundException for what the caller cannot see (R1.29, R1.30).
    package func require(_ id: String) throws -> Opportunity {
        guard let opportunity = try find(id), opportunity.isVisible else {
            throw notFound(id)
        }
        return opportunity
    }

    /// The opportunity, accepted or not; nil when the account has none of that id in the catalog.
    package func find(_ id: String) throws -> Opportunity? {
        guard let number = OpportunityNumber.number(of: id) else { return nil }
        return try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM opportunity
            WHERE id = \(number) AND account = \(call.account) AND catalog = \(call.catalog)
            """
        ) { try Self.opportunity($0) }
    }

    /// Whose it is and in which state, whoever asks, for those who play AWS; an AWS referral that waits for its partner has
    /// a state of its own.
    func place(of id: String) throws -> ActPlace? {
        guard let number = OpportunityNumber.number(of: id) else { return nil }
        return try transaction.first(
            """
            SELECT account, review_status, is_visible FROM opportunity WHERE id = \(number) AND catalog = \(call.catalog)
            """
        ) { try ActPlace(account: $0.text(0), state: $0.integer(2) == 0 ? "Not accepted" : $0.text(1)) }
    }

    /// Only the document, for the call that is made most.
    ///
    /// - Throws: as ``require(_:)``.
    package func requireDocument(_ id: String) throws -> Selling.GetOpportunityResponse {
        guard let document = try storedDocument(id) else { throw notFound(id) }
        return try JSONReader.read(from: document).value
    }

    private func notFound(_ id: String) -> Objection {
        Objection.notFound("Opportunity", id, in: call.catalog)
    }

    /// The document as it lies in the store: the answer of GetOpportunity in JSON.
    func storedDocument(_ id: String) throws -> [UInt8]? {
        guard let number = OpportunityNumber.number(of: id) else { return nil }
        return try transaction.first(
            """
            SELECT document FROM opportunity
            WHERE id = \(number) AND account = \(call.account) AND catalog = \(call.catalog) AND is_visible = 1
            """
        ) { try $0.blob(0) }
    }

    package func exists(_ id: String) throws -> Bool {
        guard let number = OpportunityNumber.number(of: id) else { return false }
        return try transaction.first(
            """
            SELECT 1 FROM opportunity
            WHERE id = \(number) AND account = \(call.account) AND catalog = \(call.catalog) AND is_visible = 1
            """
        ) { _ in true } ?? false
    }

    /// The id of another opportunity with that PartnerOpportunityIdentifier (O31).
    package func holder(ofPartnerIdentifier identifier: String, except id: String?) throws -> String? {
        let number = id.flatMap(OpportunityNumber.number) ?? 0
        return try transaction.first(
            """
            SELECT id FROM opportunity WHERE account = \(call.account) AND catalog = \(call.catalog)
            AND partner_identifier = \(identifier) AND partner_identifier <> '' AND id <> \(number) LIMIT 1
            """
        ) { try OpportunityNumber.id(Int64($0.integer(0))) }
    }

    /// A number that grows; taken once the transaction commits, since nothing is ever deleted (R2.3). By a seed it is drawn,
    /// as a number that grows would tell of the order of arrival (CP23).
    package func nextID() throws -> String {
        if call.chance.isSeeded { return try drawnID() }
        let number = try transaction.nextNumber(of: "opportunity", "id", above: OpportunityNumber.beforeFirst)
        return OpportunityNumber.id(Int64(number))
    }

    private func drawnID() throws -> String {
        while true {
            let digits = call.chance.identifier(prefix: "", length: 8, of: "0123456789")
            guard let number = Int(digits), number > OpportunityNumber.beforeFirst else { continue }
            let isTaken = try transaction.first("SELECT 1 FROM opportunity WHERE id = \(number)") { _ in true } ?? false
            if !isTaken { return OpportunityNumber.id(Int64(number)) }
        }
    }

    package func insert(_ opportunity: Opportunity) throws { try insert(OpportunityRow(opportunity)) }

    /// Gives the opportunity the next number.
    func insert(_ new: NewOpportunity) throws -> Opportunity {
        let (opportunity, row) = try new.numbered(nextID(), call)
        try insert(row)
        return opportunity
    }

    private func insert(_ row: OpportunityRow) throws {
        try transaction.send(
            """
            INSERT INTO opportunity (id, catalog, account, partner_identifier, stage, review_status, company_name,
                target_close_date, created_at, modified_at, origin, involvement, visibility, involvement_change_reason,
                submitted_at, review_step, is_visible, document)
            VALUES (\(row.number), \(call.catalog), \(call.account), \(row.partnerIdentifier), \(row.stage),
                \(row.reviewStatus), \(row.companyName), \(row.targetCloseDate), \(row.createdAt), \(row.modifiedAt),
                \(row.origin), \(row.involvement), \(row.visibility), \(row.involvementChangeReason),
                \(row.submittedAt), \(row.reviewStep), \(row.isVisible), \(row.document))
            """
        )
    }

    package func save(_ opportunity: Opportunity) throws {
        let row = OpportunityRow(opportunity)
        try transaction.execute(
            """
            UPDATE opportunity SET partner_identifier = \(row.partnerIdentifier), stage = \(row.stage),
                review_status = \(row.reviewStatus), company_name = \(row.companyName),
                target_close_date = \(row.targetCloseDate), modified_at = \(row.modifiedAt), origin = \(row.origin),
                involvement = \(row.involvement), visibility = \(row.visibility),
                involvement_change_reason = \(row.involvementChangeReason), submitted_at = \(row.submittedAt),
                review_step = \(row.reviewStep), is_visible = \(row.isVisible), document = \(row.document)
            WHERE id = \(row.number) AND account = \(call.account) AND catalog = \(call.catalog)
            """
        )
    }

    /// Notes whose review a deal that came by an invitation shares (selling 6.2).
    func follow(_ leader: String, with follower: String) throws {
        try transaction.execute(
            """
            INSERT INTO opportunity_leader (follower, leader)
            VALUES (\(OpportunityNumber.number(of: follower)), \(OpportunityNumber.number(of: leader)))
            """
        )
    }

    /// The sender's deal behind one that came by an invitation, whoever asks.
    func leader(of follower: String) throws -> Opportunity? {
        let number = OpportunityNumber.number(of: follower) ?? 0
        return try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM opportunity
            WHERE id = (SELECT leader FROM opportunity_leader WHERE follower = \(number))
            """
        ) { try Self.opportunity($0) }
    }

    /// The deals of other partners that share the review of this one.
    func followers(of leader: String) throws -> [OwnedOpportunity] {
        let number = OpportunityNumber.number(of: leader) ?? 0
        return try transaction.rows(
            """
            SELECT o.id, o.account FROM opportunity_leader l JOIN opportunity o ON o.id = l.follower
            WHERE l.leader = \(number) ORDER BY o.id
            """
        ) { try OwnedOpportunity(id: OpportunityNumber.id(Int64($0.integer(0))), account: $0.text(1)) }
    }

    /// Notes to which opportunity an offer is attached; one offer stands on one only.
    ///
    /// - Returns: false when it stands on another.
    package func claimOffer(_ offer: String, for id: String) throws -> Bool {
        let number = OpportunityNumber.number(of: id) ?? 0
        try transaction.execute(
            """
            INSERT INTO opportunity_offer (catalog, offer, opportunity) VALUES (\(call.catalog), \(offer), \(number))
            ON CONFLICT DO NOTHING
            """
        )
        return try transaction.first(
            """
            SELECT 1 FROM opportunity_offer
            WHERE catalog = \(call.catalog) AND offer = \(offer) AND opportunity = \(number)
            """
        ) { _ in true } ?? false
    }

    package func releaseOffer(_ offer: String) throws {
        try transaction.execute(
            "DELETE FROM opportunity_offer WHERE catalog = \(call.catalog) AND offer = \(offer)"
        )
    }

    private static func opportunity(_ row: borrowing Row) throws -> Opportunity {
        var opportunity = Opportunity(
            record: try row.withBytes(0) { try JSONReader.read(from: $0).value },
            origin: Selling.OpportunityOrigin(rawValue: try row.text(1))
        )
        opportunity.involvement = try nonempty(row.text(2)).map(Selling.SalesInvolvementType.init)
        opportunity.visibility = try nonempty(row.text(3)).map(Selling.Visibility.init)
        opportunity.involvementChangeReason = try nonempty(row.text(4)).map(Selling.InvolvementTypeChangeReason.init)
        let submittedAt = try row.integer(5)
        opportunity.submittedAt = submittedAt == 0 ? nil : Instant(milliseconds: Int64(submittedAt))
        opportunity.reviewStep = try row.integer(6)
        opportunity.isVisible = try row.bool(7)
        return opportunity
    }

    private static func nonempty(_ text: String) -> String? { text.isEmpty ? nil : text }
}

/// An opportunity as its columns hold it; absent text is empty, absent times are 0.
struct OpportunityRow: Sendable {
    var number: Int64
    let partnerIdentifier: String
    let stage: String
    let reviewStatus: String
    let companyName: String
    let targetCloseDate: String
    let createdAt: Int64
    let modifiedAt: Int64
    let origin: String
    let involvement: String
    let visibility: String
    let involvementChangeReason: String
    let submittedAt: Int64
    let reviewStep: Int64
    let isVisible: Int64
    var document: [UInt8]

    init(_ opportunity: Opportunity) {
        let record = opportunity.record
        number = OpportunityNumber.number(of: record.id) ?? 0
        partnerIdentifier = record.partnerOpportunityIdentifier ?? ""
        stage = record.lifeCycle?.stage?.rawValue ?? ""
        reviewStatus = opportunity.reviewStatus.rawValue
        companyName = (record.customer?.account?.companyName ?? "").lowercased()
        targetCloseDate = record.lifeCycle?.targetCloseDate ?? ""
        createdAt = record.createdDate.milliseconds
        modifiedAt = record.lastModifiedDate.milliseconds
        origin = opportunity.origin.rawValue
        involvement = opportunity.involvement?.rawValue ?? ""
        visibility = opportunity.visibility?.rawValue ?? ""
        involvementChangeReason = opportunity.involvementChangeReason?.rawValue ?? ""
        submittedAt = opportunity.submittedAt?.milliseconds ?? 0
        reviewStep = Int64(opportunity.reviewStep)
        isVisible = opportunity.isVisible ? 1 : 0
        document = JSONWriter.bytes(record)
    }
}

/// An opportunity, and whose it is.
struct OwnedOpportunity: Hashable, Sendable {
    let id: String
    let account: String
}
