package import SellingAPI

extension SellingProvider {
    /// Lists the companies in an engagement, in the order of joining.
    ///
    /// - Parameter input: `MaxResults` 1...10, 5 for a caller who does not say.
    /// - Throws: AccessDeniedException for a pending invitee; ResourceNotFoundException for everybody else who is no member.
    /// - Source: Selling 2022-07-26, `ListEngagementMembers`.
    package func listEngagementMembers(
        _ input: Selling.ListEngagementMembersRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementMembersResponse {
        var filter = input
        (filter.maxResults, filter.nextToken) = (nil, nil)
        let paging = try Paging(
            self,
            call,
            filter: filter,
            limit: input.maxResults,
            token: input.nextToken,
            defaultLimit: 5
        )
        let members = try read(call) { books in
            try books.engagements.members(of: books.requireEngagement(input.identifier).id)
        }
        let rest = members.dropFirst(paging.start.flatMap { Int($0.first ?? "") } ?? 0)
        let numbered = Array(zip(rest.indices, rest).prefix(paging.probe))
        let page = paging.page(numbered) { [String($0.0 + 1)] }
        return Selling.ListEngagementMembersResponse(
            engagementMemberList: page.elements.map { member($0.1) },
            nextToken: page.nextToken
        )
    }

    /// R2.14: a partner without a website shows the word null, as recorded.
    private func member(_ account: String) -> Selling.EngagementMember {
        let company = company(account)
        return Selling.EngagementMember(
            companyName: company.name,
            websiteUrl: company.website ?? "null",
            accountId: account
        )
    }
}
