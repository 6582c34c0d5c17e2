package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Lists the caller's program management accounts, in all states and of both types unless asked otherwise.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Channel 2024-03-18, `ListProgramManagementAccounts`; channel 4.1.
    package func listProgramManagementAccounts(
        _ input: Channel.ListProgramManagementAccountsRequest,
        _ call: Call
    ) async throws -> Channel.ListProgramManagementAccountsResponse {
        try await settle(call)
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.programAccounts.list(filter, from: start, limit: limit)
        }
        return Channel.ListProgramManagementAccountsResponse(
            items: page.elements.map(\.document),
            nextToken: page.nextToken
        )
    }
}

extension ProgramAccount {
    fileprivate var position: [String] { updatedAt.position(id) }
}

extension Channel.ListProgramManagementAccountsRequest: PagedRequest {}
