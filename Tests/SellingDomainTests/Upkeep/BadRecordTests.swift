import CosellStore
import CosellTestSupport
import SellingAPI
import Synchronization
import Testing

import CosellDomain
import SellingRules
@testable import SellingDomain

/// A record that nobody can read stops no other in any round.
struct BadRecordTests {
    private func spoil(_ id: String, _ desk: Desk) async throws {
        try await desk.store.write { transaction in
            try transaction.execute(
                "UPDATE opportunity SET document = \(Array("{".utf8)) WHERE id = \(OpportunityNumber.number(of: id))"
            )
        }
    }

    @Test("an invitation that cannot be read")
    func invitation() async throws {
        let desk = try await Desk.open()
        let lost = try await desk.refer()
        let kept = try await desk.refer()
        try await desk.store.write { transaction in
            try transaction.execute(
                "UPDATE engagement_invitation SET document = \(Array("{".utf8)) WHERE id = \(lost)"
            )
        }
        desk.clock.advance(days: 400)
        try await desk.keepUp()
        #expect(try await desk.invitation(kept).status == .expired)
    }

    @Test("a deal to be scored that cannot be read")
    func scoring() async throws {
        let desk = try await Desk.open()
        let bad = try await desk.opportunity(at: .approved)
        let id = try await desk.opportunity(at: .approved)
        try await spoil(bad, desk)
        desk.clock.advance(seconds: 60)
        #expect(try await desk.score() == 1)
        #expect(desk.provider.postponements.count == 1)
        #expect(try await desk.summary(id).insights != nil)
    }

    @Test("a task left for later that cannot be read")
    func task() async throws {
        let desk = try await Desk.open().switched { $0.taskMode = .async(seconds: 5) }
        var ids: [String] = []
        for _ in 1...2 { ids.append(try await desk.opportunity(at: .pendingSubmission)) }
        for id in ids { _ = try await desk.submitByTask(id) }
        let broken = OpportunityNumber.number(of: ids[0])
        try await desk.store.write { transaction in
            try transaction.execute(
                """
                UPDATE engagement_task SET document = \(Array("{".utf8))
                WHERE opportunity = \(broken)
                """
            )
        }
        desk.clock.advance(seconds: 6)
        try await desk.keepUp()
        #expect(try await desk.status(ids[1]) == .submitted)
        #expect(desk.provider.postponements.count == 1)
    }

    @Test("a task that meets what nobody can read fails, and the log hears why, once")
    func step() async throws {
        let told = Told()
        let desk = try await Desk.open().switched { $0.taskMode = .async(seconds: 5) }.telling(told.note)
        let id = try await desk.opportunity(at: .pendingSubmission)
        let task = try await desk.submitByTask(id)
        try await spoil(id, desk)
        desk.clock.advance(seconds: 6)
        try await desk.keepUp()
        guard case .failed(let work, let subject, let cause)? = told.changes.first else {
            Issue.record("nothing was told")
            return
        }
        #expect(told.changes.count == 1)
        #expect(work == TaskKind.engagementFromOpportunity.rawValue)
        #expect(subject.contains(try #require(task.taskId)))
        #expect(!cause.isEmpty)
    }

    private final class Told: Sendable {
        private let kept = Mutex<[Postponements.Change]>([])
        var changes: [Postponements.Change] { kept.withLock { $0 } }
        @Sendable func note(_ change: Postponements.Change) { kept.withLock { $0.append(change) } }
    }

    @Test("a snapshot job whose last snapshot cannot be read fails for itself, and the change of its deal stands")
    func job() async throws {
        let desk = try await Desk.open()
        let id = try await desk.opportunity(at: .approved)
        let engagement = try await desk.engage()
        _ = try await desk.snap(id, in: engagement)
        let job = try await desk.addJob(id, in: engagement)
        try await desk.startJob(job)
        try await desk.store.write { transaction in
            try transaction.execute("UPDATE resource_snapshot SET payload = \(Array("{".utf8))")
        }
        try await desk.update(id, ["lifeCycle.nextSteps": "Visit them"])
        #expect(try await desk.record(id).lifeCycle?.nextSteps == "Visit them")
        #expect(try await desk.job(job).lastFailure?.isEmpty == false)
    }
}
