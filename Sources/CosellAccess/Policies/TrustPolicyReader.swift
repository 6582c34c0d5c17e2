extension TrustPolicy: PolicyReading {
    /// Reads the document on a role: an identity policy whose statements name principals and no resource.
    ///
    /// - Source: IAM user guide, "AWS JSON policy elements: Principal"; "Grammar of the IAM JSON policy language".
    package init(_ node: PolicyNode) throws(MalformedPolicy) {
        var principals: [[TrustedPrincipal]] = []
        var rest = node
        if case .members(var members) = node {
            var statements: [PolicyNode] = []
            for (index, statement) in PolicyNode.statements(members["Statement"]).enumerated() {
                let (named, remainder) = try Self.divided(statement, at: index)
                principals.append(named)
                statements.append(remainder)
            }
            members["Statement"] = .list(statements)
            rest = .members(members)
        }
        let policy = try Policy(rest)
        self.init(
            version: policy.version,
            id: policy.id,
            statements: zip(principals, policy.statements).map { TrustStatement(principals: $0, statement: $1) }
        )
    }

    /// The principals, and the statement as an identity policy would have it.
    private static func divided(
        _ node: PolicyNode,
        at index: Int
    ) throws(MalformedPolicy) -> (principals: [TrustedPrincipal], rest: PolicyNode) {
        guard case .members(var members) = node else { return ([], node) }
        let sid: String? = if case .text(let sid)? = members["Sid"] { sid } else { nil }
        func fault(_ member: String, _ reason: String) -> MalformedPolicy {
            MalformedPolicy(place: Statement.place(at: index, sid: sid), member: member, reason: reason)
        }
        for member in ["Resource", "NotResource"] where members[member] != nil {
            throw fault(member, "has no place in a trust policy; the resource is the role")
        }
        guard members["NotPrincipal"] == nil else {
            throw fault("NotPrincipal", "has no place in a trust policy; name those who may under Principal")
        }
        let principals: [TrustedPrincipal]
        switch members.removeValue(forKey: "Principal") {
        case .text("*"): principals = [.anyone]
        case .members(let kinds): principals = try TrustedPrincipal.read(kinds, fault)
        case nil: throw fault("Principal", "is missing; write {\"AWS\": an account or an ARN}")
        default: throw fault("Principal", "must be * or an object such as {\"AWS\": \"111122223333\"}")
        }
        members["Resource"] = .text("*")
        return (principals, .members(members))
    }
}

extension TrustedPrincipal {
    private static let kinds = ["AWS", "Service", "Federated", "CanonicalUser"]

    fileprivate static func read(
        _ members: [String: PolicyNode],
        _ fault: (_ member: String, _ reason: String) -> MalformedPolicy
    ) throws(MalformedPolicy) -> [TrustedPrincipal] {
        var principals: [TrustedPrincipal] = []
        for (kind, node) in members.sorted(by: { $0.key < $1.key }) {
            guard kinds.contains(kind) else {
                throw fault("Principal", Spelling.unknown(kind, "kind of principal", of: kinds))
            }
            for name in try names(node, "Principal.\(kind)", fault) {
                guard let principal = TrustedPrincipal(kind: kind, name: name) else {
                    let reason = "\"\(name)\" is neither *, an account nor the ARN of a user or role"
                    throw fault("Principal.\(kind)", reason)
                }
                principals.append(principal)
            }
        }
        guard !principals.isEmpty else { throw fault("Principal", "names nobody") }
        return principals
    }

    private static func names(
        _ node: PolicyNode,
        _ member: String,
        _ fault: (_ member: String, _ reason: String) -> MalformedPolicy
    ) throws(MalformedPolicy) -> [String] {
        let nodes: [PolicyNode] = if case .list(let nodes) = node { nodes } else { [node] }
        var names: [String] = []
        for node in nodes {
            guard case .text(let name) = node else { throw fault(member, "must be a text or a list of texts") }
            names.append(name)
        }
        return names
    }

    /// - Returns: nil for what is no principal of AWS.
    private init?(kind: String, name: String) {
        guard kind == "AWS" else {
            self = .outsider(kind: kind, name: name)
            return
        }
        let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        if name == "*" {
            self = .anyone
        } else if Self.isAccount(name) {
            self = .account(name)
        } else if parts.count == 6, parts[0] == "arn", ["iam", "sts"].contains(parts[2]), Self.isAccount(parts[4]) {
            guard parts[5] != "root" else {
                self = .account(parts[4])
                return
            }
            guard ["user/", "role/", "assumed-role/"].contains(where: parts[5].hasPrefix) else { return nil }
            self = .identity(name)
        } else {
            return nil
        }
    }

    private static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
}
