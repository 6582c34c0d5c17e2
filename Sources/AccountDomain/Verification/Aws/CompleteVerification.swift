import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// How a customer ends a verification on its page.
package enum CompletionOutcome: String, CaseIterable, Sendable {
    case success
    case fail
    case reject
}

/// What a person reads on the page of a link.
package struct CompletedVerification: Hashable, Sendable {
    package let account: String
    /// `REGISTRANT_VERIFICATION`
    package let type: String
    /// `SUCCEEDED`
    package let status: String
    package let reason: String?
}

extension AccountProvider {
    /// Decides a verification because its link was opened. A link that was opened before, or too late, shows what came of
    /// it and changes nothing.
    ///
    /// - Parameter call: its account does not matter; whoever has the link may open it.
    /// - Throws: missing, for a link that leads nowhere.
    package func completeVerification(
        link: String,
        _ outcome: CompletionOutcome,
        _ call: Call
    ) async throws -> CompletedVerification {
        try await write(call) { books in
            guard var verification = try books.verifications.find(link: link) else {
                throw Objection.missing(.verificationNotFound, "This link belongs to no verification.")
            }
            if verification.status == .pendingCustomerAction {
                verification = Self.completed(verification, outcome, books.call)
                try books.verifications.save(verification)
            }
            return CompletedVerification(
                account: verification.account,
                type: verification.type.rawValue,
                status: verification.status.rawValue,
                reason: verification.reason
            )
        }
    }

    private static func completed(
        _ verification: Verification,
        _ outcome: CompletionOutcome,
        _ call: Call
    ) -> Verification {
        let now = call.now.wholeMilliseconds
        return switch outcome {
        case .success: verification.ended(.succeeded, at: now, because: nil)
        case .fail: verification.ended(.failed, at: now, because: "The identity could not be confirmed.")
        case .reject: verification.ended(.rejected, at: now, because: "The identity was reviewed and refused.")
        }
    }
}
