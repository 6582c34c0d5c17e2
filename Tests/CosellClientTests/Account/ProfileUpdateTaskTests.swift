import AccountAPI
import AccountClient
import CosellClient
import CosellWire
import Testing

struct ProfileUpdateTaskTests {
    private func client(_ statuses: [String], _ machine: FakeMachine) throws -> AccountClient {
        let answers = statuses.map { status in
            StubTransport.Answer.json(
                """
                {"Catalog":"AWS","Arn":"a","Id":"p","TaskId":"t","StartedAt":"2026-01-12T20:00:00Z","Status":"\(status)",
                 "ErrorDetailList":[{"Locale":"en-US","Message":"too loud","Reason":"OTHER"}]}
                """
            )
        }
        return try AccountClient(.test(StubTransport(answers), machine))
    }

    @Test("waits until the profile is published")
    func success() async throws {
        let machine = FakeMachine()
        let task = try await client(["IN_PROGRESS", "SUCCEEDED"], machine).waitForProfileUpdateTask("p")
        #expect(task.status == .succeeded)
        #expect(machine.sleeps == [.seconds(1)])
    }

    @Test("says what AWS found wrong", arguments: ["FAILED", "CANCELED"])
    func failure(status: String) async throws {
        let client = try client([status], FakeMachine())
        let failure = await #expect(throws: WaitFailure.self) { try await client.waitForProfileUpdateTask("p") }
        #expect(failure?.reason == status)
        #expect(failure?.message.contains("too loud") == true)
    }
}
