/// A pattern of a policy: compiled at load, or, where it holds variables, at each look.
enum PolicyPattern: Sendable {
    case fixed(WildcardPattern)
    case variable(PolicyText, foldsCase: Bool)

    init(_ text: PolicyText, foldsCase: Bool = false) {
        let text = foldsCase ? text.folded : text
        if text.keys.isEmpty, let pattern = text.pattern({ _ in nil }) {
            self = .fixed(pattern)
        } else {
            self = .variable(text, foldsCase: foldsCase)
        }
    }

    var keys: [ConditionKey] {
        switch self {
        case .fixed: []
        case .variable(let text, _): text.keys
        }
    }

    func matches(_ value: String, in request: AccessRequest) -> Bool {
        switch self {
        case .fixed(let pattern): return pattern.matches(value)
        case .variable(let text, let foldsCase):
            let pattern = text.pattern { key in
                foldsCase ? request.values(of: key)?.map { $0.lowercased() } : request.values(of: key)
            }
            return pattern?.matches(value) ?? false
        }
    }
}
