import BenefitsAPI
import BenefitsDomain
import CosellDomain
import Testing

struct AssociateBenefitApplicationResourceTests {
    @Test("what is linked already stays so, without another revision")
    func twice() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let opportunity = try await desk.opportunity()
        let first = try await desk.associate(id, opportunity)
        #expect(try await desk.associate(id, opportunity) == first)
        #expect(try await desk.get(id).associatedResources == [opportunity])
        #expect(try await desk.get(id).revision == first)
    }

    @Test("ten at most")
    func ten() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        for _ in 0..<10 { try await desk.associate(id, try await desk.opportunity()) }
        let eleventh = try await desk.opportunity()
        #expect(await outcome { try await desk.associate(id, eleventh) } == "TOO_MANY_VALUES resourceArn!")
    }

    @Test("drafts alone", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let opportunity = try await desk.opportunity()
        let expected = status == .pendingSubmission ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.associate(id, opportunity) } == expected)
    }

    @Test("asks for the right to read the record, in its own name")
    func rights() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("mapassess")
        let opportunity = try await desk.opportunity()
        #expect(await outcome { try await desk.denied("GetOpportunity").associate(id, opportunity) } == "AccessDenied")
        let wallet = try await desk.wallet()
        let clerk = desk.denied("GetBenefitAllocation")
        #expect(await outcome { try await clerk.associate(id, wallet) } == "AccessDenied")
        #expect(await outcome { try await clerk.associate(id, opportunity) } == "ok")
    }

    @Test("an allocation must be active, in its time, and meant for the benefit")
    func allocations() async throws {
        let desk = try await BenefitsDesk.open()
        let wallet = try await desk.wallet()
        let (fitting, other) = (try await desk.draft("mapassess"), try await desk.draft("innovsand"))
        #expect(await outcome { try await desk.associate(other, wallet) } == "INVALID_VALUE resourceArn!")
        try await desk.provider.setAllocation(wallet, to: .inactive, desk.call("Act"))
        #expect(await outcome { try await desk.associate(fitting, wallet) } == "INVALID_RESOURCE_STATE resourceArn!")
        try await desk.provider.setAllocation(wallet, to: .active, desk.call("Act"))
        #expect(await outcome { try await desk.associate(fitting, wallet) } == "ok")
        let unknown = desk.arn("benefit-allocation", "benalloc-00000000000000")
        #expect(await outcome { try await desk.associate(fitting, unknown) } == "ResourceNotFound")
        let late = try await desk.draft("mapassess")
        desk.wait(seconds: 400 * 86_400)
        #expect(await outcome { try await desk.associate(late, wallet) } == "INVALID_RESOURCE_STATE resourceArn!")
    }

    static let others = [
        "arn:aws:s3:::bucket", "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1",
        "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1234567",
        "arn:aws:partnercentral:eu-west-1:111122223333:catalog/Sandbox/opportunity/O1",
    ]

    @Test("another kind of record, catalog or region does not fit", arguments: others)
    func kinds(_ arn: String) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        #expect(await outcome { try await desk.associate(id, arn) } == "INVALID_VALUE resourceArn")
    }
}
