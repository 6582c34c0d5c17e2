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
    /// The same policies, compiled, with those of the session as their bounds.
    package let permissions: PolicySet
    /// What temporary credentials carry besides the identity; nil for credentials that last.
    package let session: Session?
    /// `arn:aws:iam::<account>:user/<name>`, `arn:aws:sts::<account>:assumed-role/<role>/<session>` or
    /// `arn:aws:iam::<account>:root`.
    package let arn: String
    /// `AIDA…` of a user, `AROA…:<session>` of a role, the account of root; the same at every start.
    package let uniqueID: String

    /// What the maker of temporary credentials said of them.
    package struct Session: Sendable {
        /// They may do no more than these allow, whatever the identity may; nil for no such bounds.
        package let policies: [AttachedPolicy]?
        /// The tags that go on to a role which is assumed with these credentials.
        package let transitiveTags: Set<String>
        package let sourceIdentity: String?

        package init(
            policies: [AttachedPolicy]? = nil,
            transitiveTags: Set<String> = [],
            sourceIdentity: String? = nil
        ) {
            (self.policies, self.transitiveTags, self.sourceIdentity) = (policies, transitiveTags, sourceIdentity)
        }
    }

    package init(
        account: String,
        kind: Kind,
        tags: [String: String] = [:],
        policies: [AttachedPolicy] = [],
        session: Session? = nil
    ) {
        self.account = account
        self.kind = kind
        self.tags = tags
        self.policies = policies
        self.session = session
        permissions = PolicySet(policies, within: session?.policies.map { PolicySet($0, kind: .session) })
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

    /// Of the identity without its session: `arn:aws:iam::<account>:role/<role>` for all who assumed that role.
    package var identityArn: String {
        if case .assumedRole(let name, _) = kind { "arn:aws:iam::\(account):role/\(name)" } else { arn }
    }

    /// Of the identity without its session.
    package var identityID: String { String(uniqueID.prefix { $0 != ":" }) }

    /// The user's or the role's name; nil for root.
    package var name: String? {
        switch kind {
        case .root: nil
        case .user(let name), .assumedRole(let name, _): name
        }
    }
}
