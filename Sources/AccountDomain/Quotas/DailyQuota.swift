import AccountAPI
import CosellDomain
import CosellRules
import CosellStore
import CosellWire

/// What an account may do so often in 24 hours, in each catalog (account 1.3).
enum DailyQuota: String {
    case emailCode = "email code"
    case profileUpdate = "profile update"
    case visibilityUpdate = "visibility update"
    case connectionInvitation = "connection invitation"

    /// Rolling, so that no midnight doubles a quota.
    static let windowSeconds: Int64 = 24 * 3600

    var limit: Int {
        switch self {
        case .emailCode, .visibilityUpdate: 5
        case .profileUpdate: 10
        case .connectionInvitation: 50
        }
    }

    var reason: Account.ServiceQuotaExceededExceptionReason {
        switch self {
        case .emailCode: .limitExceededNumberOfEmail
        case .profileUpdate: .limitExceededNumberOfProfileUpdatePerDay
        case .visibilityUpdate: .limitExceededNumberOfProfileVisibilityUpdatePerDay
        case .connectionInvitation: .limitExceededNumberOfConnectionInvitationPerDay
        }
    }

    var words: String {
        switch self {
        case .emailCode: "verification codes to one address"
        case .profileUpdate: "profile update tasks"
        case .visibilityUpdate: "updates of the profile's visibility"
        case .connectionInvitation: "connection invitations"
        }
    }
}

/// The only SQL that touches daily counts; what is older than a day goes with the next count.
struct DailyCountTable {
    let transaction: Transaction
    let call: Call

    /// - Parameter subject: what is counted by itself: an address.
    /// - Throws: quota, when a day has seen as many as are allowed.
    func require(_ quota: DailyQuota, of subject: String = "") throws {
        let start = call.now.adding(seconds: -DailyQuota.windowSeconds).nanosecondsSinceEpoch
        let count = try transaction.first(
            "SELECT COUNT(*) FROM daily_count WHERE \(fragment: counted(quota, subject)) AND counted_at > \(start)"
        ) { try $0.integer(0) }
        guard count ?? 0 >= quota.limit else { return }
        throw Objection.quota(
            quota.reason,
            "\(quota.limit) \(quota.words) were made within 24 hours, and no more are allowed; try again later."
        )
    }

    func count(_ quota: DailyQuota, of subject: String = "") throws {
        let start = call.now.adding(seconds: -DailyQuota.windowSeconds).nanosecondsSinceEpoch
        try transaction.execute(
            "DELETE FROM daily_count WHERE \(fragment: counted(quota, subject)) AND counted_at <= \(start)"
        )
        try transaction.execute(
            """
            INSERT INTO daily_count (account, catalog, kind, subject, counted_at)
            VALUES (\(call.account), \(call.catalog), \(quota.rawValue), \(subject), \(call.now.nanosecondsSinceEpoch))
            """
        )
    }

    private func counted(_ quota: DailyQuota, _ subject: String) -> SQL {
        """
        account = \(call.account) AND catalog = \(call.catalog) AND kind = \(quota.rawValue) AND subject = \(subject)
        """
    }
}
