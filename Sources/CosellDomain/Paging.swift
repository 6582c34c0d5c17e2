import CosellWire
import SellingAPI

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
    /// - Throws: ValidationException, INVALID_VALUE on `nextToken`.
    init(
        _ provider: SellingProvider,
        _ call: Call,
        filter: some WireStructure,
        limit: Int?,
        token: String?,
        defaultLimit: Int = 20
    ) throws {
        self.limit = limit ?? defaultLimit
        self.call = call
        tokens = provider.pageTokens
        givesTrailingTokens = provider.switches.givesTrailingTokens
        let list = Array("\(call.operation)\n\(call.account)\n\(call.catalog)\n".utf8) + JSONWriter.bytes(filter)
        self.list = list
        start = try token.map { token in
            guard let position = provider.pageTokens.position(in: token, list: list, now: call.now) else {
                throw Selling.ValidationException.request(
                    "nextToken",
                    .invalidValue,
                    "nextToken is not a token of this list; start again without it"
                )
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
