package import SellingAPI

/// What IAM is asked about a request: which resource, and what the request says of itself (section 9.1).
package protocol AccessSubject: Sendable {
    var catalog: String { get }
    /// The resource that the decision is made on; a list or a create is decided on the whole collection, with a
    /// literal `*` as last segment (access §3.4).
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

    init(_ action: String, on resource: (@Sendable (_ account: String) -> String)? = nil, facts: [AccessFact] = []) {
        self.action = action
        self.resource = resource
        self.facts = facts
    }

    /// The right to tag what is made, for a request that names tags.
    static func tagging(_ tags: [Selling.Tag]?) -> [AccessNeed] {
        (tags ?? []).isEmpty ? [] : [AccessNeed("partnercentral:TagResource")]
    }
}

/// The values of one condition key.
package struct AccessFact: Hashable, Sendable {
    package let key: String
    package let values: [String]

    /// Tags of a request, as `aws:RequestTag/…` and `aws:TagKeys`: as many as a resource can have, since a request with
    /// more is refused whatever policies say of the rest.
    static func tags(_ all: [Selling.Tag]) -> [AccessFact] {
        guard !all.isEmpty else { return [] }
        let tags = all.prefix(TagRules.limit)
        return [AccessFact(key: "aws:TagKeys", values: tags.map(\.key))]
            + tags.map { AccessFact(key: "aws:RequestTag/\($0.key)", values: [$0.value]) }
    }
}

extension AccessSubject {
    package var accessFacts: [AccessFact] { [] }
    package var alsoNeeds: [AccessNeed] { [] }

    func opportunity(_ id: String, of account: String) -> String {
        ResourceName.opportunity(id, account: account, catalog: catalog).text
    }
}

extension Selling.ListOpportunitiesRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity("*", of: account) }
}

extension Selling.ListSolutionsRequest: AccessSubject {
    package func resource(of account: String) -> String {
        ResourceName.solution("*", account: account, catalog: catalog).text
    }
}

extension Selling.CreateOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity("*", of: account) }
    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Selling.GetOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(identifier, of: account) }
}

extension Selling.UpdateOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(identifier, of: account) }
}

extension Selling.SubmitOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(identifier, of: account) }
}

extension Selling.AssignOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(identifier, of: account) }
}

extension Selling.GetAwsOpportunitySummaryRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(relatedOpportunityIdentifier, of: account) }
}

extension Selling.AssociateOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(opportunityIdentifier, of: account) }

    package var accessFacts: [AccessFact] {
        [AccessFact(key: "partnercentral:RelatedEntityType", values: [relatedEntityType.rawValue])]
    }
}

extension Selling.DisassociateOpportunityRequest: AccessSubject {
    package func resource(of account: String) -> String { opportunity(opportunityIdentifier, of: account) }

    package var accessFacts: [AccessFact] {
        [AccessFact(key: "partnercentral:RelatedEntityType", values: [relatedEntityType.rawValue])]
    }
}

/// The tag operations have no catalog member; it stands in the ARN (section 9.2).
package protocol TaggingSubject: AccessSubject {
    var resourceArn: String { get }
}

extension TaggingSubject {
    package var catalog: String { ResourceName(resourceArn)?.catalog ?? "" }
    package func resource(of account: String) -> String { resourceArn }
}

extension Selling.ListTagsForResourceRequest: TaggingSubject {}

extension Selling.TagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tags(tags) }
}

extension Selling.UntagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] {
        [AccessFact(key: "aws:TagKeys", values: Array(tagKeys.prefix(TagRules.limit)))]
    }
}
