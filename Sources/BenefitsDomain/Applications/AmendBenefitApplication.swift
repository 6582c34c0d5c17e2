package import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire

extension BenefitsProvider {
    /// Corrects details of an application under review, all of them or none; one that AWS sent back goes on where it
    /// stopped: `ACTION_REQUIRED → IN_REVIEW`.
    ///
    /// - Throws: missing, for what is not the caller's; a conflict, for a revision that is not the latest; ``Objection``
    ///   for an application that is not under review, and with everything that is wrong with the amendments or, when
    ///   nothing is, with what they would make of the details.
    /// - Source: Benefits 2018-05-10, `AmendBenefitApplication`; benefits 3.2.
    package func amendBenefitApplication(
        _ input: Benefits.AmendBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.AmendBenefitApplicationOutput {
        try await write(call, replaying: input) { books in
            var application = try books.requireApplication(input.identifier)
            try application.require(revision: input.revision)
            try application.require([.inReview, .actionRequired], to: "be amended")
            let benefit = try benefit(of: application)
            let details = try Amendments(input.amendments, of: benefit).applied(to: application.details)
            let amended = ApplicationSubmission(benefit: benefit, details: details, types: application.types)
            try Objection.check(amended.documentViolations)
            let isReturn = application.status == .actionRequired
            application.document.benefitApplicationDetails = details
            application.move(to: .inReview, stage: application.document.stage, books)
            try keep(application, isReturn ? .inReview : nil, for: benefit, books)
            if isReturn { try planReview(of: application, books) }
            return Benefits.AmendBenefitApplicationOutput()
        }
    }
}

extension Benefits.AmendBenefitApplicationInput: TokenCarrier {}
