package import BenefitsAPI
import CosellDomain

extension BenefitsProvider {
    /// Shows an allocation of the caller's: what was granted, what was used, what is left.
    ///
    /// - Throws: missing, for everything else.
    /// - Source: Benefits 2018-05-10, `GetBenefitAllocation`.
    package func getBenefitAllocation(
        _ input: Benefits.GetBenefitAllocationInput,
        _ call: Call
    ) async throws -> Benefits.GetBenefitAllocationOutput {
        try await read(call) { try $0.requireAllocation(input.identifier) }.view(at: call.now)
    }
}
