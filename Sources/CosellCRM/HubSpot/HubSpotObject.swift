import CosellWire

extension CRMObject {
    /// As HubSpot's addresses name it.
    var hubSpotName: String {
        switch self {
        case .opportunity: "deals"
        case .account: "companies"
        case .contact: "contacts"
        case .lead: "leads"
        }
    }

    /// What says when a record last changed; contacts have an older name for it.
    var hubSpotModified: String { self == .contact ? "lastmodifieddate" : "hs_lastmodifieddate" }
}

/// A related object, whose properties a mapping writes with a dot.
///
/// Source: HubSpot developer documentation, "Associations v4", association type ids.
struct HubSpotRelation: Hashable, Sendable {
    /// What stands before the dot.
    let prefix: String
    let object: CRMObject
    /// The type of the association of a deal with the one it is about.
    let type: Int

    static let company = HubSpotRelation(prefix: "company", object: .account, type: 5)
    static let contact = HubSpotRelation(prefix: "contact", object: .contact, type: 3)
    static let all = [company, contact]

    func own(_ fields: some Sequence<String>) -> [String] {
        fields.filter { $0.hasPrefix("\(prefix).") }.map { String($0.dropFirst(prefix.count + 1)) }
    }

    func own(_ fields: [String: Document]) -> [String: Document] {
        Dictionary(uniqueKeysWithValues: own(fields.keys).map { ($0, fields["\(prefix).\($0)"] ?? .null) })
    }
}

/// The properties of a question, as HubSpot is asked for them and its records hold them.
struct HubSpotSelection: Sendable {
    let object: CRMObject
    let externalIDProperty: String
    let fields: [String]
    /// What the record itself is asked for.
    let properties: [String]

    static let merged = "hs_merged_object_ids"
    /// The labels of what `dealstage` and `pipeline` hold as ids.
    static let labels = ["dealstage.label": "dealstage", "pipeline.label": "pipeline"]

    init(_ object: CRMObject, _ fields: [String], _ settings: HubSpotSettings) {
        (self.object, self.fields) = (object, fields)
        externalIDProperty = settings.externalIDProperty
        var properties = [object.hubSpotModified, Self.merged]
        if object == .opportunity { properties.append(settings.externalIDProperty) }
        let labelled = fields.compactMap { Self.labels[$0] }
        properties +=
            fields.filter { !$0.contains(".") } + labelled + (labelled.contains("dealstage") ? ["pipeline"] : [])
        var seen: Set<String> = []
        self.properties = properties.filter { seen.insert($0).inserted }
    }

    func properties(of relation: HubSpotRelation) -> [String] {
        object == .opportunity ? relation.own(fields).sorted() : []
    }

    var wantsLabels: Bool { fields.contains { Self.labels[$0] != nil } }
}

/// A record as HubSpot gives it.
struct HubSpotRow: Sendable {
    let id: String
    let properties: Document
    let isArchived: Bool
    let archivedAt: Instant?
    let updatedAt: String

    init?(_ document: Document) {
        guard let id = document["id"]?.wireText else { return nil }
        self.id = id
        properties = document["properties"] ?? .object([])
        isArchived = document.answerTruth("archived")
        archivedAt = document.answerText("archivedAt").flatMap { Instant($0) }
        updatedAt = document.answerText("updatedAt") ?? ""
    }

    func text(_ property: String) -> String? { properties[property]?.wireText.flatMap { $0.isEmpty ? nil : $0 } }

    /// When it last changed; HubSpot prints some of these as milliseconds.
    func modified(_ object: CRMObject) -> Instant? {
        let text = text(object.hubSpotModified) ?? updatedAt
        return Instant(text) ?? Int64(text).map { Instant(milliseconds: $0) }
    }

    /// Records that live on in this one.
    var merged: [String] {
        (text(HubSpotSelection.merged) ?? "").split(separator: ";").map(String.init).filter { $0 != id }
    }
}
