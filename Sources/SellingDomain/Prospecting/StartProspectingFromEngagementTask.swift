import CosellDomain
package import SellingAPI
import CosellRules
import CosellWire

extension SellingProvider {
    /// Hands lead engagements over to AWS, which enriches each of them by itself (additions 3.2).
    ///
    /// A client token used before gets the stored answer, PENDING, as it was; GetProspectingFromEngagementTask tells how
    /// things stand.
    ///
    /// - Throws: AccessDeniedException for an account that may not co-sell; ConflictException for a token used with another
    ///   request; ResourceNotFoundException naming the engagements that the caller is no member of; ``Objection`` for none
    ///   and for one named twice.
    /// - Source: Selling 2022-07-26, `StartProspectingFromEngagementTask`.
    package func startProspectingFromEngagementTask(
        _ input: Selling.StartProspectingFromEngagementTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartProspectingFromEngagementTaskResponse {
        let task = try await write(call) { books in
            guard try books.accountFlags.flags(of: call.account).isEligibleToCoSell ?? switches.isEligibleToCoSell
            else {
                throw Objection.denied("The account \(call.account) is not eligible to co-sell.")
            }
            if let earlier = try books.prospecting.find(token: input.clientToken) {
                guard earlier.fingerprint == input.fingerprint else { throw ReplayTable.conflict }
                return earlier.task
            }
            try books.requireEngagements(input.identifiers)
            try Objection.check(ProspectingRules.start(input.identifiers))
            return try begin(input, books)
        }
        return Selling.StartProspectingFromEngagementTaskResponse(
            identifiers: input.identifiers,
            taskName: task.name,
            startTime: task.startedAt,
            taskId: task.id,
            taskArn: task.arn,
            taskStatus: .pending
        )
    }

    private func begin(
        _ input: Selling.StartProspectingFromEngagementTaskRequest,
        _ books: Books
    ) throws -> ProspectingTask {
        let call = books.call
        let task = ProspectingTask(
            id: call.chance.identifier(prefix: "task-", length: 14),
            account: call.account,
            catalog: call.catalog,
            name: input.taskName,
            startedAt: call.now,
            total: input.identifiers.count
        )
        try books.prospecting.insert(task, token: input.clientToken, fingerprint: input.fingerprint)
        let first = call.now.adding(milliseconds: switches.prospectingPickupMilliseconds)
        let step = switches.prospectingStepMilliseconds
        for (position, engagement) in input.identifiers.enumerated() {
            let turn = ProspectingTurn(
                task: task.id,
                position: position,
                engagement: engagement,
                beginsAt: first.adding(milliseconds: Int64(position) * step),
                endsAt: first.adding(milliseconds: Int64(position + 1) * step)
            )
            try books.prospecting.insert(turn)
        }
        return task
    }
}

extension Books {
    /// Row 4: all or nothing.
    fileprivate func requireEngagements(_ ids: [String]) throws {
        let unknown = try ids.filter { id in
            guard let engagement = try engagements.find(id) else { return true }
            return try !engagements.isMember(call.account, of: engagement.id)
        }
        guard unknown.isEmpty else {
            throw Objection.missing(
                "These engagements were not found in catalog \(call.catalog): \(unknown.joined(separator: ", "))."
            )
        }
    }
}

/// What a prospecting task must name.
private enum ProspectingRules {
    static func start(_ engagements: [String]) -> [Violation] { violations(in: engagements, of: rows) }

    private static let rows: [Rule<[String]>] = [
        Rule("additions 3.2", "identifiers", .notEnoughValues, "identifiers is empty; name at least one engagement") {
            !$0.isEmpty
        },
        Rule("additions 3.2", "identifiers", .duplicateKeyValue, "identifiers names an engagement twice") {
            Set($0).count == $0.count
        },
    ]
}

extension Selling.StartProspectingFromEngagementTaskRequest: TokenCarrier {}
