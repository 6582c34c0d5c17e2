/// A text in which `*` stands for any characters, also none, and `?` for exactly one.
///
/// Matching keeps one way back, to the latest `*`, so the worst pattern costs text × pattern steps and no recursion.
struct WildcardPattern: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case literal(String)
        case one
        case run
    }

    private enum Symbol: Hashable, Sendable {
        case byte(UInt8)
        case one
        case run
    }

    /// The bytes before the first wildcard; they decide most comparisons.
    private let head: [UInt8]
    /// The first wildcard and all that follows.
    private let rest: [Symbol]
    /// Whether the head and one `*` are the whole pattern.
    private let isBeginning: Bool

    init(_ pieces: [Piece]) {
        let symbols = pieces.flatMap { piece -> [Symbol] in
            switch piece {
            case .literal(let text): text.utf8.map { .byte($0) }
            case .one: [.one]
            case .run: [.run]
            }
        }
        let head = symbols.prefix { if case .byte = $0 { true } else { false } }
        self.head = head.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
        rest = Array(symbols[head.endIndex...])
        isBeginning = rest == [.run]
    }

    /// Reads `*` and `?` as wildcards.
    init(_ text: String) {
        self.init(
            text.unicodeScalars.map { scalar in
                switch scalar {
                case "*": .run
                case "?": .one
                default: .literal(String(scalar))
                }
            }
        )
    }

    func matches(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(matches) ?? Array(text.utf8).withUnsafeBufferPointer(matches)
    }

    private func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard rest.isEmpty ? text.count == head.count : text.count >= head.count else { return false }
        for index in head.indices where text[index] != head[index] { return false }
        return rest.isEmpty || isBeginning || matchesRest(text, from: head.count)
    }

    private func matchesRest(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var (position, next) = (start, 0)
        var retry: (position: Int, next: Int)?
        while position < text.count {
            if next < rest.count, rest[next] == .run {
                next += 1
                retry = (position, next)
            } else if next < rest.count, let length = length(of: rest[next], in: text, at: position) {
                position += length
                next += 1
            } else if let last = retry {
                retry = (last.position + 1, last.next)
                (position, next) = (last.position + 1, last.next)
            } else {
                return false
            }
        }
        return rest[next...].allSatisfy { $0 == .run }
    }

    /// The bytes that a symbol other than `*` takes up at a position; nil when it does not fit there.
    private func length(of symbol: Symbol, in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        switch symbol {
        case .byte(let byte): return text[position] == byte ? 1 : nil
        case .run: return nil
        case .one:
            guard !UTF8.isContinuation(text[position]) else { return nil }
            var end = position + 1
            while end < text.count, UTF8.isContinuation(text[end]) { end += 1 }
            return end - position
        }
    }
}
