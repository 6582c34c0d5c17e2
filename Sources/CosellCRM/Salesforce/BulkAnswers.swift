/// What became of the rows of a bulk job, as its lists tell, which come in an order of their own.
struct BulkAnswers {
    private let rows: [SalesforceRow]
    private let keyColumn: String
    private var outcomes: [CRMOutcome?]
    /// The rows of a key: the same one may stand there twice.
    private var places: [String: [Int]] = [:]

    /// - Parameter key: what a row says in the column by which the job knows it.
    init(_ table: BulkTable, key column: String, of key: (SalesforceRow) -> String) {
        (rows, keyColumn) = (table.rows, column)
        outcomes = Array(repeating: nil, count: table.rows.count)
        for (index, row) in table.rows.enumerated() { places[key(row), default: []].append(index) }
    }

    var hasWritten: Bool { outcomes.contains { if case .written? = $0 { true } else { false } } }

    /// Takes a list in.
    ///
    /// - Returns: how many rows of the table it speaks of.
    @discardableResult
    mutating func note(_ sheet: CRMSheet, _ outcome: (_ cell: (String) -> String) -> CRMOutcome) -> Int {
        let columns = Dictionary(
            sheet.columns.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var count = 0
        for row in sheet.rows {
            let cell = { (name: String) in columns[name].map { row.cells[$0] } ?? "" }
            guard let free = places[cell(keyColumn)]?.first(where: { outcomes[$0] == nil }) else { continue }
            outcomes[free] = outcome(cell)
            count += 1
        }
        return count
    }

    /// With those that no list speaks of as written; of rows that know their ids.
    func written() -> [CRMOutcome] {
        zip(rows, outcomes).map { row, outcome in outcome ?? .written(id: row.id ?? "", created: false) }
    }

    /// - Parameter silent: of a row that no list speaks of.
    func outcomes(silent: () -> CRMOutcome) -> [CRMOutcome] { outcomes.map { $0 ?? silent() } }
}
