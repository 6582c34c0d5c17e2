import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Turns a lead of an engagement into an opportunity of the caller (selling 6.3).
    ///
    /// - Throws: ResourceNotFoundException for an engagement that the caller is no member of; ConflictException while such
    ///   a task runs. What fails from the first step on ends the task as FAILED with a reason code (D21).
    /// - Source: Selling 2022-07-26, `StartOpportunityFromEngagementTask`.
    package func startOpportunityFromEngagementTask(
        _ input: Selling.StartOpportunityFromEngagementTaskRequest,
        _ call: Call
    ) async throws -> Selling.StartOpportunityFromEngagementTaskResponse {
        let task = try await start(.convert(input), call) { books in
            "\(try books.requireEngagement(input.identifier).id)/\(input.contextIdentifier)"
        }
        return Selling.StartOpportunityFromEngagementTaskResponse(
            taskId: task.id,
            taskArn: task.arn,
            startTime: task.startedAt,
            taskStatus: task.status,
            message: task.failure?.message,
            reasonCode: task.failure?.code,
            opportunityId: task.opportunity,
            resourceSnapshotJobId: task.job,
            engagementId: task.engagement,
            contextId: task.context
        )
    }
}

extension TaskStep {
    static let converting = [
        TaskStep(
            operations: ["GetEngagement"],
            codes: Codes(
                denied: .engagementAccessDenied,
                invalid: .contextNotFound,
                conflict: .contextNotFound,
                others: [.customerProjectContextNotPermitted, .disqualifiedLeadNotPermitted]
            ),
            run: { _, task, books in _ = try books.requireLead(of: task) }
        ),
        TaskStep(
            operations: ["CreateOpportunity", "GetOpportunity"],
            codes: Codes(
                denied: .opportunityAccessDenied,
                invalid: .opportunityValidationFailed,
                conflict: .opportunityConflict
            ),
            run: { provider, task, books in
                let opportunity = try provider.convert(books.requireLead(of: task), of: &task, books)
                try books.tags.set(task.order.tags, on: opportunity.record.arn ?? "")
                task.opportunity = opportunity.id
            }
        ),
        TaskStep(
            operations: [],
            codes: Codes(
                denied: .engagementValidationFailed,
                invalid: .engagementValidationFailed,
                conflict: .engagementConflict
            ),
            run: { _, task, books in
                guard task.context == nil else { return }
                var engagement = try books.requireEngagement(task.engagement ?? "")
                let project = try books.opportunities.require(task.subject).customerProject
                task.context = try engagement.add(.customerProject, .customerProject(project), at: books.call.now)
                try books.saveChanged(&engagement, by: books.call.account)
            }
        ),
        .snapshot,
        .snapshotJob,
    ]
}

extension Books {
    /// Step 1: the lead that the task names.
    fileprivate func requireLead(of task: EngagementTask) throws -> Selling.LeadContext {
        guard case .convert(let order) = task.order else { throw DamagedRecord("task \(task.id) converts nothing") }
        let engagement = try requireEngagement(task.engagement ?? "")
        guard let context = engagement.context(order.contextIdentifier), context.type != .prospectingResult else {
            throw TaskFailure(
                .contextNotFound,
                "Engagement \(engagement.id) has no lead with the context id \(order.contextIdentifier)."
            )
        }
        guard case .lead(let lead) = context.payload else {
            throw TaskFailure(
                .customerProjectContextNotPermitted,
                "Context \(order.contextIdentifier) is a CustomerProject; only leads become opportunities."
            )
        }
        guard lead.qualificationStatus?.lowercased() != "disqualified" else {
            throw TaskFailure(
                .disqualifiedLeadNotPermitted,
                "The lead is Disqualified; change its QualificationStatus before you convert it."
            )
        }
        return lead
    }
}
