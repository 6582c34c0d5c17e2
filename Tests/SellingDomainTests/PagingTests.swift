import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// R1.33 to R1.36.
struct PagingTests {
    private static let size: Edits = ["maxResults": .number(2)]

    /// A Partner Central with five opportunities, and the token of its second page.
    private func secondPage() async throws -> (desk: Desk, token: String) {
        let desk = try await Desk.open()
        for _ in 1...5 { _ = try await desk.create() }
        return (desk, try #require(try await desk.list(Self.size).nextToken))
    }

    @Test("a token leads on, at any page size")
    func leadsOn() async throws {
        let (desk, token) = try await secondPage()
        #expect(token.hasPrefix("AAMA-"))
        #expect(token.utf8.count <= 2048)
        let rest = try await desk.list(["nextToken": .text(token)])
        #expect(rest.opportunitySummaries.map(\.id) == ["O10000003", "O10000002", "O10000001"])
        #expect(rest.nextToken == nil)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var account = Sample.account
        var catalog = Catalog.sandbox
        var edits: Edits = [:]
        var answer = "INVALID_VALUE nextToken"
    }

    static let rows = [
        Row(testDescription: "the same list", answer: "ok"),
        Row(testDescription: "another partner's list", account: Sample.otherAccount),
        Row(testDescription: "the other catalog's list", catalog: Catalog.aws),
        Row(testDescription: "a filter more", edits: ["lifeCycleStage": ["Prospect"]]),
        Row(testDescription: "an empty filter more", edits: ["lifeCycleStage": []]),
        Row(
            testDescription: "another order",
            edits: ["sort": ["SortBy": "LastModifiedDate", "SortOrder": "ASCENDING"]]
        ),
    ]

    @Test("a token belongs to its list", arguments: rows)
    func binding(_ row: Row) async throws {
        let (desk, token) = try await secondPage()
        let reader = desk.of(row.account, in: row.catalog)
        #expect(await outcome { _ = try await reader.list(row.edits + ["nextToken": .text(token)]) } == row.answer)
    }

    @Test("a token of another operation is foreign")
    func otherOperation() async throws {
        let (desk, token) = try await secondPage()
        let input = Selling.ListSolutionsRequest(catalog: desk.catalog, nextToken: token)
        #expect(await outcome { _ = try await desk.solutions(input) } == "INVALID_VALUE nextToken")
    }

    @Test("a token of another Partner Central is foreign")
    func otherSecret() async throws {
        let (_, token) = try await secondPage()
        let other = try await Desk.open(seed: 2)
        #expect(await outcome { _ = try await other.list(["nextToken": .text(token)]) } == "INVALID_VALUE nextToken")
    }

    @Test("no character of a token can be changed, left out or added")
    func tampering() async throws {
        let (desk, token) = try await secondPage()
        var forged = [token + "A", token + token, "", "AAMA-", String(token.dropFirst())]
        for index in token.indices {
            let range = index...index
            forged.append(token.replacingCharacters(in: range, with: token[index] == "B" ? "C" : "B"))
            forged.append(token.replacingCharacters(in: range, with: ""))
        }
        for text in forged {
            #expect(await outcome { _ = try await desk.list(["nextToken": .text(text)]) } == "INVALID_VALUE nextToken")
        }
    }

    @Test("a token is good for 24 hours", arguments: zip([0, 86_399, 86_400, 86_401], [true, true, true, false]))
    func age(_ seconds: Int64, _ isGood: Bool) async throws {
        let (desk, token) = try await secondPage()
        desk.clock.advance(seconds: seconds)
        let answer = await outcome { _ = try await desk.list(["nextToken": .text(token)]) }
        #expect(answer == (isGood ? "ok" : "INVALID_VALUE nextToken"))
    }

    @Test("what is new while someone pages neither repeats nor hides the rest")
    func movingData() async throws {
        let (desk, token) = try await secondPage()
        desk.clock.advance(seconds: 1)
        _ = try await desk.create()
        try await desk.update("O10000001")
        let rest = try await desk.list(["nextToken": .text(token)])
        #expect(rest.opportunitySummaries.map(\.id) == ["O10000003", "O10000002"])
    }

    @Test("with the switch on, the last page has a token to an empty one (R1.35)")
    func trailingToken() async throws {
        let desk = try await Desk.open().switched { $0.givesTrailingTokens = true }
        for _ in 1...2 { _ = try await desk.create() }
        let token = try #require(try await desk.list().nextToken)
        let last = try await desk.list(["nextToken": .text(token)])
        #expect(last == Selling.ListOpportunitiesResponse(opportunitySummaries: []))
    }
}

extension String {
    fileprivate func replacingCharacters(in range: ClosedRange<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
