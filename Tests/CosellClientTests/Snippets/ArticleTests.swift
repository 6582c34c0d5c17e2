import CosellClient
import Foundation
import SellingClient
import Testing

/// What the articles show is what compiles here.
struct ArticleTests {
    private static let snippets = URL(filePath: #filePath).deletingLastPathComponent()
    private static let articles = snippets.resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/CosellClient/CosellClient.docc")

    private static func lines(_ file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// The lines of each block of Swift in an article.
    private static func blocks(_ lines: [String]) -> [[String]] {
        var blocks: [[String]] = []
        var block: [String]?
        for line in lines {
            if line == "```swift" {
                block = []
            } else if line == "```" {
                if let whole = block { blocks.append(whole) }
                block = nil
            } else {
                block?.append(line)
            }
        }
        return blocks
    }

    @Test("every block of an article stands in the snippets", arguments: ["FirstCalls", "ChangingOpportunities"])
    func blocks(article: String) throws {
        let code = try Self.lines(Self.snippets.appending(path: "\(article).swift"))
        let blocks = Self.blocks(try Self.lines(Self.articles.appending(path: "\(article).md")))
        #expect(blocks.count >= 3)
        for block in blocks {
            let stands = code.indices.contains { code[$0...].starts(with: block) }
            #expect(stands, "not in \(article).swift: \(block.joined(separator: "\n"))")
        }
    }

    @Test("the snippets run")
    func snippets() async throws {
        let created = StubTransport.Answer.json("{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-01-12T20:00:00Z\"}")
        #expect(try await FirstCalls.create(SellingClient.test([created]).client) == "O1")
        let rows = StubTransport.Answer.json("{\"OpportunitySummaries\":[]}")
        try await FirstCalls.list(SellingClient.test([rows]).client)
        let refused = StubTransport.Answer.error("ResourceNotFoundException")
        try await FirstCalls.refusal(SellingClient.test([refused]).client, "O1")
    }
}
