import AccountAPI
import CosellDomain
import CosellWire

/// The verification of a business or of the person who registers it, one of each an account (account 2.9).
///
/// ```
/// BUSINESS    IN_PROGRESS ─▶ SUCCEEDED | FAILED | REJECTED, or PENDING_CUSTOMER_ACTION with a link
/// REGISTRANT  PENDING_CUSTOMER_ACTION with a link ─▶ SUCCEEDED | FAILED | REJECTED
/// ```
/// A link that nobody opens in time ends in `FAILED`. `SUCCEEDED` is final; the other ends may be started again.
struct Verification: Sendable {
    let account: String
    let type: Account.VerificationType
    var status: Account.VerificationStatus
    var reason: String?
    let startedAt: Instant
    var completedAt: Instant?
    /// Where the customer goes on, while that is wanted.
    var link: Link?
    /// What a business said of itself.
    let business: Account.BusinessVerificationDetails?

    struct Link: Hashable, Sendable {
        let key: String
        let expiresAt: Instant

        /// Ours: account 2.9.
        static let lifetimeSeconds: Int64 = 60 * 60

        static func drawn(by call: Call) -> Link {
            Link(
                key: call.chance.identifier(prefix: "", length: 32),
                expiresAt: call.now.wholeMilliseconds.adding(seconds: lifetimeSeconds)
            )
        }
    }

    /// As it is at a moment: a link may have expired since.
    func settled(at now: Instant) -> Verification {
        guard status == .pendingCustomerAction, let link, link.expiresAt <= now else { return self }
        return ended(.failed, at: link.expiresAt, because: "The link expired before the verification was completed.")
    }

    func ended(_ status: Account.VerificationStatus, at moment: Instant, because reason: String?) -> Verification {
        var ended = self
        (ended.status, ended.completedAt, ended.reason) = (status, moment, reason)
        return ended
    }

    /// Whether it waits for the customer or for AWS.
    var isRunning: Bool { [.inProgress, .pendingCustomerAction].contains(status) }

    /// - Parameter pages: where the pages stand that people complete it on.
    func answer(pages: String) -> Account.StartVerificationResponse {
        Account.StartVerificationResponse(
            verificationType: type,
            verificationStatus: status,
            verificationStatusReason: reason,
            verificationResponseDetails: details(pages: pages),
            startedAt: startedAt,
            completedAt: completedAt
        )
    }

    private func details(pages: String) -> Account.VerificationResponseDetails {
        guard let business else {
            return .registrantVerificationResponse(
                .init(
                    completionUrl: pages + (link?.key ?? ""),
                    completionUrlExpiresAt: link?.expiresAt ?? startedAt
                )
            )
        }
        let open = status == .pendingCustomerAction ? link : nil
        return .businessVerificationResponse(
            .init(
                businessVerificationDetails: business,
                completionUrl: open.map { pages + $0.key },
                completionUrlExpiresAt: open?.expiresAt
            )
        )
    }
}
