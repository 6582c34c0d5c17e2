package import CosellAccess
package import CosellDomain
package import CosellSigning
package import CosellStore
import CosellWire
import Synchronization

/// The credentials that AssumeRole and GetSessionToken hand out: in the store, so that they outlive a restart, and in
/// memory while they are used.
package final class TemporaryKeys: Sendable {
    /// Keys in memory at most, in each of two halves.
    private static let limit = 512

    private let store: Store
    private let directory: IdentityDirectory
    private let chance: Chance
    /// Told of each key that is handed out.
    private let issued: @Sendable (String) -> Void
    private let used = Mutex(Used())

    /// When the newer half is full, the older is forgotten: a key that was just recalled is there when it is asked for.
    private struct Used {
        var newer: [String: SigningCredential<Principal>] = [:]
        var older: [String: SigningCredential<Principal>] = [:]
    }

    package init(
        store: Store,
        directory: IdentityDirectory,
        chance: Chance,
        issued: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        (self.store, self.directory, self.chance, self.issued) = (store, directory, chance, issued)
    }

    /// Makes a key and returns once it is on the disk.
    func issue(_ grant: SessionGrant, of account: String, until end: Instant) async throws -> TemporaryKey {
        let key = TemporaryKey(account: account, session: grant.bytes, expiresAt: end.wholeSeconds, chance: chance)
        try await store.write { try TemporaryKeyTable(transaction: $0).insert(key) }
        issued(key.id)
        return key
    }

    /// What proves a key, and for whom it speaks, once it was recalled; nil for one that nobody has made, or whose identity
    /// is gone.
    package func credential(_ id: String) -> SigningCredential<Principal>? {
        guard TemporaryKey.isIdentifier(id) else { return nil }
        return used.withLock { $0.newer[id] ?? $0.older[id] }
    }

    /// Reads a key from the store, unless it is known.
    ///
    /// - Throws: ``StoreError`` when nobody can say whether there is such a key.
    package func recall(_ id: String?) async throws {
        guard let id, TemporaryKey.isIdentifier(id), credential(id) == nil, let key = try await stored(id),
            let grant = SessionGrant(key.session), let principal = grant.principal(in: key.account, of: directory)
        else { return }
        let credential = SigningCredential(
            secret: SigningSecret(
                secretAccessKey: key.secret,
                sessionToken: key.sessionToken,
                expiresAtEpochSeconds: key.expiresAt.seconds
            ),
            payload: principal
        )
        used.withLock { used in
            if used.newer.count >= Self.limit { (used.older, used.newer) = (used.newer, [:]) }
            used.newer[id] = credential
        }
    }

    /// The account that a temporary key belongs to.
    func account(of id: String) async throws -> String? {
        try await TemporaryKey.isIdentifier(id) ? stored(id)?.account : nil
    }

    private func stored(_ id: String) async throws -> TemporaryKey? {
        try await store.read { try TemporaryKeyTable(transaction: $0).key(id) }
    }
}
