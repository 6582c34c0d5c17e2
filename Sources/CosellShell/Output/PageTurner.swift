package import CosellShapes
package import CosellWire

/// Turns the pages of a list: which rows of a page count, and where to go on.
///
/// - Source: the AWS CLI's own reckoning of `--max-items` and `--starting-token`, so that its tokens work here too.
package struct PageTurner: Sendable {
    private let paging: OperationShape.Paging
    private let options: PagingOptions
    private var taken = 0
    private var isFirst = true
    private var tokens: Set<String> = []

    package enum Next: Hashable, Sendable {
        case page(token: String)
        case end
        /// Rows are left; this goes on there.
        case stop(ResumeToken)
        /// The service gave a token again, so the list would never end.
        case circle
    }

    package init(_ paging: OperationShape.Paging, _ options: PagingOptions) {
        self.paging = paging
        self.options = options
    }

    /// - Parameters:
    ///   - page: the answer.
    ///   - asked: the token with which it was asked for.
    /// - Returns: the page with the rows that count and without its token, and what to do next.
    package mutating func turn(_ page: Document, asked: String?) -> (page: Document, next: Next) {
        if let asked { tokens.insert(asked) }
        guard case .list(let all)? = page[paging.results] else {
            return (page, options.isAutomatic ? next(after: page) : .end)
        }
        guard options.isAutomatic || options.maxItems != nil || options.startingToken?.skipped ?? 0 > 0 else {
            return (page, .end)
        }
        let skipped = isFirst ? min(options.startingToken?.skipped ?? 0, all.count) : 0
        isFirst = false
        var rows = Array(all.dropFirst(skipped))
        var next = next(after: page)
        if let limit = options.maxItems, taken + rows.count >= limit {
            let room = limit - taken
            if rows.count > room {
                rows = Array(rows.prefix(room))
                next = .stop(ResumeToken(serviceToken: asked, skipped: skipped + room))
            } else if case .page(let token) = next {
                next = .stop(ResumeToken(serviceToken: token, skipped: 0))
            }
        }
        if !options.isAutomatic, case .page(let token) = next {
            next = .stop(ResumeToken(serviceToken: token, skipped: 0))
        }
        taken += rows.count
        var members = page.members.filter { $0.name != paging.output }
        members.set(paging.results, .list(rows))
        return (.object(members), next)
    }

    private mutating func next(after page: Document) -> Next {
        guard case .string(let token)? = page[paging.output], !token.isEmpty else { return .end }
        return tokens.insert(token).inserted ? .page(token: token) : .circle
    }
}
