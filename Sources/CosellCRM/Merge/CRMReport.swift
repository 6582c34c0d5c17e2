package import CosellWire

/// What a run has done.
package struct CRMReport: Hashable, Sendable {
    package var createdAtAWS: [String] = []
    package var createdInCRM: [String] = []
    /// Deals and opportunities that were changed, with the number of their fields.
    package var changedAtAWS: [String: Int] = [:]
    package var changedInCRM: [String: Int] = [:]
    /// Leads that were made, and by the ids of their engagements those that were changed.
    package var createdLeads: [String] = []
    package var changedLeads: [String: Int] = [:]
    package var overruled = 0
    package var repairs = 0
    package var openConflicts = 0
    /// Deals whose change is sent later.
    package var waiting = 0
    package var waits: [Line] = []
    /// What was put into the outbox.
    package var held: [Line] = []
    package var refusals: [Line] = []
    package var problems: [Line] = []

    /// What is to be known about one of them.
    package struct Line: Hashable, Sendable {
        package let opportunity: String?
        package let deal: String?
        package let side: MappingSide?
        package let words: String
        let object: CRMObject

        init(_ plan: DealPlan, _ side: MappingSide?, _ words: String) {
            (opportunity, deal, object) = (plan.opportunity, plan.deal, plan.object)
            (self.side, self.words) = (side, words)
        }
    }

    init(_ plan: CRMPlan) {
        for deal in plan.deals {
            problems += deal.problems.map { Line(deal, nil, $0) }
        }
    }

    mutating func wait(_ plan: DealPlan, _ words: String) {
        waits.append(Line(plan, .aws, words))
    }

    mutating func hold(_ plan: DealPlan, _ changes: [DealPlan.Change], as number: Int) {
        let names = changes.map { $0.field.aws?.description ?? $0.field.name }.sorted().joined(separator: ", ")
        let words = "cosell outbox keeps it as \(number) until AWS has reviewed the opportunity: \(names)"
        held.append(Line(plan, .aws, words))
    }

    mutating func refuse(_ plan: DealPlan, _ side: MappingSide, _ words: String) {
        refusals.append(Line(plan, side, words))
    }

    mutating func created(_ plan: DealPlan, _ side: MappingSide) {
        repairs += plan.repairs.count
        if side == .aws { createdAtAWS.append(plan.opportunity ?? "") } else { createdInCRM.append(plan.deal ?? "") }
    }

    mutating func written(_ plan: DealPlan, _ side: MappingSide, _ changes: [DealPlan.Change]) {
        overruled += changes.count { $0.overruled != nil }
        guard !changes.isEmpty, let id = plan.opportunity else { return }
        if side == .aws {
            changedAtAWS[id, default: 0] += changes.count
        } else {
            changedInCRM[id, default: 0] += changes.count
        }
    }

    /// Takes in what a run has done about leads.
    mutating func add(leads report: CRMReport) {
        (createdLeads, changedLeads) = (report.createdInCRM, report.changedInCRM)
        repairs += report.repairs
        overruled += report.overruled
        refusals += report.refusals
        problems += report.problems
    }

    /// Whether everything that was to be sent was.
    package var isWhole: Bool { refusals.isEmpty }

    /// Whether anybody wants to hear of it.
    package var saysSomething: Bool {
        !createdAtAWS.isEmpty || !createdInCRM.isEmpty || !changedAtAWS.isEmpty || !changedInCRM.isEmpty
            || !createdLeads.isEmpty || !changedLeads.isEmpty || !held.isEmpty || openConflicts > 0
            || !refusals.isEmpty || !problems.isEmpty
    }

    package var sentences: [String] {
        let counts: [(Int, String, String)] = [
            (createdAtAWS.count, "opportunity made at AWS", "opportunities made at AWS"),
            (createdInCRM.count, "deal made in the CRM", "deals made in the CRM"),
            (changedAtAWS.count, "opportunity changed at AWS", "opportunities changed at AWS"),
            (changedInCRM.count, "deal changed in the CRM", "deals changed in the CRM"),
            (createdLeads.count, "lead made in the CRM", "leads made in the CRM"),
            (changedLeads.count, "lead changed in the CRM", "leads changed in the CRM"),
            (
                overruled, "field changed on both sides, settled by its winner",
                "fields changed on both sides, settled by their winners"
            ),
            (openConflicts, "conflict to decide: cosell crm conflicts", "conflicts to decide: cosell crm conflicts"),
            (repairs, "missing value repaired", "missing values repaired"),
            (
                held.count, "opportunity that AWS reviews, its changes put into the outbox: cosell outbox",
                "opportunities that AWS reviews, their changes put into the outbox: cosell outbox"
            ),
            (waiting, "deal waits for AWS or for you", "deals wait for AWS or for you"),
            (refusals.count, "record refused", "records refused"),
        ]
        let lines = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        return lines.isEmpty ? ["Both sides say the same."] : lines
    }

    package var document: Document {
        func lines(_ lines: [Line]) -> Document {
            .list(
                lines.map { line in
                    .object([
                        .init(line.object.sourceIDName, line.opportunity.map(Document.string) ?? .null),
                        .init(line.object.idName, line.deal.map(Document.string) ?? .null),
                        .init("Side", line.side.map { .string($0.rawValue) } ?? .null),
                        .init("Message", .string(line.words)),
                    ])
                }
            )
        }
        return .object([
            .init("CreatedAtAws", .list(createdAtAWS.map(Document.string))),
            .init("CreatedInCrm", .list(createdInCRM.map(Document.string))),
            .init("ChangedAtAws", .list(changedAtAWS.keys.sorted().map(Document.string))),
            .init("ChangedInCrm", .list(changedInCRM.keys.sorted().map(Document.string))),
            .init("CreatedLeads", .list(createdLeads.map(Document.string))),
            .init("ChangedLeads", .list(changedLeads.keys.sorted().map(Document.string))),
            .init("FieldsOverruled", .integer(overruled)), .init("Repairs", .integer(repairs)),
            .init("OpenConflicts", .integer(openConflicts)), .init("Waiting", .integer(waiting)),
            .init("Waits", lines(waits)), .init("Held", lines(held)), .init("Refusals", lines(refusals)),
            .init("Problems", lines(problems)),
        ])
    }
}

extension CRMObject {
    /// What a list calls the id at AWS of what a record stands for, and the record's own.
    package var sourceIDName: String { self == .lead ? "EngagementId" : "OpportunityId" }
    package var idName: String { self == .lead ? "LeadId" : "DealId" }
}
