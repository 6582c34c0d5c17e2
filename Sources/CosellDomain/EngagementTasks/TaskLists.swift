import CosellWire

/// What the three lists of tasks share.
extension SellingProvider {
    /// A page of the caller's tasks of one kind.
    ///
    /// - Parameter list: the request without page size and token.
    func tasks(
        _ kind: TaskKind,
        _ filter: TaskFilter,
        as list: some WireStructure,
        limit: Int?,
        token: String?,
        _ call: Call
    ) throws -> (elements: [EngagementTask], nextToken: String?) {
        let paging = try Paging(self, call, filter: list, limit: limit, token: token, defaultLimit: 100)
        let rows = try read(call) { try $0.tasks.list(kind, filter, from: paging.start, limit: paging.probe) }
        return paging.page(rows) { [String($0.startedAt.nanosecondsSinceEpoch), $0.id] }
    }
}
