package import CosellDomain
package import SellingAPI

/// What IAM is asked about engagements, invitations, snapshots, tasks and settings (selling 9.1).
extension AccessSubject {
    func engagement(_ text: String) -> String { named(text, "engagement") }
    func invitation(_ text: String) -> String { named(text, "engagement-invitation") }

    /// A resource without an account in its ARN, from an id or from the ARN itself.
    private func named(_ text: String, _ kind: String) -> String {
        text.hasPrefix("arn:") ? text : ResourceName(catalog: catalog, path: "\(kind)/\(text)").text
    }

    func snapshotJob(_ id: String, of account: String) -> String {
        ResourceName.snapshotJob(id, account: account, catalog: catalog).text
    }

    /// Selling 2.2, the form of IAM: with the account, and `resource-snapshot`.
    func snapshot(
        _ engagement: String,
        _ resource: String,
        _ template: String,
        _ revision: String,
        of account: String
    )
        -> String
    {
        let path = "engagement/\(engagement)/resource/Opportunity/\(resource)/template/\(template)"
        return ResourceName(account: account, catalog: catalog, path: "\(path)/resource-snapshot/\(revision)").text
    }

    func task(_ kind: String) -> String { ResourceName(catalog: catalog, path: "\(kind)/*").text }

    func settings(of account: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "selling-system-settings").text
    }
}

// MARK: Engagements

extension Selling.CreateEngagementRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement("*") }
}

extension Selling.ListEngagementsRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement("*") }
}

extension Selling.ListEngagementResourceAssociationsRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(engagementIdentifier ?? "*") }
}

extension Selling.GetEngagementRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(identifier) }
}

extension Selling.ListEngagementMembersRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(identifier) }
}

extension Selling.CreateEngagementContextRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(engagementIdentifier) }
}

extension Selling.UpdateEngagementContextRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(engagementIdentifier) }
    package var alsoNeeds: [AccessNeed] { [AccessNeed("partnercentral:GetEngagement")] }
}

// MARK: Invitations

extension Selling.CreateEngagementInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(engagementIdentifier) }
}

extension Selling.ListEngagementInvitationsRequest: AccessSubject {
    package func resource(of account: String) -> String { invitation("*") }
}

extension Selling.GetEngagementInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { invitation(identifier) }
}

extension Selling.AcceptEngagementInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { invitation(identifier) }
}

extension Selling.RejectEngagementInvitationRequest: AccessSubject {
    package func resource(of account: String) -> String { invitation(identifier) }
}

// MARK: Snapshots and jobs

extension Selling.CreateResourceSnapshotRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(engagementIdentifier) }
}

extension Selling.ListResourceSnapshotsRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(engagementIdentifier) }
}

extension Selling.GetResourceSnapshotRequest: AccessSubject {
    package func resource(of account: String) -> String {
        snapshot(
            engagementIdentifier,
            resourceIdentifier,
            resourceSnapshotTemplateIdentifier,
            revision.map(String.init) ?? "*",
            of: account
        )
    }
}

extension Selling.CreateResourceSnapshotJobRequest: AccessSubject {
    package func resource(of account: String) -> String { snapshotJob("*", of: account) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Selling.ListResourceSnapshotJobsRequest: AccessSubject {
    package func resource(of account: String) -> String { snapshotJob("*", of: account) }
}

extension Selling.GetResourceSnapshotJobRequest: AccessSubject {
    package func resource(of account: String) -> String { snapshotJob(resourceSnapshotJobIdentifier, of: account) }
}

extension Selling.StartResourceSnapshotJobRequest: AccessSubject {
    package func resource(of account: String) -> String { snapshotJob(resourceSnapshotJobIdentifier, of: account) }
}

extension Selling.StopResourceSnapshotJobRequest: AccessSubject {
    package func resource(of account: String) -> String { snapshotJob(resourceSnapshotJobIdentifier, of: account) }
}

extension Selling.DeleteResourceSnapshotJobRequest: AccessSubject {
    package func resource(of account: String) -> String { snapshotJob(resourceSnapshotJobIdentifier, of: account) }
}

// MARK: Tasks

extension Selling.StartEngagementFromOpportunityTaskRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(identifier, of: account) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Selling.StartEngagementByAcceptingInvitationTaskRequest: AccessSubject {
    package func resource(of account: String) -> String { invitation(identifier) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Selling.StartOpportunityFromEngagementTaskRequest: AccessSubject {
    package func resource(of account: String) -> String { engagement(identifier) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Selling.ListEngagementFromOpportunityTasksRequest: AccessSubject {
    package func resource(of account: String) -> String { task(TaskKind.engagementFromOpportunity.rawValue) }
}

extension Selling.ListEngagementByAcceptingInvitationTasksRequest: AccessSubject {
    package func resource(of account: String) -> String { task(TaskKind.engagementByAcceptingInvitation.rawValue) }
}

extension Selling.ListOpportunityFromEngagementTasksRequest: AccessSubject {
    package func resource(of account: String) -> String { task(TaskKind.opportunityFromEngagement.rawValue) }
}

/// Additions AD6: decided on everything, but for the one that names a task.
extension Selling.StartProspectingFromEngagementTaskRequest: AccessSubject {
    package func resource(of account: String) -> String { "*" }
}

extension Selling.ListProspectingFromEngagementTasksRequest: AccessSubject {
    package func resource(of account: String) -> String { "*" }
}

extension Selling.GetProspectingFromEngagementTaskRequest: AccessSubject {
    package func resource(of account: String) -> String {
        ResourceName.prospectingTask(taskIdentifier, catalog: catalog).text
    }
}

// MARK: Settings

extension Selling.GetSellingSystemSettingsRequest: AccessSubject {
    package func resource(of account: String) -> String { settings(of: account) }
}

extension Selling.PutSellingSystemSettingsRequest: AccessSubject {
    package func resource(of account: String) -> String { settings(of: account) }

    /// Selling 9.1: the caller hands the role over to the jobs.
    package var alsoNeeds: [AccessNeed] {
        guard let role = resourceSnapshotJobRoleIdentifier else { return [] }
        return [
            AccessNeed(
                "iam:PassRole",
                on: { JobRole(of: $0, role).arn },
                facts: [
                    AccessFact(
                        key: "iam:PassedToService",
                        values: ["resource-snapshot-job.partnercentral-selling.amazonaws.com"]
                    )
                ]
            )
        ]
    }
}
