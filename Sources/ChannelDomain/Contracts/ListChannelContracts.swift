package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Lists the caller's contracts, without signatories and addresses.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Channel 2024-03-18, `ListChannelContracts`; channel 4.6.
    package func listChannelContracts(
        _ input: Channel.ListChannelContractsRequest,
        _ call: Call
    ) async throws -> Channel.ListChannelContractsResponse {
        try await settle(call)
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.contracts.list(filter, from: start, limit: limit)
        }
        return Channel.ListChannelContractsResponse(items: page.elements.map(\.summary), nextToken: page.nextToken)
    }
}

extension ChannelContract {
    fileprivate var position: [String] { document.updatedAt.position(id) }
}

extension Channel.ListChannelContractsRequest: PagedRequest {}
