package import CosellAccess
package import CosellDomain
package import CosellSigning
package import CosellStore
import CosellWire
import Synchronization

/// The credentials that AssumeRole and GetSessionToken hand out: in the store, so that they outlive a restart, and in
/// memory while they are used.
package final class TemporaryKeys: Sendable {
    /// Keys in memory at most; beyond, it starts over.
    private static let limit = 1024

    private let store: Store
    private let directory: IdentityDirectory
    private let chance: Chance
    private let used = Mutex<[String: SigningCredential<Principal>]>([:])

    package init(store: Store, directory: IdentityDirectory, chance: Chance) {
        (self.store, self.directory, self.chance) = (store, directory, chance)
    }

    /// Makes a key and returns once it is on the disk.
    func issue(_ grant: SessionGrant, of account: String, until end: Instant) async throws -> TemporaryKey {
        let key = TemporaryKey(account: account, session: grant.bytes, expiresAt: end.wholeSeconds, chance: chance)
        try await store.write { try TemporaryKeyTable(transaction: $0).insert(key) }
        return key
    }

    /// What proves a key, and for whom it speaks; nil for one that nobody has made, or whose identity is gone.
    package func credential(_ id: String) -> SigningCredential<Principal>? {
        guard TemporaryKey.isIdentifier(id) else { return nil }
        if let credential = used.withLock({ $0[id] }) { return credential }
        // A store that cannot be read knows no key; the next call's own reading says what is wrong with it.
        guard let key = try? stored(id), let grant = SessionGrant(key.session),
            let principal = grant.principal(in: key.account, of: directory)
        else { return nil }
        let credential = SigningCredential(
            secret: SigningSecret(
                secretAccessKey: key.secret,
                sessionToken: key.sessionToken,
                expiresAtEpochSeconds: key.expiresAt.seconds
            ),
            payload: principal
        )
        used.withLock { used in
            if used.count >= Self.limit { used.removeAll(keepingCapacity: true) }
            used[id] = credential
        }
        return credential
    }

    /// The account that a temporary key belongs to.
    func account(of id: String) throws -> String? {
        try TemporaryKey.isIdentifier(id) ? stored(id)?.account : nil
    }

    private func stored(_ id: String) throws -> TemporaryKey? {
        try store.read { try TemporaryKeyTable(transaction: $0).key(id) }
    }
}
