package import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire

extension BenefitsProvider {
    /// Drafts an application for a benefit: `PENDING_SUBMISSION`. Of the form, only what is there is looked at.
    ///
    /// - Throws: missing, for an unknown benefit or associated record; ``Objection`` with everything that is wrong, and
    ///   for the application after the last that an account may have.
    /// - Source: Benefits 2018-05-10, `CreateBenefitApplication`; benefits 3.2.
    package func createBenefitApplication(
        _ input: Benefits.CreateBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.CreateBenefitApplicationOutput {
        try await write(call, replaying: input) { books in
            let benefit = try catalogue.require(input.benefitIdentifier, in: call.catalog)
            let resources = Self.distinct(input.associatedResources)
            try Objection.check(
                Self.violations(in: input, benefit) + (try Self.violations(in: resources, benefit, books))
            )
            guard try !books.applications.reach(Self.applicationLimit) else {
                throw Objection.business(
                    "benefitApplication",
                    .tooManyValues,
                    "You have \(Self.applicationLimit) applications in catalog \(call.catalog), and no more are allowed.",
                    rule: "benefits 1.3"
                )
            }
            let application = Self.draft(input, resources, benefit, books)
            try books.applications.insert(application, of: benefit.program)
            try books.tags.set(input.tags ?? [], on: application.arn)
            try books.raise(.application(.created, application, for: benefit), to: [call.account])
            return application.named()
        }
    }

    /// Benefits 1.3: of an account in a catalog.
    private static let applicationLimit = 10_000

    private static func distinct(_ resources: [String]?) -> [String] {
        var seen: Set<ExactText> = []
        return (resources ?? []).filter { seen.insert(ExactText($0)).inserted }
    }

    private static func violations(
        in input: Benefits.CreateBenefitApplicationInput,
        _ benefit: OfferedBenefit
    ) -> [Violation] {
        CosellRules.violations(in: Draft(benefit: benefit, types: input.fulfillmentTypes ?? []), of: Draft.rules)
            + benefit.draftViolations(in: input.benefitApplicationDetails)
            + TagRules.set(input.tags ?? [], reserved: .actionNotPermitted)
    }

    private static func violations(
        in resources: [String],
        _ benefit: OfferedBenefit,
        _ books: Books
    ) throws -> [Violation] {
        let (field, catalog) = ("associatedResources", books.call.catalog)
        return try resources.compactMap { arn in
            guard let resource = LinkedResource(arn, in: catalog) else {
                return LinkedResource.violation(field, arn, catalog)
            }
            return try books.hindrance(resource, arn, for: benefit, field)
        }
    }

    private static func draft(
        _ input: Benefits.CreateBenefitApplicationInput,
        _ resources: [String],
        _ benefit: OfferedBenefit,
        _ books: Books
    ) -> BenefitApplication {
        let call = books.call
        let id = call.chance.identifier(prefix: "benappl-", length: 14)
        let now = call.now.wholeMilliseconds
        let types = input.fulfillmentTypes ?? []
        return BenefitApplication(
            account: call.account,
            document: Benefits.GetBenefitApplicationOutput(
                id: id,
                arn: ResourceName.application(id, account: call.account, catalog: call.catalog).text,
                catalog: call.catalog,
                benefitId: benefit.id(in: call.catalog),
                name: input.name,
                description: input.description,
                fulfillmentTypes: types.isEmpty ? benefit.types : types,
                benefitApplicationDetails: input.benefitApplicationDetails,
                programs: [benefit.program],
                status: .pendingSubmission,
                createdAt: now,
                updatedAt: now,
                revision: call.chance.uuid(),
                associatedResources: resources.isEmpty ? nil : resources,
                partnerContacts: input.partnerContacts,
                fileDetails: Benefits.FileDetail.attached(input.fileDetails, by: call.caller, at: now)
            )
        )
    }
}

extension Benefits.CreateBenefitApplicationInput: TokenCarrier {}
extension Benefits.Tag: TagShape {}

extension BenefitApplication {
    /// What the operations answer that change an application: its names, and its new revision.
    func named() -> Benefits.CreateBenefitApplicationOutput {
        Benefits.CreateBenefitApplicationOutput(id: document.id, arn: document.arn, revision: document.revision)
    }
}

/// What a new application asks for.
struct Draft: Sendable {
    let benefit: OfferedBenefit
    /// As asked for; none means all of the benefit's.
    let types: [Benefits.FulfillmentType]

    static let rules: [Rule<Draft>] = [
        Rule(
            "benefits 2.2",
            "benefitIdentifier",
            .invalidResourceState,
            .of { "\($0.benefit.name) is INACTIVE and takes no new applications" }
        ) { $0.benefit.status == .active },
        Rule(
            "benefits 3.2",
            "fulfillmentTypes",
            .duplicateKeyValue,
            "fulfillmentTypes names a type twice",
            reason: .request
        ) {
            Set($0.types).count == $0.types.count
        },
        Rule(
            "benefits 3.2",
            "fulfillmentTypes",
            .invalidValue,
            .of { "fulfillmentTypes may only have \($0.benefit.types.map(\.rawValue).joined(separator: " and "))" }
        ) { draft in draft.types.allSatisfy(draft.benefit.types.contains) },
    ]
}
