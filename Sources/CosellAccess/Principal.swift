/// Who a caller is: the account that signs, the identity in it, and the policies attached to that identity.
///
/// - Source: Access 7 (caller forms); selling 1 (who may call).
package struct Principal: Sendable {
    package enum Kind: Hashable, Sendable {
        /// The account itself; no policy restricts it.
        case root
        case user(name: String)
        case assumedRole(name: String, session: String)
    }

    /// 12 digits.
    package let account: String
    package let kind: Kind
    /// What `aws:PrincipalTag/…` answers.
    package let tags: [String: String]
    /// The policies in the order they were attached.
    package let policies: [AttachedPolicy]
    /// The same policies, compiled.
    package let permissions: PolicySet
    /// `arn:aws:iam::<account>:user/<name>`, `arn:aws:sts::<account>:assumed-role/<role>/<session>` or
    /// `arn:aws:iam::<account>:root`.
    package let arn: String
    /// `AIDA…` of a user, `AROA…:<session>` of a role, the account of root; the same at every start.
    package let uniqueID: String

    package init(account: String, kind: Kind, tags: [String: String] = [:], policies: [AttachedPolicy] = []) {
        self.account = account
        self.kind = kind
        self.tags = tags
        self.policies = policies
        permissions = PolicySet(policies)
        switch kind {
        case .root:
            arn = "arn:aws:iam::\(account):root"
            uniqueID = account
        case .user(let name):
            arn = "arn:aws:iam::\(account):user/\(name)"
            uniqueID = UniqueIdentifier.mint("AIDA", for: arn)
        case .assumedRole(let name, let session):
            arn = "arn:aws:sts::\(account):assumed-role/\(name)/\(session)"
            uniqueID = UniqueIdentifier.mint("AROA", for: "arn:aws:iam::\(account):role/\(name)") + ":\(session)"
        }
    }

    /// The user's or the role's name; nil for root.
    package var name: String? {
        switch kind {
        case .root: nil
        case .user(let name), .assumedRole(let name, _): name
        }
    }
}
