import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Accepts an opportunity invitation and puts its deal into the pipeline of the caller (selling 6.2). Started again
    /// after a failure, or after AcceptEngagementInvitation, it goes on where things stand.
    ///
    /// - Throws: ResourceNotFoundException for an invitation that the caller neither sent nor received; ConflictException while
    ///   such a task runs. What fails from the first step on ends the task as FAILED with a reason code (D21).
    /// - Source: Selling 2022-07-26, `StartEngagementByAcceptingInvitationTask`.
    package func startEngagementByAcceptingInvitationTask(
        _ input: Selling.StartEngagementByAcceptingInvitationTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartEngagementByAcceptingInvitationTaskResponse {
        let task = try await start(.accept(input), call) { try $0.requireInvitation(input.identifier).id }
        return Selling.StartEngagementByAcceptingInvitationTaskResponse(
            taskId: task.id,
            taskArn: task.arn,
            startTime: task.startedAt,
            taskStatus: task.status,
            message: task.failure?.message,
            reasonCode: task.failure?.code,
            opportunityId: task.opportunity,
            resourceSnapshotJobId: task.job,
            engagementInvitationId: task.invitation
        )
    }
}

extension TaskStep {
    static let accepting = [
        TaskStep(
            operations: ["GetEngagementInvitation"],
            codes: Codes(
                denied: .invitationAccessDenied,
                invalid: .invitationValidationFailed,
                conflict: .invitationValidationFailed
            ),
            run: { try $0.checkAcceptance($1, $2) }
        ),
        TaskStep(
            operations: ["AcceptEngagementInvitation"],
            codes: Codes(
                denied: .engagementAccessDenied,
                invalid: .engagementValidationFailed,
                conflict: .engagementInvitationConflict,
                others: [.engagementConflict]
            ),
            run: { provider, task, books in
                var invitation = try books.requireReceivedInvitation(task.invitation ?? "")
                task.engagement = invitation.engagement
                if invitation.storedStatus == .pending { try provider.accept(&invitation, books) }
            }
        ),
        TaskStep(
            operations: ["CreateOpportunity", "GetOpportunity"],
            codes: Codes(
                denied: .opportunityAccessDenied,
                invalid: .opportunityValidationFailed,
                conflict: .opportunityConflict
            ),
            run: { provider, task, books in
                var invitation = try books.requireReceivedInvitation(task.invitation ?? "")
                let opportunity = try provider.takeOver(&invitation, books)
                try books.tags.set(task.order.tags, on: opportunity.record.arn ?? "")
                task.opportunity = opportunity.id
            }
        ),
        TaskStep(
            operations: ["SubmitOpportunity"],
            codes: Codes(
                denied: .opportunitySubmissionFailed,
                invalid: .opportunitySubmissionFailed,
                conflict: .opportunitySubmissionFailed
            ),
            run: { provider, task, books in
                let invitation = try books.requireReceivedInvitation(task.invitation ?? "")
                var opportunity = try books.opportunities.require(task.subject)
                try provider.enlist(&opportunity, broughtBy: invitation, books)
            }
        ),
        .snapshot,
        .snapshotJob,
    ]
}

extension SellingProvider {
    /// Step 1: an opportunity invitation that is pending, or that this account accepted and has no opportunity of yet.
    fileprivate func checkAcceptance(_ task: EngagementTask, _ books: Books) throws {
        let invitation = try books.requireInvitation(task.invitation ?? "")
        guard invitation.receiver == books.call.account else {
            throw TaskFailure(.invitationAccessDenied, "Invitation \(invitation.id) is yours; its receiver accepts it.")
        }
        guard invitation.payloadType == .opportunityInvitation else {
            throw TaskFailure(
                .invitationValidationFailed,
                "Invitation \(invitation.id) brings no opportunity; accept it with AcceptEngagementInvitation."
            )
        }
        switch invitation.status(at: books.call.now) {
        case .pending: return
        case .accepted:
            guard try isTakenOver(invitation, books) else { return }
            throw TaskFailure(
                .invitationValidationFailed,
                "Invitation \(invitation.id) is ACCEPTED, and its opportunity is \(invitation.opportunity ?? "there")."
            )
        case let status:
            throw TaskFailure(
                .invitationValidationFailed,
                "Invitation \(invitation.id) is \(status.rawValue) and can't be accepted."
            )
        }
    }

    /// Whether an earlier task finished all that acceptance brings.
    private func isTakenOver(_ invitation: EngagementInvitation, _ books: Books) throws -> Bool {
        try books.tasks.latest(.engagementByAcceptingInvitation, on: invitation.id)?.status == .complete
    }
}
