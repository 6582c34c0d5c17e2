package import ArgumentParser
import CosellClient
import CosellShell
import CosellSync
import CosellWire

/// `cosell opportunities`: the pipeline as a list, from the local database.
package struct OpportunitiesCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "opportunities",
        abstract: "List your opportunities from the local database: filtered, sorted, at once.",
        discussion: """
            Examples:
              cosell opportunities --open --sort amount
              cosell opportunities bakery --stage Qualified
              cosell opportunities --owner ana@example.com --output json

            Reads the local database alone, which cosell sync fills. cosell selling
            list-opportunities asks the service.

            Exit codes: 0 answered, 252 the command line is wrong or there is no local
            database yet, 253 no settings, 255 anything else.
            """
    )

    @Argument(help: "Words of the title, the customer, the identifier or your own number.")
    var text: [String] = []

    @Option(help: "A stage, such as Qualified.")
    var stage: String?

    @Option(help: "A review status, such as 'Action Required'.")
    var reviewStatus: String?

    @Option(help: "A part of the owner's name or mail.")
    var owner: String?

    @Flag(help: "Without those that are launched or lost.")
    var open = false

    @Option(help: "close, amount, changed or title.")
    var sort = OpportunityListing.Order.close.rawValue

    @Option(help: "So many rows at most.")
    var limit = 50

    @OptionGroup var local: LocalDatabaseOptions
    @OptionGroup var answer: AnswerChoice

    package init() {}

    package func validate() throws {
        guard 1...100_000 ~= limit else { throw ValidationError("--limit is \(limit); give 1 to 100000.") }
    }

    package func run() async throws {
        try await local.answer("opportunities", answer) { database, chosen, streams, style in
            var listing = OpportunityListing(catalog: local.catalogName())
            listing.text = text.isEmpty ? nil : text.joined(separator: " ")
            (listing.stage, listing.reviewStatus, listing.owner) = (stage, reviewStatus, owner)
            (listing.showsOver, listing.limit) = (!open, limit)
            listing.order = try .chosen(sort, for: "--sort")
            let (rows, count) = try await listing.read(database)
            let document = Document.object([.init("Opportunities", .list(rows)), .init("Count", .integer(count))])
            return try chosen.text(document, titled: "Opportunities", streams, style) {
                guard !rows.isEmpty else { return "no opportunities\n" }
                let rest = count - rows.count
                let list = try Self.list(rows, width: streams.width, style)
                return list + (rest > 0 ? "and \(rest.grouped) more; --limit \(count) shows all\n" : "")
            }
        }
    }

    private static func list(_ rows: [Document], width: Int?, _ style: Style) throws -> String {
        var options = GlobalOptions()
        options.columns = ["Id", "Title", "Customer", "Stage", "Amount", "Currency", "TargetCloseDate"]
        var writer = AnswerWriter(
            to: .table,
            options: options,
            title: "Opportunities",
            rows: "Opportunities",
            width: width,
            style: style
        )
        return try writer.page(.object([.init("Opportunities", .list(rows))])) + writer.end()
    }
}
