import CosellDomain
package import SellingAPI

extension SellingProvider {
    /// Lists the snapshots in an engagement that the caller sees, by template and opportunity, newest revision first.
    ///
    /// - Parameter input: `MaxResults` 1...1000, 100 for a caller who does not say.
    /// - Throws: AccessDeniedException for a pending invitee; ResourceNotFoundException for everybody else who is no member.
    /// - Source: Selling 2022-07-26, `ListResourceSnapshots`.
    package func listResourceSnapshots(
        _ input: Selling.ListResourceSnapshotsRequest,
        _ call: Call
    ) async throws -> Selling.ListResourceSnapshotsResponse {
        let page = try await page(of: input, call, defaultLimit: 100, position: \.position) {
            books,
            filter,
            start,
            limit in
            let engagement = try books.requireEngagement(filter.engagementIdentifier)
            return try books.snapshots.list(filter, in: engagement.id, from: start, limit: limit)
        }
        return Selling.ListResourceSnapshotsResponse(
            resourceSnapshotSummaries: page.elements.map { snapshot in
                Selling.ResourceSnapshotSummary(
                    arn: snapshot.arn,
                    revision: snapshot.revision,
                    resourceType: .opportunity,
                    resourceId: snapshot.opportunity,
                    resourceSnapshotTemplateName: snapshot.template.rawValue,
                    createdBy: snapshot.createdBy
                )
            },
            nextToken: page.nextToken
        )
    }
}

extension ResourceSnapshot {
    fileprivate var position: [String] {
        [template.rawValue, String(OpportunityNumber.number(of: opportunity) ?? 0), String(revision)]
    }
}

extension Selling.ListResourceSnapshotsRequest: PagedRequest {}
