/// The functions of the language, and what each takes.
enum Function: String, CaseIterable {
    case abs, avg, ceil, contains, floor, join, keys, length, map, max, merge, min, reverse, sort, sum, type, values
    case endsWith = "ends_with"
    case maxBy = "max_by"
    case minBy = "min_by"
    case notNull = "not_null"
    case sortBy = "sort_by"
    case startsWith = "starts_with"
    case toArray = "to_array"
    case toNumber = "to_number"
    case toString = "to_string"

    /// - Throws: ``QueryError`` when there is no such function, or it takes another number of arguments.
    init(named name: String, argumentCount: Int, at position: Int) throws(QueryError) {
        guard let function = Function(rawValue: name) else {
            throw QueryError(.unknownFunction, "there is no function '\(name)'", at: position)
        }
        guard function.arity.contains(argumentCount) else {
            let many = function.arity.upperBound == Int.max
            let expected = "\(many ? "at least " : "")\(function.arity.lowerBound)"
            throw QueryError(
                .invalidArity,
                "'\(name)' takes \(expected) arguments, found \(argumentCount)",
                at: position
            )
        }
        self = function
    }

    private var arity: ClosedRange<Int> {
        switch self {
        case .contains, .endsWith, .join, .map, .maxBy, .minBy, .sortBy, .startsWith: 2...2
        case .merge, .notNull: 1...Int.max
        case .abs, .avg, .ceil, .floor, .keys, .length, .max, .min, .reverse, .sort, .sum, .toArray, .toNumber,
            .toString, .type, .values:
            1...1
        }
    }

    /// Which argument is an expression: it is not answered before the call.
    var referencePosition: Int? {
        switch self {
        case .map: 0
        case .maxBy, .minBy, .sortBy: 1
        default: nil
        }
    }
}
