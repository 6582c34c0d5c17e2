import CosellClient
import CosellWire
import SellingAPI
import SellingClient
import Testing

@testable import CosellReports

/// A report of what the service has now.
struct LiveReadingTests {
    @Test("reads every page and every record, and passes over one that is gone by then")
    func reading() async throws {
        let double = ServiceDouble()
        let names = (1...250).map { "O\($0)" }
        double.answer(Selling.ListOpportunities.self) { input in
            let start = input.nextToken.flatMap { Int($0) } ?? 0
            let end = min(start + 100, names.count)
            return .init(
                opportunitySummaries: names[start..<end].map { .init(catalog: "AWS", id: $0) },
                nextToken: end < names.count ? "\(end)" : nil
            )
        }
        double.answer(Selling.GetOpportunity.self) { input in
            guard input.identifier != "O7" else { throw Selling.ResourceNotFoundException(message: "gone") }
            return SampleRecord.complete(input.identifier, .approved, stage: .qualified)
        }
        double.answer(Selling.ListSolutions.self) { _ in
            .init(solutionSummaries: [
                .init(
                    catalog: "AWS",
                    id: "S-1",
                    name: "Lakehouse",
                    status: .active,
                    category: "x",
                    createdDate: Instant(seconds: 0)
                )
            ])
        }
        let client = try SellingClient(double.configuration)
        let reading = LiveReading(client, catalog: "AWS", at: ReportQuestion.moment("2026-02-02"))
        let database = try await reading.database()
        let report = try await PipelineReport.made(.on("2026-02-02"), database)
        #expect(report.figure("OpenDeals") == "249")
        #expect(report.figure("Monthly") == "USD 3,112,500")
        #expect(report.words("ByOwner").map { $0[0] } == ["Ana Novak"])
        #expect(try double.inputs(of: Selling.GetOpportunity.self).count == 250)
        let material = try await SolutionMapping.material(.on("2026-02-02"), database)
        #expect(material.solutions.map(\.id) == ["S-1"])
    }
}
