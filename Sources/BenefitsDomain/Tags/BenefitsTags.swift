package import BenefitsAPI
import CosellDomain
import CosellRules

/// The tag operations of Benefits. What they decide stands in `Tagging`.
extension BenefitsProvider {
    /// Adds tags to an application or an allocation of the caller's, and overwrites those of the same key.
    ///
    /// - Throws: missing, for what cannot have tags; quota, for more than a resource can have.
    /// - Source: Benefits 2018-05-10, `TagResource`; benefits 3.4.
    package func tagResource(
        _ input: Benefits.TagResourceRequest,
        _ call: Call
    ) async throws -> Benefits.TagResourceResponse {
        try await write(call) { books in
            try Self.tagging(books).tag(input.resourceArn, input.tags)
            guard let name = ResourceName(input.resourceArn), name.kind == Self.applicationKind else { return }
            let own = Books(books.transaction, call.inCatalog(name.catalog))
            // A tag may say what comes of a review that is under way.
            guard let application = try own.applications.find(String(name.identifier)) else { return }
            try planReview(of: application, own)
        }
        return Benefits.TagResourceResponse()
    }

    /// Takes tags off an application or an allocation; keys it does not have are ignored.
    ///
    /// - Source: Benefits 2018-05-10, `UntagResource`.
    package func untagResource(
        _ input: Benefits.UntagResourceRequest,
        _ call: Call
    ) async throws -> Benefits.UntagResourceResponse {
        try await write(call) { try Self.tagging($0).untag(input.resourceArn, input.tagKeys) }
        return Benefits.UntagResourceResponse()
    }

    /// Lists the tags of an application or an allocation, by key.
    ///
    /// - Source: Benefits 2018-05-10, `ListTagsForResource`.
    package func listTagsForResource(
        _ input: Benefits.ListTagsForResourceRequest,
        _ call: Call
    ) async throws -> Benefits.ListTagsForResourceResponse {
        Benefits.ListTagsForResourceResponse(
            tags: try await snapshot(call) { try Self.tagging($0).tags(input.resourceArn) }.map { Benefits.Tag($0) }
        )
    }

    private static let applicationKind = "benefit-application"

    private static func tagging(_ books: Books) -> Tagging {
        Tagging(books: books, Tagging.Terms(tooMany: .quota, reserved: .actionNotPermitted)) { name, books in
            switch name.kind {
            case applicationKind[...]: try books.applications.find(String(name.identifier)) != nil
            case "benefit-allocation": try books.allocations.find(String(name.identifier)) != nil
            default: false
            }
        }
    }
}
