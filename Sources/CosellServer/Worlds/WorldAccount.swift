import CosellAccess
import CosellDomain
import CosellWire
import SellingDomain

/// An account of a world that was made, and its keys there.
struct WorldAccount: Sendable {
    let id: String
    /// One for each that the configuration names, for the same identity.
    let keys: [AccountConfiguration.AccessKey]

    /// With the first of its keys, and all of them where there are more.
    var document: Document {
        guard let first = keys.first else { return .object([.init("id", .string(id))]) }
        var members = [Document.Member("id", .string(id))] + Self.members(first)
        if keys.count > 1 {
            members.append(
                .init(
                    "keys",
                    .list(keys.map { .object([.init("arn", .string($0.principal.arn))] + Self.members($0)) })
                )
            )
        }
        return .object(members)
    }

    private static func members(_ key: AccountConfiguration.AccessKey) -> [Document.Member] {
        [.init("accessKeyId", .string(key.id)), .init("secretAccessKey", .string(key.secret))]
    }
}

extension Configuration {
    /// The same accounts and identities, with keys that nobody else has: by them calls find their world (CP51).
    func withOwnKeys(_ chance: Chance) -> Configuration {
        var own = self
        own.accounts = accounts.map { account in
            let lasting = account.keys.filter { $0.sessionToken == nil }.map(\.principal)
            var account = account
            let principals = lasting.isEmpty ? [Principal(account: account.partner.account, kind: .root)] : lasting
            account.keys = principals.map { AccountConfiguration.AccessKey(drawnFor: $0, chance) }
            return account
        }
        return own
    }

    var worldAccounts: [WorldAccount] { accounts.map { WorldAccount(id: $0.partner.account, keys: $0.keys) } }
}

extension AccountConfiguration.AccessKey {
    fileprivate init(drawnFor principal: Principal, _ chance: Chance) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        self.init(
            id: "AKIA" + String(chance.bytes(16).map { alphabet[Int($0) & 31] }),
            secret: Base64.encode(chance.bytes(30)),
            sessionToken: nil,
            expiresAtEpochSeconds: nil,
            principal: principal
        )
    }
}
