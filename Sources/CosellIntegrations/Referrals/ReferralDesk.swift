import CosellClient
import CosellSync
import CosellWire
package import SellingAPI
package import SellingClient

/// Reads the referrals of an account from the service, whether or not anything was synced.
package struct ReferralDesk: Sendable {
    package let client: SellingClient
    package let catalog: String

    /// Calls that are under way at once; the client itself keeps within AWS's quotas.
    private static let breadth = 4

    package init(_ client: SellingClient, catalog: String) { (self.client, self.catalog) = (client, catalog) }

    /// The received ones of some states, the one that runs out first before the others.
    package func referrals(_ states: [Selling.InvitationStatus] = [.pending]) async throws -> [Referral] {
        let question = Selling.ListEngagementInvitationsRequest(
            catalog: catalog,
            participantType: .receiver,
            status: states.isEmpty ? nil : states
        )
        let summaries = try await client.listEngagementInvitationsItems(question).collect()
        return try await read(summaries.map(\.id)).sorted(by: Self.isMoreUrgent)
    }

    package func referral(_ identifier: String) async throws -> Referral {
        Referral(try await client.getEngagementInvitation(.init(catalog: catalog, identifier: identifier)))
    }

    /// An invitation that was taken back or is no longer to be seen is left out.
    private func read(_ identifiers: [String]) async throws -> [Referral] {
        try await withThrowingTaskGroup(of: Referral?.self) { group in
            var waiting = identifiers[...]
            func next() {
                guard let identifier = waiting.popFirst() else { return }
                group.addTask {
                    do { return try await referral(identifier) } catch is Selling.ResourceNotFoundException {
                        return nil
                    }
                }
            }
            for _ in 0..<Self.breadth { next() }
            var referrals: [Referral] = []
            while let found = try await group.next() {
                if let found { referrals.append(found) }
                next()
            }
            return referrals
        }
    }

    package static func isMoreUrgent(_ left: Referral, _ right: Referral) -> Bool {
        let never = Instant(seconds: Int64.max / 1_000_000_000)
        let ends = (left.expiresAt ?? never, right.expiresAt ?? never)
        return ends.0 == ends.1 ? left.id < right.id : ends.0 < ends.1
    }
}
