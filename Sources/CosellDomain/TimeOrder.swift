package import CosellStore

/// The order of a list by a moment and, where two are equal, by an identifier in the same direction (D27).
package struct TimeOrder {
    /// The column of the moment, a number.
    package let time: SQL
    /// The column of the identifier, a text.
    package let id: SQL
    package let isAscending: Bool

    package init(time: SQL, id: SQL, isAscending: Bool) {
        self.time = time
        self.id = id
        self.isAscending = isAscending
    }

    /// For a list that is read in one walk.
    package var clause: SQL {
        let direction: SQL = isAscending ? "ASC" : "DESC"
        return "\(fragment: time) \(fragment: direction), \(fragment: id) \(fragment: direction)"
    }

    /// - Parameter start: moment and identifier of the last row before the page; nil is the beginning.
    package func conditions(behind start: [String]?) -> [SQL] {
        guard let start, start.count == 2, let moment = Int64(start[0]) else { return [] }
        let sign: SQL = isAscending ? ">" : "<"
        return ["(\(fragment: time), \(fragment: id)) \(fragment: sign) (\(moment), \(start[1]))"]
    }

    package var columns: [Walks.Column] {
        [Walks.Column(time, isAscending: isAscending), Walks.Column(id, isAscending: isAscending)]
    }
}
