import CosellWire

extension Query {
    /// Looks for what cannot work on any value of a kind: a function that is given what it never takes.
    ///
    /// What may work on some value passes. So does a name that the value does not have, whose answer is null.
    ///
    /// - Throws: ``QueryError`` of the kind `invalidType`.
    package func check(against forecast: Forecast) throws(QueryError) {
        _ = try QueryCheck(tree).forecast(of: tree.root, forecast)
    }
}

/// Walks an expression with forecasts in place of values.
struct QueryCheck {
    private let tree: SyntaxTree

    init(_ tree: SyntaxTree) { self.tree = tree }

    func forecast(of index: SyntaxTree.Index, _ given: Forecast) throws(QueryError) -> Forecast {
        switch tree.nodes[index] {
        case .current: return given
        case .literal(let value): return Forecast(value)
        case .field(let name):
            if case .object(let member) = given { return member(name) ?? .null }
            return given.isAnything ? .anything : .null
        case .index: return given.element
        case .slice: return given.asList
        case .chain(let left, let right): return try forecast(of: right, forecast(of: left, given))
        case .flatten(let part):
            guard case .list(let element) = try forecast(of: part, given).asList else { return .null }
            if case .list = element { return element }
            return .list(element)
        case .projection(let left, let right): return try projected(forecast(of: left, given).asList, right)
        case .filterProjection(let left, let right, let condition):
            let list = try forecast(of: left, given).asList
            if case .list(let element) = list { _ = try forecast(of: condition, element) }
            return try projected(list, right)
        case .valueProjection(let left, let right):
            _ = try forecast(of: left, given)
            return .list(try forecast(of: right, .anything))
        case .multiSelectList(let parts):
            for part in parts { _ = try forecast(of: part, given) }
            return given.isNull ? .null : .list(.anything)
        case .multiSelectObject(let parts):
            var members: [String: Forecast] = [:]
            for part in parts { members[part.name] = try forecast(of: part.value, given) }
            let known = members
            return given.isNull ? .null : .object { known[$0] }
        case .or(let left, _), .and(let left, _):
            // The right side may never be asked.
            _ = try forecast(of: left, given)
            return .anything
        case .not(let part):
            _ = try forecast(of: part, given)
            return .boolean
        case .comparison(_, let left, let right):
            _ = try forecast(of: left, given)
            _ = try forecast(of: right, given)
            return .anything
        case .function(let function, let arguments): return try answer(of: function, arguments, given)
        case .reference:
            throw QueryError(.invalidType, "an expression behind '&' is for functions such as sort_by only")
        }
    }

    private func projected(_ list: Forecast, _ right: SyntaxTree.Index) throws(QueryError) -> Forecast {
        guard case .list(let element) = list else { return .null }
        let result = try forecast(of: right, element)
        return .list(result.isNull ? .anything : result)
    }

    private func answer(
        of function: Function,
        _ arguments: [SyntaxTree.Index],
        _ given: Forecast
    ) throws(QueryError) -> Forecast {
        var values: [Forecast] = []
        var reference: SyntaxTree.Index?
        for (position, argument) in arguments.enumerated() {
            guard position == function.referencePosition else {
                values.append(try forecast(of: argument, given))
                continue
            }
            guard case .reference(let inner) = tree.nodes[argument] else {
                throw QueryError(.invalidType, "'\(function.rawValue)' wants an expression behind '&'")
            }
            reference = inner
        }
        for (position, value) in values.enumerated() {
            guard let wanted = function.wanted(at: position), !value.isAnything else { continue }
            guard wanted.contains(value.name) else {
                let kinds = wanted.joined(separator: " or ")
                throw QueryError(.invalidType, "'\(function.rawValue)' wants \(kinds), and is given \(value.name)")
            }
        }
        guard let list = values.first else { return .anything }
        try checkElements(of: list, function)
        if let reference { try checkKeys(reference, of: list, function) }
        return function.answer(to: list)
    }

    private func checkElements(of list: Forecast, _ function: Function) throws(QueryError) {
        guard case .list(let element) = list, let wanted = function.wantedElements else { return }
        guard element.isAnything || element.isNull || wanted.contains(element.name) else {
            let kinds = wanted.joined(separator: " or ")
            throw QueryError(
                .invalidType,
                "'\(function.rawValue)' wants a list of \(kinds), and is given \(element.name)s"
            )
        }
    }

    private func checkKeys(
        _ reference: SyntaxTree.Index,
        of list: Forecast,
        _ function: Function
    ) throws(QueryError) {
        let key = try forecast(of: reference, list.element)
        guard function != .map, !key.isAnything else { return }
        guard ["number", "string"].contains(key.name) else {
            throw QueryError(
                .invalidType,
                "'\(function.rawValue)' orders by numbers or strings, and is given \(key.name)"
            )
        }
    }
}

extension Forecast {
    fileprivate var isAnything: Bool { if case .anything = self { true } else { false } }
    fileprivate var isNull: Bool { if case .null = self { true } else { false } }

    /// Of a list; nothing of what is none.
    fileprivate var element: Forecast {
        switch self {
        case .list(let element): element
        case .anything: .anything
        default: .null
        }
    }

    fileprivate var asList: Forecast {
        switch self {
        case .list: self
        case .anything: .list(.anything)
        default: .null
        }
    }
}

extension Function {
    /// The kinds that an argument may be of; nil for any.
    fileprivate func wanted(at position: Int) -> [String]? {
        switch self {
        case .abs, .ceil, .floor: ["number"]
        case .avg, .sum, .max, .min, .sort, .maxBy, .minBy, .sortBy, .map: ["array"]
        case .contains: position == 0 ? ["array", "string"] : nil
        case .startsWith, .endsWith: ["string"]
        case .join: position == 0 ? ["string"] : ["array"]
        case .keys, .values, .merge: ["object"]
        case .length: ["array", "object", "string"]
        case .reverse: ["array", "string"]
        case .notNull, .toArray, .toNumber, .toString, .type: nil
        }
    }

    fileprivate var wantedElements: [String]? {
        switch self {
        case .avg, .sum: ["number"]
        case .max, .min, .sort: ["number", "string"]
        default: nil
        }
    }

    fileprivate func answer(to value: Forecast) -> Forecast {
        switch self {
        case .abs, .ceil, .floor, .avg, .sum, .length: .number
        case .contains, .startsWith, .endsWith: .boolean
        case .join, .toString, .type: .string
        case .keys: .list(.string)
        case .max, .min, .maxBy, .minBy: value.element
        case .sort, .sortBy, .reverse: value
        case .map, .values, .toArray: .list(.anything)
        case .merge, .notNull, .toNumber: .anything
        }
    }
}
