/// The members of one object of a policy, with the words to complain about them.
struct MemberReader {
    let place: String
    /// What stands before a member's name in messages, as `Condition.StringEquals`.
    private let path: String?
    private let members: [String: PolicyNode]

    /// - Parameter known: the only names allowed; nil when any name is.
    init(_ node: PolicyNode, place: String, path: String? = nil, known: [String]? = nil) throws(MalformedPolicy) {
        guard case .members(let members) = node else {
            throw MalformedPolicy(place: place, member: path ?? "document", reason: "must be an object")
        }
        self.place = place
        self.path = path
        self.members = members
        guard let known else { return }
        for (name, _) in sorted where !known.contains(name) {
            throw fault(name, Self.reason(against: name, known: known))
        }
    }

    private static func reason(against name: String, known: [String]) -> String {
        ["Principal", "NotPrincipal"].contains(name)
            ? "has no place in an identity policy; the caller is whoever it is attached to"
            : Spelling.unknown(name, "member here", of: known)
    }

    subscript(name: String) -> PolicyNode? { members[name] }

    var sorted: [(key: String, value: PolicyNode)] { members.sorted { $0.key < $1.key } }

    func fault(_ member: String, _ reason: String) -> MalformedPolicy {
        MalformedPolicy(place: place, member: path.map { "\($0).\(member)" } ?? member, reason: reason)
    }

    func text(_ name: String) throws(MalformedPolicy) -> String? {
        switch members[name] {
        case nil, .null: return nil
        case .text(let text): return text
        case .list, .members: throw fault(name, "must be a text")
        }
    }

    /// One of the values of an enumeration.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) throws(MalformedPolicy) -> Choice? {
        guard let text = try text(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let choices = Choice.allCases.map(\.rawValue).joined(separator: " or ")
            throw fault(name, "must be \(choices), not \"\(text)\"")
        }
        return choice
    }

    /// A text or a list of texts; nil when the member is absent.
    func texts(_ name: String) throws(MalformedPolicy) -> [String]? {
        switch members[name] {
        case nil: return nil
        case .text(let text): return [text]
        case .list(let elements):
            var texts: [String] = []
            for element in elements {
                guard case .text(let text) = element else { throw fault(name, "must list texts only") }
                texts.append(text)
            }
            return texts
        case .null, .members: throw fault(name, "must be a text or a list of texts")
        }
    }

    /// `Action` or `NotAction` and their like: exactly one of the two.
    func selection(
        _ name: String,
        orExcept exceptName: String,
        _ faultOf: (String) -> String?
    ) throws(MalformedPolicy) -> Selection {
        let (listed, excepted) = (try texts(name), try texts(exceptName))
        guard listed == nil || excepted == nil else { throw fault(name, "and \(exceptName) exclude each other") }
        guard let texts = listed ?? excepted else { throw fault(name, "is missing") }
        for text in texts {
            guard let reason = faultOf(text) else { continue }
            throw fault(listed == nil ? exceptName : name, reason)
        }
        return listed == nil ? .allExcept(texts) : .only(texts)
    }

    /// The members of a member that is an object, by name; none when it is absent.
    func children(_ name: String) throws(MalformedPolicy) -> [(key: String, value: PolicyNode)] {
        guard let node = members[name], node != .null else { return [] }
        return try MemberReader(node, place: place, path: name).sorted
    }
}
