import AccessChecks
import SellingDomain
import SellingRules
import CosellAccess
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

extension AccountConfiguration {
    init(_ file: ConfigurationFile.Account) throws {
        let place = "account \(file.id.excerpt(64))"
        guard file.id.utf8.count == 12, file.id.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            throw ConfigurationError(place, "an account id has 12 digits; write it in quotes", path: ["id"])
        }
        let paths = ["services", "consulting", "software"]
        if let path = file.partner_path, !paths.contains(path) {
            throw ConfigurationError(
                "\(place): partner_path",
                "\(path.excerpt()) is not known; give one of \(paths.joined(separator: ", "))",
                path: ["partner_path"]
            )
        }
        let users = try ConfigurationError.each(of: file.users, "users") { user in
            let name = try Self.name(user, place)
            let principal = try Self.principal(.user(name: name), user, file.id, place)
            return (principal: principal, keys: try Self.keys(user, principal, place))
        }
        let roles = try ConfigurationError.each(of: file.roles, "roles") { role in
            let kind = Principal.Kind.assumedRole(name: try Self.name(role, place), session: role.session ?? "session")
            return try Self.keys(role, Self.principal(kind, role, file.id, place), place)
        }
        self.users = users.map(\.principal)
        self.roles = try ConfigurationError.each(of: file.roles, "roles") { try Self.role($0, file.id, place) }
        let root = try ConfigurationError.under("root") {
            try file.root.map { try Self.keys($0, Principal(account: file.id, kind: .root), place) } ?? []
        }
        keys = (users.map(\.keys) + roles).flatMap(\.self) + root
        isPartner = file.partner ?? true
        leadTitle = file.owner?.business_title ?? Self.usualLeadTitle
        partner = SellingPartner(
            account: file.id,
            name: file.name,
            website: file.website,
            owner: file.owner.map(Self.contact) ?? Self.defaultOwner,
            directory: file.directory.map { $0.map(Self.contact) },
            facts: PartnerFacts(
                isServicesPath: ["services", "consulting"].contains(file.partner_path ?? ""),
                isInSpecialProgram: file.special_programs ?? false
            ),
            solutions: try ConfigurationError.each(of: file.solutions, "solutions") { try Self.solution($0, place) }
        )
    }

    static let defaultOwner = Selling.Contact(
        email: "alliance.lead@partner.example.com",
        firstName: "Alliance",
        lastName: "Lead",
        businessTitle: Team.owner
    )

    private static func name(_ identity: ConfigurationFile.Identity, _ place: String) throws -> String {
        guard let name = identity.name, !name.isEmpty else {
            throw ConfigurationError(place, "a user or role has no name; give name: and a word", path: ["name"])
        }
        return name
    }

    private static func role(
        _ identity: ConfigurationFile.Identity,
        _ account: String,
        _ place: String
    ) throws -> IdentityDirectory.Role {
        typealias Role = IdentityDirectory.Role
        let seconds = identity.max_session_duration ?? Role.usualSeconds
        guard Role.allowedSeconds ~= seconds else {
            throw ConfigurationError(
                place,
                "\(seconds) is not how long sessions of a role may last; give 3600 to 43200 seconds",
                path: ["max_session_duration"]
            )
        }
        return Role(
            account: account,
            name: try name(identity, place),
            policies: try policies(identity, place),
            trust: identity.trust_policy,
            maximumSeconds: seconds
        )
    }

    private static func principal(
        _ kind: Principal.Kind,
        _ identity: ConfigurationFile.Identity,
        _ account: String,
        _ place: String
    ) throws -> Principal {
        Principal(account: account, kind: kind, policies: try policies(identity, place))
    }

    private static func policies(
        _ identity: ConfigurationFile.Identity,
        _ place: String
    ) throws -> [AttachedPolicy] {
        let managed = try ConfigurationError.each(of: identity.managed_policies, "managed_policies") { name in
            guard let policy = ManagedPolicies.policy(name) else {
                let hint =
                    ManagedPolicies.nearestName(to: name).map { "; did you mean \($0)?" }
                    ?? "; give the name of one, such as AWSPartnerCentralFullAccess, or write your own under policies"
                throw ConfigurationError(place, "\(name.excerpt()) is not an AWS managed policy\(hint)")
            }
            return policy
        }
        let inline = (identity.policies ?? []).enumerated().map {
            AttachedPolicy(name: "inline-\($0.offset + 1)", policy: $0.element)
        }
        return managed + inline
    }

    private static func keys(
        _ identity: ConfigurationFile.Identity,
        _ principal: Principal,
        _ place: String
    ) throws -> [AccessKey] {
        try ConfigurationError.each(of: identity.access_keys, "access_keys") { key in
            guard !key.id.isEmpty, !key.secret.isEmpty else {
                throw ConfigurationError(
                    place,
                    "an access key of \((identity.name ?? "root").excerpt(64)) has an empty id or secret; give both",
                    path: [key.id.isEmpty ? "id" : "secret"]
                )
            }
            let end = try ConfigurationError.under("expires_at") {
                try key.expires_at.map { try moment($0, "\(place): expires_at").seconds }
            }
            return AccessKey(
                id: key.id,
                secret: key.secret,
                sessionToken: key.session_token,
                expiresAtEpochSeconds: end,
                principal: key.session_token == nil ? principal : principal.asTemporary
            )
        }
    }

    private static func moment(_ text: String, _ place: String) throws -> Instant {
        guard let moment = Instant(text) else {
            throw ConfigurationError(place, "\(text.excerpt()) is not a time; write one such as 2026-01-12T20:00:00Z")
        }
        return moment
    }

    private static func contact(_ file: ConfigurationFile.Contact) -> Selling.Contact {
        Selling.Contact(
            email: file.email,
            firstName: file.first_name,
            lastName: file.last_name,
            businessTitle: Team.owner,
            phone: file.phone
        )
    }

    private static func solution(_ file: ConfigurationFile.SolutionEntry, _ place: String) throws -> Solution {
        guard Catalog.all.contains(file.catalog) else {
            throw ConfigurationError(
                place,
                "solution \(file.id.excerpt(64)): the catalog is AWS or Sandbox, not \(file.catalog.excerpt())",
                path: ["catalog"]
            )
        }
        let digits = file.id.utf8.dropFirst(2)
        guard file.id.hasPrefix("S-"), 1...19 ~= digits.count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            throw ConfigurationError(
                place,
                "solution \(file.id.excerpt(64)): an id is S- and 1 to 19 digits",
                path: ["id"]
            )
        }
        let status = Selling.SolutionStatus(rawValue: file.status ?? "Active")
        guard status.isKnown else {
            throw ConfigurationError(
                place,
                "solution \(file.id.excerpt(64)): the status is Active, Inactive or Draft",
                path: ["status"]
            )
        }
        return Solution(
            catalog: file.catalog,
            id: file.id,
            name: file.name,
            status: status,
            category: file.category ?? "Software Product",
            createdDate: try ConfigurationError.under("created_at") {
                try file.created_at.map { try moment($0, "\(place): solution \(file.id.excerpt(64)): created_at") }
                    ?? Instant(seconds: 1_704_067_200)
            },
            marketplaceArn: file.marketplace_arn
        )
    }
}

extension Principal {
    /// The same with credentials that somebody made for a time.
    fileprivate var asTemporary: Principal {
        Principal(account: account, kind: kind, tags: tags, policies: policies, session: Session())
    }
}
