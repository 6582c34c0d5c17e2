package import BenefitsAPI
import CosellDomain
import CosellRules

extension BenefitsProvider {
    /// Links a draft with an opportunity, or with an allocation that it is to draw on. What is linked already stays so.
    ///
    /// - Throws: missing, for what is not the caller's; denied, to who may not read the record; ``Objection`` for an
    ///   application that is no draft, another kind of record, and one too many.
    /// - Source: Benefits 2018-05-10, `AssociateBenefitApplicationResource`; benefits 2.5.
    package func associateBenefitApplicationResource(
        _ input: Benefits.AssociateBenefitApplicationResourceInput,
        _ call: Call
    ) async throws -> Benefits.AssociateBenefitApplicationResourceOutput {
        try await write(call) { books in
            var application = try books.requireApplication(input.benefitApplicationIdentifier)
            try application.require([.pendingSubmission], to: "be associated")
            let benefit = try benefit(of: application)
            guard let resource = LinkedResource(input.resourceArn, in: call.catalog) else {
                throw Objection.broken([LinkedResource.violation("resourceArn", input.resourceArn, call.catalog)])
            }
            if let fault = try books.hindrance(resource, input.resourceArn, for: benefit, "resourceArn") {
                throw Objection.broken([fault])
            }
            if !application.resources.contains(input.resourceArn) {
                try Self.requireRoom(application)
                application.document.associatedResources = application.resources + [input.resourceArn]
                application.touch(books)
                try keep(application, for: benefit, books)
            }
            let names = application.named()
            return .init(id: names.id, arn: names.arn, revision: names.revision)
        }
    }

    private static func requireRoom(_ application: BenefitApplication) throws(Objection) {
        guard application.resources.count >= LinkedResource.limit else { return }
        throw .business(
            "resourceArn",
            .tooManyValues,
            "Application \(application.id) has \(LinkedResource.limit) associated resources, and no more are allowed.",
            rule: "benefits 2.5"
        )
    }
}
