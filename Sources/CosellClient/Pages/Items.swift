/// The elements of a list, page behind page.
public struct Items<Input: Sendable, Page: Sendable, Element: Sendable>: AsyncSequence, Sendable {
    let pages: Pages<Input, Page>
    let elements: @Sendable (Page) -> [Element]

    public init(_ pages: Pages<Input, Page>, _ elements: @escaping @Sendable (Page) -> [Element]) {
        self.pages = pages
        self.elements = elements
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), elements: elements)
    }

    public struct Iterator: AsyncIteratorProtocol {
        var pages: Pages<Input, Page>.Iterator
        let elements: @Sendable (Page) -> [Element]
        var waiting: ArraySlice<Element> = []

        public mutating func next() async throws -> Element? {
            while waiting.isEmpty {
                guard let page = try await pages.next() else { return nil }
                waiting = elements(page)[...]
            }
            return waiting.removeFirst()
        }
    }

    /// All of them at once.
    ///
    /// - Parameter limit: more are not asked for.
    public func collect(limit: Int = .max) async throws -> [Element] {
        var all: [Element] = []
        guard limit > 0 else { return all }
        for try await element in self {
            all.append(element)
            if all.count == limit { break }
        }
        return all
    }
}
