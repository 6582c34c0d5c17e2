package import ArgumentParser
import CosellIntegrations
import CosellShell

/// `cosell bulk …`: what is done with many opportunities, a row of a file each.
package struct BulkCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "bulk",
        abstract: "Create, update, submit or associate many opportunities from a file, a row each.",
        discussion: """
            Examples:
              cosell bulk create deals.csv --dry-run
              cosell bulk create deals.csv --yes
              cosell bulk create deals.csv --resume
              cosell bulk update changes.jsonl --yes

            A file is CSV with a header, or JSON lines. Its columns are paths of the API
            (Customer.Account.CompanyName), labels of the console (Customer Company Name)
            or names of the old S3 files (customerCompanyName). Every row is checked
            before the first call, a plan says how many calls and minutes it takes, and
            what becomes of each row is written beside the file: deals.csv.results.jsonl.
            That file, or --resume, goes on with the rows that failed or were not sent.

            Exit codes: 0 every row is done, 1 some failed or you answered no, 130
            interrupted, 252 the command line or the file is wrong and nothing was sent,
            253 no credentials or settings, 254 the service refused, 255 anything else.
            """,
        subcommands: [BulkCreate.self, BulkUpdate.self, BulkSubmit.self, BulkAssociate.self]
    )

    package init() {}
}

struct BulkCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create an opportunity of each row, and associate what the row names.",
        discussion: """
            Examples:
              cosell bulk create deals.csv --dry-run
              cosell bulk create deals.csv --skip-invalid --yes

            A row that is sent again, after a kill or by --resume, makes no second record.
            Solutions, AWS products and offers in a row are associated behind the creation.
            """
    )

    @OptionGroup var options: BulkOptions

    func run() async throws { try await BulkOrder(.create, options).run() }
}

struct BulkUpdate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change the fields of opportunities that have columns, and keep all others.",
        discussion: """
            Examples:
              cosell bulk update changes.csv --dry-run
              cosell bulk update changes.csv --erase-empty --hold --yes

            A row names its opportunity by Id. Empty cells leave their fields as they are,
            and null in JSON empties one. A LastModifiedDate in the row refuses the change
            of a record that somebody has changed since.
            """
    )

    @Flag(help: "Let empty cells empty their fields.")
    var eraseEmpty = false

    @Flag(help: "Keep the changes of records that AWS reviews, until the review ends: cosell outbox.")
    var hold = false

    @OptionGroup var options: BulkOptions

    func run() async throws {
        var order = BulkOrder(.update, options)
        (order.erasesEmpty, order.holds) = (eraseEmpty, hold)
        try await order.run()
    }
}

struct BulkSubmit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Submit opportunities to AWS for review.",
        discussion: """
            Examples:
              cosell bulk submit ids.csv --involvement co-sell --yes

            Each is read and held against the rules of a submission first; what AWS has
            already is left as it is. Columns InvolvementType and Visibility count more
            than the options. A submission cannot be taken back.
            """
    )

    @Option(help: "Co-Sell or For Visibility Only; else as the opportunity says, Co-Sell if it does not.")
    var involvement: String?

    @Option(help: "Full or Limited; Full when nobody says.")
    var visibility: String?

    @OptionGroup var options: BulkOptions

    func run() async throws {
        var order = BulkOrder(.submit, options)
        (order.involvement, order.visibility) = (involvement, visibility)
        try await order.run()
    }
}

struct BulkAssociate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "associate",
        abstract: "Associate solutions, AWS products and Marketplace offers with opportunities.",
        discussion: """
            Examples:
              cosell bulk associate solutions.csv --yes

            A row has Id, RelatedEntityType and RelatedEntityIdentifier, or columns such as
            RelatedEntityIdentifiers.Solutions with one or more, between semicolons.
            """
    )

    @OptionGroup var options: BulkOptions

    func run() async throws { try await BulkOrder(.associate, options).run() }
}
