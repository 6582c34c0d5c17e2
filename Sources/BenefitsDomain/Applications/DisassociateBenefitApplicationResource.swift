package import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire

extension BenefitsProvider {
    /// Takes the link between a draft and a record away.
    ///
    /// - Throws: missing, for what is not the caller's or not linked; ``Objection`` for an application that is no draft.
    /// - Source: Benefits 2018-05-10, `DisassociateBenefitApplicationResource`; benefits 2.5.
    package func disassociateBenefitApplicationResource(
        _ input: Benefits.DisassociateBenefitApplicationResourceInput,
        _ call: Call
    ) async throws -> Benefits.DisassociateBenefitApplicationResourceOutput {
        try await write(call) { books in
            var application = try books.requireApplication(input.benefitApplicationIdentifier)
            try application.require([.pendingSubmission], to: "be disassociated")
            let left = application.resources.filter { $0 != input.resourceArn }
            guard left.count < application.resources.count else {
                throw Objection.missing(
                    "\(input.resourceArn.excerpt()) is not associated with application \(application.id)."
                )
            }
            application.document.associatedResources = left.isEmpty ? nil : left
            application.touch(books)
            try keep(application, for: benefit(of: application), books)
            let names = application.named()
            return .init(id: names.id, arn: names.arn, revision: names.revision)
        }
    }
}
