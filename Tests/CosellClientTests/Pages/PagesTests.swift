import CosellClient
import SellingAPI
import SellingClient
import Testing

struct PagesTests {
    private static func page(_ ids: [String], next: String? = nil) -> StubTransport.Answer {
        let rows = ids.map {
            """
            {"Catalog":"AWS","Id":"\($0)","Arn":"arn:\($0)","Name":"n","Status":"Active","Category":"c",
             "CreatedDate":"2026-01-12T20:00:00Z"}
            """
        }
        let token = next.map { ",\"NextToken\":\"\($0)\"" } ?? ""
        return .json("{\"SolutionSummaries\":[\(rows.joined(separator: ","))]\(token)}")
    }

    @Test("asks page by page until there is no token, over empty pages too")
    func pages() async throws {
        let (client, transport) = try SellingClient.test([
            Self.page(["S-1", "S-2"], next: "a"), Self.page([], next: "b"), Self.page(["S-3"], next: "c"),
            Self.page([]),
        ])
        let request = Selling.ListSolutionsRequest(catalog: "AWS", maxResults: 2)
        var ids: [String] = []
        for try await solution in client.listSolutionsItems(request) { ids.append(solution.id) }
        #expect(ids == ["S-1", "S-2", "S-3"])
        let bodies = transport.requests.map(\.text)
        #expect(bodies.map { $0.contains("\"MaxResults\":2") } == [true, true, true, true])
        #expect(bodies.map { $0.contains("NextToken") } == [false, true, true, true])
    }

    @Test("asks no further than the loop goes")
    func laziness() async throws {
        let (client, transport) = try SellingClient.test([Self.page(["S-1", "S-2"], next: "a"), Self.page(["S-3"])])
        let two = try await client.listSolutionsItems(.init(catalog: "AWS")).collect(limit: 2)
        #expect(two.map(\.id) == ["S-1", "S-2"])
        #expect(transport.requests.count == 1)
        let none = try await client.listSolutionsItems(.init(catalog: "AWS")).collect(limit: 0)
        #expect(none.isEmpty && transport.requests.count == 1)
    }

    @Test("goes on from a token, and stops a list that goes in a circle")
    func tokens() async throws {
        let (client, transport) = try SellingClient.test([Self.page(["S-1"], next: "a")])
        await #expect(throws: PagingFailure.self) {
            for try await _ in client.listSolutionsPages(.init(catalog: "AWS", nextToken: "start")) {}
        }
        #expect(transport.requests.first?.text.contains("\"NextToken\":\"start\"") == true)
        #expect(transport.requests.count == 2)
    }
}
