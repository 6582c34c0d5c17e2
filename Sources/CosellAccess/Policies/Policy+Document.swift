package import CosellWire

// Policies as JSON again, as IAM shows them: lists of one thing are that thing alone.

extension Policy {
    package var document: Document {
        .policy(version, id, statements.map { Document.object($0.members()) })
    }
}

extension TrustPolicy {
    package var document: Document {
        .policy(version, id, statements.map { Document.object($0.statement.members(for: $0.principals)) })
    }
}

extension Document {
    fileprivate static func policy(_ version: Policy.Version, _ id: String?, _ statements: [Document]) -> Document {
        var members = [Member("Version", .string(version.rawValue))]
        if let id { members.append(Member("Id", .string(id))) }
        return .object(members + [Member("Statement", .list(statements))])
    }

    fileprivate static func texts(_ texts: [String]) -> Document {
        texts.count == 1 ? .string(texts[0]) : .list(texts.map(Document.string))
    }
}

extension Statement {
    /// - Parameter principals: nil in an identity policy, which names resources in their place.
    fileprivate func members(for principals: [TrustedPrincipal]? = nil) -> [Document.Member] {
        var members: [Document.Member] = []
        if let sid { members.append(.init("Sid", .string(sid))) }
        members.append(.init("Effect", .string(effect.rawValue)))
        if let principals { members.append(.init("Principal", TrustedPrincipal.document(principals))) }
        members.append(actions.member("Action"))
        if principals == nil { members.append(resources.member("Resource")) }
        if !conditions.isEmpty { members.append(.init("Condition", conditionDocument)) }
        return members
    }

    private var conditionDocument: Document {
        var operators: [String] = []
        for condition in conditions where !operators.contains(condition.operator.name) {
            operators.append(condition.operator.name)
        }
        return .object(
            operators.map { name in
                let keys = conditions.filter { $0.operator.name == name }
                return .init(name, .object(keys.map { .init($0.key.name, .texts($0.values)) }))
            }
        )
    }
}

extension Selection {
    fileprivate func member(_ name: String) -> Document.Member {
        switch self {
        case .only(let texts): .init(name, .texts(texts))
        case .allExcept(let texts): .init("Not\(name)", .texts(texts))
        }
    }
}

extension TrustedPrincipal {
    fileprivate static func document(_ principals: [TrustedPrincipal]) -> Document {
        let named = principals.map(\.named)
        var kinds: [String] = []
        for (kind, _) in named where !kinds.contains(kind) { kinds.append(kind) }
        return .object(
            kinds.map { kind in
                let names = named.filter { $0.kind == kind }.map(\.name)
                return .init(kind, .texts(names))
            }
        )
    }

    private var named: (kind: String, name: String) {
        switch self {
        case .anyone: ("AWS", "*")
        case .account(let account): ("AWS", "arn:aws:iam::\(account):root")
        case .identity(let arn): ("AWS", arn)
        case .outsider(let kind, let name): (kind, name)
        }
    }
}
