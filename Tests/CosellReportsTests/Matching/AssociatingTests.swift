import CosellClient
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Synchronization
import Testing

@testable import CosellReports

/// What `--apply` sends, and what it leaves.
struct AssociatingTests {
    /// Three solutions, and opportunities without one that name the first.
    private static func mapping(_ ids: [String]) async throws -> SolutionMapping {
        let book = try await DealBook()
        try await book.solution("S-1", "Lakehouse Accelerator", "Software Product")
        try await book.solution("S-2", "Guardian", "Managed Service")
        try await book.solution("S-3", "Sleeper", "Managed Service", status: "Inactive")
        try await book.database.keep(
            ids.map { id in
                SampleRecord.complete(id) {
                    $0.project?.title = "Lakehouse accelerator for \(id)"
                    $0.relatedEntityIdentifiers.solutions = []
                }
            } + [
                SampleRecord.complete("O900"),
                SampleRecord.complete("O901") { $0.relatedEntityIdentifiers = .init(awsMarketplaceProducts: ["arn"]) },
            ],
            in: "AWS",
            at: Instant(seconds: 1_770_000_000)
        )
        let material = try await SolutionMapping.material(.on("2026-02-02"), book.database)
        return SolutionMapping(material, KeywordTable(), .init())
    }

    @Test("only opportunities without any sort of solution are asked about; only active solutions are suggested")
    func mapped() async throws {
        let mapping = try await Self.mapping(["O1", "O2"])
        #expect(mapping.rows.map(\.match.deal.id) == ["O1", "O2"])
        #expect(mapping.solutions.map(\.id) == ["S-1", "S-2"])
        #expect(mapping.rows[0].suggestions.map(\.solution.id) == ["S-1"])
        let report = mapping.report(.on("2026-02-02"), .init())
        #expect(report.figure("WithSuggestion") == "2")
        #expect(
            report.words("Suggestions").map { Array($0[3...4]) } == [
                ["S-1", "Lakehouse Accelerator"], ["S-1", "Lakehouse Accelerator"],
            ]
        )
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var record: SampleRecord.Edit = { _ in }
        var refusal: Selling.ConflictException?
        var end: String
        var isSent = false
    }

    static let rows = [
        Row(testDescription: "free", end: "done", isSent: true),
        Row(
            testDescription: "one was associated meanwhile",
            record: { $0.relatedEntityIdentifiers.solutions = ["S-2"] },
            end: "it has a solution by now"
        ),
        Row(testDescription: "under review", record: { $0.lifeCycle?.reviewStatus = .inReview }, end: "("),
        Row(testDescription: "rejected", record: { $0.lifeCycle?.reviewStatus = .rejected }, end: "("),
        Row(
            testDescription: "refused",
            refusal: Selling.ConflictException(message: "busy"),
            end: "ConflictException: busy",
            isSent: true
        ),
    ]

    @Test("one is sent where the record as it is now allows it", arguments: rows)
    func applied(_ row: Row) async throws {
        let double = ServiceDouble()
        double.answer(Selling.GetOpportunity.self) { input in
            SampleRecord.complete(input.identifier) { record in
                record.relatedEntityIdentifiers.solutions = []
                row.record(&record)
            }
        }
        double.accept(Selling.AssociateOpportunity.self) { _ in if let refusal = row.refusal { throw refusal } }
        let associating = Associating(try SellingClient(double.configuration), catalog: "AWS")
        let told = Mutex<[Associating.Step]>([])
        let steps = try await associating.apply(try await Self.mapping(["O1"]), leastScore: 60) { step in
            told.withLock { $0.append(step) }
        }
        #expect(told.withLock { $0 } == steps)
        let step = try #require(steps.first)
        #expect(steps.count == 1 && step.opportunity == "O1" && step.solution == "S-1")
        let words: String =
            switch step.end {
            case .done: "done"
            case .left(let why), .refused(let why): why
            }
        #expect(words.contains(row.end), "\(words)")
        let sent = (try? double.inputs(of: Selling.AssociateOpportunity.self)) ?? []
        #expect(sent.isEmpty != row.isSent)
        #expect(sent.allSatisfy { $0.relatedEntityType == .solutions && $0.relatedEntityIdentifier == "S-1" })
    }

    @Test("what is less likely is left, and nobody is called about it")
    func unlikely() async throws {
        let associating = Associating(try SellingClient(ServiceDouble().configuration), catalog: "AWS")
        let mapping = try await Self.mapping(["O1"])
        let score = try #require(mapping.rows[0].suggestions.first?.score)
        #expect(try await associating.apply(mapping, leastScore: score + 1).isEmpty)
    }
}
