import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Foundation
import Logging
import SellingAPI
import Synchronization
import Testing

@testable import CosellServer

/// The demo is there as a whole or not at all, wherever its first load is cut short.
struct DemoLoadTests {
    private static let partners = Configuration.demo.accounts.map(\.partner)

    /// What the demo consists of.
    private func contents(_ desk: Desk) async throws -> [Int] {
        var counts: [Int] = []
        for account in Self.partners.map(\.account) {
            for catalog in Catalog.all {
                let desk = desk.of(account, in: catalog)
                counts.append(try await desk.list(["maxResults": .number(100)]).opportunitySummaries.count)
                counts.append(try await (desk.invitations().engagementInvitationSummaries ?? []).count)
            }
        }
        return counts
    }

    private func load(_ desk: Desk) async throws {
        try await DemoPipeline(desk.provider, chance: desk.chance, now: desk.clock.now).load()
    }

    @Test("cut short after some commits, it is done anew by the next start", arguments: [1, 2, 5, 20, 100_000])
    func cutShort(_ commits: Int) async throws {
        let whole = try await Desk.open(partners: Self.partners)
        try await load(whole)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cosell-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }

        let plug = Plug(commits)
        let first = try Store.open(folder: folder, logger: Self.logger, onCommit: { _ in plug.count() })
        let early = try await Desk.open(partners: Self.partners, store: first)
        // An engagement of before stays, and so does what it stands on.
        let kept = try await early.engage()
        plug.connect(first)
        if commits < 1000 {
            await #expect(throws: StoreError.self) { try await load(early) }
        } else {
            try await load(early)
        }
        await first.close()

        let second = try Store.open(folder: folder, logger: Self.logger)
        let late = try await Desk.open(partners: Self.partners, seed: 2, store: second)
        try await load(late)
        #expect(try await contents(late) == contents(whole))
        #expect(try await late.engagement(kept).id == kept)
        await second.close()
    }

    @Test("two referrals of AWS wait in the AWS catalog, and can be accepted")
    func referrals() async throws {
        let desk = try await Desk.open(partners: Self.partners).of(in: Catalog.aws)
        try await load(desk)
        let waiting = try await desk.invitations(["status": ["PENDING"]]).engagementInvitationSummaries ?? []
        #expect(waiting.map(\.senderAwsAccountId) == ["aws", "aws"])
        #expect(Set(waiting.map(\.payloadType)) == [.opportunityInvitation])
        for invitation in waiting { #expect(try await desk.acceptByTask(invitation.id).taskStatus == .complete) }
    }

    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Closes a store after so many commits, as a death of the process would.
private final class Plug: Sendable {
    private let state: Mutex<(left: Int, store: Store?)>

    init(_ commits: Int) { state = Mutex((commits, nil)) }

    func connect(_ store: Store) { state.withLock { $0.store = store } }

    func count() {
        let dying: Store? = state.withLock { state in
            guard let store = state.store else { return nil }
            state.left -= 1
            return state.left == 0 ? store : nil
        }
        if let dying { Task { await dying.close() } }
    }
}
