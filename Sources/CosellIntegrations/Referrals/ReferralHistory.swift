import CosellStore
package import CosellSync
import CosellWire
import SellingAPI

/// The received referrals of a local database, as they were before people answered them.
package struct ReferralHistory: Sendable {
    private let database: LocalDatabase

    package init(_ database: LocalDatabase) { self.database = database }

    private struct Version {
        let id: String
        let status: String
        let happenedAt: String
        let body: String
    }

    /// - Returns: one for each referral; its facts come from the last version that still had a payload, since a rejected
    ///   one shows it no more.
    package func cases(in catalog: String) async throws -> [ReferralBacktest.Case] {
        let versions = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT history.id, COALESCE(history.status, ''), history.happened_at, history.body
                FROM referral_history AS history
                JOIN referral ON referral.catalog = history.catalog AND referral.id = history.id
                WHERE history.catalog = \(catalog) AND referral.direction = 'received' AND history.change <> 'gone'
                ORDER BY history.id, history.version
                """
            ) { row in
                Version(
                    id: try row.text(0),
                    status: try row.text(1),
                    happenedAt: try row.text(2),
                    body: try row.text(3)
                )
            }
        }
        return Dictionary(grouping: versions, by: \.id).values.compactMap(Self.past)
    }

    /// The stored ones as they are now.
    package func referrals(in catalog: String) async throws -> [Referral] {
        let bodies = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT body FROM referral
                WHERE catalog = \(catalog) AND direction = 'received' AND gone_at IS NULL
                """
            ) { try $0.text(0) }
        }
        return bodies.compactMap(Self.referral).sorted(by: ReferralDesk.isMoreUrgent)
    }

    private static func past(_ versions: [Version]) -> ReferralBacktest.Case? {
        guard let last = versions.last else { return nil }
        let referrals = versions.compactMap { referral($0.body) }
        guard let referral = referrals.last(where: \.hasFacts) ?? referrals.last else { return nil }
        let answered = versions.first { $0.status == last.status && $0.status != "PENDING" }?.happenedAt
        let moment = answered.flatMap { Instant($0) } ?? referral.invitedAt ?? Instant(seconds: 0)
        let isEnded = last.status == "EXPIRED"
        return ReferralBacktest.Case(
            referral: referral,
            status: Selling.InvitationStatus(rawValue: last.status),
            // At the very end a rule that looks at the time left would always fit.
            decidedAt: isEnded ? referral.invitedAt ?? moment : moment
        )
    }

    private static func referral(_ body: String) -> Referral? {
        (try? JSONReader.read(Selling.GetEngagementInvitationResponse.self, from: Array(body.utf8)).value)
            .map { Referral($0) }
    }
}
