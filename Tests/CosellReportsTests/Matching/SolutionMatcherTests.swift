import CosellWire
import SellingAPI
import Testing

@testable import CosellReports

/// Which solution a deal is about, and why.
struct SolutionMatcherTests {
    private static let lake = SolutionFacts(id: "S-1", name: "Lakehouse Accelerator", category: "Software Product")
    private static let sap = SolutionFacts(id: "S-2", name: "SAP on Rails", category: "Consulting Service")
    private static let guardian = SolutionFacts(id: "S-3", name: "Guardian", category: "Managed Service")

    private static func deal(
        _ id: String,
        _ title: String,
        problem: String = "",
        useCase: String? = nil,
        customer: String = "Nobody",
        products: [String] = [],
        solutions: [String] = []
    ) -> MatchedDeal {
        let record = SampleRecord.complete(id) {
            $0.project = Selling.Project(title: title, customerBusinessProblem: problem, customerUseCase: useCase)
            $0.lifeCycle?.nextSteps = nil
            $0.relatedEntityIdentifiers = .init(solutions: solutions, awsProducts: products)
        }
        var deal = Deal(id: id)
        (deal.title, deal.customer) = (title, customer)
        return MatchedDeal(deal, record)
    }

    private static let examples = [
        deal(
            "O1",
            "Sensor archive",
            problem: "Telemetry of ovens is lost",
            useCase: "IOT",
            customer: "Ambrosia",
            products: ["AmazonS3"],
            solutions: ["S-1"]
        ),
        deal(
            "O2",
            "Oven telemetry",
            problem: "Ovens fail unseen",
            useCase: "IOT",
            customer: "Bolt",
            solutions: ["S-1"]
        ),
        deal(
            "O3",
            "Ledger move",
            problem: "The ledger is slow",
            useCase: "Database",
            customer: "Cargo",
            solutions: ["S-2"]
        ),
    ]

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let deal: MatchedDeal
        var keywords: [KeywordTable.Entry] = []
        /// The best, and what its first reason begins with.
        let best: String?
        var reason = ""
        var least = 1
    }

    static let rows = [
        Row(testDescription: "nothing in common", deal: deal("O9", "Zebra crossing"), best: nil),
        Row(
            testDescription: "named",
            deal: deal("O9", "Roll out guardian in Oslo"),
            best: "S-3",
            reason: "named in its title",
            least: 60
        ),
        Row(
            testDescription: "a word of its name",
            deal: deal("O9", "A lakehouse for ships"),
            best: "S-1",
            reason: "words of its name: lakehouse"
        ),
        Row(
            testDescription: "the same customer",
            deal: deal("O9", "Xylophone", customer: "Ambrosia"),
            best: "S-1",
            reason: "Ambrosia has it already",
            least: 25
        ),
        Row(
            testDescription: "like others",
            deal: deal("O9", "Telemetry of sensors"),
            best: "S-1",
            reason: "like 2 deals that have it: "
        ),
        Row(
            testDescription: "use case",
            deal: deal("O9", "Xylophone", useCase: "Database"),
            best: "S-2",
            reason: "use case of 1 of 1 deal",
            least: 15
        ),
        Row(
            testDescription: "products",
            deal: deal("O9", "Xylophone", products: ["AmazonS3"]),
            best: "S-1",
            reason: "the same AWS products: AmazonS3"
        ),
        Row(
            testDescription: "a keyword counts most",
            deal: deal(
                "O9",
                "Telemetry of ovens",
                problem: "Old ERP migrations fail",
                useCase: "IOT",
                customer: "Ambrosia"
            ),
            keywords: [.init(keyword: "ERP Migration", solution: "S-2")],
            best: "S-2",
            reason: "keyword 'ERP Migration' in its business problem",
            least: 100
        ),
        Row(
            testDescription: "a keyword is whole words",
            deal: deal("O9", "Sapphire ring"),
            keywords: [.init(keyword: "sap", solution: "S-2")],
            best: nil
        ),
    ]

    @Test("the best one and its reason", arguments: rows)
    func best(_ row: Row) throws {
        let matcher = SolutionMatcher(
            [Self.guardian, Self.sap, Self.lake],
            examples: Self.examples,
            keywords: KeywordTable(entries: row.keywords)
        )
        let suggestions = matcher.suggestions(for: row.deal)
        #expect(suggestions.first?.solution.id == row.best)
        #expect(suggestions.first.map { $0.score >= row.least } ?? true)
        #expect(suggestions.allSatisfy { 1...100 ~= $0.score && !$0.reasons.isEmpty })
        #expect(suggestions.map(\.score) == suggestions.map(\.score).sorted(by: >))
        if !row.reason.isEmpty {
            #expect(
                suggestions.first?.reasons.contains { $0.hasPrefix(row.reason) } == true,
                "\(suggestions.first?.reasons ?? [])"
            )
        }
    }

    @Test("without solutions nothing is suggested")
    func none() { #expect(SolutionMatcher([], examples: []).suggestions(for: Self.deal("O1", "Oven")).isEmpty) }

    static let words: [(text: String, words: [String])] = [
        ("", []), ("Data-Lakes & BI", ["data", "lake", "bi"]), ("Ängste, 24/7!", ["ängste", "24", "7"]),
        ("access policies glass bus", ["access", "policy", "glass", "bus"]), ("SaaS", ["saas"]),
    ]

    @Test("words are small and of one number", arguments: words)
    func split(_ text: String, _ words: [String]) { #expect(WordBag.words(text) == words) }

    @Test("texts are like themselves, and not like others")
    func likeness() {
        let texts = ["oven telemetry", "oven doors", "ledger"].map { WordBag([$0]) }
        let likeness = TextLikeness(texts)
        #expect(abs(likeness.of(texts[0], texts[0]) - 1) < 1e-9)
        #expect(likeness.of(texts[0], texts[2]) == 0)
        #expect(0.01..<0.99 ~= likeness.of(texts[0], texts[1]))
        #expect(likeness.of(texts[0], WordBag([nil])) == 0)
    }
}
