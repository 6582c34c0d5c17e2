import CosellShell
import CosellWire

/// What earlier runs have done about the rows of a file, as their results tell.
package struct BulkHistory: Sendable {
    /// The last result of each row, by its digest.
    private var results: [String: BulkResult] = [:]
    /// The records that were made, by the partner's own names.
    private var made: [String: String] = [:]
    package private(set) var source: BulkSource?

    package init() {}

    /// Reads a file of results; its last line may have been cut short.
    ///
    /// - Returns: nil for a file that holds something else.
    package init?(_ feed: ByteFeed, of file: String) throws {
        var reader = try RecordReader(feed, of: file)
        var names: [String]?
        while let record = try reader.next() {
            var members: [String: String] = [:]
            switch record.content {
            case .cells(let cells):
                guard let known = names else {
                    guard Set(BulkResult.names).isSubset(of: cells) else { return nil }
                    names = cells
                    continue
                }
                members = Dictionary(zip(known, cells)) { $1 }
            case .members(let all):
                members = Dictionary(all.map { ($0.name, $0.value.isNothing ? "" : $0.value.words) }) { $1 }
            case .broken:
                if source == nil { return nil }
                continue
            }
            guard let (result, source) = BulkResult.read(members) else {
                if self.source == nil { return nil }
                continue
            }
            self.source = source
            add(result)
        }
        if source == nil, names == nil { return nil }
    }

    private mutating func add(_ result: BulkResult) {
        results[result.digest] = result
        if result.status.isSettled, let key = result.key, let id = result.identifier { made[key] = id }
    }

    package subscript(digest: String) -> BulkResult? { results[digest] }

    /// The record that was made under the partner's own name by a row that said something else then.
    package func record(named key: String?) -> String? { key.flatMap { made[$0] } }
}
