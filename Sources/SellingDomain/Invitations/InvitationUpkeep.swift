package import CosellDomain
import SellingAPI
import CosellStore
package import CosellWire

/// What time does to invitations; the simulator calls this.
extension SellingProvider {
    /// Announces what AWS sent for a later moment, once that moment has come, and lets run out what was not answered
    /// (R2.21): each raises its event once, in a write of its own.
    ///
    /// - Parameter limit: of each kind, at most.
    /// - Returns: how many changed.
    @discardableResult
    package func keepInvitations(now: Instant, chance: Chance, limit: Int) async throws -> Int {
        let look = Call.upkeep("KeepInvitations", now: now, chance: chance)
        let announced = try await keep("announce invitation", look, limit, due: { try $0.toAnnounce(limit: $1) }) {
            invitation,
            books in
            try books.invitations.markAnnounced(invitation.id)
            try books.raise(.created, invitation)
        }
        let expired = try await keep("expire invitation", look, limit, due: { try $0.toExpire(limit: $1) }) {
            invitation,
            books in
            var invitation = invitation
            invitation.storedStatus = .expired
            try books.invitations.save(invitation)
            try books.raise(.expired, invitation)
        }
        return announced + expired
    }

    private func keep(
        _ work: String,
        _ look: Call,
        _ limit: Int,
        due: @escaping @Sendable (InvitationTable, Int) throws -> [DueInvitation],
        _ act: @escaping @Sendable (EngagementInvitation, Books) throws -> Void
    ) async throws -> Int {
        try await postponements.carryOut(
            work,
            at: look.now,
            limit: limit,
            due: { limit in try store.read { try due(Books($0, look).invitations, limit) } },
            subject: \.id
        ) { one in
            try await store.write { transaction in
                let books = Books(transaction, look.inCatalog(one.catalog))
                guard let invitation = try books.invitations.find(one.id) else { return }
                try act(invitation, books)
            }
        }
    }
}
