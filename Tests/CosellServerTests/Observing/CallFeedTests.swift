import CosellWire
import Testing

@testable import CosellServer

/// What is kept of calls, and for how long (CP60).
struct CallFeedTests {
    private static func entry(bytes: Int) -> CallFeed.Entry {
        CallFeed.Entry(
            at: Instant(seconds: 0),
            requestID: "r",
            account: "111122223333",
            service: "selling",
            operation: "GetOpportunity",
            outcome: "ok",
            milliseconds: 1,
            content: .call(nil, answer: Array(repeating: 1, count: bytes), isRefused: false)
        )
    }

    private static func numbers(_ feed: CallFeed) -> [Int] {
        feed.latest(CallFeed.Filter(), limit: .max).map(\.sequence)
    }

    @Test(
        "the oldest goes when there are too many, or when they are too long",
        arguments: [
            (count: CallFeed.limit + 5, bytes: 10, kept: 6...CallFeed.limit + 5),
            (count: 5, bytes: CallFeed.limitBytes / 3, kept: 3...5),
            (count: 3, bytes: CallFeed.limitBytes + 1, kept: 3...3),
        ]
    )
    func bounds(count: Int, bytes: Int, kept: ClosedRange<Int>) {
        let feed = CallFeed()
        for _ in 1...count { feed.record(Self.entry(bytes: bytes)) }
        #expect(Self.numbers(feed) == Array(kept))
        #expect(feed.entries(CallFeed.Filter(), after: count - 1, limit: 9).map(\.sequence) == [count])
    }
}
