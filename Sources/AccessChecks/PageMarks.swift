import CosellSigning
import CosellWire

/// Cuts lists into pages, with a mark that only the same list of the same account takes back.
struct PageMarks: Sendable {
    let pageTokens: PageTokens
    let list: String
    let now: Instant

    /// - Parameters:
    ///   - count: how long the list is.
    ///   - mark: of the page before; nil for the first.
    ///   - filter: what else makes the list this one.
    /// - Returns: nil when the mark is not one of this list.
    func page(of count: Int, limit: Int, after mark: String?, filter: String = "") -> Page? {
        let key = Array("\(list) \(filter)".utf8)
        var start = 0
        if let mark {
            guard let position = pageTokens.position(in: mark, list: key, now: now), position.count == 1,
                let number = Int(position[0])
            else { return nil }
            start = min(number, count)
        }
        let end = min(count, start + limit)
        let next = end < count ? pageTokens.token(position: [String(end)], list: key, now: now) : nil
        return Page(range: start..<end, next: next)
    }

    struct Page {
        let range: Range<Int>
        let next: String?
    }
}
