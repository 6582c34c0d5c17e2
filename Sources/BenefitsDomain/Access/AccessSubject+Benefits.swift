package import BenefitsAPI
package import CosellDomain
import CosellWire

/// What IAM is asked about benefits, allocations and tags (access 3.2, 3.4).
extension AccessSubject {
    /// A benefit, which is no account's.
    func benefit(_ identifier: String) -> String {
        identifier.hasPrefix("arn:") ? identifier : ResourceName.benefit(identifier, catalog: catalog).text
    }

    func allocation(_ identifier: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        return ResourceName.allocation(identifier, account: account, catalog: catalog).text
    }
}

extension Benefits.ListBenefitsInput: AccessSubject {
    package func resource(of account: String) -> String { benefit("*") }

    package var accessFacts: [AccessFact] { BenefitFacts.types(fulfillmentTypes) + BenefitFacts.programs(programs) }
}

extension Benefits.GetBenefitInput: AccessSubject {
    package func resource(of account: String) -> String { benefit(identifier) }

    package var accessFacts: [AccessFact] {
        guard let benefit = BenefitCatalogue.standard.find(identifier, in: catalog) else { return [] }
        return BenefitFacts.types(benefit.types) + BenefitFacts.programs([benefit.program])
    }
}

extension Benefits.ListBenefitAllocationsInput: AccessSubject {
    package func resource(of account: String) -> String { allocation("*", of: account) }

    package var accessFacts: [AccessFact] { BenefitFacts.types(fulfillmentTypes) }
}

extension Benefits.GetBenefitAllocationInput: RecordedSubject {
    package func resource(of account: String) -> String { allocation(identifier, of: account) }

    package static var recordedKeys: [String] { [BenefitFacts.typesKey] }

    package func recordedFacts(_ books: Books) throws -> [AccessFact] {
        try books.allocations.find(named: identifier).map(BenefitFacts.of) ?? []
    }
}

/// A tag operation, on an application or an allocation.
package protocol BenefitTaggingSubject: TaggingSubject, RecordedSubject {}

extension BenefitTaggingSubject {
    package static var recordedKeys: [String] { [BenefitFacts.typesKey, BenefitFacts.programsKey] }

    package func recordedFacts(_ books: Books) throws -> [AccessFact] {
        guard let name = ResourceName(resourceArn), name.account == books.call.account else { return [] }
        let id = String(name.identifier)
        switch name.kind {
        case "benefit-application": return try books.applications.find(id).map(BenefitFacts.of) ?? []
        case "benefit-allocation": return try books.allocations.find(id).map(BenefitFacts.of) ?? []
        default: return []
        }
    }
}

extension Benefits.ListTagsForResourceRequest: BenefitTaggingSubject {}

extension Benefits.TagResourceRequest: BenefitTaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tags(tags) }
}

extension Benefits.UntagResourceRequest: BenefitTaggingSubject {
    package var accessFacts: [AccessFact] { AccessFact.tagKeys(tagKeys) }
}
