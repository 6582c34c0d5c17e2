import SellingRules
import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Submits an opportunity with all that AWS asks for: engagement, snapshot, job, invitation to AWS, submission
    /// (selling 6.1).
    ///
    /// - Throws: ResourceNotFoundException for an unknown opportunity; ConflictException while such a task runs. What fails
    ///   from the first step on ends the task as FAILED with a reason code (D21).
    /// - Source: Selling 2022-07-26, `StartEngagementFromOpportunityTask`.
    package func startEngagementFromOpportunityTask(
        _ input: Selling.StartEngagementFromOpportunityTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartEngagementFromOpportunityTaskResponse {
        let task = try await start(.submit(input), call) { try $0.opportunities.require(input.identifier).id }
        return Selling.StartEngagementFromOpportunityTaskResponse(
            taskId: task.id,
            taskArn: task.arn,
            startTime: task.startedAt,
            taskStatus: task.status,
            message: task.failure?.message,
            reasonCode: task.failure?.code,
            opportunityId: task.opportunity,
            resourceSnapshotJobId: task.job,
            engagementId: task.engagement,
            engagementInvitationId: task.invitation
        )
    }
}

extension TaskStep {
    static let submitting = [
        TaskStep(
            operations: ["GetOpportunity"],
            codes: Codes(
                denied: .opportunityAccessDenied,
                invalid: .opportunityValidationFailed,
                conflict: .opportunityConflict
            ),
            run: { try $0.checkSubmission($1, $2) }
        ),
        TaskStep(
            operations: ["CreateEngagement"],
            codes: Codes(
                denied: .engagementAccessDenied,
                invalid: .engagementValidationFailed,
                conflict: .engagementConflict,
                others: [.serviceQuotaExceeded]
            ),
            run: { provider, task, books in
                task.engagement = try provider.engage(books.opportunities.require(task.subject), books).id
            }
        ),
        .snapshot,
        .snapshotJob,
        TaskStep(
            operations: ["CreateEngagementInvitation"],
            codes: Codes(
                denied: .invitationAccessDenied,
                invalid: .invitationValidationFailed,
                conflict: .engagementInvitationConflict
            ),
            run: { provider, task, books in
                let opportunity = try books.opportunities.require(task.subject)
                task.invitation = try provider.inviteAws(into: task.engagement ?? "", about: opportunity, books)
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
                guard case .submit(let order) = task.order else { return }
                var opportunity = try books.opportunities.require(task.subject)
                try provider.submit(
                    &opportunity,
                    order.awsSubmission.involvementType,
                    order.awsSubmission.visibility,
                    books
                )
            }
        ),
    ]

    /// Freezes the opportunity for the members.
    static let snapshot = TaskStep(
        operations: ["CreateResourceSnapshot"],
        codes: Codes(
            denied: .resourceSnapshotAccessDenied,
            invalid: .resourceSnapshotValidationFailed,
            conflict: .resourceSnapshotConflict
        ),
        run: { _, task, books in
            try books.snap(books.opportunities.require(task.subject), in: task.engagement ?? "")
        }
    )

    /// Sets up the watch over the opportunity, if there is none, and starts it.
    static let snapshotJob = TaskStep(
        operations: ["CreateResourceSnapshotJob", "StartResourceSnapshotJob"],
        codes: Codes(
            denied: .resourceSnapshotJobAccessDenied,
            invalid: .resourceSnapshotJobValidationFailed,
            conflict: .resourceSnapshotJobConflict
        ),
        run: { provider, task, books in
            let opportunity = try books.opportunities.require(task.subject)
            task.job = try provider.watch(opportunity, in: task.engagement ?? "", tags: task.order.tags, books)
        }
    )
}

extension EngagementTask {
    /// The opportunity that the steps work on.
    var subject: String { opportunity ?? "" }
}

extension SellingProvider {
    /// Step 1: what a submission needs. Content that lacks is told apart from a status or stage that forbids
    /// (selling 6.4).
    fileprivate func checkSubmission(_ task: EngagementTask, _ books: Books) throws {
        guard case .submit(let order) = task.order else { return }
        let broken = OpportunityRules.submission(
            of: try books.opportunities.require(task.subject).state,
            involvement: order.awsSubmission.involvementType,
            involvementField: "awsSubmission.involvementType",
            today: books.call.today,
            switches: switches.rules
        )
        if !broken.isEmpty, broken.allSatisfy({ ["lifeCycle.reviewStatus", "lifeCycle.stage"].contains($0.field) }) {
            throw TaskFailure(.opportunitySubmissionFailed, broken.map(\.message).joined(separator: "; "))
        }
        try Objection.check(broken)
    }

    /// - Returns: the job that watches the opportunity there, running.
    func watch(_ opportunity: Opportunity, in engagement: String, tags: [Selling.Tag], _ books: Books) throws -> String
    {
        let template = SnapshotTemplate.opportunitySummaryView
        let job =
            try books.snapshotJobs.find(opportunity.id, in: engagement, template)
            ?? books.addJob(watching: opportunity.id, in: engagement, template, tags: tags)
        return try start(job, on: opportunity, books).id
    }

    /// Invites AWS to look at a deal, unless it was invited or is there.
    ///
    /// - Returns: the open invitation; nil when AWS is a member.
    func inviteAws(into engagement: String, about opportunity: Opportunity, _ books: Books) throws -> String? {
        if try books.engagements.isMember(AwsSide.account, of: engagement) { return nil }
        let pending = try books.invitations.pending(into: engagement)
        if let open = pending.first(where: { $0.receiver == AwsSide.account }) { return open.id }
        guard let engagement = try books.engagements.find(engagement) else { return nil }
        try requireRoom(for: AwsSide.account, in: engagement, books)
        let owner = opportunity.record.opportunityTeam?.first { $0.businessTitle == Team.owner }
        let contact = try owner ?? partner(books.call).owner
        let payload = Selling.OpportunityInvitationPayload(
            senderContacts: [
                Selling.SenderContact(
                    email: contact.email ?? "",
                    firstName: contact.firstName,
                    lastName: contact.lastName,
                    businessTitle: contact.businessTitle
                )
            ],
            receiverResponsibilities: [.coSellFacilitator],
            customer: opportunity.invitedCustomer,
            project: opportunity.invitedProject
        )
        return try invite(
            AwsSide.account,
            into: engagement,
            .opportunityInvitation(payload),
            message: "Please review opportunity \(opportunity.id).",
            books
        ).id
    }
}

extension SellingProvider {
    /// The engagement of a deal: one that already carries it, or that an earlier task made for it before it failed, else a
    /// new one around it (selling 6.1 step 2, T6). It has a context of the project.
    func engage(_ opportunity: Opportunity, _ books: Books) throws -> Engagement {
        let call = books.call
        let left = try books.tasks.latest(about: opportunity.id)?.engagement
        let known =
            try books.engagements.carriers(of: opportunity.id)
            + [left.flatMap(books.engagements.find)].compactMap(\.self)
        let own = try known.first { try books.engagements.isMember(call.account, of: $0.id) }
        guard var engagement = own else {
            let engagement = Engagement(around: opportunity, createdBy: call.account, call)
            try books.open(engagement)
            let name = company(call.account, in: call.catalog).name
            try books.raise(.memberAdded(call.account, named: name, to: engagement), to: [call.account])
            return engagement
        }
        if !engagement.contextTypes.contains(.customerProject) {
            try engagement.add(.customerProject, .customerProject(opportunity.customerProject), at: call.now)
            try books.saveChanged(&engagement, by: call.account)
        }
        return engagement
    }
}
