import CosellWire

extension Configuration {
    /// Refuses what is given twice; the fault stands where it is given again, and says where it stood first.
    static func requireDistinctNames(_ file: ConfigurationFile) throws {
        var first: [[String]: [String]] = [:]
        for naming in Naming.all(in: file) {
            guard let earlier = first.updateValue(naming.path, forKey: [naming.kind] + naming.name) else { continue }
            throw ConfigurationError(
                naming.place,
                "\(naming.what) is given twice",
                naming.fix,
                naming.path,
                first: earlier
            )
        }
    }
}

/// Something that may be given once, and where it stands.
private struct Naming {
    let kind: String
    let name: [String]
    let place: String
    let what: String
    let fix: String
    let path: [String]

    static func all(in file: ConfigurationFile) -> [Naming] {
        let accounts = (file.accounts ?? []).enumerated().flatMap { number, account in
            all(in: account, ["accounts", "[\(number)]"])
        }
        let connections = (file.connections ?? []).enumerated().map { number, pair in
            Naming(
                kind: "connection",
                name: pair.sorted(),
                place: "connections.[\(number)]",
                what: "the connection of \(pair.map { $0.excerpt(64) }.joined(separator: " and "))",
                fix: "delete one; it counts in both directions",
                path: ["connections", "[\(number)]"]
            )
        }
        let faults = (file.faults ?? []).enumerated().map { number, fault in
            Naming(
                kind: "fault",
                name: [fault.operation, fault.error],
                place: "faults.[\(number)]",
                what: "\(fault.error.excerpt(64)) of \(fault.operation.excerpt(64))",
                fix: "delete one, or give the one that stays another every",
                path: ["faults", "[\(number)]"]
            )
        }
        return accounts + connections + faults
    }

    private static func all(in account: ConfigurationFile.Account, _ path: [String]) -> [Naming] {
        let id = Naming(
            kind: "account",
            name: [account.id],
            place: "accounts",
            what: "the account \(account.id.excerpt(64))",
            fix: "put both entries into one",
            path: path + ["id"]
        )
        let users = identities(account.users, "user", account, path + ["users"])
        let roles = identities(account.roles, "role", account, path + ["roles"])
        let root = account.root.map { keys(of: $0, path + ["root"]) } ?? []
        let place = "account \(account.id)"
        let team = (account.directory ?? []).enumerated().map { number, contact in
            Naming(
                kind: "contact",
                name: [account.id, contact.email.lowercased()],
                place: place,
                what: "\(contact.email.excerpt(64)) in the directory",
                fix: "delete one, or change its email",
                path: path + ["directory", "[\(number)]", "email"]
            )
        }
        let solutions = (account.solutions ?? []).enumerated().map { number, solution in
            Naming(
                kind: "solution",
                name: [account.id, solution.catalog, solution.id],
                place: place,
                what: "in catalog \(solution.catalog) the solution \(solution.id)",
                fix: "delete one, or change its id",
                path: path + ["solutions", "[\(number)]", "id"]
            )
        }
        return [id] + users + roles + root + team + solutions
    }

    /// IAM tells names apart by more than the case of their letters.
    private static func identities(
        _ identities: [ConfigurationFile.Identity]?,
        _ kind: String,
        _ account: ConfigurationFile.Account,
        _ path: [String]
    ) -> [Naming] {
        (identities ?? []).enumerated().flatMap { number, identity in
            let path = path + ["[\(number)]"]
            let name = identity.name ?? ""
            let own = Naming(
                kind: kind,
                name: [account.id, name.lowercased()],
                place: "account \(account.id)",
                what: "the \(kind) \(name.excerpt(64))",
                fix:
                    "put the keys and policies of both into one, or rename one; IAM does not tell letters by their case",
                path: path + ["name"]
            )
            let policies = (identity.managed_policies ?? []).enumerated().map { position, policy in
                Naming(
                    kind: "policy of \(kind)",
                    name: [account.id, name, policy],
                    place: "account \(account.id)",
                    what: "to the \(kind) \(name.excerpt(64)) \(policy.excerpt(64))",
                    fix: "delete one",
                    path: path + ["managed_policies", "[\(position)]"]
                )
            }
            return [own] + policies + keys(of: identity, path)
        }
    }

    /// A key is known by its id among all accounts.
    private static func keys(of identity: ConfigurationFile.Identity, _ path: [String]) -> [Naming] {
        (identity.access_keys ?? []).enumerated().map { number, key in
            Naming(
                kind: "key",
                name: [key.id],
                place: "accounts",
                what: "the access key \(key.id.excerpt())",
                fix: "give each identity a key of its own",
                path: path + ["access_keys", "[\(number)]", "id"]
            )
        }
    }
}
