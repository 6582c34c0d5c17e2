import AccountAPI
import AccountClient
import CosellClient
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Synchronization

/// A Partner Central of a few records, which the real clients ask.
final class FakePartnerCentral: Sendable {
    struct State {
        var opportunities: [String: Selling.GetOpportunityResponse] = [:]
        var summaries: [String: Selling.GetAwsOpportunitySummaryResponse] = [:]
        var solutions: [Selling.SolutionBase] = []
        var invitations: [String: (direction: Selling.ParticipantType, Selling.GetEngagementInvitationResponse)] = [:]
        var accepted: [String: String] = [:]
        var engagements: [String: Selling.GetEngagementResponse] = [:]
        var members: [String: [Selling.EngagementMember]] = [:]
        var connections: [String: Account.GetConnectionResponse] = [:]
        var now = Instant(seconds: 1_767_225_600)
        var callCount = 0
        /// Goes wrong in place of the call of that number.
        var failures: [Int: any Error & Sendable] = [:]
        /// Goes wrong with what is asked for.
        var broken: [String: any Error & Sendable] = [:]
    }

    let state = Mutex(State())
    let double = ServiceDouble()

    init() {
        answerSelling()
        answerReferrals()
        answerEngagements()
        answerAccount()
    }

    var now: Instant { state.withLock(\.now) }

    func change(_ body: @Sendable (inout State) -> Void) { state.withLock { body(&$0) } }

    func wait(seconds: Int64) { state.withLock { $0.now = $0.now.adding(seconds: seconds) } }

    func calls() throws -> SyncCalls {
        var configuration = double.configuration
        configuration.surroundings.now = { self.now }
        configuration.surroundings.sleep = { time in self.wait(seconds: max(1, time.components.seconds)) }
        configuration.retries = .off
        return SyncCalls(try SellingClient(configuration), try AccountClient(configuration))
    }

    /// A run of the whole sync against a database.
    func sync(_ database: LocalDatabase, _ edit: (inout SyncOptions) -> Void = { _ in }) async throws -> SyncReport {
        var options = SyncOptions(catalog: "AWS")
        options.pageSize = 3
        options.width = 2
        edit(&options)
        return try await Synchronizer(database, calls(), options).run()
    }

    /// Counts a call, and throws what is to go wrong with it.
    private func enter(_ subject: String) throws {
        let failure: (any Error & Sendable)? = state.withLock { state in
            state.callCount += 1
            return state.failures[state.callCount] ?? state.broken[subject]
        }
        if let failure { throw failure }
    }

    private func page<Row>(_ rows: [Row], _ limit: Int?, _ token: String?) -> (rows: [Row], next: String?) {
        let start = min(token.flatMap { Int($0) } ?? 0, rows.count)
        let end = min(start + (limit ?? rows.count), rows.count)
        return (Array(rows[start..<end]), end < rows.count ? "\(end)" : nil)
    }

    private func answerSelling() {
        double.answer(Selling.ListOpportunities.self) { [self] input in
            try enter("ListOpportunities")
            let after = input.lastModifiedDate?.afterLastModifiedDate
            let rows = state.withLock(\.opportunities).values
                .filter { opportunity in after.map { opportunity.lastModifiedDate >= $0 } ?? true }
                .sorted { ($0.lastModifiedDate, $0.id) < ($1.lastModifiedDate, $1.id) }
                .map { opportunity in
                    Selling.OpportunitySummary(
                        catalog: "AWS",
                        id: opportunity.id,
                        lastModifiedDate: opportunity.lastModifiedDate
                    )
                }
            let (shown, next) = page(rows, input.maxResults, input.nextToken)
            return .init(opportunitySummaries: shown, nextToken: next)
        }
        double.answer(Selling.GetOpportunity.self) { [self] input in
            try enter(input.identifier)
            guard let found = state.withLock({ $0.opportunities[input.identifier] }) else { throw Self.absent }
            return found
        }
        double.answer(Selling.GetAwsOpportunitySummary.self) { [self] input in
            try enter("AWS of \(input.relatedOpportunityIdentifier)")
            guard let found = state.withLock({ $0.summaries[input.relatedOpportunityIdentifier] }) else {
                throw Self.absent
            }
            return found
        }
        double.answer(Selling.ListSolutions.self) { [self] input in
            try enter("ListSolutions")
            let rows = state.withLock(\.solutions).filter { input.identifier?.contains($0.id) ?? true }
            let (shown, next) = page(rows, input.maxResults, input.nextToken)
            return .init(solutionSummaries: shown, nextToken: next)
        }
    }

    private func answerReferrals() {
        double.answer(Selling.ListEngagementInvitations.self) { [self] input in
            try enter("ListEngagementInvitations")
            let rows = state.withLock(\.invitations).values.filter { $0.direction == input.participantType }.map(\.1)
                .sorted { $0.id < $1.id }
                .map { Selling.EngagementInvitationSummary(id: $0.id, status: $0.status, catalog: "AWS") }
            let (shown, next) = page(rows, input.maxResults, input.nextToken)
            return .init(engagementInvitationSummaries: shown, nextToken: next)
        }
        double.answer(Selling.GetEngagementInvitation.self) { [self] input in
            try enter(input.identifier)
            guard let found = state.withLock({ $0.invitations[input.identifier] }) else { throw Self.absent }
            return found.1
        }
        double.answer(Selling.ListEngagementByAcceptingInvitationTasks.self) { [self] input in
            try enter("tasks")
            let id = input.engagementInvitationIdentifier?.first ?? ""
            let found = state.withLock { $0.accepted[id] }
            return .init(taskSummaries: found.map { [.init(opportunityId: $0, engagementInvitationId: id)] } ?? [])
        }
    }

    private func answerEngagements() {
        double.answer(Selling.ListEngagements.self) { [self] input in
            try enter("ListEngagements")
            let rows = state.withLock(\.engagements).values.sorted { ($0.id ?? "") < ($1.id ?? "") }
                .map {
                    Selling.EngagementSummary(
                        id: $0.id,
                        title: $0.title,
                        memberCount: $0.memberCount,
                        modifiedAt: $0.modifiedAt
                    )
                }
            let (shown, next) = page(rows, input.maxResults, input.nextToken)
            return .init(engagementSummaryList: shown, nextToken: next)
        }
        double.answer(Selling.GetEngagement.self) { [self] input in
            try enter(input.identifier)
            guard let found = state.withLock({ $0.engagements[input.identifier] }) else { throw Self.absent }
            return found
        }
        double.answer(Selling.ListEngagementMembers.self) { [self] input in
            try enter("members of \(input.identifier)")
            let members = state.withLock { $0.members[input.identifier] ?? [] }
            let (shown, next) = page(members, input.maxResults, input.nextToken)
            return .init(engagementMemberList: shown, nextToken: next)
        }
    }

    private func answerAccount() {
        double.answer(Account.ListConnections.self) { [self] input in
            try enter("ListConnections")
            let rows = state.withLock(\.connections).values.sorted { $0.id < $1.id }
                .map {
                    Account.ConnectionSummary(
                        catalog: "AWS",
                        id: $0.id,
                        arn: $0.arn,
                        otherParticipantAccountId: $0.otherParticipantAccountId,
                        updatedAt: $0.updatedAt,
                        connectionTypes: [:]
                    )
                }
            let (shown, next) = page(rows, input.maxResults, input.nextToken)
            return .init(connectionSummaries: shown, nextToken: next)
        }
        double.answer(Account.GetConnection.self) { [self] input in
            try enter(input.identifier)
            guard let found = state.withLock({ $0.connections[input.identifier] }) else {
                throw Account.ResourceNotFoundException(
                    message: "nothing of that name",
                    reason: .init(rawValue: "CONNECTION_NOT_FOUND")
                )
            }
            return found
        }
    }

    static var absent: Selling.ResourceNotFoundException { .init(message: "nothing of that name") }
    static var denied: Selling.AccessDeniedException { .init(message: "not for you") }
    static var faulty: Selling.InternalServerException { .init(message: "a fault") }
    static var throttled: Selling.ThrottlingException { .init(message: "too fast") }
}
