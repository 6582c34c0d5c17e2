import CosellClient
import CosellWire
package import SellingAPI
import SellingClient

/// Answers one referral, so that every step can be taken again after a kill and is taken once.
package struct ReferralAnswer: Sendable {
    package let writes: AuditedWrites

    package init(_ writes: AuditedWrites) { self.writes = writes }

    private var client: SellingClient { writes.client }
    private var catalog: String { writes.catalog }

    /// Accepts it; what becomes an opportunity is waited for.
    ///
    /// - Returns: the opportunity, where there is one.
    package func accept(_ referral: Referral) async throws -> String? {
        let before = referral.document
        guard referral.payload == .opportunityInvitation else {
            let request = Selling.AcceptEngagementInvitationRequest(catalog: catalog, identifier: referral.id)
            _ = try await writes.make(
                Selling.AcceptEngagementInvitation.self,
                request,
                of: referral.id,
                before: before
            )
            return nil
        }
        let tasks = try await tasks(of: referral)
        if let running = tasks.first(where: { $0.taskStatus != .failed }), let id = running.taskId {
            return try await wait(for: id)
        }
        // The same token for the same try, so that a call whose answer was lost starts no second task.
        let request = Selling.StartEngagementByAcceptingInvitationTaskRequest(
            catalog: catalog,
            clientToken: "cosell-\(referral.id)-\(tasks.count)",
            identifier: referral.arn ?? referral.id
        )
        let started = try await writes.make(
            Selling.StartEngagementByAcceptingInvitationTask.self,
            request,
            of: referral.id,
            before: before
        )
        guard let task = started.taskId ?? started.taskArn else { return started.opportunityId }
        return try await wait(for: task)
    }

    package func reject(_ referral: Referral, because reason: RejectionReason) async throws {
        let request = Selling.RejectEngagementInvitationRequest(
            catalog: catalog,
            identifier: referral.id,
            rejectionReason: reason.rawValue
        )
        _ = try await writes.make(
            Selling.RejectEngagementInvitation.self,
            request,
            of: referral.id,
            before: referral.document
        )
    }

    /// The opportunity that an accepted referral has become; a task that runs is waited for.
    package func opportunity(of referral: Referral) async throws -> String? {
        guard referral.payload == .opportunityInvitation else { return nil }
        guard let task = try await tasks(of: referral).first(where: { $0.taskStatus != .failed }) else { return nil }
        if let opportunity = task.opportunityId { return opportunity }
        guard let id = task.taskId, task.taskStatus == .inProgress else { return nil }
        return try await wait(for: id)
    }

    /// Gives an opportunity to somebody, unless that one has it.
    package func assign(_ opportunity: String, to assignee: Selling.AssigneeContact) async throws {
        let record = try await client.getOpportunity(.init(catalog: catalog, identifier: opportunity))
        // A team has one of each title, and an assignment puts another one in the place of that one.
        let owner = record.opportunityTeam?.first { $0.businessTitle == assignee.businessTitle }
        guard owner?.email?.lowercased() != assignee.email.lowercased() else { return }
        let before = owner.map { owner in
            Selling.AssigneeContact(
                email: owner.email ?? "",
                firstName: owner.firstName ?? "",
                lastName: owner.lastName ?? "",
                phone: owner.phone,
                businessTitle: owner.businessTitle ?? ""
            )
        }
        let request = Selling.AssignOpportunityRequest(catalog: catalog, identifier: opportunity, assignee: assignee)
        _ = try await writes.make(
            Selling.AssignOpportunity.self,
            request,
            of: opportunity,
            before: try before.map { try JSONReader.document(from: JSONWriter.bytes($0)) }
        )
    }

    private func tasks(
        of referral: Referral
    ) async throws -> [Selling.ListEngagementByAcceptingInvitationTaskSummary] {
        let question = Selling.ListEngagementByAcceptingInvitationTasksRequest(
            catalog: catalog,
            engagementInvitationIdentifier: [referral.arn ?? referral.id]
        )
        return try await client.listEngagementByAcceptingInvitationTasksItems(question).collect()
    }

    private func wait(for task: String) async throws -> String? {
        try await client.waitForEngagementByAcceptingInvitationTask(task, catalog: catalog).opportunityId
    }
}
