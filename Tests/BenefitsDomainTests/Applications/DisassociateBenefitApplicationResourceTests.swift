import BenefitsAPI
import CosellDomain
import Testing

struct DisassociateBenefitApplicationResourceTests {
    @Test("takes a link away, which must be there")
    func link() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft("pocredits")
        let before = try await desk.get(id)
        let opportunity = before.associatedResources?.first ?? ""
        #expect(try await desk.disassociate(id, opportunity) != before.revision)
        #expect(try await desk.get(id).associatedResources == nil)
        #expect(await outcome { try await desk.disassociate(id, opportunity) } == "ResourceNotFound")
    }

    @Test("drafts alone", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status, "pocredits")
        let opportunity = try await desk.get(id).associatedResources?.first ?? ""
        let expected = status == .pendingSubmission ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.disassociate(id, opportunity) } == expected)
    }
}
