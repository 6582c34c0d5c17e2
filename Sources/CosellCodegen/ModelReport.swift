/// What an import changed, for people: one table for each service, and what the server does not answer yet.
package enum ModelReport {
    /// - Parameters:
    ///   - old: the models as they were; a service that is not among them is new.
    ///   - versions: of botocore, before and now.
    ///   - files: every Swift file of the repository, as paths from its root.
    package static func text(
        old: [Model],
        new: [Model],
        versions: (old: String?, new: String),
        files: [String]
    ) -> String {
        let before = Dictionary(uniqueKeysWithValues: old.map { ($0.namespace, $0) })
        let sections = new.compactMap { section($0, since: before[$0.namespace]) }
        let title = [versions.old, versions.new].compactMap(\.self)
        return """
            # Models: botocore \(Set(title).count == 1 ? versions.new : title.joined(separator: " → "))

            \(sections.isEmpty ? "Nothing changed.\n" : sections.joined(separator: "\n"))
            \(unanswered(new, files))
            """
    }

    private static func section(_ model: Model, since old: Model?) -> String? {
        let title = "## \(model.serviceID) \(model.version)"
        guard let old else { return "\(title)\n\nNew service: \(model.operations.count) operations, additive.\n" }
        let changes = model.changes(since: old)
        guard !changes.isEmpty else { return nil }
        let rows = changes.map {
            "| \($0.place) | \(cell($0.text)) | \($0.isBreaking ? "**breaking**" : "additive") |\n"
        }
        let breaking = changes.count(where: \.isBreaking)
        return """
            \(title)

            \(old.operations.count) operations became \(model.operations.count): \(changes.count - breaking) additive \
            changes, \(breaking) breaking.

            | Place | Change | Kind |
            | --- | --- | --- |
            \(rows.joined())
            """
    }

    private static func unanswered(_ models: [Model], _ files: [String]) -> String {
        let open = models.map { ($0, OperationsPage.unanswered($0, files: files)) }
        let rows = open.filter { !$1.isEmpty }.map { model, operations in
            "| \(model.serviceID) | \(operations.count) of \(model.operations.count) "
                + "| \(operations.map(\.name).joined(separator: ", ")) |\n"
        }
        let total = models.map(\.operations.count).reduce(0, +)
        return """
            ## Not answered yet: \(open.map(\.1.count).reduce(0, +)) of \(total) operations

            | Service | Number | Operations |
            | --- | --- | --- |
            \(rows.joined())
            """
    }

    /// A pattern may hold what ends a cell.
    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
