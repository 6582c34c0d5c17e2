import CosellAccess
import CosellWire

/// What temporary credentials stand for: an identity of the configuration, and what their maker narrowed it to.
struct SessionGrant: Hashable, Sendable {
    enum Identity: Hashable, Sendable {
        case root
        case user(String)
        case role(String, session: String)
    }

    struct Tag: Hashable, Sendable {
        let key: String
        let value: String
        var isTransitive = false
    }

    let identity: Identity
    /// A policy of the session, as its maker wrote it.
    var policy: String?
    var policyArns: [String] = []
    var tags: [Tag] = []
    var sourceIdentity: String?

    /// - Returns: nil when the identity is not configured any more, or the policies are none.
    func principal(in account: String, of directory: IdentityDirectory) -> Principal? {
        let bounds: [AttachedPolicy]?
        do { bounds = try policies() } catch { return nil }
        let session = Principal.Session(
            policies: bounds,
            transitiveTags: Set(tags.filter(\.isTransitive).map(\.key)),
            sourceIdentity: sourceIdentity
        )
        switch identity {
        case .root: return Principal(account: account, kind: .root, session: session)
        case .user(let name):
            guard let user = directory.user(name, in: account) else { return nil }
            return Principal(
                account: account,
                kind: user.kind,
                tags: user.tags,
                policies: user.policies,
                session: session
            )
        case .role(let name, let sessionName):
            let named = tags.map { ($0.key, $0.value) }
            return directory.role(name, in: account)?
                .principal(sessionName, tags: Dictionary(named) { _, last in last }, session)
        }
    }

    /// The bounds; nil for none.
    func policies() throws(MalformedPolicy) -> [AttachedPolicy]? {
        guard policy != nil || !policyArns.isEmpty else { return nil }
        var policies = policyArns.compactMap { ManagedPolicies.policy($0) }
        if let policy { policies.append(AttachedPolicy(name: "session policy", policy: try Policy(text: policy))) }
        return policies
    }
}

/// As the store keeps it.
extension SessionGrant {
    init?(_ bytes: [UInt8]) {
        guard let kept = try? JSONReader.document(from: bytes) else { return nil }
        switch (kept["role"], kept["session"], kept["user"]) {
        case (.string(let role)?, .string(let session)?, _): identity = .role(role, session: session)
        case (_, _, .string(let user)?): identity = .user(user)
        default: identity = .root
        }
        policy = kept["policy"]?.text
        policyArns = kept["policyArns"]?.elements.compactMap(\.text) ?? []
        tags =
            kept["tags"]?.elements.compactMap { tag in
                guard let key = tag["key"]?.text, let value = tag["value"]?.text else { return nil }
                return Tag(key: key, value: value, isTransitive: tag["transitive"] == .boolean(true))
            } ?? []
        sourceIdentity = kept["sourceIdentity"]?.text
    }

    var bytes: [UInt8] {
        var members: [Document.Member] = []
        switch identity {
        case .root: break
        case .user(let name): members.append(.init("user", .string(name)))
        case .role(let name, let session):
            members += [.init("role", .string(name)), .init("session", .string(session))]
        }
        if let policy { members.append(.init("policy", .string(policy))) }
        if !policyArns.isEmpty { members.append(.init("policyArns", .list(policyArns.map(Document.string)))) }
        if !tags.isEmpty {
            members.append(
                .init(
                    "tags",
                    .list(
                        tags.map { tag in
                            .object([
                                .init("key", .string(tag.key)), .init("value", .string(tag.value)),
                                .init("transitive", .boolean(tag.isTransitive)),
                            ])
                        }
                    )
                )
            )
        }
        if let sourceIdentity { members.append(.init("sourceIdentity", .string(sourceIdentity))) }
        let writer = JSONWriter()
        writer.write(.object(members))
        return writer.bytes
    }
}

extension Document {
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    fileprivate var elements: [Document] {
        if case .list(let elements) = self { elements } else { [] }
    }
}
