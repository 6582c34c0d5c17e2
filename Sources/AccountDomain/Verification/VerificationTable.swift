import AccountAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches verifications. They are the account's, in no catalog.
struct VerificationTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = """
        account, type, status, reason, started_at, completed_at, link, link_expires_at, business
        """

    /// The caller's, as it is now.
    func find(_ type: Account.VerificationType) throws -> Verification? {
        try first("account = \(call.account) AND type = \(type.rawValue)")
    }

    /// The one that a link completes, whoever opens it.
    func find(link: String) throws -> Verification? { try first("link = \(link)") }

    private func first(_ condition: SQL) throws -> Verification? {
        try transaction.first(
            "SELECT \(fragment: Self.facts) FROM verification WHERE \(fragment: condition)",
            Self.verification
        )?.settled(at: call.now)
    }

    /// Keeps it in the place of the one before, and notes what comes of it by itself.
    ///
    /// - Parameter decision: when AWS decides; nil means never by itself.
    func save(_ verification: Verification, decision: Instant? = nil) throws {
        let moment: (Instant?) -> Int64? = { $0?.nanosecondsSinceEpoch }
        try transaction.execute(
            """
            INSERT INTO verification (account, type, status, reason, started_at, completed_at, link, link_expires_at,
                business)
            VALUES (\(verification.account), \(verification.type.rawValue), \(verification.status.rawValue),
                \(verification.reason), \(moment(verification.startedAt)), \(moment(verification.completedAt)),
                \(verification.link?.key), \(moment(verification.link?.expiresAt)),
                \(verification.business.map { JSONWriter.bytes($0) }))
            ON CONFLICT (account, type) DO UPDATE SET status = excluded.status, reason = excluded.reason,
                started_at = excluded.started_at, completed_at = excluded.completed_at, link = excluded.link,
                link_expires_at = excluded.link_expires_at, business = excluded.business
            """
        )
        let open = verification.status == .pendingCustomerAction ? verification.link?.expiresAt : nil
        try expect(.decideVerification, of: verification, at: decision)
        try expect(.expireVerification, of: verification, at: open)
    }

    private func expect(_ kind: AgendaKind, of verification: Verification, at due: Instant?) throws {
        let agenda = AgendaTable(transaction: transaction)
        let subject = "\(verification.account) \(verification.type)"
        try agenda.cancel(kind, subject)
        guard let due else { return }
        try agenda.put(AgendaEntry(kind, subject, account: verification.account, catalog: "", due: due))
    }

    private static func verification(_ row: borrowing Row) throws -> Verification {
        let moment: (Int?) -> Instant? = { $0.map { Instant(nanosecondsSinceEpoch: Int64($0)) } }
        let end = moment(try row.optionalInteger(7))
        return Verification(
            account: try row.text(0),
            type: .init(rawValue: try row.text(1)),
            status: .init(rawValue: try row.text(2)),
            reason: try row.optionalText(3),
            startedAt: Instant(nanosecondsSinceEpoch: Int64(try row.integer(4))),
            completedAt: moment(try row.optionalInteger(5)),
            link: try row.optionalText(6).flatMap { key in end.map { Verification.Link(key: key, expiresAt: $0) } },
            business: try row.isNull(8) ? nil : row.withBytes(8) { try JSONReader.read(from: $0).value }
        )
    }
}
