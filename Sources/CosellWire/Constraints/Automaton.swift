/// A pattern as positions (one for each character class in it) and what may follow each.
struct Automaton: Sendable {
    private var classes: [CharacterClass] = []
    private var follow: [BitSet] = []
    private let first: BitSet
    private let last: BitSet
    private let isNullable: Bool
    /// For each ASCII character the positions whose class contains it.
    private let ascii: [BitSet]

    init(_ node: PatternNode) {
        var builder = Builder()
        let whole = builder.add(node)
        classes = builder.classes
        let words = (classes.count + 63) / 64
        follow = builder.follow.map { BitSet($0, words: words) }
        first = BitSet(whole.first, words: words)
        last = BitSet(whole.last, words: words)
        isNullable = whole.isNullable
        let classes = classes
        ascii = (0..<128).map { code in
            BitSet(classes.indices.filter { classes[$0].contains(Unicode.Scalar(UInt8(code))) }, words: words)
        }
    }

    func matches(_ text: String) -> Bool {
        var isAtStart = true
        var state = first
        for scalar in text.unicodeScalars {
            var next = isAtStart ? first : reachable(from: state)
            if scalar.value < 128 {
                next.formIntersection(ascii[Int(scalar.value)])
            } else {
                next.keep { position in classes[position].contains(scalar) }
            }
            guard !next.isEmpty else { return false }
            state = next
            isAtStart = false
        }
        return isAtStart ? isNullable : state.intersects(last)
    }

    private func reachable(from state: BitSet) -> BitSet {
        var next = BitSet([], words: state.words.count)
        state.forEach { next.formUnion(follow[$0]) }
        return next
    }

    /// Numbers the classes of a pattern and finds which may stand first, last and next to each other.
    private struct Builder {
        var classes: [CharacterClass] = []
        var follow: [Set<Int>] = []

        struct Part {
            var first: Set<Int> = []
            var last: Set<Int> = []
            var isNullable = true
        }

        mutating func add(_ node: PatternNode) -> Part {
            switch node {
            case .characters(let characters):
                classes.append(characters)
                follow.append([])
                return Part(first: [classes.count - 1], last: [classes.count - 1], isNullable: false)
            case .sequence(let nodes):
                return nodes.reduce(into: Part()) { whole, node in whole = join(whole, add(node)) }
            case .choice(let nodes):
                var parts = nodes.map { add($0) }
                let start = parts.removeFirst()
                return parts.reduce(start) {
                    Part(
                        first: $0.first.union($1.first),
                        last: $0.last.union($1.last),
                        isNullable: $0.isNullable || $1.isNullable
                    )
                }
            case .repeated(let node, let count): return add(node, count)
            }
        }

        private mutating func add(_ node: PatternNode, _ count: ClosedRange<Int>) -> Part {
            var whole = Part()
            for _ in 0..<count.lowerBound { whole = join(whole, add(node)) }
            if count.upperBound == PatternParser.unbounded {
                var part = add(node)
                for position in part.last { follow[position].formUnion(part.first) }
                part.isNullable = true
                return join(whole, part)
            }
            for _ in count.lowerBound..<count.upperBound {
                var part = add(node)
                part.isNullable = true
                whole = join(whole, part)
            }
            return whole
        }

        private mutating func join(_ left: Part, _ right: Part) -> Part {
            for position in left.last { follow[position].formUnion(right.first) }
            return Part(
                first: left.isNullable ? left.first.union(right.first) : left.first,
                last: right.isNullable ? right.last.union(left.last) : right.last,
                isNullable: left.isNullable && right.isNullable
            )
        }
    }
}

/// A set of small numbers.
private struct BitSet: Sendable {
    var words: [UInt64]

    init(_ members: some Sequence<Int>, words count: Int) {
        words = Array(repeating: 0, count: count)
        for member in members { words[member / 64] |= 1 << UInt64(member % 64) }
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    func intersects(_ other: BitSet) -> Bool { zip(words, other.words).contains { $0 & $1 != 0 } }

    mutating func formUnion(_ other: BitSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    mutating func formIntersection(_ other: BitSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func keep(where isKept: (Int) -> Bool) {
        forEach { member in
            if !isKept(member) { words[member / 64] &= ~(1 << UInt64(member % 64)) }
        }
    }

    func forEach(_ body: (Int) -> Void) {
        for index in words.indices {
            var rest = words[index]
            while rest != 0 {
                body(index * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
