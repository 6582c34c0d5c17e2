/// The pages of a list, each asked for when the loop comes to it.
///
/// ```swift
/// for try await page in client.listOpportunitiesPages(.init(catalog: "AWS")) { … }
/// ```
/// A page may be empty although others follow, and the last one may be empty too: AWS promises no more.
public struct Pages<Input: Sendable, Page: Sendable>: AsyncSequence, Sendable {
    let first: Input
    let next: @Sendable (Page) -> String?
    let advance: @Sendable (inout Input, String) -> Void
    let ask: @Sendable (Input) async throws -> Page

    /// - Parameters:
    ///   - first: what the first page is asked with; it may hold a token to go on from.
    ///   - next: the token of a page for the one behind it.
    ///   - advance: puts that token into what is asked.
    public init(
        _ first: Input,
        next: @escaping @Sendable (Page) -> String?,
        advance: @escaping @Sendable (inout Input, String) -> Void,
        ask: @escaping @Sendable (Input) async throws -> Page
    ) {
        self.first = first
        self.next = next
        self.advance = advance
        self.ask = ask
    }

    public func makeAsyncIterator() -> Iterator { Iterator(pages: self, input: first) }

    public struct Iterator: AsyncIteratorProtocol {
        let pages: Pages
        /// What the next page is asked with; nil behind the last one.
        var input: Input?
        var latestToken: String?

        /// - Throws: what the call throws, and ``PagingFailure`` when the list goes in a circle.
        public mutating func next() async throws -> Page? {
            guard var input else { return nil }
            try Task.checkCancellation()
            self.input = nil
            let page = try await pages.ask(input)
            guard let token = pages.next(page), !token.isEmpty else { return page }
            guard token != latestToken else { throw PagingFailure() }
            latestToken = token
            pages.advance(&input, token)
            self.input = input
            return page
        }
    }
}

/// The service gave the same token twice, so that the list would never end.
public struct PagingFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let description = "The service answers two pages with the same NextToken, so the list would never end."

    public init() {}
}
