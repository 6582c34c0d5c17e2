import BenefitsAPI
import BenefitsDomain
import CosellDomain
import Testing

struct ListBenefitAllocationsTests {
    @Test("every filter, newest first, page by page")
    func filters() async throws {
        let desk = try await BenefitsDesk.open()
        var applications: [String] = []
        for code in ["innovsand", "pifinitia", "techtools"] {
            let id = try await desk.submitted(code)
            try await desk.provider.approveApplication(id, desk.call("Act"))
            applications.append(id)
        }
        func found(
            _ change: (inout Benefits.ListBenefitAllocationsInput) -> Void = { _ in }
        ) async throws -> [String?] { try await desk.allocations(change).map(\.benefitApplicationId) }
        #expect(try await found() == applications.reversed())
        #expect(try await found { $0.fulfillmentTypes = [.cash, .access] } == [applications[2], applications[1]])
        #expect(try await found { $0.benefitIdentifiers = [desk.benefit("pifinitia")] } == [applications[1]])
        #expect(try await found { $0.benefitApplicationIdentifiers = [applications[0]] } == [applications[0]])
        let arn = desk.arn("benefit-application", applications[0])
        #expect(try await found { $0.benefitApplicationIdentifiers = [arn] } == [applications[0]])
        #expect(try await found { $0.benefitApplicationIdentifiers = ["benappl-00000000000000"] } == [])
        #expect(try await found { $0.status = [.fulfilled] } == [])
        #expect(try await desk.allocations { $0.maxResults = 1 }.count == 1)
        #expect(try await desk.of("444455556666").allocations().isEmpty)
        #expect(await outcome { _ = try await desk.allocations { $0.nextToken = "x" } } == "INVALID_VALUE nextToken")
        let summary = try #require(try await desk.allocations().first)
        #expect(summary.fulfillmentTypes == [.access] && summary.expiresAt != nil)
    }
}
