/// A pattern as positions (one for each character class in it) and what may follow each.
///
/// Sets of positions are bits in a fixed number of words, so that a step is a few operations on words.
final class Automaton: Sendable {
    private let classes: [CharacterClass]
    /// Words in a set.
    private let width: Int
    private let first: [UInt64]
    private let last: [UInt64]
    /// For each position the set of those that may come next, one set behind the other.
    private let follow: [UInt64]
    /// For each ASCII character the set of positions whose class contains it, one set behind the other.
    private let ascii: [UInt64]
    private let isNullable: Bool

    init(_ node: PatternNode) {
        var builder = AutomatonBuilder()
        let whole = builder.add(node)
        let classes = builder.classes
        let width = (classes.count + 63) / 64
        func words(_ positions: some Sequence<Int>) -> [UInt64] {
            positions.reduce(into: Array(repeating: 0, count: width)) { $0[$1 / 64] |= 1 << UInt64($1 % 64) }
        }
        first = words(whole.first)
        last = words(whole.last)
        follow = builder.follow.flatMap(words)
        ascii = (0..<UInt8(128)).flatMap { code in
            words(classes.indices.filter { classes[$0].contains(Unicode.Scalar(code)) })
        }
        isNullable = whole.isNullable
        self.classes = classes
        self.width = width
    }

    func matches(_ text: String) -> Bool {
        guard !text.isEmpty else { return isNullable }
        return width == 1 ? matchesInOneWord(text) : matchesInManyWords(text)
    }

    /// The same as the general case, several times as fast; most patterns come here.
    private func matchesInOneWord(_ text: String) -> Bool {
        var next = first[0]
        var state: UInt64 = 0
        for scalar in text.unicodeScalars {
            state = next & (scalar.isASCII ? ascii[Int(scalar.value)] : positions(of: scalar, 0))
            guard state != 0 else { return false }
            next = 0
            var rest = state
            while rest != 0 {
                next |= follow[rest.trailingZeroBitCount]
                rest &= rest - 1
            }
        }
        return state & last[0] != 0
    }

    private func matchesInManyWords(_ text: String) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * width) { words in
            let next = UnsafeMutableBufferPointer(rebasing: words[..<width])
            let state = UnsafeMutableBufferPointer(rebasing: words[width...])
            _ = next.initialize(from: first)
            state.initialize(repeating: 0)
            for scalar in text.unicodeScalars {
                guard take(scalar, next, into: state) else { return false }
                reach(from: state, next)
            }
            return (0..<width).contains { state[$0] & last[$0] != 0 }
        }
    }

    /// Keeps in `state` the positions of `next` whose class contains the character; false when there is none.
    @inline(__always)
    private func take(
        _ scalar: Unicode.Scalar,
        _ next: UnsafeMutableBufferPointer<UInt64>,
        into state: UnsafeMutableBufferPointer<UInt64>
    ) -> Bool {
        var all: UInt64 = 0
        for word in 0..<width {
            state[word] =
                next[word] & (scalar.isASCII ? ascii[Int(scalar.value) * width + word] : positions(of: scalar, word))
            all |= state[word]
        }
        return all != 0
    }

    private func positions(of scalar: Unicode.Scalar, _ word: Int) -> UInt64 {
        let positions = word * 64..<min(word * 64 + 64, classes.count)
        return positions.reduce(0) { classes[$1].contains(scalar) ? $0 | 1 << UInt64($1 % 64) : $0 }
    }

    /// Puts into `next` what may come after the positions of `state`.
    @inline(__always)
    private func reach(from state: UnsafeMutableBufferPointer<UInt64>, _ next: UnsafeMutableBufferPointer<UInt64>) {
        for word in 0..<width { next[word] = 0 }
        for word in 0..<width {
            var rest = state[word]
            while rest != 0 {
                let position = word * 64 + rest.trailingZeroBitCount
                for target in 0..<width { next[target] |= follow[position * width + target] }
                rest &= rest - 1
            }
        }
    }
}
