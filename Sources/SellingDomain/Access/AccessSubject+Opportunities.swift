package import CosellDomain
package import SellingAPI

extension AccessSubject {
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

extension Selling.ListTagsForResourceRequest: TaggingSubject {}

extension Selling.TagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tags(tags) }
}

extension Selling.UntagResourceRequest: TaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tagKeys(tagKeys) }
}
