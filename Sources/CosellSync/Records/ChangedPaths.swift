import CosellWire

/// Which members of a record differ between two versions, by their paths: `LifeCycle.Stage`.
enum ChangedPaths {
    /// What stands before the paths of what AWS holds about an opportunity.
    static let summaryPrefix = "AwsSummary"

    static func between(_ known: LocalTable.Newest, _ record: LocalRecord) -> [String] {
        var paths: Set<String> = []
        compare(known.body, record.body, at: "", &paths)
        compare(known.summary, record.summary, at: summaryPrefix, &paths)
        // What a body does not tell: members of an engagement, what came of an invitation.
        return paths.isEmpty ? known.otherColumns : paths.sorted()
    }

    private static func compare(_ old: String?, _ new: String?, at path: String, _ paths: inout Set<String>) {
        guard old.map(ExactText.init) != new.map(ExactText.init) else { return }
        compare(document(old), document(new), at: path, &paths)
    }

    /// A body that is none, as a hand may have left it, differs from every other.
    private static func document(_ text: String?) -> Document {
        text.flatMap { try? JSONReader.document(from: Array($0.utf8)) } ?? .null
    }

    private static func compare(_ old: Document, _ new: Document, at path: String, _ paths: inout Set<String>) {
        guard case .object(let before) = old, case .object(let after) = new else {
            if old != new { paths.insert(path) }
            return
        }
        let names = Set((before + after).map { ExactText($0.name) })
        for name in names {
            let inner = path.isEmpty ? name.string : "\(path).\(name.string)"
            compare(old[name.string] ?? .null, new[name.string] ?? .null, at: inner, &paths)
        }
    }
}
