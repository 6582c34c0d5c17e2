import CosellSync

/// The plain commands that give the answers of `cosell manage`, with the options that it was given.
struct CommandWords: Sendable, Equatable {
    let catalog: String
    /// `--catalog`, `Sandbox`, and so on: of calls, and of the local database.
    var calls: [String] = []
    var database: [String] = []

    init(_ options: LocalDatabaseOptions) {
        catalog = options.catalogName()
        let call = options.call
        let said: [(String, String?)] = [
            ("--catalog", call.catalog), ("--profile", call.profile), ("--endpoint-url", call.endpointUrl),
            ("--region", call.region),
        ]
        calls = said.flatMap { name, value in value.map { [name, $0] } ?? [] }
        database = options.database.map { ["--database", $0] } ?? []
    }

    init(catalog: String) { self.catalog = catalog }

    /// A command that asks the local database.
    func local(_ words: [String]) -> String { Self.line(words + calls + database) }

    /// A command that asks the service.
    func remote(_ words: [String]) -> String { Self.line(words + calls) }

    /// The change of a deal; of one that AWS reviews it is kept.
    func setting(_ deal: OpportunitySheet, _ more: [String]) -> String {
        let words = ["opportunity", "set", deal.id] + more
        return deal.isUnderReview ? local(words + ["--hold"]) : remote(words)
    }

    private static func line(_ words: [String]) -> String {
        (["cosell"] + words.map(\.shellWord)).joined(separator: " ")
    }
}
