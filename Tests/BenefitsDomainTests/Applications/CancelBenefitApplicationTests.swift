import BenefitsAPI
import CosellDomain
import Testing

struct CancelBenefitApplicationTests {
    @Test("ends what is not decided", arguments: Benefits.BenefitApplicationStatus.allCases)
    func states(_ status: Benefits.BenefitApplicationStatus) async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.application(at: status)
        let open: [Benefits.BenefitApplicationStatus] = [.pendingSubmission, .inReview, .actionRequired]
        let expected = open.contains(status) ? "ok" : "INVALID_RESOURCE_STATE status!"
        #expect(await outcome { try await desk.cancel(id, because: "Changed") } == expected)
        guard open.contains(status) else { return }
        let record = try await desk.get(id)
        #expect(record.status == .canceled && record.stage == nil && record.statusReason == "Changed")
    }

    @Test("nobody is told, and a token counts once")
    func quiet() async throws {
        let desk = try await BenefitsDesk.open()
        let id = try await desk.draft()
        let before = try await desk.events()
        try await desk.cancel(id, token: "one")
        #expect(await outcome { try await desk.cancel(id, token: "one") } == "ok")
        #expect(await outcome { try await desk.cancel(id, because: "x", token: "one") } == "Conflict")
        #expect(try await desk.events() == before)
    }
}
