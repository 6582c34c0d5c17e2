import CosellShapes
import CosellShell
import CosellWire
package import SellingAPI
import SellingRules

/// A column of a file, or a member of its JSON, and what its values are for.
package struct BulkColumn: Sendable {
    /// From 1, in the order of the file; of JSON in the order in which names occur.
    package let number: Int
    package let name: String
    package let meaning: Meaning

    package enum Meaning: Hashable, Sendable {
        case identifier
        /// The record's date when the file was made.
        case lastModified
        case field(FieldPath)
        /// Of what the customer is expected to spend on AWS a month.
        case amount
        /// A part of a member of the team, who has the role.
        case team(role: String, members: [String])
        case related(Selling.RelatedEntityType)
        /// All of them, by kind.
        case allRelated
        case relatedType
        case relatedIdentifier
        case involvement
        case visibility
        /// It says nothing here: why.
        case passedOver(String)
    }

    // MARK: Reading names

    /// Names of the API that are no path of a request.
    static let apiNames = [
        "Id", "Identifier", "OpportunityIdentifier", "LastModifiedDate", "RelatedEntityIdentifiers",
        "RelatedEntityType", "RelatedEntityIdentifier", "InvolvementType", "Visibility", "Catalog", "Arn",
        "CreatedDate",
        "Customer", "Project", "LifeCycle", "Marketing", "SoftwareRevenue", "OpportunityTeam", "Origin", "Tags",
        "NationalSecurity", "OpportunityType", "PrimaryNeedsFromAws", "PartnerOpportunityIdentifier",
        "AwsOpportunitySummary",
    ]

    /// - Returns: nil for a name that nobody knows.
    init?(_ name: String, _ number: Int, _ vocabulary: BulkVocabulary, _ kind: BulkKind) {
        (self.name, self.number) = (name, number)
        let fields = vocabulary.fields(named: name)
        if vocabulary != .api, !fields.isEmpty {
            meaning = Self.meaning(of: fields, kind)
        } else if let meaning = Self.meaning(ofPath: name.plain, kind) {
            self.meaning = meaning
        } else {
            return nil
        }
    }

    private static func meaning(of fields: [FieldName], _ kind: BulkKind) -> Meaning {
        let paths = fields.compactMap(\.path)
        guard let path = paths.first else { return .passedOver("the API has no such field") }
        if let role = fields[0].role {
            guard path.hasPrefix("OpportunityTeam") else { return .passedOver(ofAws) }
            guard kind == .create else { return .passedOver(ofCreation) }
            return .team(role: role, members: paths.compactMap { $0.split(separator: ".").last.map(String.init) })
        }
        // The API has the role of a member there, by which the other columns find it.
        if path == "OpportunityTeam[].BusinessTitle" { return .passedOver("the API has the member's role there") }
        return meaning(ofPath: path, kind) ?? .passedOver(ofAws)
    }

    private static let ofAws = "AWS alone writes it"
    private static let ofCreation = "only a creation carries it"

    private static func meaning(ofPath name: String, _ kind: BulkKind) -> Meaning? {
        let key = BulkVocabulary.key(name)
        if let role = role(of: name) {
            guard key.hasPrefix("opportunityteam") else { return .passedOver(ofAws) }
            guard kind == .create else { return .passedOver(ofCreation) }
            let member = name.prefix { $0 != " " }.split(separator: ".").last.map(String.init) ?? ""
            let known = FieldPath.table["Contact"].members.first { $0.name.lowercased() == member.lowercased() }
            return known.map { .team(role: role, members: [$0.name]) }
        }
        switch key {
        case "id", "identifier", "opportunityidentifier": return .identifier
        case "lastmodifieddate": return kind == .update ? .lastModified : .passedOver(ofAws)
        case "relatedentitytype" where kind == .associate: return .relatedType
        case "relatedentityidentifier" where kind == .associate: return .relatedIdentifier
        case "involvementtype" where kind == .submit: return .involvement
        case "visibility" where kind == .submit: return .visibility
        case "catalog": return .passedOver("--catalog says it")
        case "arn", "createddate", "lifecycle.reviewstatus", "lifecycle.reviewcomments", "lifecycle.reviewstatusreason",
            "lifecycle.nextstepshistory":
            return .passedOver(ofAws)
        case _ where key.hasPrefix("awsopportunitysummary") || key.hasPrefix("engagementinvitation."):
            return .passedOver(ofAws)
        case _ where key.hasPrefix("relatedentityidentifiers"): return related(key, kind)
        case _ where kind == .submit || kind == .associate:
            return (try? path(name, in: FieldPath.creationRoot)).map { _ in
                .passedOver("\(kind == .submit ? "a submission" : "an association") changes no field")
            }
        default: return field(name, key, kind)
        }
    }

    private static func field(_ name: String, _ key: String, _ kind: BulkKind) -> Meaning? {
        if let path = try? path(name, in: kind.root) {
            let isAmount = ["project.expectedCustomerSpend[0].amount"].contains("\(path)")
            return isAmount ? .amount : .field(path)
        }
        let isOfCreation = kind == .update && (try? path(name, in: FieldPath.creationRoot)) != nil
        return isOfCreation ? .passedOver(ofCreation) : nil
    }

    private static func related(_ key: String, _ kind: BulkKind) -> Meaning? {
        let name = key.split(separator: ".").dropFirst().first.map(String.init)
        let types = FieldPath.table["RelatedEntityType"].values
        guard kind == .create || kind == .associate else {
            return .passedOver("cosell bulk associate associates")
        }
        guard let name else { return .allRelated }
        return types.first { $0.lowercased() == name }.map { .related(Selling.RelatedEntityType(rawValue: $0)) }
    }

    /// `OpportunityOwner` of `OpportunityTeam[].Email (BusinessTitle OpportunityOwner)`.
    private static func role(of name: String) -> String? {
        let parts = name.split(separator: "(BusinessTitle ", maxSplits: 1)
        guard parts.count == 2, name.hasSuffix(")") else { return nil }
        return String(parts[1].dropLast())
    }

    /// A path whose lists need not say which element: the first is meant.
    private static func path(_ name: String, in root: String) throws(Complaint) -> FieldPath {
        var (written, shape) = ("", FieldPath.table[root])
        for part in name.replacing("[]", with: "").split(separator: ".", omittingEmptySubsequences: false) {
            if shape.kind == .list, let element = shape.element {
                if written.last != "]" { written += "[0]" }
                shape = FieldPath.table[element]
            }
            written += (written.isEmpty ? "" : ".") + part
            let member = part.prefix { $0 != "[" }.lowercased()
            guard let known = shape.members.first(where: { $0.name.lowercased() == member }) else { break }
            shape = FieldPath.table[known.shape]
        }
        return try FieldPath(written, for: name, in: root)
    }
}
