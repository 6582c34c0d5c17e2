package import ArgumentParser
import CosellCRM
import CosellClient
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import SellingRules

/// `cosell undo ENTRY`: the inverse of what an entry of the log did.
package struct UndoCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what an entry of the audit log did, as far as the record's state allows it.",
        discussion: """
            Examples:
              cosell undo 12 --dry-run
              cosell undo 12 --yes

            An update is put back field by field: what somebody has changed since stays,
            and is named. An association is dissolved, a dissolved one made again, an
            assignment given back. What was written to Salesforce or HubSpot is put back
            there, in the fields that still say it. An accepted, rejected or submitted
            record, and a deal that was made, cannot go back, and you hear what to do
            instead. The undoing stands in the log too.

            Exit codes: 0 taken back, or --dry-run showed how, 1 you answered no, 252 the
            command line is wrong, 253 no credentials or settings, 254 it cannot go back
            or the service refused, 255 anything else.
            """
    )

    @Argument(help: "The entry's number; see cosell audit list.")
    var entry: Int

    @Flag(name: .shortAndLong, help: "Send without asking.")
    var yes = false

    @Flag(help: "Say what would be sent, and send nothing.")
    var dryRun = false

    @OptionGroup var options: AuditOptions
    @OptionGroup var crm: CRMOptions

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        let isJSON = ReportFormat.isJSON(options.output)
        try await streams.run("undo", asJSON: isJSON, options.local.call.color.chosen) {
            _ = try ReportFormat.chosen(options.output, for: "--output")
            do {
                return try await options.local.openFilled().use { try await run($0, streams, isJSON) }
            } catch { throw Self.explained(error) }
        }
    }

    private func run(_ database: LocalDatabase, _ streams: Streams, _ isJSON: Bool) async throws -> CommandStatus {
        let log = AuditLog(database)
        let found = try await AuditedEntry.read(entry, of: log)
        let undo = Undo(found.entry)
        let undoing = try await log.undoing(entry)
        if let system = CRMUndo.system(of: found.entry) {
            if let refusal = undo.refusalOfState(end: found.end, undoing: undoing) { throw refusal }
            return try await UndoInCRM(
                found: found,
                system: system,
                database: database,
                streams: streams,
                isJSON: isJSON
            )
            .run(self) { try isAgreed(streams) }
        }
        if let refusal = undo.refusal(end: found.end, undoing: undoing) { throw refusal }
        let client = try options.local.call.client()
        let plan = try await lines(of: undo, client)
        if !isJSON || !(dryRun || yes) { (isJSON ? streams.say : streams.show)(plan.map { $0 + "\n" }.joined()) }
        var isSent = false
        if !dryRun, !plan.isEmpty {
            guard try isAgreed(streams) else { return .findings }
            let writes = try await AuditedWrites.signed(
                by: options.local,
                client: client,
                log: log,
                catalog: found.entry.content.catalog,
                command: "undo"
            )
            isSent = try await undo.carryOut(by: writes)
        }
        if isJSON {
            let document = Document.object([
                .init("Entry", .integer(entry)), .init("Operation", .string(found.entry.content.operation)),
                .init("Changes", .list(plan.map(Document.string))), .init("IsSent", .boolean(isSent)),
            ])
            streams.show(JSONLayout.text(document) + "\n")
        } else {
            streams.show(Self.end(plan, isSent))
        }
        return .done
    }

    static func end(_ plan: [String], _ isSent: Bool) -> String {
        if isSent { return "Taken back.\n" }
        return plan.isEmpty ? "The record says all this already; nothing was sent.\n" : "Nothing was sent.\n"
    }

    /// What would be sent, for people; nothing where the record is as it was.
    private func lines(of undo: Undo, _ client: SellingClient) async throws -> [String] {
        let content = undo.entry.content
        switch undo.way {
        case .putBack:
            let question = Selling.GetOpportunityRequest(catalog: content.catalog, identifier: content.subject)
            let record = try await client.getOpportunity(question)
            let now = Selling.UpdateOpportunityRequest(editing: record)
            let changes = try [now, undo.changes(onto: record)].map {
                try JSONReader.document(from: JSONWriter.bytes($0))
            }
            return Difference.all(from: changes[0], to: changes[1]).map { $0.line(.plain) }
        case .associate(let request):
            return ["associate \(request.opportunityIdentifier) with \(request.relatedEntityIdentifier)"]
        case .disassociate(let request):
            return ["disassociate \(request.opportunityIdentifier) from \(request.relatedEntityIdentifier)"]
        case .assign(let request): return ["assign \(request.identifier) to \(request.assignee.email)"]
        case .none: return []
        }
    }

    private func isAgreed(_ streams: Streams) throws(Complaint) -> Bool {
        if yes { return true }
        guard streams.hasPerson else {
            throw Complaint(
                "nobody is there to be asked",
                at: "--yes",
                remedy: "--yes sends without asking, --dry-run shows what would be sent."
            )
        }
        return streams.agrees(to: "Take entry \(entry) back?")
    }

    private static func explained(_ error: any Error) -> any Error {
        switch error {
        case let refusal as Undo.Refusal:
            Complaints([Complaint(refusal.what, remedy: refusal.remedy)], exit: .refused)
        case let conflict as EditConflict:
            Complaints(
                [
                    Complaint(
                        "\(conflict.identifier) was changed in the same fields since",
                        at: conflict.fields.joined(separator: ", "),
                        remedy: "Set those fields by hand: cosell opportunity set \(conflict.identifier)."
                    )
                ],
                exit: .refused
            )
        case let locked as LockedOpportunity: Complaints([Complaint("\(locked)")], exit: .refused)
        default: error
        }
    }
}
