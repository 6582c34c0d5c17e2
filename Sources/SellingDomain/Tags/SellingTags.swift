import CosellDomain
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
        try await write(call) { try Tagging(books: $0, isTaggable: Self.isTaggable).tag(input.resourceArn, input.tags) }
        return Selling.TagResourceResponse()
    }

    /// Takes tags off a resource of the caller; keys it does not have are ignored.
    ///
    /// - Source: Selling 2022-07-26, `UntagResource`.
    package func untagResource(
        _ input: Selling.UntagResourceRequest,
        _ call: Call
    ) async throws -> Selling.UntagResourceResponse {
        try await write(call) {
            try Tagging(books: $0, isTaggable: Self.isTaggable).untag(input.resourceArn, input.tagKeys)
        }
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
            tags: try await snapshot(call) {
                try Tagging(books: $0, isTaggable: Self.isTaggable).tags(input.resourceArn)
            }
            .map { Selling.Tag($0) }
        )
    }
}

extension SellingProvider {
    /// R2.24: opportunities and snapshot jobs have tags.
    private static func isTaggable(_ name: ResourceName, _ books: Books) throws -> Bool {
        let id = String(name.identifier)
        return switch name.kind {
        case "opportunity": try books.opportunities.exists(id)
        case "resource-snapshot-job": try books.snapshotJobs.find(id) != nil
        default: false
        }
    }
}

extension Selling.Tag: TagShape {}
