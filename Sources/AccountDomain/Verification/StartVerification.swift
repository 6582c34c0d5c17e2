package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Begins to verify the caller's business, or the person who registers it. A verification that failed or was rejected
    /// may be started again.
    ///
    /// - Throws: ``Objection`` without details; a conflict while one of that type runs, and once it has succeeded.
    /// - Source: Account 2025-04-04, `StartVerification`; account 2.9, 3.4.
    package func startVerification(
        _ input: Account.StartVerificationRequest,
        _ call: Call
    ) async throws -> Account.StartVerificationResponse {
        guard let details = input.verificationDetails else {
            throw Objection.field(
                "verificationDetails",
                .requiredFieldMissing,
                "verificationDetails is required; give businessVerificationDetails or registrantVerificationDetails",
                rule: "account 3.4"
            )
        }
        return try await write(call, replaying: input) { books in
            let verification = Self.verification(details, books.call)
            try Self.requireStartable(verification.type, books)
            let delay = switches.verificationDelaySeconds
            let isDecided = verification.business.map { BusinessOutcome(of: $0) != .hold } ?? false
            try books.verifications.save(
                verification,
                decision: isDecided ? call.now.adding(seconds: delay) : nil
            )
            return verification.answer(pages: switches.completionPages())
        }
    }

    private static func verification(_ details: Account.VerificationDetails, _ call: Call) -> Verification {
        if case .businessVerificationDetails(let business) = details {
            return Verification(
                account: call.account,
                type: .businessVerification,
                status: .inProgress,
                startedAt: call.now.wholeMilliseconds,
                business: business
            )
        }
        return Verification(
            account: call.account,
            type: .registrantVerification,
            status: .pendingCustomerAction,
            startedAt: call.now.wholeMilliseconds,
            link: .drawn(by: call),
            business: nil
        )
    }

    private static func requireStartable(_ type: Account.VerificationType, _ books: Books) throws {
        guard let before = try books.verifications.find(type) else { return }
        if before.status == .succeeded {
            throw Objection.conflict(.accountAlreadyVerified, "\(type) has SUCCEEDED already.")
        }
        if before.isRunning {
            throw Objection.conflict(
                .verificationAlreadyInProgress,
                "\(type) is \(before.status) already; follow it with GetVerification."
            )
        }
    }
}

extension Account.StartVerificationRequest: OptionalTokenCarrier {}
