package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What Channel asks of tags (channel 4.4).
enum ChannelTags {
    static let terms = Tagging.Terms(
        limit: 50,
        tooMany: .violation(.business),
        reserved: .actionNotPermitted,
        twice: "tags.key",
        guardsRemoval: true
    )
}

/// The tag operations of Channel. What they decide stands in `Tagging`.
extension ChannelProvider {
    /// Adds tags to a resource of the caller's, in whatever state, and overwrites those of the same key.
    ///
    /// - Throws: missing, for what is not the caller's; ``Objection``, for more tags than a resource can have.
    /// - Source: Channel 2024-03-18, `TagResource`; channel 4.4.
    package func tagResource(
        _ input: Channel.TagResourceRequest,
        _ call: Call
    ) async throws -> Channel.TagResourceResponse {
        try await write(call) { try Self.tagging($0).tag(input.resourceArn, input.tags) }
        return Channel.TagResourceResponse()
    }

    /// Takes tags off a resource of the caller's; keys it does not have are ignored.
    ///
    /// - Source: Channel 2024-03-18, `UntagResource`.
    package func untagResource(
        _ input: Channel.UntagResourceRequest,
        _ call: Call
    ) async throws -> Channel.UntagResourceResponse {
        try await write(call) { try Self.tagging($0).untag(input.resourceArn, input.tagKeys) }
        return Channel.UntagResourceResponse()
    }

    /// Lists the tags of a resource of the caller's, by key.
    ///
    /// - Source: Channel 2024-03-18, `ListTagsForResource`.
    package func listTagsForResource(
        _ input: Channel.ListTagsForResourceRequest,
        _ call: Call
    ) async throws -> Channel.ListTagsForResourceResponse {
        Channel.ListTagsForResourceResponse(
            tags: try await snapshot(call) { try Self.tagging($0).tags(input.resourceArn) }.map { Channel.Tag($0) }
        )
    }

    private static func tagging(_ books: Books) -> Tagging {
        Tagging(books: books, ChannelTags.terms) { name, books in
            let id = ResourceName.lastSegment(of: name.text)
            let record: (any NamedRecord)? =
                switch ChannelSubject(name.text, id: id).kind {
                case .programAccount: try books.programAccounts.find(id)
                case .relationship: try books.relationships.find(id)
                case .handshake: try books.handshakes.find(id)
                case .contract: try books.contracts.find(id)
                case .servicePeriod: nil
                }
            return record?.arn == name.text
        }
    }
}

extension Channel.Tag: TagShape {}

extension Books {
    /// Tags what is made.
    func tag(_ tags: [Channel.Tag]?, _ arn: String) throws {
        guard let tags, !tags.isEmpty else { return }
        try ChannelTags.terms.check(count: tags.count, on: arn)
        try self.tags.set(tags, on: arn)
    }
}
