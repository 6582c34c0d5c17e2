/// Numbers the classes of a pattern and finds which may stand first, last and next to each other.
struct AutomatonBuilder {
    /// By position: what stands there, and the positions that may come next.
    private(set) var classes: [CharacterClass] = []
    private(set) var follow: [Set<Int>] = []

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
