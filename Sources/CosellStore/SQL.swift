/// A statement, or a part of one, whose values travel beside its text.
///
/// ```swift
/// let open: SQL = "stage <> \(Stage.closedLost.rawValue)"
/// let page: SQL = "SELECT document FROM opportunity WHERE \(fragment: open) AND id IN \(list: ids)"
/// ```
/// Literal text stays exactly as written, with `?` where a value stood. Equal statements have equal text, whatever
/// their values, and a connection prepares each text once.
package struct SQL: Sendable, Hashable {
    package fileprivate(set) var text: String
    package fileprivate(set) var values: [SQLValue]

    /// What stands behind `IN` where nothing is in the list.
    static let emptyList = "(SELECT NULL WHERE 1 = 0)"

    /// Joins conditions so that all of them must hold; no condition holds always.
    package static func all(_ conditions: [SQL]) -> SQL {
        guard let first = conditions.first else { return "1 = 1" }
        return conditions.dropFirst().reduce("(\(fragment: first))") { "\(fragment: $0) AND (\(fragment: $1))" }
    }

    /// Joins conditions of which one must hold; without any none does.
    package static func any(_ conditions: [SQL]) -> SQL {
        guard let first = conditions.first else { return "1 = 0" }
        return conditions.dropFirst().reduce("(\(fragment: first))") { "\(fragment: $0) OR (\(fragment: $1))" }
    }

    /// Joins names or values by commas.
    package static func joined(_ parts: [SQL]) -> SQL {
        parts.dropFirst().reduce(parts.first ?? "") { "\(fragment: $0), \(fragment: $1)" }
    }
}

extension SQL: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(stringLiteral: "")

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + interpolationCount)
            sql.values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            sql.text += "?"
            sql.values.append(value.sqlValue)
        }

        /// A value that may be missing: NULL then.
        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            sql.text += "?"
            sql.values.append(value.sqlValue)
        }

        /// Takes in another piece, text and values.
        package mutating func appendInterpolation(fragment: SQL) {
            sql.text += fragment.text
            sql.values += fragment.values
        }

        /// Writes what stands after `IN`, parentheses included; nothing is in an empty list.
        ///
        /// The list is filled up to a power of two with its last value, which changes no answer and keeps the
        /// number of different texts small.
        package mutating func appendInterpolation(list: some Collection<some SQLConvertible>) {
            var members = list.map(\.sqlValue)
            guard let last = members.last else {
                sql.text += SQL.emptyList
                return
            }
            var places = 1
            while places < members.count { places *= 2 }
            members += repeatElement(last, count: places - members.count)
            sql.text += "(?" + String(repeating: ", ?", count: places - 1) + ")"
            sql.values += members
        }
    }
}

extension SQL {
    /// A statement that was composed once for many uses.
    ///
    /// - Parameter text: with a `?` for each value, and no value in it.
    package init(composed text: String, _ values: [SQLValue]) {
        self.text = text
        self.values = values
    }
}
