package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Shows how far a verification of the caller's is.
    ///
    /// - Throws: missing, before one of that type was started.
    /// - Source: Account 2025-04-04, `GetVerification`.
    package func getVerification(
        _ input: Account.GetVerificationRequest,
        _ call: Call
    ) async throws -> Account.GetVerificationResponse {
        guard let verification = try await read(call, { try $0.verifications.find(input.verificationType) }) else {
            throw Objection.missing(
                .verificationNotFound,
                "\(input.verificationType) was not started; begin with StartVerification."
            )
        }
        return try verification.answer(pages: switches.completionPages()).retold()
    }
}
