package import BenefitsAPI
import CosellDomain
import CosellRules

extension BenefitsProvider {
    /// Sends a draft to AWS: `PENDING_SUBMISSION → IN_REVIEW`, at the first stage of the benefit; what draws on a wallet
    /// begins at the last.
    ///
    /// - Throws: missing, for what is not the caller's; ``Objection`` for an application that is no draft, and with every
    ///   broken row of ``ApplicationSubmission``.
    /// - Source: Benefits 2018-05-10, `SubmitBenefitApplication`; benefits 3.2.
    package func submitBenefitApplication(
        _ input: Benefits.SubmitBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.SubmitBenefitApplicationOutput {
        try await write(call) { books in
            var application = try books.requireApplication(input.identifier)
            try application.require([.pendingSubmission], to: "be submitted")
            let benefit = try benefit(of: application)
            try Objection.check(try submission(application, for: benefit, books).violations)
            let stages = benefit.terms.stages
            let first =
                application.links.contains { $0.resource.type == .benefitAllocation } ? stages.last : stages.first
            application.move(to: .inReview, stage: first, books)
            try keep(application, .inReview, for: benefit, books)
            try planReview(of: application, books)
            return Benefits.SubmitBenefitApplicationOutput()
        }
    }

    private func submission(
        _ application: BenefitApplication,
        for benefit: OfferedBenefit,
        _ books: Books
    ) throws -> ApplicationSubmission {
        ApplicationSubmission(
            benefit: benefit,
            details: application.details,
            types: application.types,
            files: application.files(at: books.call.now, switches) ?? [],
            resources: try application.links.map { link in
                ApplicationSubmission.Resource(
                    isOpportunity: link.resource.type == .opportunity,
                    isUsable: try books.isUsable(link.resource, link.arn, for: benefit)
                )
            }
        )
    }
}

extension BenefitApplication {
    /// The records that it is associated with.
    var links: [(arn: String, resource: LinkedResource)] {
        resources.compactMap { arn in LinkedResource(arn, in: catalog).map { (arn, $0) } }
    }
}
