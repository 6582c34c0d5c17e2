import CosellSigning
import CosellClient
import CosellWire
import HTTPTypes
import RevenueAPI
import RevenueClient
import Testing

/// The one service that speaks CBOR, there and back.
struct AllocationsTaskTests {
    private static func answer(_ status: Revenue.RevenueAttributionAllocationTaskStatus) -> StubTransport.Answer {
        let output = Revenue.GetRevenueAttributionAllocationsTaskOutput(
            taskId: "task-1",
            status: status,
            catalog: .sandbox,
            revenueAttributionArn: "arn:ra",
            startedAt: FakeMachine.start,
            totalRevenueAttributionAllocationRecords: 3
        )
        return .answer(HTTPAnswer(head: HTTPResponse(status: .ok), body: CBORWriter.bytes(output)))
    }

    @Test("waits until the allocations are taken")
    func success() async throws {
        let machine = FakeMachine()
        let transport = StubTransport([Self.answer(.inProgress), Self.answer(.complete)])
        let client = try RevenueClient(.test(transport, machine))
        let task = try await client.waitForRevenueAttributionAllocationsTask("ra-1", catalog: .sandbox)
        #expect(task.totalRevenueAttributionAllocationRecords == 3)
        #expect(task.startedAt == FakeMachine.start)
        #expect(machine.sleeps == [.seconds(1)])
        let asked = try CBORReader.document(from: try #require(transport.requests.first).body)
        #expect(asked["RevenueAttributionIdentifier"] == .string("ra-1"))
        #expect(transport.requests.first?.field("Authorization")?.hasPrefix("AWS4-ECDSA-P256-SHA256") == true)
    }

    @Test("types an exception")
    func exception() async throws {
        let body = Document.object([
            .init("__type", .string("x#ConflictException")), .init("Message", .string("stale")),
            .init("Reason", .string("REVISION_MISMATCH")),
        ])
        let writer = CBORWriter()
        writer.write(body)
        let answer = HTTPAnswer(head: HTTPResponse(status: .conflict), body: writer.bytes)
        let client = try RevenueClient(.test(StubTransport([.answer(answer)])))
        let failure = await #expect(throws: Revenue.ConflictException.self) {
            try await client.getRevenueAttribution(.init(catalog: .aws, identifier: "ra-1"))
        }
        #expect(failure?.reason.rawValue == "REVISION_MISMATCH")
    }
}
