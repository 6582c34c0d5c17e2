import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Freezes an opportunity of the caller for the members of an engagement; always as a new revision (D19).
    ///
    /// - Throws: ResourceNotFoundException for an engagement or opportunity that the caller does not have; ``Objection`` for
    ///   a template that partners do not use.
    /// - Source: Selling 2022-07-26, `CreateResourceSnapshot`.
    package func createResourceSnapshot(
        _ input: Selling.CreateResourceSnapshotRequest,
        _ call: Call
    ) async throws -> Selling.CreateResourceSnapshotResponse {
        try await write(call, replaying: input) { books in
            let engagement = try books.requireEngagement(input.engagementIdentifier)
            let opportunity = try books.opportunities.require(input.resourceIdentifier)
            _ = try SnapshotTemplate.forPartner(named: input.resourceSnapshotTemplateIdentifier)
            let snapshot = try books.snap(opportunity, in: engagement.id)
            return Selling.CreateResourceSnapshotResponse(arn: snapshot.arn, revision: snapshot.revision)
        }
    }
}

extension Books {
    /// Takes a snapshot of the partner's side. The first one makes the engagement carry the opportunity.
    @discardableResult
    func snap(_ opportunity: Opportunity, in engagement: String) throws -> ResourceSnapshot {
        try snap(.opportunitySummary(opportunity.summaryView), of: opportunity, in: engagement)
    }

    /// Takes one only when it would show something else than the latest.
    func snapIfChanged(_ opportunity: Opportunity, in engagement: String) throws {
        let payload = Selling.ResourceSnapshotPayload.opportunitySummary(opportunity.summaryView)
        let latest = try snapshots.find(opportunity.id, in: engagement, .opportunitySummaryView)
        if latest?.payload != payload { try snap(payload, of: opportunity, in: engagement) }
    }

    @discardableResult
    private func snap(
        _ payload: Selling.ResourceSnapshotPayload,
        of opportunity: Opportunity,
        in engagement: String
    ) throws -> ResourceSnapshot {
        try engagements.carry(opportunity.id, in: engagement, of: call.account)
        return try keep(
            payload,
            of: opportunity,
            in: engagement,
            .opportunitySummaryView,
            by: call.account,
            for: engagements.members(of: engagement)
        )
    }

    /// Takes a snapshot of AWS's side, for AWS and the owner.
    func snapAwsSide(
        of opportunity: Opportunity,
        _ view: Selling.AwsOpportunitySummaryFullView,
        in engagement: String
    )
        throws
    {
        try keep(
            .awsOpportunitySummaryFullView(view),
            of: opportunity,
            in: engagement,
            .awsOpportunitySummaryFullView,
            by: AwsSide.account,
            for: [call.account, AwsSide.account]
        )
    }

    @discardableResult
    private func keep(
        _ payload: Selling.ResourceSnapshotPayload,
        of opportunity: Opportunity,
        in engagement: String,
        _ template: SnapshotTemplate,
        by author: String,
        for targets: [String]
    ) throws -> ResourceSnapshot {
        let snapshot = ResourceSnapshot(
            engagement: engagement,
            catalog: call.catalog,
            opportunity: opportunity.id,
            owner: call.account,
            template: template,
            revision: try snapshots.lastRevision(of: opportunity.id, in: engagement, template) + 1,
            createdBy: author,
            createdAt: call.now,
            targets: targets,
            payload: payload
        )
        try snapshots.insert(snapshot)
        try raise(.snapshotCreated(snapshot), to: targets)
        return snapshot
    }
}
