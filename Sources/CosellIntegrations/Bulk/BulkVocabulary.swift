import CosellShell
package import SellingRules

/// The names by which a file calls its fields.
package enum BulkVocabulary: String, CaseIterable, Sendable {
    case api, console, s3

    package var words: String {
        switch self {
        case .api: "paths of the API"
        case .console: "labels of the console"
        case .s3: "names of the old S3 files"
        }
    }

    package func name(of field: FieldName) -> String? {
        switch self {
        case .api: field.path
        case .console: field.label
        case .s3: field.s3Name
        }
    }

    /// The fields behind a name; some labels stand for two.
    func fields(named name: String) -> [FieldName] {
        let name = Self.key(name)
        return FieldNames.all.filter { self.name(of: $0).map(Self.key) == name }
    }

    /// The vocabulary that most of the names are of; letters' case tells between those that differ in it alone.
    package static func recognized(in names: [String]) -> BulkVocabulary {
        let scores = allCases.map { vocabulary in
            let known = FieldNames.all.compactMap(vocabulary.name)
            let (exact, keys) = (Set(known), Set(known.map(key)))
            return names.reduce(0) { sum, name in
                let isPath = vocabulary == .api && (name.contains(".") || BulkColumn.apiNames.contains(name))
                return sum + (exact.contains(name.plain) || isPath ? 2 : keys.contains(key(name)) ? 1 : 0)
            }
        }
        return allCases[scores.firstIndex(of: scores.max() ?? 0) ?? 0]
    }

    /// Case, blanks around it, and the sign of a list do not count.
    package static func key(_ name: String) -> String { name.plain.replacing("[]", with: "").lowercased() }

    /// What to write in the place of a name that there is none of.
    func remedy(for name: String, _ kind: BulkKind) -> String {
        for other in Self.allCases where other != self {
            let fields = other.fields(named: name)
            guard let field = fields.first else { continue }
            let known = self.name(of: field) ?? field.path
            let instead = known.map { "; write '\($0)'" } ?? ""
            return "That is one of the \(other.words), and the others are \(words)\(instead)."
        }
        let known = FieldNames.all.compactMap { self.name(of: $0) } + BulkColumn.apiNames
        return NearestName.question(name.plain, among: known)
            ?? "Take one of the \(words), or leave the column out."
    }
}

extension String {
    /// Without blanks around it, and with none but plain blanks in it.
    var plain: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
