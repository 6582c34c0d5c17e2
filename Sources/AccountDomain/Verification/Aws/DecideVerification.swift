import AccountAPI
package import CosellDomain
import CosellWire

/// What AWS finds out about a business; a simulated one says it itself, at the end of its registration id (account 6).
enum BusinessOutcome: String, CaseIterable {
    case fail = "-FAIL"
    case reject = "-REJECT"
    case action = "-ACTION"
    case hold = "-HOLD"
    case success = ""

    init(of business: Account.BusinessVerificationDetails) {
        self = Self.allCases.first { business.registrationId.hasSuffix($0.rawValue) } ?? .success
    }
}

extension AgendaKind {
    package static let decideVerification = AgendaKind(rawValue: "decide verification")
    package static let expireVerification = AgendaKind(rawValue: "expire verification")
}

/// What AWS and time do to verifications.
extension AccountProvider {
    package var verificationUpkeep: [AgendaAct] {
        [
            AgendaAct(.decideVerification) { _, books in
                guard let verification = try books.verifications.find(.businessVerification),
                    verification.status == .inProgress
                else { return }
                try books.verifications.save(Self.decided(verification, books.call))
            },
            AgendaAct(.expireVerification) { entry, books in
                let types = Account.VerificationType.allCases.filter { entry.subject.hasSuffix($0.rawValue) }
                for type in types {
                    guard let verification = try books.verifications.find(type) else { continue }
                    try books.verifications.save(verification)
                }
            },
        ]
    }

    private static func decided(_ verification: Verification, _ call: Call) -> Verification {
        guard let business = verification.business else { return verification }
        let now = call.now.wholeMilliseconds
        switch BusinessOutcome(of: business) {
        case .success: return verification.ended(.succeeded, at: now, because: nil)
        case .fail: return verification.ended(.failed, at: now, because: "The business could not be confirmed.")
        case .reject: return verification.ended(.rejected, at: now, because: "The business was reviewed and refused.")
        case .hold: return verification
        case .action:
            var waiting = verification
            waiting.status = .pendingCustomerAction
            waiting.reason = "More papers are needed; follow the link."
            waiting.link = .drawn(by: call)
            return waiting
        }
    }
}
