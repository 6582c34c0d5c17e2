import CosellDomain
import CosellWire

/// The tables of Account's families.
extension Books {
    var partners: PartnerTable { PartnerTable(transaction: transaction, call: call) }
    var profileTasks: ProfileTaskTable { ProfileTaskTable(transaction: transaction, call: call) }
    var verifications: VerificationTable { VerificationTable(transaction: transaction, call: call) }
    var emailCodes: EmailCodeTable { EmailCodeTable(transaction: transaction, call: call) }
    var connectionInvitations: ConnectionInvitationTable {
        ConnectionInvitationTable(transaction: transaction, call: call)
    }
    var connections: ConnectionTable { ConnectionTable(transaction: transaction, call: call) }
    var connectionPreferences: ConnectionPreferencesTable {
        ConnectionPreferencesTable(transaction: transaction, call: call)
    }
    var qualifications: QualificationsTable { QualificationsTable(transaction: transaction, call: call) }
    var dailyCounts: DailyCountTable { DailyCountTable(transaction: transaction, call: call) }

    /// Account tells moments to the millisecond.
    var now: Instant { call.now.wholeMilliseconds }
}
