import SellingAPI
import CosellStore
package import CosellWire

/// What time does to invitations; the simulator calls this.
extension SellingProvider {
    /// Announces what AWS sent for a later moment, once that moment has come, and lets run out what was not answered
    /// (R2.21): each raises its event once.
    ///
    /// - Parameter limit: of each kind, at most.
    /// - Returns: how many changed.
    @discardableResult
    package func keepInvitations(now: Instant, chance: Chance, limit: Int) async throws -> Int {
        let look = Call.upkeep("KeepInvitations", now: now, chance: chance)
        let isIdle = try store.read { transaction in
            let books = Books(transaction, look)
            return try books.invitations.toAnnounce(limit: 1).isEmpty && books.invitations.toExpire(limit: 1).isEmpty
        }
        if isIdle { return 0 }
        return try await store.write { transaction in
            let invitations = Books(transaction, look).invitations
            let announced = try invitations.toAnnounce(limit: limit)
            for invitation in announced {
                let books = Books(transaction, look.inCatalog(invitation.catalog))
                try books.invitations.markAnnounced(invitation.id)
                try books.raise(.created, invitation)
            }
            let expired = try invitations.toExpire(limit: limit)
            for var invitation in expired {
                let books = Books(transaction, look.inCatalog(invitation.catalog))
                invitation.storedStatus = .expired
                try books.invitations.save(invitation)
                try books.raise(.expired, invitation)
            }
            return announced.count + expired.count
        }
    }
}
