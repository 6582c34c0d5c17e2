import CosellRules
import CosellSigning
package import CosellWire

/// A list that is read page by page: what identifies it, and where the asked page starts.
struct Paging {
    /// Rows asked for.
    let limit: Int
    /// Where the page starts, in the list's own words; nil is the beginning.
    let start: [String]?
    private let list: [UInt8]
    private let tokens: PageTokens
    private let call: Call
    private let givesTrailingTokens: Bool

    /// - Parameters:
    ///   - filter: the request without page size and token; another filter makes the token foreign (R1.34).
    ///   - defaultLimit: rows for a caller who does not say.
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    init(
        _ house: House,
        _ call: Call,
        filter: some WireStructure,
        limit: Int?,
        token: String?,
        defaultLimit: Int = 20
    ) throws {
        self.limit = limit ?? defaultLimit
        self.call = call
        tokens = house.pageTokens
        givesTrailingTokens = house.givesTrailingTokens
        let request = JSONWriter.bytes(filter)
        func list(_ operation: some StringProtocol) -> [UInt8] {
            Array("\(operation)\n\(call.account)\n\(call.catalog)\n".utf8) + request
        }
        // Tokens of versions that had one service name the operation alone; they live for a day.
        let lists = [list(call.operation), list(call.operation.drop { $0 != "/" }.dropFirst())]
        self.list = lists[0]
        start = try token.map { token in
            let position = lists.lazy.compactMap { house.pageTokens.position(in: token, list: $0, now: call.now) }.first
            guard let position else {
                throw Objection.broken([
                    Violation(
                        rule: "R1.34",
                        field: "nextToken",
                        code: .invalidValue,
                        message: "nextToken is not a token of this list; start again without it",
                        reason: .request
                    )
                ])
            }
            return position
        }
    }

    /// Rows to fetch: one more than asked tells whether a page follows.
    var probe: Int { limit + 1 }

    /// The rows of the page, and the token of the next one.
    func page<Element>(_ rows: [Element], position: (Element) -> [String]) -> (elements: [Element], nextToken: String?)
    {
        let elements = Array(rows.prefix(limit))
        guard rows.count > limit || givesTrailingTokens, let last = elements.last else { return (elements, nil) }
        return (elements, tokens.token(position: position(last), list: list, now: call.now))
    }
}

/// A request for a list that is read page by page.
package protocol PagedRequest: WireStructure {
    var maxResults: Int? { get set }
    var nextToken: String? { get set }
}
