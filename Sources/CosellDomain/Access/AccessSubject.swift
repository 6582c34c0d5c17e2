/// What IAM is asked about a request: which resource, and what the request says of itself (selling 9.1).
package protocol AccessSubject: Sendable {
    var catalog: String { get }
    /// The resource that the decision is made on; a list or a create is decided on the whole collection, with a
    /// literal `*` as last segment (access 3.4).
    func resource(of account: String) -> String
    /// Values of condition keys, apart from the catalog.
    var accessFacts: [AccessFact] { get }
    /// What carrying it out takes besides its own action.
    var alsoNeeds: [AccessNeed] { get }
}

/// An action that an operation takes besides its own.
package struct AccessNeed: Sendable {
    /// `partnercentral:TagResource`, `iam:PassRole`.
    package let action: String
    /// The resource it is taken on; nil means that of the request.
    package let resource: (@Sendable (_ account: String) -> String)?
    /// Condition keys of this action alone. On the request's own resource those of the request count too.
    package let facts: [AccessFact]

    package init(
        _ action: String,
        on resource: (@Sendable (_ account: String) -> String)? = nil,
        facts: [AccessFact] = []
    ) {
        self.action = action
        self.resource = resource
        self.facts = facts
    }

    /// The right to tag what is made, for a request that names tags.
    package static func tagging(_ tags: [some TagShape]?) -> [AccessNeed] {
        (tags ?? []).isEmpty ? [] : [AccessNeed("partnercentral:TagResource")]
    }
}

/// The values of one condition key.
package struct AccessFact: Hashable, Sendable {
    package let key: String
    package let values: [String]

    package init(key: String, values: [String]) {
        self.key = key
        self.values = values
    }

    /// The keys of tags that a request takes away, cut as ``tags(_:)`` cuts.
    package static func tagKeys(_ all: [String]) -> [AccessFact] {
        [AccessFact(key: "aws:TagKeys", values: Array(all.prefix(TagRules.limit)))]
    }

    /// Tags of a request, as `aws:RequestTag/…` and `aws:TagKeys`: as many as a resource can have, since a request with
    /// more is refused whatever policies say of the rest.
    package static func tags(_ all: [some TagShape]) -> [AccessFact] {
        guard !all.isEmpty else { return [] }
        let tags = all.prefix(TagRules.limit)
        return [AccessFact(key: "aws:TagKeys", values: tags.map(\.key))]
            + tags.map { AccessFact(key: "aws:RequestTag/\($0.key)", values: [$0.value]) }
    }
}

extension AccessSubject {
    package var accessFacts: [AccessFact] { [] }
    package var alsoNeeds: [AccessNeed] { [] }
}

/// The tag operations have no catalog member; it stands in the ARN (selling 9.2).
package protocol TaggingSubject: AccessSubject {
    var resourceArn: String { get }
}

extension TaggingSubject {
    package var catalog: String { ResourceName(resourceArn)?.catalog ?? "" }
    package func resource(of account: String) -> String { resourceArn }
}
