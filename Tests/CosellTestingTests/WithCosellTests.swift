import CosellTesting
import CosellWire
import Foundation
import SellingAPI
import SellingClient
import Testing

private let binary = ProcessInfo.processInfo.environment["COSELL_BINARY"] ?? ".build/debug/cosell"

/// What test suites in Swift start a server with; it needs the command, which stands beside the tests.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: binary), "cosell is not built"))
struct WithCosellTests {
    @Test("a world has accounts, acts, time and events, and nothing of another")
    func world() async throws {
        for _ in 0..<2 {
            try await withCosell(binary: binary) { world in
                #expect(world.accounts.map(\.id) == ["111122223333", "444455556666"])
                #expect(try await world.events().isEmpty)
                try await world.act("referral.send", ["account": .string(world.account)])
                try await world.advance("16d")
                let expired = try await world.events("Engagement Invitation Expired", account: world.account)
                #expect(expired.count == 1)
                let selling = try SellingClient(world.configuration())
                let invitations = try await selling.listEngagementInvitations(
                    .init(catalog: "Sandbox", participantType: .receiver)
                )
                #expect(invitations.engagementInvitationSummaries?.map(\.status) == [.expired])
            }
        }
    }

    @Test("what is refused says why; the server is gone with its test")
    func refused() async throws {
        let gone = try await withCosell(binary: binary) { world in
            let error = try await #require(throws: WorldError.self) { try await world.act("no.such") }
            #expect(error.description.contains("404"))
            return world
        }
        await #expect(throws: TransportFailure.self) { try await gone.events() }
    }

    @Test("a program that is no cosell is told of")
    func noServer() async throws {
        await #expect(throws: WorldError.self) { try await withCosell(binary: "/bin/true") { _ in } }
    }
}
