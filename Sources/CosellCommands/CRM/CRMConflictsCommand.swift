package import ArgumentParser
import CosellCRM
import CosellShell
import CosellSync
import CosellWire

/// `cosell crm conflicts`: what both sides have changed.
package struct CRMConflictsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "List the fields that both sides have changed, and say whose value stays.",
        discussion: """
            Examples:
              cosell crm conflicts
              cosell crm conflicts --all --output json
              cosell crm conflicts --take aws O5300001
              cosell crm conflicts --take crm O5300001 LifeCycle.NextSteps
              cosell crm conflicts --take crm O5300001 "Next Steps"

            Without --take the open ones are listed, with --all those too that were
            settled by the mapping's winner, with what the other side said. --take decides
            all open ones, those of a deal, or one field; the next sync does it, as long as
            neither side has changed the field again.

            Exit codes: 0 answered, 1 some are open, 252 the command line is wrong or
            there is no such conflict, 253 no credentials or settings, 255 anything else.
            """
    )

    @Option(help: "aws or crm: whose value stays.")
    var take: String?

    @Flag(help: "List the settled ones too.")
    var all = false

    @Argument(help: "The opportunity or the deal.")
    var id: String?

    @Argument(help: "The field, by any of its names.")
    var field: String?

    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("crm conflicts") { read in
            let settings = try options.knownSettings(read.streams)
            return try await read.local.openFilled().use { database in
                let crm = try settings.connected()
                let books = CRMBooks(database, catalog: read.catalog, crm: crm.name)
                let fields = try await fields(settings, books, read)
                return try await take == nil ? list(fields, books, read) : decide(fields, books, read)
            }
        }
    }

    /// What conflicts of the field are listed under; nil for all.
    private func fields(
        _ settings: CRMSettings,
        _ books: CRMBooks,
        _ read: AutomationOptions.Read
    ) async throws -> [String]? {
        guard let field else { return nil }
        let listed = Set(try await books.conflicts(CRMConflict.State.allCases).map(\.field)).sorted()
        let names = try options.mapping(settings, read.streams).listedNames(of: field, among: listed)
        guard names.isEmpty else { return names }
        throw Complaint(
            "neither the mapping nor a conflict names '\(field.excerpt(80))'",
            remedy: NearestName.question(field, among: listed) ?? "Look for it: cosell crm conflicts."
        )
    }

    private func list(
        _ fields: [String]?,
        _ books: CRMBooks,
        _ read: AutomationOptions.Read
    ) async throws -> CommandStatus {
        let conflicts = try await books.conflicts(all ? CRMConflict.State.allCases : [.open, .taken]).filter {
            conflict in
            (id == nil || conflict.opportunity == id || conflict.deal == id)
                && (fields?.contains(conflict.field) ?? true)
        }
        if read.format == .json {
            let document = Document.object([.init("Conflicts", .list(conflicts.map(\.document)))])
            read.streams.show(JSONLayout.text(document) + "\n")
        } else if conflicts.isEmpty {
            read.streams.show("No field waits for a decision.\n")
        } else {
            let headings: [ListingText.Heading] = [
                .init("Opportunity"), .init("Deal"), .init("Field"), .init("State"), .init("AWS says"),
                .init("The CRM says"),
            ]
            let rows = conflicts.map { conflict in
                [
                    conflict.opportunity, conflict.deal, conflict.field,
                    conflict.state.rawValue + (conflict.winner.map { ", \($0.rawValue)" } ?? ""), conflict.aws ?? "",
                    conflict.crm ?? "",
                ]
            }
            read.streams.show(ListingText.of(rows, under: headings, width: read.streams.width, style: read.style))
        }
        return conflicts.contains { $0.state == .open } ? .findings : .done
    }

    private func decide(
        _ fields: [String]?,
        _ books: CRMBooks,
        _ read: AutomationOptions.Read
    ) async throws -> CommandStatus {
        guard let side = take.flatMap({ MappingSide(rawValue: $0.lowercased()) }) else {
            throw Complaint("'\(take ?? "")' is no side", at: "--take", remedy: "Write aws or crm.")
        }
        let count = try await books.take(side, opportunity: id, fields: fields)
        guard count > 0 else {
            throw Complaint(
                "no conflict is open" + (id.map { " about \($0)" } ?? "") + (field.map { " in \($0)" } ?? ""),
                remedy: "Look for it: cosell crm conflicts."
            )
        }
        if read.format == .json {
            let document = Document.object([
                .init("Decided", .integer(count)), .init("Winner", .string(side.rawValue)),
            ])
            read.streams.show(JSONLayout.text(document) + "\n")
        } else {
            read.streams.show("\(count) decided; the next cosell crm sync does it.\n")
        }
        return .done
    }
}
