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
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let paging = try Paging(
            self,
            call,
            filter: filter,
            limit: input.maxResults,
            token: input.nextToken,
            defaultLimit: 100
        )
        let rows = try read(call) { books in
            let engagement = try books.requireEngagement(input.engagementIdentifier)
            return try books.snapshots.list(filter, in: engagement.id, from: paging.start, limit: paging.probe)
        }
        let page = paging.page(rows) { snapshot in
            let number = OpportunityNumber.number(of: snapshot.opportunity) ?? 0
            return [snapshot.template.rawValue, String(number), String(snapshot.revision)]
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
