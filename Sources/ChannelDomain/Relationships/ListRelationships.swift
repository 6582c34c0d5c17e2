package import ChannelAPI
import CosellDomain

extension ChannelProvider {
    /// Lists the caller's relationships of both kinds unless asked otherwise.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Channel 2024-03-18, `ListRelationships`; channel 4.2.
    package func listRelationships(
        _ input: Channel.ListRelationshipsRequest,
        _ call: Call
    ) async throws -> Channel.ListRelationshipsResponse {
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.relationships.list(filter, from: start, limit: limit)
        }
        return Channel.ListRelationshipsResponse(items: page.elements.map(\.summary), nextToken: page.nextToken)
    }
}

extension Relationship {
    fileprivate var position: [String] { updatedAt.position(id) }
}

extension Channel.ListRelationshipsRequest: PagedRequest {}
