package import AccountAPI
import CosellDomain
import CosellRules

/// The tag operations of Account. What they decide stands in `Tagging`.
extension AccountProvider {
    /// Adds tags to the caller's partner, and overwrites those of the same key.
    ///
    /// - Source: Account 2025-04-04, `TagResource`.
    package func tagResource(
        _ input: Account.TagResourceRequest,
        _ call: Call
    ) async throws -> Account.TagResourceResponse {
        try await write(call) { try Self.tagging($0).tag(input.resourceArn, input.tags) }
        return Account.TagResourceResponse()
    }

    /// Takes tags off the caller's partner; keys it does not have are ignored.
    ///
    /// - Source: Account 2025-04-04, `UntagResource`.
    package func untagResource(
        _ input: Account.UntagResourceRequest,
        _ call: Call
    ) async throws -> Account.UntagResourceResponse {
        try await write(call) { try Self.tagging($0).untag(input.resourceArn, input.tagKeys) }
        return Account.UntagResourceResponse()
    }

    /// Lists the tags of the caller's partner, by key.
    ///
    /// - Source: Account 2025-04-04, `ListTagsForResource`.
    package func listTagsForResource(
        _ input: Account.ListTagsForResourceRequest,
        _ call: Call
    ) async throws -> Account.ListTagsForResourceResponse {
        Account.ListTagsForResourceResponse(
            resourceArn: input.resourceArn,
            tags: try await snapshot(call) { try Self.tagging($0).tags(input.resourceArn) }.map { Account.Tag($0) }
        )
    }

    /// Account 3.7: partners alone have tags.
    private static func tagging(_ books: Books) -> Tagging {
        Tagging(books: books, Tagging.Terms(reserved: .actionNotPermitted)) { name, books in
            try name.kind == "partner" && books.partners.find(id: String(name.identifier))?.account == name.account
        }
    }
}
