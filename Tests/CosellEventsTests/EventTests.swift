import CosellEvents
import CosellWire
import Testing

/// Selling 8.1.
struct EventTests {
    @Test("the envelope has EventBridge's members, and whole seconds")
    func envelope() {
        let expected = """
            {"version":"0","id":"7c1f0b52-0f5e-4d4c-9f2a-3b8f7e1f6a10","detail-type":"Book Lent",\
            "source":"town.library","account":"111122223333","time":"2030-01-15T10:00:00Z","region":"us-east-1",\
            "resources":["arn:book/1","arn:book/2"],"detail":{"title":"Say \\"yes\\""}}
            """
        #expect(String(decoding: Event.sample().envelope, as: UTF8.self) == expected)
    }
}

extension Event {
    static func sample(
        _ type: String = "Book Lent",
        of account: String = "111122223333",
        at time: Instant = Instant(seconds: 1_894_701_600, nanoseconds: 999_999_999)
    ) -> Event {
        Event(
            id: "7c1f0b52-0f5e-4d4c-9f2a-3b8f7e1f6a10",
            detailType: type,
            source: "town.library",
            account: account,
            time: time,
            resources: ["arn:book/1", "arn:book/2"],
            detail: .object([.init("title", .string(#"Say "yes""#))])
        )
    }
}
