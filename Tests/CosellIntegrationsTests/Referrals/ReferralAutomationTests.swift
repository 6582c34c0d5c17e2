import CosellClient
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Synchronization
import Testing

@testable import CosellIntegrations

/// A Partner Central of a few invitations, which can be told to fail.
private final class Invitations: Sendable {
    struct State {
        var all: [String: Selling.GetEngagementInvitationResponse] = [:]
        var tasks: [String: String] = [:]
        var owners: [String: String] = [:]
        /// Operations whose answer is lost after they took effect, once each.
        var lost: Set<String> = []
        /// Operations that are refused, once each.
        var refused: Set<String> = []
    }

    let state: Mutex<State>
    let double = ServiceDouble()

    init(_ invitations: [Selling.GetEngagementInvitationResponse]) {
        state = Mutex(State(all: Dictionary(uniqueKeysWithValues: invitations.map { ($0.id, $0) })))
        answer()
    }

    func seen<Value: Sendable>(_ look: (State) -> Value) -> Value { state.withLock { look($0) } }

    private func before(_ operation: String) throws {
        if state.withLock({ $0.refused.remove(operation) }) != nil {
            throw Selling.ValidationException(message: "Not now", reason: .init(rawValue: "BUSINESS_VALIDATION_FAILED"))
        }
    }

    private func after(_ operation: String) throws {
        if state.withLock({ $0.lost.remove(operation) }) != nil { throw Cut() }
    }

    /// As if the process had ended here.
    struct Cut: Error {}

    private func answer() {
        double.answer(Selling.ListEngagementInvitations.self) { [self] input in
            let found = state.withLock { state in
                state.all.values.filter { input.status?.contains($0.status ?? .pending) ?? true }
            }
            return .init(
                engagementInvitationSummaries: found.map { .init(id: $0.id, status: $0.status, catalog: "AWS") }
            )
        }
        double.answer(Selling.GetEngagementInvitation.self) { [self] input in
            guard let found = state.withLock({ $0.all[input.identifier] }) else {
                throw Selling.ResourceNotFoundException(message: "None")
            }
            return found
        }
        double.accept(Selling.RejectEngagementInvitation.self) { [self] input in
            try before("reject")
            try settle(input.identifier, .rejected)
            try after("reject")
        }
        double.answer(Selling.StartEngagementByAcceptingInvitationTask.self) { [self] input in
            try before("accept")
            if state.withLock({ $0.tasks[input.identifier] }) == nil { try settle(input.identifier, .accepted) }
            state.withLock { $0.tasks[input.identifier] = "O\(input.identifier.suffix(3))" }
            try after("accept")
            return .init(taskId: "task-\(input.identifier)", taskStatus: .inProgress)
        }
        double.answer(Selling.ListEngagementByAcceptingInvitationTasks.self) { [self] input in
            let id =
                input.engagementInvitationIdentifier?.first ?? String((input.taskIdentifier?.first ?? "").dropFirst(5))
            let found = state.withLock { $0.tasks[id] }
            let rows = found.map {
                [
                    Selling.ListEngagementByAcceptingInvitationTaskSummary(
                        taskId: "task-\(id)",
                        taskStatus: .complete,
                        opportunityId: $0
                    )
                ]
            }
            return .init(taskSummaries: rows ?? [])
        }
        double.answer(Selling.GetOpportunity.self) { [self] input in
            let owner = state.withLock { $0.owners[input.identifier] }
            return .init(
                catalog: "AWS",
                id: input.identifier,
                lastModifiedDate: newYear,
                createdDate: newYear,
                relatedEntityIdentifiers: .init(),
                opportunityTeam: owner.map { [.init(email: $0, businessTitle: "OpportunityOwner")] }
            )
        }
        double.accept(Selling.AssignOpportunity.self) { [self] input in
            try before("assign")
            state.withLock { $0.owners[input.identifier] = input.assignee.email }
            try after("assign")
        }
    }

    private func settle(_ id: String, _ status: Selling.InvitationStatus) throws {
        try state.withLock { state in
            guard state.all[id]?.status == .pending else { throw Selling.ConflictException(message: "Answered") }
            state.all[id]?.status = status
        }
    }

    func count<Operation: WireOperation>(_ operation: Operation.Type) throws -> Int {
        try double.inputs(of: operation).count
    }
}

/// Rules that answer referrals, once, whatever comes between.
struct ReferralAutomationTests {
    private static let text = """
        daily_cap: 20
        rules:
          - name: retail
            when: {industry: Retail}
            then: accept
            notify: true
            assign: {email: dana@example.com, first_name: Dana, last_name: Day}
          - {name: small, when: {amount: {at_most: 999}}, then: reject, reason: Unable to support}
        """

    private static func three() -> Invitations {
        Invitations([
            invitation("engi-0000000000001"), invitation("engi-0000000000002", industry: "Education", amount: "10"),
            invitation("engi-0000000000003", industry: "Education"),
        ])
    }

    private func automation(
        _ service: Invitations,
        _ database: LocalDatabase,
        _ text: String = text,
        isTrial: Bool = false
    ) throws -> ReferralAutomation {
        let client = try SellingClient(service.double.configuration)
        let writes = AuditedWrites(
            log: AuditLog(database),
            client: client,
            catalog: "AWS",
            signer: .init(account: "1", arn: "a"),
            command: "referrals auto"
        )
        return ReferralAutomation(
            desk: ReferralDesk(client, catalog: "AWS"),
            rules: try rules(text),
            decisions: ReferralDecisions(database),
            writes: isTrial ? nil : writes,
            now: { newYear.adding(seconds: 60) }
        )
    }

    private func words(_ outcomes: [ReferralAutomation.Outcome]) -> [String] {
        outcomes.map { outcome in
            let id = outcome.referral.id.suffix(1)
            return switch outcome.state {
            case .accepted(let opportunity, let assignee): "\(id) accepted \(opportunity ?? "-") \(assignee ?? "-")"
            case .rejected(let reason): "\(id) rejected \(reason)"
            case .left: "\(id) left"
            case .held: "\(id) held"
            case .wouldBe: "\(id) would \(outcome.verdict)"
            case .answeredElsewhere(let status): "\(id) elsewhere \(status)"
            case .failed: "\(id) failed"
            }
        }
    }

    private static let all = ["1 accepted O001 dana@example.com", "2 rejected Unable to support", "3 left"]

    @Test("answers what rules fit, leaves the rest, and says why; a second run finds nothing to do")
    func twice() async throws {
        try await withLocalDatabase { database in
            let service = Self.three()
            #expect(try await words(automation(service, database).run()) == Self.all)
            #expect(try await words(automation(service, database).run()) == ["3 left"])
            #expect(service.seen { $0.owners } == ["O001": "dana@example.com"])
            let decisions = try await ReferralDecisions(database).all(in: "AWS", since: newYear)
            #expect(decisions.map(\.verdict).sorted() == ["accept", "leave", "reject"])
            #expect(decisions.allSatisfy { $0.carriedOutAt != nil && !$0.why.isEmpty })
            #expect(decisions.first { $0.verdict == "accept" }?.notifies == true)
            #expect(try await AuditLog(database).verify().count == 6)
        }
    }

    @Test("a trial says the same and changes nothing")
    func trial() async throws {
        try await withLocalDatabase { database in
            let service = Self.three()
            let outcomes = try await automation(service, database, isTrial: true).run()
            #expect(words(outcomes) == ["1 would accept", "2 would reject", "3 left"])
            #expect(try await ReferralDecisions(database).all(in: "AWS", since: newYear).isEmpty)
            #expect(try await AuditLog(database).entries().isEmpty)
            #expect(try service.count(Selling.RejectEngagementInvitation.self) == 0)
        }
    }

    @Test(
        "cut off anywhere, the next run finishes it, and nothing is done twice",
        arguments: ["accept", "assign", "reject"]
    )
    func cutOff(_ operation: String) async throws {
        try await withLocalDatabase { database in
            let service = Self.three()
            service.state.withLock { $0.lost = [operation] }
            let first = try automation(service, database)
            await #expect(throws: Invitations.Cut.self) { try await first.run() }
            _ = try await automation(service, database).run()
            let states = service.seen { state in state.all.mapValues { $0.status } }
            #expect(states["engi-0000000000001"] == .accepted)
            #expect(states["engi-0000000000002"] == .rejected)
            #expect(service.seen { $0.owners } == ["O001": "dana@example.com"])
            #expect(try service.count(Selling.StartEngagementByAcceptingInvitationTask.self) == 1)
            #expect(try service.count(Selling.RejectEngagementInvitation.self) == 1)
            #expect(try service.count(Selling.AssignOpportunity.self) == 1)
            let decisions = try await ReferralDecisions(database).all(in: "AWS", since: newYear)
            #expect(decisions.count { $0.outcome == ReferralDecision.done } == 3)
            #expect(try await ReferralDecisions(database).open(in: "AWS").isEmpty)
        }
    }

    @Test("what the service refuses stops none of the others, and is tried again", arguments: ["accept", "reject"])
    func refused(_ operation: String) async throws {
        try await withLocalDatabase { database in
            let service = Self.three()
            service.state.withLock { $0.refused = [operation] }
            let first = try await words(automation(service, database).run())
            #expect(first.count { $0.hasSuffix("failed") } == 1 && first.count == 3)
            _ = try await automation(service, database).run()
            #expect(service.seen { $0.all.values.count { $0.status == .pending } } == 1)
        }
    }

    @Test("caps hold back, in all and of one rule, until 24 hours are over")
    func caps() async throws {
        for cap in [
            "daily_cap: 1\nrules:\n- {name: r, then: reject, reason: Other}",
            "rules:\n- {name: r, then: reject, reason: Other, daily_cap: 1}",
        ] {
            try await withLocalDatabase { database in
                let service = Self.three()
                let first = try await words(automation(service, database, cap).run())
                #expect(first == ["1 rejected Other", "2 held", "3 held"])
                #expect(try await words(automation(service, database, cap).run()) == ["2 held", "3 held"])
                let client = try SellingClient(service.double.configuration)
                let nextDay = ReferralAutomation(
                    desk: ReferralDesk(client, catalog: "AWS"),
                    rules: try rules(cap),
                    decisions: ReferralDecisions(database),
                    writes: nil,
                    now: { newYear.adding(seconds: 86_400 + 61) }
                )
                #expect(try await words(nextDay.run()) == ["2 would reject", "3 held"])
            }
        }
    }

    @Test("one that somebody else answers meanwhile is theirs")
    func elsewhere() async throws {
        try await withLocalDatabase { database in
            let service = Self.three()
            service.double.accept(Selling.RejectEngagementInvitation.self) { input in
                service.state.withLock { $0.all[input.identifier]?.status = .accepted }
                throw Selling.ConflictException(message: "Answered")
            }
            let outcomes = try await words(automation(service, database).run())
            #expect(outcomes.contains("2 elsewhere ACCEPTED"))
            #expect(try await ReferralDecisions(database).open(in: "AWS").isEmpty)
        }
    }

    @Test("one whose time is over is not answered")
    func over() async throws {
        try await withLocalDatabase { database in
            let service = Invitations([invitation(expires: newYear)])
            let outcomes = try await automation(service, database).run()
            #expect(outcomes.isEmpty)
        }
    }
}

struct ReferralBacktestTests {
    private static func past(
        _ number: Int,
        _ status: Selling.InvitationStatus,
        amount: String,
        hasPayload: Bool = true
    ) -> ReferralBacktest.Case {
        .init(
            referral: Referral(invitation("engi-\(number)", amount: amount, hasPayload: hasPayload)),
            status: status,
            decidedAt: newYear.adding(seconds: Int64(number))
        )
    }

    @Test("counts what both did alike, and lists where they differ")
    func matrix() throws {
        let rules = try rules(
            """
            rules:
              - {name: big, when: {amount: {at_least: 1000}}, then: accept}
              - {name: small, when: {amount: {at_most: 99}}, then: reject, reason: Other}
            """
        )
        let backtest = ReferralBacktest(
            rules,
            on: [
                Self.past(1, .accepted, amount: "5000"), Self.past(2, .rejected, amount: "5000"),
                Self.past(3, .rejected, amount: "50"), Self.past(4, .accepted, amount: "500"),
                Self.past(5, .expired, amount: "5000"), Self.past(6, .rejected, amount: "1", hasPayload: false),
            ]
        )
        #expect(backtest.agreements == 2)
        #expect(backtest.disagreements.map(\.past.referral.id) == ["engi-2"])
        #expect(backtest.unreadable == 1)
        #expect(backtest.count("accept", .expired) == 1)
        #expect(backtest.count("leave", .accepted) == 1)
        #expect(backtest.uses(of: rules).map(\.count) == [3, 1])
    }
}
