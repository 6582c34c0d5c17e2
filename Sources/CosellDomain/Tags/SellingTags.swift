import CosellStore
package import SellingAPI

/// The tag operations of Selling. What they decide stands in `Tagging`.
extension SellingProvider {
    /// Adds tags to a resource of the caller, and overwrites those of the same key.
    ///
    /// - Source: Selling 2022-07-26, `TagResource`.
    package func tagResource(
        _ input: Selling.TagResourceRequest,
        _ call: Call
    ) async throws -> Selling.TagResourceResponse {
        try await write(call) { try Tagging(books: $0).tag(input.resourceArn, input.tags) }
        return Selling.TagResourceResponse()
    }

    /// Takes tags off a resource of the caller; keys it does not have are ignored.
    ///
    /// - Source: Selling 2022-07-26, `UntagResource`.
    package func untagResource(
        _ input: Selling.UntagResourceRequest,
        _ call: Call
    ) async throws -> Selling.UntagResourceResponse {
        try await write(call) { try Tagging(books: $0).untag(input.resourceArn, input.tagKeys) }
        return Selling.UntagResourceResponse()
    }

    /// Lists the tags of a resource of the caller, by key.
    ///
    /// - Source: Selling 2022-07-26, `ListTagsForResource`.
    package func listTagsForResource(
        _ input: Selling.ListTagsForResourceRequest,
        _ call: Call
    ) async throws -> Selling.ListTagsForResourceResponse {
        Selling.ListTagsForResourceResponse(
            tags: try snapshot(call) { try Tagging(books: $0).tags(input.resourceArn) }
        )
    }
}

extension SellingProvider {
    /// The tags of a resource, for policies that look at them; empty for what has none.
    package func tags(of resource: String) throws -> [Selling.Tag] {
        try store.read { try TagTable(transaction: $0).tags(of: resource) }
    }
}
