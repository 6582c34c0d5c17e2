package import CosellAccess
import CosellWire

/// The accounts of the configuration with their users and roles: what IAM and Organizations tell of.
package struct IdentityDirectory: Sendable {
    package struct Account: Sendable {
        /// 12 digits.
        package let id: String
        package let name: String
        package let email: String
        package let users: [Principal]
        package let roles: [Role]
        /// The identifiers of its lasting access keys.
        package let keys: [String]

        package init(
            id: String,
            name: String,
            email: String,
            users: [Principal] = [],
            roles: [Role] = [],
            keys: [String] = []
        ) {
            (self.id, self.name, self.email) = (id, name, email)
            (self.users, self.roles, self.keys) = (users.sorted { $0.sortName < $1.sortName }, roles, keys)
        }
    }

    /// A role and who may assume it.
    package struct Role: Sendable {
        package let account: String
        package let name: String
        package let tags: [String: String]
        package let policies: [AttachedPolicy]
        package let trust: TrustPolicy
        package let maximumSeconds: Int

        package init(
            account: String,
            name: String,
            tags: [String: String] = [:],
            policies: [AttachedPolicy] = [],
            trust: TrustPolicy? = nil,
            maximumSeconds: Int = Self.usualSeconds
        ) {
            (self.account, self.name, self.tags, self.policies) = (account, name, tags, policies)
            self.trust = trust ?? .account(account)
            self.maximumSeconds = maximumSeconds
        }

        /// How long its sessions last at most, unless the role says otherwise.
        package static let usualSeconds = 3600
        /// What a role may say.
        package static let allowedSeconds = 3600...43_200

        package var arn: String { "arn:aws:iam::\(account):role/\(name)" }

        /// One who acts under it without having assumed it: a job.
        package func principal(session: String) -> Principal {
            Principal(
                account: account,
                kind: .assumedRole(name: name, session: session),
                tags: tags,
                policies: policies
            )
        }

        /// One who has assumed it.
        func principal(_ sessionName: String, tags: [String: String], _ session: Principal.Session) -> Principal {
            Principal(
                account: account,
                kind: .assumedRole(name: name, session: sessionName),
                tags: self.tags.merging(tags) { _, last in last },
                policies: policies,
                session: session
            )
        }
    }

    package let accounts: [Account]
    private let byID: [String: Account]
    private let accountsByKey: [String: String]

    package init(_ accounts: [Account]) {
        self.accounts = accounts
        byID = Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
        accountsByKey = Dictionary(accounts.flatMap { one in one.keys.map { ($0, one.id) } }) { first, _ in first }
    }

    subscript(account: String) -> Account? { byID[account] }

    /// The account of a lasting key.
    func account(ofKey key: String) -> String? { accountsByKey[key] }

    func user(_ name: String, in account: String) -> Principal? {
        byID[account]?.users.first { ExactText($0.name ?? "") == ExactText(name) }
    }

    func role(_ name: String, in account: String) -> Role? {
        byID[account]?.roles.first { ExactText($0.name) == ExactText(name) }
    }

    /// - Parameter arn: `arn:aws:iam::<account>:role/<name>`.
    func role(arn: String) -> Role? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[5].hasPrefix("role/") else { return nil }
        let role = role(String(parts[5].dropFirst("role/".count)), in: parts[4])
        return role?.arn == arn ? role : nil
    }

    /// When users, roles, policies and accounts came about: ours, since the configuration does not say.
    static let beginning = Instant(seconds: 1_704_067_200)
}

extension Principal {
    fileprivate var sortName: String { name ?? "" }
}
