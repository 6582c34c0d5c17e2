import CosellIntegrations
import CosellShell
import CosellWire
import SellingRules

/// A name of an opportunity's field in any of AWS's three vocabularies: the API's path, the console's label, the name in
/// the files of the old S3 connector.
struct AWSFieldName {
    /// One; of a label that shows a person's whole name, the first name and the last.
    let fields: [AWSField]

    /// - Throws: what is no name, with the nearest that is one in any vocabulary; its place is the caller's to say.
    init(_ text: String) throws(Complaint) {
        let asPath: Complaint
        do {
            fields = [try AWSField(Self.path(text))]
            return
        } catch { asPath = error }
        guard let known = Self.known[BulkVocabulary.key(text)] else { throw Self.unknown(text, asPath) }
        let paths = known.compactMap { name in name.path.map { Self.path($0, role: name.role) } }
        var found: [AWSField] = []
        for path in paths {
            guard let field = try? AWSField(path), !found.contains(field) else { continue }
            found.append(field)
        }
        guard !found.isEmpty else { throw Self.unmapped(text, paths.first) }
        fields = Self.meant(of: found)
    }

    /// The one field that a line of a mapping is about.
    func single(_ text: String) throws(Complaint) -> AWSField {
        guard fields.count > 1 else { return fields[0] }
        throw Complaint(
            "'\(text.excerpt(80))' is \(fields.map { "\($0)" }.joined(separator: " and "))",
            remedy: "Write one of them, or to_crm: '\(expression)' for both in one text."
        )
    }

    /// What it says of an opportunity.
    var expression: MappingExpression {
        guard fields.count > 1 else { return .aws(fields[0]) }
        return .call(.join, [.literal(" ")] + fields.map(MappingExpression.aws))
    }

    // MARK: Several fields of one name

    /// Of an amount and its currency the amount is meant, of a person's parts the whole name (decision 0127).
    private static func meant(of fields: [AWSField]) -> [AWSField] {
        let names = fields.filter { field in
            ["FirstName", "LastName"].contains { field.steps.last == .member($0) }
        }
        return names.isEmpty ? [fields[0]] : names
    }

    // MARK: Names

    /// By their keys; labels and S3 names alone, since paths are read as paths.
    private static let known: [String: [FieldName]] = {
        var known: [String: [FieldName]] = [:]
        for name in FieldNames.all {
            let keys = [BulkVocabulary.console, .s3].compactMap { $0.name(of: name) }.map(BulkVocabulary.key)
            for key in Set(keys) { known[key, default: []].append(name) }
        }
        return known
    }()

    /// `OpportunityTeam[].Email (BusinessTitle PSM)`, as AWS's table writes it, as a path.
    private static func path(_ text: String) -> String {
        let parts = text.split(separator: " (BusinessTitle ", maxSplits: 1).map(String.init)
        guard parts.count == 2, text.hasSuffix(")") else { return text }
        return path(parts[0], role: String(parts[1].dropLast()))
    }

    private static func path(_ path: String, role: String?) -> String {
        role.map { path.replacing("[]", with: "[BusinessTitle=\($0)]") } ?? path
    }

    /// A name that AWS's table has, and a mapping cannot carry.
    private static func unmapped(_ text: String, _ path: String?) -> Complaint {
        let name = "'\(text.excerpt(80))'"
        guard let path else { return Complaint("\(name) is no field of the API any more", remedy: "Take it out.") }
        return Complaint("\(name) is \(path), which AWS does not show with an opportunity", remedy: "Take it out.")
    }

    private static func unknown(_ text: String, _ asPath: Complaint) -> Complaint {
        let isPath = text.contains { $0 == "." || $0 == "[" }
        // A slip within a path is told by its part, and so is what a path cannot be.
        let isStrange = asPath.what.hasPrefix(AWSField.strange)
        if isPath, !isStrange || asPath.remedy?.hasPrefix("Did you mean") == true { return asPath }
        let names = FieldNames.all.filter { $0.path != nil }.flatMap { name in
            BulkVocabulary.allCases.compactMap { $0.name(of: name) }
        }
        let near = NearestName.question(text, among: names + AWSField.roots)
        if isPath { return Complaint(asPath.what, remedy: near ?? asPath.remedy ?? "") }
        let isRoot = AWSField.roots.contains { $0.lowercased() == text.lowercased() }
        if isRoot { return asPath }
        return Complaint(
            "AWS has no field '\(text.excerpt(80))'",
            remedy: near ?? "Write a path of the API, a label of the console, or a name of the old S3 files."
        )
    }
}
