import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Sets up a watch over an opportunity of the caller in an engagement; it begins `Stopped`.
    ///
    /// - Throws: ConflictException for a second job of the same opportunity, engagement and template; ``Objection`` for a
    ///   template that partners do not use.
    /// - Source: Selling 2022-07-26, `CreateResourceSnapshotJob`.
    package func createResourceSnapshotJob(
        _ input: Selling.CreateResourceSnapshotJobRequest,
        _ call: Call
    ) async throws -> Selling.CreateResourceSnapshotJobResponse {
        try await write(call, replaying: input) { books in
            let engagement = try books.requireEngagement(input.engagementIdentifier)
            let opportunity = try books.opportunities.require(input.resourceIdentifier)
            let template = try SnapshotTemplate.forPartner(named: input.resourceSnapshotTemplateIdentifier)
            try Objection.check(TagRules.set(input.tags ?? []))
            if let other = try books.snapshotJobs.find(opportunity.id, in: engagement.id, template) {
                throw Objection.conflict(
                    "Job \(other.id) already watches opportunity \(opportunity.id) in \(engagement.id)."
                )
            }
            let job = try books.addJob(watching: opportunity.id, in: engagement.id, template, tags: input.tags ?? [])
            return Selling.CreateResourceSnapshotJobResponse(id: job.id, arn: job.arn)
        }
    }
}

extension Books {
    func addJob(
        watching opportunity: String,
        in engagement: String,
        _ template: SnapshotTemplate,
        tags: [Selling.Tag]
    ) throws -> ResourceSnapshotJob {
        let job = ResourceSnapshotJob(
            id: call.chance.identifier(prefix: "job-", length: 13),
            account: call.account,
            catalog: call.catalog,
            engagement: engagement,
            opportunity: opportunity,
            template: template,
            createdAt: call.now,
            status: .stopped
        )
        try snapshotJobs.insert(job)
        try self.tags.set(tags, on: job.arn)
        return job
    }
}
