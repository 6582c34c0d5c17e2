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
                #expect(world.accounts.map(\.id).prefix(2) == ["111122223333", "444455556666"])
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

    @Test("tests that run at the same time share a server, and see nothing of each other")
    func together() async throws {
        let seen = try await withThrowingTaskGroup(of: (String, Int).self) { group in
            for number in 1...8 {
                group.addTask {
                    try await withCosell(binary: binary) { world in
                        for _ in 1...number {
                            try await world.act("referral.send", ["account": .string(world.account)])
                        }
                        return (world.endpoint, try await world.events("Engagement Invitation Created").count)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(seen.map(\.0)).count == 1)
        #expect(seen.map(\.1).sorted() == Array(1...8))
    }

    @Test("what is refused says why; the world is gone with its test")
    func refused() async throws {
        let gone = try await withCosell(binary: binary) { world in
            let error = try await #require(throws: WorldError.self) { try await world.act("no.such") }
            #expect(error.description.contains("404"))
            return world
        }
        let left = try await #require(throws: WorldError.self) { try await gone.events() }
        #expect(left.description.contains("404"))
    }

    @Test("a program that is no cosell is told of")
    func noServer() async throws {
        await #expect(throws: WorldError.self) { try await withCosell(binary: "/bin/true") { _ in } }
    }
}
