/// Who may assume a role: the policy that hangs on the role itself.
package struct TrustPolicy: Hashable, Sendable {
    package let version: Policy.Version
    package let id: String?
    package let statements: [TrustStatement]

    package init(version: Policy.Version = .y2012, id: String? = nil, statements: [TrustStatement]) {
        self.version = version
        self.id = id
        self.statements = statements
    }

    /// Leaves it to the account whom it lets assume the role: what AWS's console writes.
    package static func account(_ account: String) -> TrustPolicy {
        let statement = Statement(
            sid: nil,
            effect: .allow,
            actions: .only(["sts:AssumeRole"]),
            resources: .only(["*"]),
            conditions: []
        )
        return TrustPolicy(statements: [TrustStatement(principals: [.account(account)], statement: statement)])
    }
}

package struct TrustStatement: Hashable, Sendable {
    package let principals: [TrustedPrincipal]
    /// What it lets them do, and when; its resource is the role.
    package let statement: Statement
}

/// One of those whom a statement names.
package enum TrustedPrincipal: Hashable, Sendable {
    /// `*`
    case anyone
    /// `arn:aws:iam::111122223333:root`, or the number alone.
    case account(String)
    /// A user, a role, or one session of a role, by its ARN.
    case identity(String)
    /// A service or an identity provider, which never calls here: its kind and name.
    case outsider(kind: String, name: String)

    /// How a caller is named, if at all.
    func names(_ caller: Principal) -> Trust? {
        switch self {
        case .anyone: .named
        case .account(let account): account == caller.account ? .account : nil
        case .identity(let arn): [caller.arn, caller.identityArn].contains(arn) ? .named : nil
        case .outsider: nil
        }
    }
}

/// What a trust policy says of a caller, the closer word counting more.
package enum Trust: Int, Comparable, Sendable {
    case none
    /// His account may: it is for the account's own policies to say who.
    case account
    /// He himself may.
    case named
    case denied

    package static func < (left: Trust, right: Trust) -> Bool { left.rawValue < right.rawValue }
}

extension TrustPolicy {
    /// - Parameter request: on the role, with the facts of the call: its external id, its tags.
    package func trust(_ request: AccessRequest) -> Trust {
        var trust = Trust.none
        for (index, entry) in statements.enumerated() {
            guard let naming = entry.principals.compactMap({ $0.names(request.principal) }).max() else { continue }
            let statement = entry.statement
            let sid = statement.sid ?? String(index + 1)
            let place = StatementPlace(policy: "trust policy", sid: sid, effect: statement.effect)
            guard CompiledStatement(statement, at: place, version).applies(to: request, request.resource) else {
                continue
            }
            guard statement.effect == .allow else { return .denied }
            trust = max(trust, naming)
        }
        return trust
    }
}
