package import ArgumentParser
import CosellCRM
import CosellShell
import CosellSync
import CosellWire

/// `cosell crm plan`: what a sync would do.
package struct CRMPlanCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show what a sync would do on both sides, field by field; nothing is sent.",
        discussion: """
            Examples:
              cosell crm plan
              cosell crm plan --local --output json

            Reads what has changed at AWS and in the CRM, brings both together by the
            mapping, asks the rules of the server, and prints what would be written
            where, what waits and why, and what you are to decide.

            Exit codes: 0 nothing stands against it, 1 something waits for you or would
            be refused, 252 the command line or the mapping is wrong, 253 no credentials
            or settings, 254 a service refused, 255 anything else.
            """
    )

    @Flag(name: .customLong("local"), help: "Take AWS's side as the local database has it.")
    var isLocal = false

    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("crm plan") { read in
            let settings = try options.knownSettings(read.streams)
            let mapping = try options.mapping(settings, read.streams)
            return try await read.local.open().use { database in
                if !isLocal { try await options.refresh(database, leads: mapping.lead != nil, read) }
                let planner = try options.planner(database, settings, read)
                let plan = try await planner.plan()
                let listing = CRMPlanListing(plan)
                read.streams.show(read.format == .json ? listing.json : listing.text(read.style))
                return listing.needsPeople ? .findings : .done
            }
        }
    }
}

/// A plan on a screen, and for programs.
struct CRMPlanListing {
    let plan: CRMPlan

    init(_ plan: CRMPlan) { self.plan = plan }

    var needsPeople: Bool { plan.told.contains { !$0.conflicts.isEmpty || !$0.problems.isEmpty } }

    func text(_ style: Style) -> String {
        let lines = plan.sentences
        let counts = plan.counts
        let head = "\(counts.links) pairs are known, \(counts.read) deals were read, \(counts.looked) were compared.\n"
        guard !lines.isEmpty else { return "Both sides say the same. \(head)" }
        return lines.map { "\($0.visible)\n" }.joined() + style.head("\(lines.count) to do or to know. ") + head
    }

    var json: String {
        func text(_ value: String?) -> Document { value.map(Document.string) ?? .null }
        func shown(_ deal: DealPlan) -> Document {
            let deed =
                switch deal.deed {
                case .merge: "update"
                case .createInAWS: "create-at-aws"
                case .createInCRM: "create-in-crm"
                case .deleted: "deleted-in-crm"
                case .mergedAway: "merged-in-crm"
                case .converted: "converted-in-crm"
                }
            let changes = deal.changes.map { change in
                Document.object([
                    .init("Side", .string(change.side.rawValue)),
                    .init(
                        "Field",
                        .string(
                            (change.side == .aws ? change.field.aws?.description : change.field.crm)
                                ?? change.field.name
                        )
                    ),
                    .init("Old", text(change.old)), .init("New", text(change.new)),
                    .init("Overruled", text(change.overruled)), .init("Waits", text(change.waits)),
                    .init("Outbox", text(change.outboxWords)),
                ])
            }
            let repairs = deal.repairs.map { repair in
                Document.object([
                    .init("Side", .string(repair.side.rawValue)), .init("Field", .string(repair.target)),
                    .init("Value", .string(repair.value)), .init("Rule", .integer(repair.number)),
                    .init("Why", .string(repair.why)),
                ])
            }
            let conflicts = deal.conflicts.map { conflict in
                Document.object([
                    .init("Field", .string(conflict.field)), .init("Aws", text(conflict.aws)),
                    .init("Crm", text(conflict.crm)),
                ])
            }
            return .object([
                .init(deal.object.sourceIDName, text(deal.opportunity)),
                .init(deal.object.idName, text(deal.deal)),
                .init("Title", .string(deal.title)), .init("Deed", .string(deed)),
                .init("Changes", .list(changes)), .init("Repairs", .list(repairs)),
                .init("Conflicts", .list(conflicts)), .init("Problems", .list(deal.problems.map(Document.string))),
            ])
        }
        let document = Document.object([
            .init("Deals", .list(plan.deals.filter(\.saysSomething).map(shown))),
            .init("Leads", .list(plan.leads.filter(\.saysSomething).map(shown))),
            .init("Pairs", .integer(plan.counts.links)),
            .init("Read", .integer(plan.counts.read)), .init("Compared", .integer(plan.counts.looked)),
        ])
        return JSONLayout.text(document) + "\n"
    }
}

extension DealPlan.Change {
    /// For programs: `due`, or the change's number in the outbox.
    fileprivate var outboxWords: String? {
        switch outbox {
        case .due?: "due"
        case .kept(let number)?: "\(number)"
        case nil: nil
        }
    }
}
