package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Lists the caller's own partners in a catalog: one or none. This is how one's own identifier is found.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`, which no list of one page gives out.
    /// - Source: Account 2025-04-04, `ListPartners`.
    package func listPartners(
        _ input: Account.ListPartnersRequest,
        _ call: Call
    ) async throws -> Account.ListPartnersResponse {
        let page = try await page(
            of: input,
            call,
            defaultLimit: 50,
            position: { (partner: RegisteredPartner) in [partner.id] }
        ) { books, _, start, _ in
            let own = try books.partners.find(call.account)
            return start == nil ? [own].compactMap(\.self) : []
        }
        return Account.ListPartnersResponse(
            partnerSummaryList: try page.elements.map { try $0.document.retold() },
            nextToken: page.nextToken
        )
    }
}

extension Account.ListPartnersRequest: PagedRequest {
    /// The operation lets nobody choose how long a page is.
    package var maxResults: Int? {
        get { nil }
        set {}
    }
}
