import CosellDomain
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
        let page = try await page(of: input, call, defaultLimit: 5, position: { [String($0.place)] }) {
            books,
            filter,
            start,
            limit in
            let members = try books.engagements.members(of: books.requireEngagement(filter.identifier).id)
            let known = start.flatMap { $0.first.flatMap(Int.init) } ?? 0
            return members.enumerated().dropFirst(known).prefix(limit).map {
                (place: $0.offset + 1, account: $0.element)
            }
        }
        return Selling.ListEngagementMembersResponse(
            engagementMemberList: page.elements.map { member($0.account, in: call.catalog) },
            nextToken: page.nextToken
        )
    }

    /// R2.14: a partner without a website shows the word null, as recorded.
    private func member(_ account: String, in catalog: String) -> Selling.EngagementMember {
        let company = company(account, in: catalog)
        return Selling.EngagementMember(
            companyName: company.name,
            websiteUrl: company.website ?? "null",
            accountId: account
        )
    }
}

extension Selling.ListEngagementMembersRequest: PagedRequest {}
