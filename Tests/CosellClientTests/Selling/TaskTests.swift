import CosellClient
import SellingAPI
import SellingClient
import Testing

struct TaskTests {
    private static func tasks(_ status: String?, _ more: String = "") -> StubTransport.Answer {
        let task = status.map { "{\"TaskId\":\"task-1\",\"TaskStatus\":\"\($0)\"\(more)}" } ?? ""
        return .json("{\"TaskSummaries\":[\(task)]}")
    }

    @Test("looks until the task is complete, less and less often")
    func complete() async throws {
        let machine = FakeMachine()
        let (client, transport) = try SellingClient.test(
            [
                Self.tasks(nil), Self.tasks("IN_PROGRESS"), Self.tasks("IN_PROGRESS"),
                Self.tasks("COMPLETE", ",\"EngagementId\":\"eng-1\""),
            ],
            machine
        )
        let task = try await client.waitForEngagementFromOpportunityTask("task-1", catalog: "Sandbox")
        #expect(task.engagementId == "eng-1")
        #expect(machine.sleeps == [1, 2, 4].map { .seconds($0) })
        #expect(transport.requests.last?.text == "{\"Catalog\":\"Sandbox\",\"TaskIdentifier\":[\"task-1\"]}")
    }

    @Test("a failure carries its reason")
    func failed() async throws {
        let (client, _) = try SellingClient.test([
            Self.tasks("FAILED", ",\"ReasonCode\":\"InvitationAccessDenied\",\"Message\":\"no\"")
        ])
        let failure = await #expect(throws: WaitFailure.self) {
            try await client.waitForEngagementByAcceptingInvitationTask("task-1")
        }
        #expect(failure?.description == "task task-1 failed with InvitationAccessDenied: no")
    }

    @Test("patience ends")
    func patience() async throws {
        let machine = FakeMachine()
        let (client, _) = try SellingClient.test([Self.tasks("IN_PROGRESS")], machine)
        let patience = Patience(firstPause: .seconds(10), longestPause: .seconds(20), total: .seconds(60))
        let failure = await #expect(throws: WaitFailure.self) {
            try await client.waitForOpportunityFromEngagementTask("task-1", patience)
        }
        #expect(failure?.kind == .timedOut)
        #expect(machine.sleeps == [10, 20, 20].map { .seconds($0) })
    }
}
