package import BenefitsAPI
import CosellDomain

extension BenefitsProvider {
    /// Ends an application that is not decided: `CANCELED`, for good.
    ///
    /// - Throws: missing, for what is not the caller's; ``Objection`` for an application that has ended.
    /// - Source: Benefits 2018-05-10, `CancelBenefitApplication`; benefits 2.3.
    package func cancelBenefitApplication(
        _ input: Benefits.CancelBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.CancelBenefitApplicationOutput {
        try await write(call, replaying: input) { books in
            var application = try books.requireApplication(input.identifier)
            try application.require([.pendingSubmission, .inReview, .actionRequired], to: "be canceled")
            application.move(to: .canceled, because: input.reason, books)
            try keep(application, for: benefit(of: application), books)
            try books.agenda.cancel(.reviewApplication, application.arn)
            return Benefits.CancelBenefitApplicationOutput()
        }
    }
}

extension Benefits.CancelBenefitApplicationInput: TokenCarrier {}
