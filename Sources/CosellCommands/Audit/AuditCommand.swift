package import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire

/// `cosell audit …`: what automation has written, by whom, and whether anybody touched the log.
package struct AuditCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Show the log of everything that automation has written, and prove that it is whole.",
        subcommands: [AuditList.self, AuditShow.self, AuditVerify.self],
        defaultSubcommand: AuditList.self
    )

    package init() {}
}

/// How the commands of the log are told where it is, and how to answer.
struct AuditOptions: ParsableArguments {
    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var local: LocalDatabaseOptions

    /// Opens the log, shows what `body` makes of it, and ends with the status of the exit code table.
    func run(
        _ command: String,
        _ body: (AuditLog, ReportFormat, Style) async throws -> (text: String, status: CommandStatus)
    ) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let style = streams.style(try local.call.color.checked())
            let answer = try await local.openFilled().use { try await body(AuditLog($0), format, style) }
            streams.show(answer.text)
            return answer.status
        }
    }
}

/// `cosell audit list`
package struct AuditList: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the last writes: when, by which command, what, and how it ended.",
        discussion: """
            Examples:
              cosell audit list
              cosell audit list --subject O5300001 --output json

            Exit codes: 0 answered, 252 the command line is wrong, 253 no credentials
            or settings, 255 the local database cannot be used.
            """
    )

    @Option(help: "Only those about a record, such as O5300001.")
    var subject: String?

    @Option(help: "At most that many, the last ones.")
    var limit = 50

    @OptionGroup var options: AuditOptions

    package init() {}

    package func run() async throws {
        try await options.run("audit list") { log, format, style in
            guard limit > 0 else {
                throw Complaint("takes a number from 1", at: "--limit", remedy: "Leave it away for the last 50.")
            }
            // A write is two entries at most: what was begun, and how it ended.
            let entries = try await log.last(min(limit, 1_000_000) * 2, about: subject)
            let writes = AuditListing(entries).writes.suffix(limit)
            switch format {
            case .json: return (AuditListing.json(writes.flatMap(\.entries)), .done)
            case .table:
                return (AuditListing.table(Array(writes), Streams.machine.width, style), .done)
            }
        }
    }
}

/// `cosell audit show ENTRY`
package struct AuditShow: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a write whole: before, what was asked for, what was answered, and the request id.",
        discussion: """
            Example:
              cosell audit show 12

            Exit codes: 0 answered, 252 the command line is wrong or there is no such
            entry, 253 no credentials or settings, 255 the local database cannot be used.
            """
    )

    @Argument(help: "The entry's number.")
    var entry: Int

    @OptionGroup var options: AuditOptions

    package init() {}

    package func run() async throws {
        try await options.run("audit show") { log, format, style in
            let found = try await AuditedEntry.read(entry, of: log)
            let parts = [found.entry, found.end].compactMap(\.self)
            let document = Document.list(parts.map(\.document))
            switch format {
            case .json: return (JSONLayout.text(document) + "\n", .done)
            case .table: return (AuditListing.sheet(parts, style), .done)
            }
        }
    }
}

/// `cosell audit verify`
package struct AuditVerify: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that nothing in the log was changed, put in or taken out.",
        discussion: """
            Examples:
              cosell audit verify
              cosell audit verify --head 4f2a… --output json

            Each entry is tied to the one before by its SHA-256. The last one's hash is
            printed: kept elsewhere, and given as --head, it also proves that nothing was
            cut off at the end.

            Exit codes: 0 the log is whole, 1 it was tampered with, 252 the command line
            is wrong, 253 no credentials or settings, 255 the local database cannot be used.
            """
    )

    @Option(help: "A hash that was printed before; the log must still hold its entry.")
    var head: String?

    @OptionGroup var options: AuditOptions

    package init() {}

    package func run() async throws {
        try await options.run("audit verify") { log, format, _ in
            let fault: String?
            var (count, last) = (0, AuditChain.origin)
            do {
                (count, last) = try await log.verify()
                fault = try await lost(log)
            } catch let broken as AuditChain.Fault { fault = "\(broken)" }
            if format == .json {
                let document = Document.object([
                    .init("IsWhole", .boolean(fault == nil)), .init("Entries", .integer(count)),
                    .init("Head", fault == nil ? .string(last) : .null),
                    .init("Fault", fault.map(Document.string) ?? .null),
                ])
                return (JSONLayout.text(document) + "\n", fault == nil ? .done : .findings)
            }
            guard let fault else { return ("The log is whole: \(count) entries, the last with hash\n\(last)\n", .done) }
            return ("The log was tampered with: \(fault).\n", .findings)
        }
    }

    private func lost(_ log: AuditLog) async throws -> String? {
        guard let head = head?.lowercased(), head != AuditChain.origin else { return nil }
        return try await log.holds(head) ? nil : "the entry with hash \(head) is gone"
    }
}
