import CosellDomain
import CosellWire

/// What the three lists of tasks share.
extension SellingProvider {
    /// A page of the caller's tasks of one kind.
    func tasks(
        _ kind: TaskKind,
        _ filter: TaskFilter,
        for request: some PagedRequest,
        _ call: Call
    ) async throws -> (elements: [EngagementTask], nextToken: String?) {
        try await page(of: request, call, defaultLimit: 100, position: \.position) { books, _, start, limit in
            try books.tasks.list(kind, filter, from: start, limit: limit)
        }
    }
}

extension EngagementTask {
    fileprivate var position: [String] { [String(startedAt.nanosecondsSinceEpoch), id] }
}
