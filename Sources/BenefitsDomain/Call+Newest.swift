import CosellDomain
import CosellStore

extension Call {
    /// The caller's records `a` of a table that meet all conditions, newest first, behind a place.
    func newest(of table: SQL, _ conditions: [SQL], behind start: [String]?, limit: Int) -> SQL {
        let order = ListOrder.time("a.created_at", "a.id", isAscending: false)
        let all: [SQL] =
            ["a.account = \(account)", "a.catalog = \(catalog)", order.condition(behind: start)] + conditions
        return """
            SELECT a.document FROM \(fragment: table) a WHERE \(fragment: SQL.all(all))
            ORDER BY \(fragment: order.clause) LIMIT \(limit)
            """
    }
}
