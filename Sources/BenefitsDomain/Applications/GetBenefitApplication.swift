package import BenefitsAPI
import CosellDomain

extension BenefitsProvider {
    /// Shows an application of the caller's in full; its tags are listed by another operation.
    ///
    /// - Throws: missing, for everything else.
    /// - Source: Benefits 2018-05-10, `GetBenefitApplication`.
    package func getBenefitApplication(
        _ input: Benefits.GetBenefitApplicationInput,
        _ call: Call
    ) async throws -> Benefits.GetBenefitApplicationOutput {
        try await read(call) { try $0.requireApplication(input.identifier) }.view(at: call.now, switches)
    }
}
