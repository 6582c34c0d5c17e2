package import BenefitsAPI
package import CosellDomain
import CosellWire

/// What IAM is asked about applications, and what their records say to policies (access 3.2, 4).
extension AccessSubject {
    /// An application from its id or its ARN; `*` is the whole collection.
    func application(_ identifier: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        return ResourceName.application(identifier, account: account, catalog: catalog).text
    }
}

/// A request about one application of the caller's.
package protocol ApplicationSubject: RecordedSubject {
    var applicationIdentifier: String { get }
}

extension ApplicationSubject {
    package func resource(of account: String) -> String { application(applicationIdentifier, of: account) }

    package static var recordedKeys: [String] { [BenefitFacts.typesKey, BenefitFacts.programsKey] }

    package func recordedFacts(_ books: Books) throws -> [AccessFact] {
        try books.applications.find(named: applicationIdentifier).map(BenefitFacts.of) ?? []
    }
}

extension Benefits.CreateBenefitApplicationInput: RecordedSubject {
    package func resource(of account: String) -> String { application("*", of: account) }

    package var accessFacts: [AccessFact] { BenefitFacts.types(fulfillmentTypes) + AccessFact.tags(tags ?? []) }

    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }

    package static var recordedKeys: [String] { [BenefitFacts.typesKey, BenefitFacts.programsKey] }

    /// What the request leaves to the benefit.
    package func recordedFacts(_ books: Books) -> [AccessFact] {
        guard let benefit = BenefitCatalogue.standard.find(benefitIdentifier, in: catalog) else { return [] }
        let types = BenefitFacts.types(fulfillmentTypes).isEmpty ? BenefitFacts.types(benefit.types) : []
        return types + BenefitFacts.programs([benefit.program])
    }
}

extension Benefits.ListBenefitApplicationsInput: AccessSubject {
    package func resource(of account: String) -> String { application("*", of: account) }

    package var accessFacts: [AccessFact] { BenefitFacts.types(fulfillmentTypes) + BenefitFacts.programs(programs) }
}

extension Benefits.GetBenefitApplicationInput: ApplicationSubject {
    package var applicationIdentifier: String { identifier }
}

extension Benefits.UpdateBenefitApplicationInput: ApplicationSubject {
    package var applicationIdentifier: String { identifier }
}

extension Benefits.SubmitBenefitApplicationInput: ApplicationSubject {
    package var applicationIdentifier: String { identifier }
}

extension Benefits.AmendBenefitApplicationInput: ApplicationSubject {
    package var applicationIdentifier: String { identifier }
}

extension Benefits.RecallBenefitApplicationInput: ApplicationSubject {
    package var applicationIdentifier: String { identifier }
}

extension Benefits.CancelBenefitApplicationInput: ApplicationSubject {
    package var applicationIdentifier: String { identifier }
}

extension Benefits.AssociateBenefitApplicationResourceInput: ApplicationSubject {
    package var applicationIdentifier: String { benefitApplicationIdentifier }

    package var alsoNeeds: [AccessNeed] {
        [.linking("AssociateBenefitApplicationResource", resourceArn, in: catalog)]
    }
}

extension Benefits.DisassociateBenefitApplicationResourceInput: ApplicationSubject {
    package var applicationIdentifier: String { benefitApplicationIdentifier }

    package var alsoNeeds: [AccessNeed] {
        [.linking("DisassociateBenefitApplicationResource", resourceArn, in: catalog)]
    }
}

extension AccessNeed {
    /// The same action on the record at the link's other end.
    fileprivate static func linking(_ operation: String, _ arn: String, in catalog: String) -> AccessNeed {
        AccessNeed(
            "partnercentral:\(operation)",
            on: { _ in arn },
            facts: [AccessFact(key: "partnercentral:Catalog", values: [catalog])]
        )
    }
}
