import CosellWire

extension Configuration {
    /// Refuses what is given twice; the fault stands where it is given again.
    static func requireDistinctNames(_ accounts: [ConfigurationFile.Account]) throws {
        var ids: Set<String> = []
        var keys: Set<String> = []
        _ = try ConfigurationError.each(of: accounts, "accounts") { account in
            guard ids.insert(account.id).inserted else {
                throw ConfigurationError(
                    "accounts",
                    "the account \(account.id) is given twice; put both entries into one",
                    path: ["id"]
                )
            }
            for (section, identities) in [("users", account.users), ("roles", account.roles)] {
                _ = try ConfigurationError.each(of: identities, section) { try requireNew($0, &keys) }
            }
            if let root = account.root {
                try ConfigurationError.under("root") { try requireNew(root, &keys) }
            }
            try requireDistinctSolutions(account)
        }
    }

    private static func requireNew(_ identity: ConfigurationFile.Identity, _ keys: inout Set<String>) throws {
        _ = try ConfigurationError.each(of: identity.access_keys, "access_keys") { key in
            guard !keys.insert(key.id).inserted else { return }
            throw ConfigurationError(
                "accounts",
                "the access key \(key.id.excerpt()) is given twice; give each identity a key of its own",
                path: ["id"]
            )
        }
    }

    private static func requireDistinctSolutions(_ account: ConfigurationFile.Account) throws {
        var seen: Set<[String]> = []
        _ = try ConfigurationError.each(of: account.solutions, "solutions") { solution in
            guard !seen.insert([solution.catalog, solution.id]).inserted else { return }
            throw ConfigurationError(
                "account \(account.id)",
                "solution \(solution.id) is given twice in catalog \(solution.catalog); delete one, or change its id",
                path: ["id"]
            )
        }
    }
}
