/// A text of a policy in which `${…}` stands for a fact of the request: `user/${aws:username}/*`.
///
/// `${*}`, `${?}` and `${$}` stand for those characters; `${key, 'text'}` falls back to the text for want of the key.
struct PolicyText: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case plain(WildcardPattern.Piece)
        case variable(ConditionKey, fallback: String?)
    }

    /// No tag, ARN or identifier is as long; without a bound, two long texts of a request would be held against each
    /// other, at the product of their lengths.
    private static let variableLimitBytes = 4096

    let pieces: [Piece]

    init(pieces: [Piece]) { self.pieces = pieces }

    /// - Parameter wildcards: whether `*` and `?` stand for other characters.
    /// - Parameter version: only the edition of 2012 has variables.
    init(_ source: String, wildcards: Bool, _ version: Policy.Version) {
        var pieces: [Piece] = []
        var rest = Substring(source)
        while let scalar = rest.unicodeScalars.first {
            if version == .y2012, rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
                pieces.append(Self.variable(rest[..<end].dropFirst(2)))
                rest = rest[rest.index(after: end)...]
            } else {
                pieces.append(.plain(Self.piece(scalar, wildcards)))
                rest.unicodeScalars.removeFirst()
            }
        }
        self.pieces = pieces
    }

    private static func piece(_ scalar: Unicode.Scalar, _ wildcards: Bool) -> WildcardPattern.Piece {
        switch scalar {
        case "*" where wildcards: .run
        case "?" where wildcards: .one
        default: .literal(String(scalar))
        }
    }

    /// - Parameter content: what stands between the braces.
    private static func variable(_ content: Substring) -> Piece {
        guard !["*", "?", "$"].contains(content) else { return .plain(.literal(String(content))) }
        let parts = content.split(separator: ",", maxSplits: 1)
        let key = ConditionKey(parts.first.map(trimmed) ?? "")
        let fallback = parts.dropFirst().first.map(trimmed) ?? ""
        guard fallback.count >= 2, fallback.hasPrefix("'"), fallback.hasSuffix("'") else {
            return .variable(key, fallback: nil)
        }
        return .variable(key, fallback: String(fallback.dropFirst().dropLast()))
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The keys that the variables name.
    var keys: [ConditionKey] {
        pieces.compactMap { if case .variable(let key, _) = $0 { key } else { nil } }
    }

    /// The text in lower case, as far as it is known.
    var folded: PolicyText {
        PolicyText(
            pieces: pieces.map { piece in
                guard case .plain(.literal(let text)) = piece else { return piece }
                return .plain(.literal(text.lowercased()))
            }
        )
    }

    /// The parts between the first colons, at most `limit` of them.
    func split(limit: Int) -> [PolicyText] {
        var parts: [[Piece]] = [[]]
        for piece in pieces {
            if piece == .plain(.literal(":")), parts.count < limit {
                parts.append([])
            } else {
                parts[parts.count - 1].append(piece)
            }
        }
        return parts.map(PolicyText.init(pieces:))
    }

    /// The pattern with its variables filled in; what they bring in stands for itself, wildcards too.
    ///
    /// - Returns: nil when a variable has no value and no fallback, several values, or one longer than
    ///   ``variableLimitBytes``: it is like nothing then.
    func pattern(_ value: (ConditionKey) -> [String]?) -> WildcardPattern? {
        var filled: [WildcardPattern.Piece] = []
        for piece in pieces {
            switch piece {
            case .plain(let plain): filled.append(plain)
            case .variable(let key, let fallback):
                let values = value(key) ?? []
                guard values.count < 2, let text = values.first ?? fallback, text.utf8.count <= Self.variableLimitBytes
                else {
                    return nil
                }
                filled.append(.literal(text))
            }
        }
        return WildcardPattern(filled)
    }
}
