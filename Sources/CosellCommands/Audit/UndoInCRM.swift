import CosellClient
import CosellCRM
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire

/// One call of `cosell undo` about an entry that wrote to a CRM.
struct UndoInCRM {
    let found: AuditedEntry
    let system: CRMSystem
    let database: LocalDatabase
    let streams: Streams
    let isJSON: Bool

    /// - Parameter isAgreed: asks the person, where there is one to ask.
    func run(_ command: UndoCommand, isAgreed: () throws -> Bool) async throws -> CommandStatus {
        if let refusal = CRMUndo.refusal(found.entry, end: found.end) { throw refusal }
        let file = try command.crm.file()
        let settings = try command.crm.knownSettings(streams)
        guard settings.system == system else {
            throw Undo.Refusal(
                what: "entry \(found.entry.number) was written to \(system.rawValue), and \(file) is about another CRM",
                remedy: "Give the settings of that one: --settings FILE."
            )
        }
        let crm = try settings.connected(notices: HubSpotNotices(database))
        let undo = CRMUndo(
            found.entry,
            crm: crm,
            books: CRMBooks(database, catalog: found.entry.content.catalog, crm: crm.name),
            mapping: try command.crm.mapping(settings, streams)
        )
        return try await command.crm.alone(database) { try await run(undo, command, isAgreed) }
    }

    private func run(
        _ undo: CRMUndo,
        _ command: UndoCommand,
        _ isAgreed: () throws -> Bool
    ) async throws -> CommandStatus {
        let plan = try await undo.plan()
        let (changes, stays) = Self.lines(of: plan)
        if !isJSON || !(command.dryRun || command.yes) {
            (isJSON ? streams.say : streams.show)((changes + stays).map { "\($0.visible)\n" }.joined())
        }
        var isSent = false
        if !command.dryRun, !changes.isEmpty {
            guard try isAgreed() else { return .findings }
            let log = AuditLog(database)
            let writes = try await AuditedWrites.signed(
                by: command.options.local,
                client: try command.options.local.call.client(),
                log: log,
                catalog: found.entry.content.catalog,
                command: "undo"
            )
            let streams = streams
            try await undo.carryOut(plan, log: log, signer: writes.signer, now: { streams.now() })
            isSent = true
        }
        guard isJSON else {
            streams.show(UndoCommand.end(changes, isSent))
            return .done
        }
        let document = Document.object([
            .init("Entry", .integer(found.entry.number)), .init("Operation", .string(found.entry.content.operation)),
            .init("Changes", .list(changes.map(Document.string))), .init("Stays", .list(stays.map(Document.string))),
            .init("IsSent", .boolean(isSent)),
        ])
        streams.show(JSONLayout.text(document) + "\n")
        return .done
    }

    private static func lines(of plan: CRMUndo.Plan) -> (changes: [String], stays: [String]) {
        func words(_ text: String?) -> String { text ?? "(nothing)" }
        return (
            plan.back.map { "\(plan.deal) \($0.name): \(words($0.now)) -> \(words($0.old))" },
            plan.stays.map { "\(plan.deal) \($0.name) stays: somebody has changed it to \(words($0.now)) since" }
        )
    }
}
