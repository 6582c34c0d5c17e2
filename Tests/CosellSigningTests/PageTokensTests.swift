import CosellSigning
import CosellWire
import Testing

/// Tokens of paged lists: opaque, bound to one list, unforgeable, good for a day (R1.33, R1.34).
struct PageTokensTests {
    static let tokens = PageTokens(secret: Array("a secret of this server".utf8))
    static let list = Array("ListOpportunities\n111122223333\nAWS\n{}".utf8)
    static let now = Instant(seconds: 1_900_000_000, nanoseconds: 500)

    private func read(_ token: String, list: [UInt8] = list, later seconds: Int64 = 0) -> [String]? {
        Self.tokens.position(in: token, list: list, now: Self.now.adding(seconds: seconds))
    }

    static let positions = [[], ["O1"], ["2030-01-15T10:00:00.123Z", "O15000001"], ["", "é\"\n🚀", "null"]]

    @Test("gives back the position", arguments: positions)
    func position(_ position: [String]) {
        let token = Self.tokens.token(position: position, list: Self.list, now: Self.now)
        #expect(read(token) == position)
        #expect(token == Self.tokens.token(position: position, list: Self.list, now: Self.now))
        #expect(position.allSatisfy { $0.isEmpty || !token.contains($0) })
    }

    @Test(
        "is good for a day",
        arguments: [(0, true), (86_399, true), (86_400, true), (86_401, false), (1 << 40, false)]
    )
    func age(_ seconds: Int64, _ isGood: Bool) {
        let token = Self.tokens.token(position: ["O1"], list: Self.list, now: Self.now)
        #expect((read(token, later: seconds) != nil) == isGood)
    }

    static let otherLists = [
        "", "ListOpportunities\n111122223333\nAWS\n{}\n", "ListOpportunities\n111122223333\nSandbox\n{}",
        "ListOpportunities\n444455556666\nAWS\n{}", "ListSolutions\n111122223333\nAWS\n{}",
    ]

    @Test("is refused by any other list", arguments: otherLists)
    func otherList(_ list: String) {
        let token = Self.tokens.token(position: ["O1"], list: Self.list, now: Self.now)
        #expect(read(token, list: Array(list.utf8)) == nil)
    }

    @Test("is refused by another server")
    func otherSecret() {
        let token = PageTokens(secret: [1]).token(position: ["O1"], list: Self.list, now: Self.now)
        #expect(read(token) == nil)
    }

    @Test("is refused when a single character differs, is missing or is too many")
    func damage() {
        let token = Array(Self.tokens.token(position: ["O1"], list: Self.list, now: Self.now).utf8)
        for place in token.indices {
            for other in [UInt8(ascii: "A"), UInt8(ascii: "b"), UInt8(ascii: "="), UInt8(ascii: " ")] {
                var changed = token
                changed[place] = other
                if changed != token { #expect(read(String(decoding: changed, as: UTF8.self)) == nil) }
            }
            #expect(read(String(decoding: token[..<place], as: UTF8.self)) == nil)
            #expect(read(String(decoding: token[..<place] + token[(place + 1)...], as: UTF8.self)) == nil)
        }
        #expect(read(String(decoding: token + [UInt8(ascii: "A")], as: UTF8.self)) == nil)
    }

    @Test("anything else is no token", arguments: ["", "AAMA-", "AAMA-AAAA", "O1", "é", "AAMA-\u{301}", "aama-"])
    func other(_ token: String) { #expect(read(token) == nil) }
}
