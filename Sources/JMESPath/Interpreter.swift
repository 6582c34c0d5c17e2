import CosellWire

/// Answers an expression for a document.
struct Interpreter {
    private let tree: SyntaxTree
    /// The most values that one search may hold or produce, since `[@,@][]|[@,@][]|…` doubles with every step.
    private let limit: Int
    private var elementsLeft: Int

    /// - Parameter document: what will be asked; a larger one allows a larger answer.
    init(_ tree: SyntaxTree, for document: Document) {
        self.tree = tree
        var left = Int.max
        document.count(down: &left)
        limit = 100_000 + 10 * (Int.max - left)
        elementsLeft = limit
    }

    mutating func answer(_ document: Document) throws(QueryError) -> Document {
        try measured(value(of: tree.root, document))
    }

    private mutating func value(of index: SyntaxTree.Index, _ document: Document) throws(QueryError) -> Document {
        switch tree.nodes[index] {
        case .current: return document
        case .literal(let literal): return literal
        case .field(let name): return document[name] ?? .null
        case .index(let position): return document.element(position) ?? .null
        case .slice(let start, let stop, let step): return document.slice(start, stop, step)
        case .chain(let left, let right): return try value(of: right, value(of: left, document))
        case .flatten(let part): return try flattened(value(of: part, document))
        case .projection(let left, let right):
            guard case .list(let elements) = try value(of: left, document) else { return .null }
            return try projected(elements, right)
        case .valueProjection(let left, let right):
            guard case .object(let members) = try value(of: left, document) else { return .null }
            return try projected(members.map(\.value), right)
        case .filterProjection(let left, let right, let condition):
            guard case .list(let elements) = try value(of: left, document) else { return .null }
            var kept: [Document] = []
            for element in elements where try value(of: condition, element).isTrue { kept.append(element) }
            return try projected(kept, right)
        case .multiSelectList(let parts): return try selected(parts, document)
        case .multiSelectObject(let members): return try selected(members, document)
        case .or(let left, let right):
            let first = try value(of: left, document)
            return first.isTrue ? first : try value(of: right, document)
        case .and(let left, let right):
            let first = try value(of: left, document)
            return first.isTrue ? try value(of: right, document) : first
        case .not(let part): return .boolean(!(try value(of: part, document).isTrue))
        case .comparison(let symbol, let left, let right):
            return try measured(value(of: left, document)).compared(symbol, to: measured(value(of: right, document)))
        case .function(let function, let arguments): return try call(function, arguments, document)
        case .reference:
            throw QueryError(.invalidType, "an expression behind '&' is for functions such as sort_by only")
        }
    }

    /// The value, unless it would never be written or compared to its end: `[@,@]|[@,@]|…` holds itself 2ⁿ times in n
    /// places.
    private func measured(_ value: Document) throws(QueryError) -> Document {
        var left = limit
        value.count(down: &left)
        guard left >= 0 else { throw tooLarge }
        return value
    }

    private var tooLarge: QueryError {
        QueryError(.invalidValue, "the expression yields more than \(limit) values, ten times what it was given")
    }

    private mutating func spend(_ count: Int) throws(QueryError) {
        elementsLeft -= count
        guard elementsLeft >= 0 else { throw tooLarge }
    }

    private mutating func projected(
        _ elements: [Document],
        _ right: SyntaxTree.Index
    ) throws(QueryError) -> Document {
        try spend(elements.count)
        var results: [Document] = []
        results.reserveCapacity(elements.count)
        for element in elements {
            let result = try value(of: right, element)
            if result != .null { results.append(result) }
        }
        return .list(results)
    }

    private mutating func flattened(_ value: Document) throws(QueryError) -> Document {
        guard case .list(let elements) = value else { return .null }
        var flat: [Document] = []
        for element in elements {
            guard case .list(let inner) = element else {
                flat.append(element)
                continue
            }
            try spend(inner.count)
            flat += inner
        }
        return .list(flat)
    }

    private mutating func selected(_ parts: [SyntaxTree.Index], _ document: Document) throws(QueryError) -> Document {
        guard document != .null else { return .null }
        try spend(parts.count)
        var elements: [Document] = []
        for part in parts { elements.append(try value(of: part, document)) }
        return .list(elements)
    }

    /// A name given twice keeps its first place and its last value.
    private mutating func selected(
        _ parts: [(name: String, value: SyntaxTree.Index)],
        _ document: Document
    ) throws(QueryError) -> Document {
        guard document != .null else { return .null }
        try spend(parts.count)
        var members: [Document.Member] = []
        for part in parts {
            let member = Document.Member(part.name, try value(of: part.value, document))
            if let place = members.firstIndex(where: { $0.name == part.name }) {
                members[place] = member
            } else {
                members.append(member)
            }
        }
        return .object(members)
    }

    // MARK: Functions

    private mutating func call(
        _ function: Function,
        _ arguments: [SyntaxTree.Index],
        _ document: Document
    ) throws(QueryError) -> Document {
        var values: [Document] = []
        var reference: SyntaxTree.Index?
        for (position, argument) in arguments.enumerated() {
            guard position == function.referencePosition else {
                values.append(try measured(value(of: argument, document)))
                continue
            }
            guard case .reference(let inner) = tree.nodes[argument] else {
                throw QueryError(.invalidType, "'\(function.rawValue)' wants an expression behind '&'")
            }
            reference = inner
        }
        let given = Arguments(function: function, values: values)
        guard let reference else { return try given.result() }
        let elements = try given.list(0)
        var keys: [Document] = []
        for element in elements { keys.append(try value(of: reference, element)) }
        return try given.result(for: elements, keys: keys)
    }
}
