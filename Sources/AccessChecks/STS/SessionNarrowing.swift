import CosellAccess
import CosellWire

/// What a caller says of the session to come: policies that bound it, tags that it carries.
struct SessionNarrowing: Sendable {
    struct Tag: Hashable, Sendable {
        let key: String
        let value: String
    }

    /// What policies and tags may take together; AWS packs them and does not say how.
    private static let roomBytes = 4096

    let policy: String?
    let policyArns: [String]
    let tags: [Tag]
    let transitiveTagKeys: [String]
    let sourceIdentity: String?

    private static let tagKey = CheckInput.Text(1...128, #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)
    private static let tagValue = CheckInput.Text(0...256, #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#)

    init(_ input: inout CheckInput) {
        policyArns = input.objects("PolicyArns", 0...10) { $0.text("arn", .init(20...2048)) }
        policy = input.optionalText("Policy", .init(1...2048))
        tags = input.objects("Tags", 0...50) { tag in
            Tag(key: tag.text("Key", Self.tagKey), value: tag.text("Value", Self.tagValue))
        }
        transitiveTagKeys = input.texts("TransitiveTagKeys", 0...50, Self.tagKey)
        sourceIdentity = input.optionalText("SourceIdentity", .init(2...64, #"[\w+=,.@-]*"#))
    }

    /// The session's share, with what goes on to it from the session of the caller; its identity is the caller's to say.
    func grant(of caller: Principal) throws(CheckRefusal) -> SessionGrant {
        try requireTags()
        let inherited = try inheritedTags(from: caller)
        let transitive = Set(transitiveTagKeys.map { $0.lowercased() })
        let own = tags.map { tag in
            SessionGrant.Tag(key: tag.key, value: tag.value, isTransitive: transitive.contains(tag.key.lowercased()))
        }
        let grant = SessionGrant(
            identity: .root,
            policy: policy,
            policyArns: policyArns,
            tags: inherited + own,
            sourceIdentity: try inheritedSourceIdentity(from: caller)
        )
        for arn in policyArns where ManagedPolicies.policy(arn) == nil || !arn.hasPrefix("arn:") {
            throw .invalid("The policy \(arn.excerpt()) does not exist or is not attachable.")
        }
        do {
            _ = try grant.policies()
        } catch {
            throw .exception("MalformedPolicyDocument", "\(error)")
        }
        return grant
    }

    private func requireTags() throws(CheckRefusal) {
        let keys = tags.map { $0.key.lowercased() }
        guard Set(keys).count == keys.count else {
            throw .exception(
                "InvalidParameterValue",
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            )
        }
        if let reserved = tags.first(where: { $0.key.lowercased().hasPrefix("aws:") }) {
            throw .invalid("The tag key \(reserved.key) is reserved: keys that begin with aws: are AWS's own.")
        }
        let unknown = transitiveTagKeys.first { !keys.contains($0.lowercased()) }
        if let unknown {
            throw .invalid("The transitive tag key \(unknown) must be the key of a tag in the same request.")
        }
    }

    /// Tags that the caller's own session hands on, which this one cannot give another value.
    private func inheritedTags(from caller: Principal) throws(CheckRefusal) -> [SessionGrant.Tag] {
        let handedOn = caller.session?.transitiveTags ?? []
        let keys = Set(tags.map { $0.key.lowercased() })
        guard handedOn.allSatisfy({ !keys.contains($0.lowercased()) }) else {
            throw .exception(
                "InvalidParameterValue",
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key "
                    + "from the calling session."
            )
        }
        return handedOn.sorted().compactMap { key in
            caller.tags[key].map { SessionGrant.Tag(key: key, value: $0, isTransitive: true) }
        }
    }

    /// Once set it goes through the whole chain.
    private func inheritedSourceIdentity(from caller: Principal) throws(CheckRefusal) -> String? {
        guard let set = caller.session?.sourceIdentity else { return sourceIdentity }
        guard sourceIdentity == nil || sourceIdentity == set else {
            throw .denied("User: \(caller.arn) cannot change the source identity of the session")
        }
        return set
    }

    /// How much of the room policies and tags take, in per cent; nil for none of them.
    func packedSize() throws(CheckRefusal) -> Int? {
        let texts = [policy ?? ""] + policyArns + tags.flatMap { [$0.key, $0.value] } + transitiveTagKeys
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        guard bytes > 0 else { return nil }
        let share = (bytes * 100 + Self.roomBytes - 1) / Self.roomBytes
        guard share <= 100 else {
            throw .exception(
                "PackedPolicyTooLarge",
                "Packed size of session tags and policies consumes \(share)% of allotted space."
            )
        }
        return share
    }
}
