import CosellWire

/// Reads words as an expression: each word says how tightly it binds (``Symbol/power``).
struct Parser {
    private let tokens: [Token]
    private var next = 0
    private var depth = 0
    private var tree = SyntaxTree()

    typealias Index = SyntaxTree.Index

    init(_ tokens: [Token]) { self.tokens = tokens }

    mutating func parse() throws(QueryError) -> SyntaxTree {
        _ = try expression(0)
        guard token.kind == .end else { throw unexpected("the end or an operator") }
        return tree
    }

    private var token: Token { tokens[next] }

    private func symbol(after count: Int) -> Symbol? {
        next + count < tokens.count ? tokens[next + count].symbol : nil
    }

    private mutating func take() -> Token {
        defer { if next + 1 < tokens.count { next += 1 } }
        return token
    }

    private mutating func expect(_ symbol: Symbol) throws(QueryError) {
        guard take(symbol) else { throw unexpected("'\(symbol.rawValue)'") }
    }

    private mutating func take(_ symbol: Symbol) -> Bool {
        guard token.symbol == symbol else { return false }
        next += 1
        return true
    }

    private func unexpected(_ expected: String) -> QueryError {
        QueryError(.syntax, "expected \(expected), found \(token.name)", at: token.position)
    }

    private mutating func add(_ node: SyntaxTree.Node, over parts: Index...) throws(QueryError) -> Index {
        try tree.add(node, over: parts, at: token.position)
    }

    private mutating func expression(_ power: Int) throws(QueryError) -> Index {
        depth += 1
        defer { depth -= 1 }
        guard depth <= SyntaxTree.heightLimit else { throw SyntaxTree.tooDeep(token.position) }
        var left = try opening()
        while let symbol = token.symbol, power < symbol.power { left = try continuation(of: left, symbol) }
        return left
    }

    // MARK: What may start an expression

    private mutating func opening() throws(QueryError) -> Index {
        let first = token
        switch take().kind {
        case .literal(let value): return try add(.literal(value))
        case .identifier(let name):
            guard take(.leftParenthesis) else { return try add(.field(name)) }
            return try function(name, first.position)
        case .quotedIdentifier(let name):
            guard token.symbol != .leftParenthesis else {
                throw unexpected("an operator: a function's name has no quotes")
            }
            return try add(.field(name))
        case .symbol(let symbol): return try opening(symbol)
        case .number, .end:
            throw QueryError(.syntax, "expected an expression, found \(first.name)", at: first.position)
        }
    }

    private mutating func opening(_ symbol: Symbol) throws(QueryError) -> Index {
        switch symbol {
        case .star:
            let current = try add(.current)
            let right = token.symbol == .rightBracket ? try add(.current) : try projected(Symbol.star.power)
            return try add(.valueProjection(current, right), over: current, right)
        case .filter: return try filter(of: try add(.current))
        case .flatten: return try flatten(try add(.current))
        case .leftBracket: return try bracketed()
        case .leftBrace: return try multiSelectObject()
        case .current: return try add(.current)
        case .leftParenthesis:
            let inner = try expression(0)
            try expect(.rightParenthesis)
            return inner
        case .not:
            let operand = try expression(symbol.power)
            return try add(.not(operand), over: operand)
        case .reference:
            let operand = try expression(symbol.power)
            return try add(.reference(operand), over: operand)
        default:
            next -= 1
            throw unexpected("an expression")
        }
    }

    private mutating func bracketed() throws(QueryError) -> Index {
        if isIndex { return try indexed(try add(.current)) }
        if token.symbol == .star, symbol(after: 1) == .rightBracket { return try starred(try add(.current)) }
        return try multiSelectList()
    }

    // MARK: What may follow one

    private mutating func continuation(of left: Index, _ symbol: Symbol) throws(QueryError) -> Index {
        next += 1
        switch symbol {
        case .dot:
            guard take(.star) else {
                let right = try member(symbol.power)
                return try add(.chain(left, right), over: left, right)
            }
            let right = try projected(symbol.power)
            return try add(.valueProjection(left, right), over: left, right)
        case .pipe:
            let right = try expression(symbol.power)
            return try add(.chain(left, right), over: left, right)
        case .or:
            let right = try expression(symbol.power)
            return try add(.or(left, right), over: left, right)
        case .and:
            let right = try expression(symbol.power)
            return try add(.and(left, right), over: left, right)
        case .equal, .unequal, .less, .atMost, .greater, .atLeast:
            let right = try expression(symbol.power)
            return try add(.comparison(symbol, left, right), over: left, right)
        case .filter: return try filter(of: left)
        case .flatten: return try flatten(left)
        case .leftBracket:
            if isIndex { return try indexed(left) }
            guard token.symbol == .star else { throw unexpected("a number, ':' or '*'") }
            return try starred(left)
        default:
            next -= 1
            throw unexpected("an operator")
        }
    }

    /// What may stand behind a dot.
    private mutating func member(_ power: Int) throws(QueryError) -> Index {
        switch token.kind {
        case .identifier, .quotedIdentifier, .symbol(.star): return try expression(power)
        case .symbol(.leftBracket):
            next += 1
            return try multiSelectList()
        case .symbol(.leftBrace):
            next += 1
            return try multiSelectObject()
        default: throw unexpected("a name, '*', '[' or '{' behind the dot")
        }
    }

    /// The right side of a projection: what is done to each element.
    private mutating func projected(_ power: Int) throws(QueryError) -> Index {
        switch token.symbol {
        case .leftBracket?, .filter?: return try expression(power)
        case .dot?:
            next += 1
            return try member(power)
        case let symbol? where symbol.power >= Symbol.projectionEnd: throw unexpected("an operator")
        case nil where token.kind != .end: throw unexpected("an operator")
        default: return try add(.current)
        }
    }

    // MARK: Brackets and braces

    private var isIndex: Bool {
        switch token.kind {
        case .number, .symbol(.colon): true
        default: false
        }
    }

    /// `[0]` or `[1:9:2]`, behind its opening bracket.
    private mutating func indexed(_ left: Index) throws(QueryError) -> Index {
        let start = token.position
        var parts: [Int?] = [nil]
        while !take(.rightBracket) {
            if case .number(let number) = token.kind, parts[parts.count - 1] == nil {
                parts[parts.count - 1] = number
                next += 1
            } else if parts.count < 3, take(.colon) {
                parts.append(nil)
            } else {
                throw unexpected("a number, ':' or ']'")
            }
        }
        guard parts.count > 1 else {
            let index = try add(.index(parts[0] ?? 0))
            return try add(.chain(left, index), over: left, index)
        }
        let step = (parts.count > 2 ? parts[2] : nil) ?? 1
        guard step != 0 else { throw QueryError(.invalidValue, "a slice's step cannot be 0", at: start) }
        let slice = try add(.slice(start: parts[0], stop: parts[1], step: step))
        let sliced = try add(.chain(left, slice), over: left, slice)
        let right = try projected(Symbol.star.power)
        return try add(.projection(sliced, right), over: sliced, right)
    }

    /// `[*]`, behind its opening bracket.
    private mutating func starred(_ left: Index) throws(QueryError) -> Index {
        try expect(.star)
        try expect(.rightBracket)
        let right = try projected(Symbol.star.power)
        return try add(.projection(left, right), over: left, right)
    }

    private mutating func flatten(_ left: Index) throws(QueryError) -> Index {
        let flat = try add(.flatten(left), over: left)
        let right = try projected(Symbol.flatten.power)
        return try add(.projection(flat, right), over: flat, right)
    }

    private mutating func filter(of left: Index) throws(QueryError) -> Index {
        let condition = try expression(0)
        try expect(.rightBracket)
        let right = token.symbol == .flatten ? try add(.current) : try projected(Symbol.filter.power)
        return try add(
            .filterProjection(left, right, condition: condition),
            over: left,
            right,
            condition
        )
    }

    private mutating func multiSelectList() throws(QueryError) -> Index {
        var elements: [Index] = []
        repeat { elements.append(try expression(0)) } while take(.comma)
        try expect(.rightBracket)
        return try tree.add(.multiSelectList(elements), over: elements, at: token.position)
    }

    private mutating func multiSelectObject() throws(QueryError) -> Index {
        var members: [(name: String, value: Index)] = []
        repeat {
            switch token.kind {
            case .identifier(let name), .quotedIdentifier(let name):
                next += 1
                try expect(.colon)
                members.append((name, try expression(0)))
            default: throw unexpected("a name for the member")
            }
        } while take(.comma)
        try expect(.rightBrace)
        return try tree.add(.multiSelectObject(members), over: members.map(\.value), at: token.position)
    }

    /// A call, behind its opening parenthesis.
    private mutating func function(_ name: String, _ position: Int) throws(QueryError) -> Index {
        var arguments: [Index] = []
        if token.symbol != .rightParenthesis {
            repeat { arguments.append(try expression(0)) } while take(.comma)
        }
        try expect(.rightParenthesis)
        let function = try Function(named: name, argumentCount: arguments.count, at: position)
        return try tree.add(.function(function, arguments), over: arguments, at: position)
    }
}
