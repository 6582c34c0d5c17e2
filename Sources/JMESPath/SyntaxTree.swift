import CosellWire

/// An expression as it was understood: nodes in one list, each naming its parts by their index.
///
/// A flat list is freed without recursion, and knows how high it stands, so that no expression can exhaust the stack.
struct SyntaxTree {
    /// The most levels; hand-written expressions have a dozen, the compliance suite's highest about a hundred.
    static let heightLimit = 250

    private(set) var nodes: [Node] = []
    private var heights: [Int] = []
    private(set) var root = 0

    typealias Index = Int

    enum Node {
        case current
        case literal(Document)
        case field(String)
        case index(Int)
        case slice(start: Int?, stop: Int?, step: Int)
        /// What the second finds in what the first found.
        case chain(Index, Index)
        case flatten(Index)
        /// The second, for each element of the list that the first found.
        case projection(Index, Index)
        /// The second, for each value of the object that the first found.
        case valueProjection(Index, Index)
        /// The second, for each element of the first for which the condition holds.
        case filterProjection(Index, Index, condition: Index)
        case multiSelectList([Index])
        case multiSelectObject([(name: String, value: Index)])
        case or(Index, Index)
        case and(Index, Index)
        case not(Index)
        case comparison(Symbol, Index, Index)
        case function(Function, [Index])
        /// An expression handed to a function unanswered.
        case reference(Index)
    }

    mutating func add(_ node: Node, over parts: [Index] = [], at position: Int) throws(QueryError) -> Index {
        let height = 1 + (parts.map { heights[$0] }.max() ?? 0)
        guard height <= Self.heightLimit else { throw Self.tooDeep(position) }
        nodes.append(node)
        heights.append(height)
        root = nodes.count - 1
        return root
    }

    static func tooDeep(_ position: Int) -> QueryError {
        QueryError(.syntax, "the expression is nested deeper than \(heightLimit) levels", at: position)
    }
}
