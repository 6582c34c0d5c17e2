import CosellDomain
import CosellStore
import CosellWire

/// A code that was mailed to an address to prove that it can be read there (account 2.8).
struct EmailCode: Sendable {
    let code: String
    let expiresAt: Instant
    let wrongTries: Int

    static let digits = 6
    /// Ours: account 2.8.
    static let lifetimeSeconds: Int64 = 15 * 60
    /// With the fifth the code is void.
    static let wrongTryLimit = 5

    static func drawn(by chance: Chance) -> String {
        let number = chance.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
        let text = String(number)
        return String(repeating: "0", count: digits - text.count) + text
    }
}

/// The only SQL that touches codes: one for each account, catalog and address, so that a newer one voids the older.
struct EmailCodeTable {
    let transaction: Transaction
    let call: Call

    /// The code that is good for an address now.
    func find(_ address: String) throws -> EmailCode? {
        try transaction.first(
            """
            SELECT code, expires_at, wrong_tries FROM email_code WHERE \(fragment: kept(address))
            AND expires_at > \(call.now.nanosecondsSinceEpoch)
            """
        ) {
            EmailCode(
                code: try $0.text(0),
                expiresAt: Instant(nanosecondsSinceEpoch: Int64(try $0.integer(1))),
                wrongTries: try $0.integer(2)
            )
        }
    }

    func keep(_ code: String, for address: String) throws {
        let end = call.now.adding(seconds: EmailCode.lifetimeSeconds).nanosecondsSinceEpoch
        try transaction.execute(
            """
            INSERT INTO email_code (account, catalog, address, code, expires_at, wrong_tries)
            VALUES (\(call.account), \(call.catalog), \(EmailAddress.key(of: address)), \(code), \(end), 0)
            ON CONFLICT (account, catalog, address)
            DO UPDATE SET code = excluded.code, expires_at = excluded.expires_at, wrong_tries = 0
            """
        )
    }

    /// A code is good once.
    func forget(_ address: String) throws {
        try transaction.execute("DELETE FROM email_code WHERE \(fragment: kept(address))")
    }

    func countWrongTry(_ address: String) throws {
        try transaction.execute("UPDATE email_code SET wrong_tries = wrong_tries + 1 WHERE \(fragment: kept(address))")
        try transaction.execute(
            "DELETE FROM email_code WHERE \(fragment: kept(address)) AND wrong_tries >= \(EmailCode.wrongTryLimit)"
        )
    }

    private func kept(_ address: String) -> SQL {
        "account = \(call.account) AND catalog = \(call.catalog) AND address = \(EmailAddress.key(of: address))"
    }
}
