package import ArgumentParser
import CosellCRM
import CosellShell
import CosellSync
import CosellWire

/// `cosell crm map …`: where a field's value comes from, and what the mapping makes of all there is.
package struct CRMMapCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Say where a field's value comes from, and try the mapping on the whole pipeline.",
        subcommands: [CRMMapExplain.self, CRMMapTest.self]
    )

    package init() {}
}

/// `cosell crm map explain FIELD`
package struct CRMMapExplain: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say in one line where a field's value comes from.",
        discussion: """
            Examples:
              cosell crm map explain StageName
              cosell crm map explain LifeCycle.Stage --of O5300001
              cosell crm map explain "Target Close Date"

            The field is one of the CRM's or of AWS's: a path of the API, a label of the
            console, or a name of the old S3 files. --of says it for one opportunity, with
            what both sides say and what they said last.

            Exit codes: 0 answered, 252 the command line or the mapping is wrong, or no
            line names the field, 253 no credentials or settings, 255 anything else.
            """
    )

    @Argument(help: "A field of the CRM's or of AWS's.")
    var field: String

    @Option(help: "For one opportunity, by its id or its deal's.")
    var of: String?

    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("crm map explain") { read in
            let settings = try options.knownSettings(read.streams)
            let mapping = try options.mapping(settings, read.streams)
            var lines = try mapping.explanation(of: field)
            if let of {
                lines = try await read.local.openFilled().use { database in
                    let books = CRMBooks(database, catalog: read.catalog, crm: settings.system.rawValue)
                    return try await mapping.explanation(of: field, in: of, books, today: read.now().day)
                }
            }
            if read.format == .json {
                let document = Document.object([
                    .init("Field", .string(field)), .init("Lines", .list(lines.map(Document.string))),
                ])
                read.streams.show(JSONLayout.text(document) + "\n")
            } else {
                read.streams.show(lines.map { "\($0.visible)\n" }.joined())
            }
            return .done
        }
    }
}

/// `cosell crm map test`
package struct CRMMapTest: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the mapping over the whole local pipeline, with the linter's verdict on each record.",
        discussion: """
            Examples:
              cosell crm map test
              cosell crm map test --offline --output json

            Each opportunity of the local database is made a deal, and the deal an
            opportunity again: words that no table has, fields that do not come back as
            they went, and what the rules of the server say of it are listed. Fields and
            values that the CRM does not have are named too, unless --offline.

            Exit codes: 0 nothing was found, 1 something was, 252 the command line or the
            mapping is wrong, 253 no credentials or settings, 254 the CRM refused, 255
            anything else.
            """
    )

    @Flag(help: "Do not ask the CRM which fields it has.")
    var offline = false

    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("crm map test") { read in
            let settings = try options.knownSettings(read.streams)
            let mapping = try options.mapping(settings, read.streams)
            let crm = offline ? nil : try settings.connected()
            let fields = try await crm?.fields(of: .opportunity)
            let fieldsOfLeads = mapping.lead == nil ? nil : try await crm?.fields(of: .lead)
            return try await read.local.openFilled().use { database in
                let books = CRMBooks(database, catalog: read.catalog, crm: settings.system.rawValue)
                let trial = MappingTrial(mapping: mapping, today: read.now().day)
                var faults = fields.map { trial.faults(in: $0) } ?? []
                if let lead = mapping.lead, let fieldsOfLeads {
                    let trial = MappingTrial(mapping: lead, today: read.now().day)
                    faults += trial.faults(in: fieldsOfLeads).map { "lead: \($0)" }
                }
                let verdicts = try await trial.verdicts(books)
                show(faults, verdicts, read)
                return faults.isEmpty && verdicts.allSatisfy(\.isClean) ? .done : .findings
            }
        }
    }

    private func show(_ faults: [String], _ verdicts: [MappingTrial.Verdict], _ read: AutomationOptions.Read) {
        if read.format == .json {
            let document = Document.object([
                .init("Fields", .list(faults.map(Document.string))),
                .init("Records", .list(verdicts.map(\.document))),
                .init("Clean", .integer(verdicts.count { $0.isClean })),
            ])
            return read.streams.show(JSONLayout.text(document) + "\n")
        }
        var lines = faults
        for verdict in verdicts where !verdict.isClean {
            lines += verdict.lines.map { "\(verdict.opportunity) \(verdict.title): \($0)" }
        }
        read.streams.show(lines.map { "\($0.visible)\n" }.joined())
        let clean = verdicts.count { $0.isClean }
        read.streams.show("\(verdicts.count) records, \(clean) of them without a finding.\n")
    }
}
