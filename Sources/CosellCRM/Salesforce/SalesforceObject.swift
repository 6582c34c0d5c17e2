import CosellWire

extension CRMObject {
    /// As Salesforce calls it.
    var salesforceName: String {
        switch self {
        case .opportunity: "Opportunity"
        case .account: "Account"
        case .contact: "Contact"
        case .lead: "Lead"
        }
    }

    /// Whether a record that was merged names the one that it lives on in; opportunities cannot be merged.
    var hasSalesforceMaster: Bool { self != .opportunity }

    /// What the names before a dot lead to.
    var salesforceRelations: [SalesforceRelation] {
        switch self {
        case .opportunity: [.account, .contact]
        case .contact: [.account]
        case .account, .lead: []
        }
    }
}

/// A related object, whose fields a mapping writes with a dot.
struct SalesforceRelation: Hashable, Sendable {
    /// What stands before the dot, and the name of the object.
    let object: String
    /// By which a record of it is found again.
    let key: String
    /// The field that names it; nil where records stand between, as the roles of contacts do.
    let lookup: String?

    static let account = SalesforceRelation(object: "Account", key: "Name", lookup: "AccountId")
    /// The primary contact, by OpportunityContactRole: `Opportunity.ContactId` can be written only once.
    static let contact = SalesforceRelation(object: "Contact", key: "Email", lookup: nil)

    /// The names behind the dot, of those fields that have it.
    func own(_ fields: some Sequence<String>) -> [String] {
        fields.filter { $0.hasPrefix("\(object).") }.map { String($0.dropFirst(object.count + 1)) }
    }
}

/// The fields of a question, as a query selects them and its rows hold them.
struct SalesforceSelection: Sendable {
    let object: CRMObject
    let externalIDField: String
    let fields: [String]
    let columns: [String]
    let followsAccount: Bool
    let followsContact: Bool

    private static let roles = "OpportunityContactRoles"

    init(_ object: CRMObject, _ fields: [String], externalIDField: String) throws(CRMFailure) {
        (self.object, self.externalIDField) = (object, externalIDField)
        self.fields = fields
        for field in fields + [externalIDField] { _ = try SOQL.checked(field) }
        let relations = object.salesforceRelations
        let ofContact = relations.contains(.contact) ? SalesforceRelation.contact.own(fields) : []
        followsContact = !ofContact.isEmpty
        followsAccount = relations.contains(.account) && !SalesforceRelation.account.own(fields).isEmpty

        var columns = ["Id", "IsDeleted", "SystemModstamp", externalIDField]
        if object.hasSalesforceMaster { columns.append("MasterRecordId") }
        if object == .lead { columns.append("IsConverted") }
        if followsAccount { columns.append("Account.SystemModstamp") }
        let isOfRoles = followsContact
        columns += fields.filter { !isOfRoles || !$0.hasPrefix("Contact.") }
        if followsContact {
            let inner = ofContact.map { "Contact.\($0)" }.joined(separator: ", ")
            columns.append("(SELECT \(inner) FROM \(Self.roles) WHERE IsPrimary = true)")
        }
        var seen: Set<String> = []
        self.columns = columns.filter { seen.insert($0).inserted }
    }

    func query(where condition: String?, orderedBy order: String? = nil) -> String {
        let condition = condition.map { " WHERE \($0)" } ?? ""
        let order = order.map { " ORDER BY \($0)" } ?? ""
        return "SELECT \(columns.joined(separator: ", ")) FROM \(object.salesforceName)\(condition)\(order)"
    }

    func record(_ row: Document) throws(CRMFailure) -> CRMRecord {
        guard let id = row.answerText("Id"), let modified = row.answerText("SystemModstamp") else {
            throw .unreadable(
                "Salesforce gave a row without Id and SystemModstamp. Run it again; if it stays, look at the API version."
            )
        }
        var values: [String: Document] = [:]
        for field in fields { values[field] = value(field, of: row) }
        return CRMRecord(
            id: id,
            externalID: row.answerText(externalIDField),
            fields: values,
            modified: modified,
            fate: fate(row)
        )
    }

    private func fate(_ row: Document) -> CRMRecord.Fate {
        guard row.answerTruth("IsDeleted") else {
            return object == .lead && row.answerTruth("IsConverted") ? .converted : .there
        }
        return row.answerText("MasterRecordId").map { .merged(into: $0) } ?? .deleted
    }

    private func value(_ field: String, of row: Document) -> Document {
        if followsContact, field.hasPrefix("Contact.") {
            guard let role = row[Self.roles]?.answerList("records").first else { return .null }
            return Self.inner(field, of: role)
        }
        return Self.inner(field, of: row)
    }

    private static func inner(_ field: String, of row: Document) -> Document {
        field.split(separator: ".").reduce(row) { $0[String($1)] ?? .null }
    }

    /// When the row itself and what it leads to last changed.
    static func moments(of row: Document) -> (own: Instant?, related: Instant?) {
        (moment(row.answerText("SystemModstamp")), moment(row["Account"]?.answerText("SystemModstamp")))
    }

    /// `2026-01-12T20:00:00.000+0000`
    static func moment(_ text: String?) -> Instant? {
        guard let text else { return nil }
        return Instant(text.hasSuffix("+0000") ? "\(text.dropLast(5))Z" : text)
    }
}
