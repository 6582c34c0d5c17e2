import CosellDomain
import CosellRules
package import SellingAPI

extension SellingProvider {
    /// Reads a revision of a snapshot, the latest when none is named.
    ///
    /// - Throws: ResourceNotFoundException for what does not exist and for AWS's side of another partner's opportunity;
    ///   AccessDeniedException for a pending invitee.
    /// - Source: Selling 2022-07-26, `GetResourceSnapshot`.
    package func getResourceSnapshot(
        _ input: Selling.GetResourceSnapshotRequest,
        _ call: Call
    ) async throws -> Selling.GetResourceSnapshotResponse {
        try await snapshot(call) { books in
            let engagement = try books.requireEngagement(input.engagementIdentifier)
            guard let template = SnapshotTemplate(named: input.resourceSnapshotTemplateIdentifier),
                let snapshot = try books.snapshots.find(
                    input.resourceIdentifier,
                    in: engagement.id,
                    template,
                    revision: input.revision
                ), template.isVisible(to: call.account, owner: snapshot.owner)
            else {
                throw Objection.missing(
                    """
                    Engagement \(engagement.id) has no such snapshot of opportunity \(input.resourceIdentifier) \
                    by template \(input.resourceSnapshotTemplateIdentifier).
                    """
                )
            }
            return Selling.GetResourceSnapshotResponse(snapshot)
        }
    }
}

extension Selling.GetResourceSnapshotResponse {
    fileprivate init(_ snapshot: ResourceSnapshot) {
        self.init(
            catalog: snapshot.catalog,
            arn: snapshot.arn,
            createdBy: snapshot.createdBy,
            createdAt: snapshot.createdAt,
            engagementId: snapshot.engagement,
            resourceType: .opportunity,
            resourceId: snapshot.opportunity,
            resourceSnapshotTemplateName: snapshot.template.rawValue,
            revision: snapshot.revision,
            payload: snapshot.payload,
            targetMemberAccounts: snapshot.targets
        )
    }
}
