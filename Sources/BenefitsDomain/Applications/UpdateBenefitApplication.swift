package import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire

extension BenefitsProvider {
    /// Replaces what a draft says: members that are left out are cleared.
    ///
    /// - Throws: missing, for what is not the caller's; a conflict, for a revision that is not the latest; ``Objection``
    ///   for an application that is no draft, and with everything that is wrong with the details.
    /// - Source: Benefits 2018-05-10, `UpdateBenefitApplication`; benefits 3.2.
    package func updateBenefitApplication(
        _ input: Benefits.UpdateBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.UpdateBenefitApplicationOutput {
        try await write(call, replaying: input) { books in
            var application = try books.requireApplication(input.identifier)
            try application.require(revision: input.revision)
            try application.require([.pendingSubmission], to: "be updated")
            let benefit = try benefit(of: application)
            try Objection.check(benefit.draftViolations(in: input.benefitApplicationDetails))
            application.replace(by: input, books)
            try keep(application, for: benefit, books)
            let names = application.named()
            return Benefits.UpdateBenefitApplicationOutput(id: names.id, arn: names.arn, revision: names.revision)
        }
    }
}

extension Benefits.UpdateBenefitApplicationInput: TokenCarrier {}

extension BenefitApplication {
    fileprivate mutating func replace(by input: Benefits.UpdateBenefitApplicationInput, _ books: Books) {
        document.name = input.name
        document.description = input.description
        document.benefitApplicationDetails = input.benefitApplicationDetails
        document.partnerContacts = input.partnerContacts
        document.fileDetails = Benefits.FileDetail.attached(
            input.fileDetails,
            before: document.fileDetails,
            by: books.call.caller,
            at: books.call.now.wholeMilliseconds
        )
        touch(books)
    }
}
