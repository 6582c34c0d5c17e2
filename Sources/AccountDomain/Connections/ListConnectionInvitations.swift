package import AccountAPI
import CosellDomain
import CosellWire

extension AccountProvider {
    /// Lists the invitations to connect that the caller sent and received, newest first.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Account 2025-04-04, `ListConnectionInvitations`; account 3.5.
    package func listConnectionInvitations(
        _ input: Account.ListConnectionInvitationsRequest,
        _ call: Call
    ) async throws -> Account.ListConnectionInvitationsResponse {
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.connectionInvitations.list(filter, from: start, limit: limit)
        }
        return Account.ListConnectionInvitationsResponse(
            connectionInvitationSummaries: try page.elements.map {
                try $0.invitation.view(of: call.account, at: call.now, live: $0.live).retold()
            },
            nextToken: page.nextToken
        )
    }
}

extension ConnectionInvitationTable.Listed {
    fileprivate var position: [String] {
        [String(invitation.document.createdAt.nanosecondsSinceEpoch), invitation.id]
    }
}

extension Account.ListConnectionInvitationsRequest: PagedRequest {}
