import SellingRules
package import CosellDomain
import CosellStore
import CosellRules
import CosellWire
import SellingAPI

/// What AWS does in a prospecting task, a turn an engagement.
extension SellingProvider {
    package func prospecting(with prospector: any Prospector) -> [AgendaAct] {
        [
            AgendaAct(
                .prospectEngagement,
                abandon: { entry, books in
                    try books.endTurn(entry) { turn, _ in (turn.storedStatus, turn.failure) = (.failed, .abandoned) }
                }
            ) { entry, books in
                try books.endTurn(entry) { turn, task in try books.prospect(&turn, of: task, with: prospector) }
            }
        ]
    }
}

extension AgendaKind {
    package static let prospectEngagement = AgendaKind(rawValue: "prospect engagement")
}

/// How the agenda calls a turn: `task-0123456789abc 1`.
struct TurnName {
    let task: String
    let position: Int

    var text: String { "\(task) \(position)" }
}

extension TurnName {
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let position = Int(parts[1]) else { return nil }
        self.init(task: String(parts[0]), position: position)
    }
}

extension Books {
    /// Ends the turn of an entry, and with the last one its task.
    fileprivate func endTurn(
        _ entry: AgendaEntry,
        _ end: (inout ProspectingTurn, ProspectingTask) throws -> Void
    ) throws {
        guard let name = TurnName(entry.subject) else {
            throw DamagedRecord("\(entry.subject) names no turn of a task")
        }
        var task = try prospecting.require(name.task)
        let stored = try prospecting.turns(of: task.id).first { $0.position == name.position }
        guard var turn = stored, turn.storedStatus == .pending else { return }
        try end(&turn, task)
        try prospecting.save(turn)
        if turn.failure == nil { task.completed += 1 } else { task.failed += 1 }
        if task.completed + task.failed == task.total { task.endedAt = call.now }
        try prospecting.save(task)
    }

    /// One turn: the first row of additions 3.5 that applies decides.
    fileprivate func prospect(
        _ turn: inout ProspectingTurn,
        of task: ProspectingTask,
        with prospector: any Prospector
    ) throws {
        do {
            try enrich(turn, of: task, with: prospector)
            turn.storedStatus = .completed
        } catch let failure as TaskFailure {
            turn.failure = failure
            turn.storedStatus = .failed
        }
    }

    private func enrich(_ turn: ProspectingTurn, of task: ProspectingTask, with prospector: any Prospector) throws {
        let id = turn.engagement
        guard var engagement = try engagements.find(id), try engagements.isMember(task.account, of: id) else {
            throw TaskFailure(.engagementAccessDenied, "You are no member of engagement \(id) any more.")
        }
        guard let (leadID, lead) = engagement.firstLead else {
            throw TaskFailure(.contextNotFound, "Engagement \(id) has no Lead context; add one and start another task.")
        }
        guard lead.qualificationStatus?.lowercased() != "disqualified" else {
            throw TaskFailure(
                .disqualifiedLeadNotPermitted,
                "The lead of engagement \(id) is Disqualified; qualify it and start another task."
            )
        }
        let previous = engagement.contexts.first { $0.type == .prospectingResult }
        guard previous != nil || engagement.contexts.count < EngagementRules.contextLimit else {
            throw TaskFailure(
                .serviceQuotaExceeded,
                "Engagement \(id) has \(engagement.contexts.count) contexts and no room for a result."
            )
        }
        guard prospector.canFind(lead) else {
            throw TaskFailure(
                .engagementValidationFailed,
                """
                The company of engagement \(id) can't be found; add a website or a two-letter country code to the lead \
                and start another task.
                """
            )
        }
        let payload = try result(for: lead, turn, task, prospector)
        if let previous {
            engagement.replace(payload, of: previous.id ?? "")
        } else {
            try engagement.add(.prospectingResult, payload, at: call.now)
        }
        var rated = lead
        rated.insights = prospector.insights(into: lead, at: call.now)
        engagement.replace(.lead(rated), of: leadID)
        try saveChanged(&engagement, by: AwsSide.account)
    }

    private func result(
        for lead: Selling.LeadContext,
        _ turn: ProspectingTurn,
        _ task: ProspectingTask,
        _ prospector: any Prospector
    ) throws -> Selling.EngagementContextPayload {
        let found = prospector.result(for: lead, hasActiveSolution: try solutions.hasActive(call))
        return .prospectingResult(
            Selling.ProspectingResult(
                aws: Selling.ProspectingResultAws(
                    customer: found.customer,
                    insights: found.insights,
                    startTime: min(turn.beginsAt, call.now),
                    endTime: call.now,
                    taskId: task.id,
                    taskArn: task.arn,
                    taskName: task.name
                )
            )
        )
    }
}

extension Engagement {
    fileprivate var firstLead: (id: String, lead: Selling.LeadContext)? {
        for context in contexts {
            if case .lead(let lead) = context.payload { return (context.id ?? "", lead) }
        }
        return nil
    }
}
