import CosellStore

/// The order of a list by a moment and, where two are equal, by an identifier in the same direction (D27).
struct TimeOrder {
    /// The column of the moment, a number.
    let time: SQL
    /// The column of the identifier, a text.
    let id: SQL
    let isAscending: Bool

    /// - Parameter start: moment and identifier of the last row before the page; nil is the beginning.
    func conditions(behind start: [String]?) -> [SQL] {
        guard let start, start.count == 2, let moment = Int64(start[0]) else { return [] }
        let sign: SQL = isAscending ? ">" : "<"
        return ["(\(fragment: time), \(fragment: id)) \(fragment: sign) (\(moment), \(start[1]))"]
    }

    /// What stands behind ORDER BY.
    var clause: SQL {
        let direction: SQL = isAscending ? "ASC" : "DESC"
        return "\(fragment: time) \(fragment: direction), \(fragment: id) \(fragment: direction)"
    }
}
