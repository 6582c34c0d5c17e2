import RevenueClient
import SellingClient
import Testing

/// The stand-in for a service, as the tests of those who write programs against one use it.
struct ServiceDoubleTests {
    @Test("answers, and remembers what it was asked")
    func answers() async throws {
        let double = ServiceDouble()
        double.accept(Selling.SubmitOpportunity.self)
        let client = try SellingClient(double.configuration)
        try await client.submitOpportunity(.init(catalog: "Sandbox", identifier: "O1", involvementType: .coSell))
        try await client.submitOpportunity(.init(catalog: "Sandbox", identifier: "O2", involvementType: .coSell))
        #expect(try double.inputs(of: Selling.SubmitOpportunity.self).map(\.identifier) == ["O1", "O2"])
        #expect(try double.inputs(of: Selling.GetOpportunity.self).isEmpty)
    }

    @Test("a list goes on over its pages")
    func pages() async throws {
        let double = ServiceDouble()
        double.answer(Selling.ListSolutions.self) { input in
            let page = Int(input.nextToken ?? "0") ?? 0
            let solution = Selling.SolutionBase(
                catalog: "Sandbox",
                id: "S-\(page)",
                name: "Solution \(page)",
                status: .active,
                category: "Software",
                createdDate: Instant(seconds: 0)
            )
            return .init(solutionSummaries: [solution], nextToken: page < 2 ? "\(page + 1)" : nil)
        }
        let solutions = try SellingClient(double.configuration).listSolutionsItems(.init(catalog: "Sandbox"))
        #expect(try await solutions.collect().map(\.id) == ["S-0", "S-1", "S-2"])
    }

    @Test("what it throws arrives as from AWS, and what is worth another try is tried again without a wait")
    func refusals() async throws {
        let double = ServiceDouble()
        double.answer(Selling.GetOpportunity.self) { input in
            if input.identifier == "O1" { throw Selling.ThrottlingException(message: "slower") }
            throw Selling.ResourceNotFoundException(message: "no \(input.identifier)")
        }
        let client = try SellingClient(double.configuration)
        let throttled = await #expect(throws: Selling.ThrottlingException.self) {
            try await client.getOpportunity(.init(catalog: "AWS", identifier: "O1"))
        }
        #expect(throttled?.answer?.attempts == 3)
        let missing = await #expect(throws: Selling.ResourceNotFoundException.self) {
            try await client.getOpportunity(.init(catalog: "AWS", identifier: "O2"))
        }
        #expect(missing?.message == "no O2")
        #expect(try double.inputs(of: Selling.GetOpportunity.self).map(\.identifier) == ["O1", "O1", "O1", "O2"])
    }

    @Test("a wait for a task is over at once")
    func waiting() async throws {
        let double = ServiceDouble()
        double.answer(Selling.ListEngagementFromOpportunityTasks.self) { _ in .init(taskSummaries: []) }
        let client = try SellingClient(double.configuration)
        let failure = await #expect(throws: WaitFailure.self) {
            _ = try await client.waitForEngagementFromOpportunityTask("oit-1")
        }
        #expect(failure?.kind == .timedOut)
    }

    @Test("speaks each service's protocol")
    func cbor() async throws {
        let double = ServiceDouble()
        double.answer(Revenue.ListRevenueAttributions.self) { input in
            if input.nextToken == "x" {
                throw Revenue.AccessDeniedException(message: "no", reason: .init(rawValue: "R"))
            }
            return .init(revenueAttributionSummaries: [])
        }
        let client = try RevenueClient(double.configuration)
        let list = try await client.listRevenueAttributions(.init(catalog: .aws))
        #expect(list.revenueAttributionSummaries == [])
        let refusal = await #expect(throws: Revenue.AccessDeniedException.self) {
            _ = try await client.listRevenueAttributions(.init(catalog: .aws, nextToken: "x"))
        }
        #expect(refusal?.message == "no")
    }

    @Test("an operation that nobody answers says so")
    func unanswered() async throws {
        let client = try SellingClient(ServiceDouble().configuration)
        let failure = await #expect(throws: UnansweredCall.self) {
            _ = try await client.listSolutions(.init(catalog: "AWS"))
        }
        #expect(failure?.operation == "AWSPartnerCentralSelling.ListSolutions")
    }
}
