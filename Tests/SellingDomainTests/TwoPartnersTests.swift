import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// R1.30, selling 2.3: what is another partner's answers exactly as what does not exist.
struct TwoPartnersTests {
    /// Everything that a partner can have, in a place that it shares with another one.
    static func place() async throws -> (desk: Desk, ids: Identifiers) {
        let desk = try await Desk.open()
        let opportunity = try await desk.opportunity()
        let task = try await desk.submitByTask(opportunity)
        let engagement = try #require(task.engagementId)
        try await desk.addContext(to: engagement)
        let prospecting = try await desk.prospect([engagement])
        let ids = Identifiers(
            opportunity: opportunity,
            engagement: engagement,
            invitation: try #require(task.engagementInvitationId),
            job: try #require(task.resourceSnapshotJobId),
            task: try #require(task.taskId),
            prospecting: try #require(prospecting.taskId)
        )
        return (desk, ids)
    }

    @Test("is not there for the other partner", arguments: EveryOperation.calls.keys.sorted())
    func strangers(_ operation: String) async throws {
        let (desk, ids) = try await Self.place()
        let other = desk.of(Sample.otherAccount)
        let stranger = await EveryOperation.ending(operation, other, ids)
        #expect(await EveryOperation.ending(operation, other, .unknown) == stranger)
    }

    @Test("is not there in the other catalog", arguments: EveryOperation.calls.keys.sorted())
    func otherCatalog(_ operation: String) async throws {
        let (desk, ids) = try await Self.place()
        let elsewhere = desk.of(in: Catalog.aws)
        let stranger = await EveryOperation.ending(operation, elsewhere, ids)
        #expect(await EveryOperation.ending(operation, elsewhere, .unknown) == stranger)
    }

    /// What a partner with an open invitation is told otherwise (selling 2.3): it may know the invitation, and is
    /// denied the engagement.
    static let invitees: [String: String] = {
        var answers: [String: String] = [:]
        for operation in [
            "GetEngagement", "ListEngagementMembers", "CreateEngagementContext", "UpdateEngagementContext",
            "CreateEngagementInvitation", "CreateResourceSnapshot", "GetResourceSnapshot", "ListResourceSnapshots",
            "CreateResourceSnapshotJob", "StartOpportunityFromEngagementTask",
        ] {
            answers[operation] = "AccessDeniedException"
        }
        for operation in [
            "GetEngagementInvitation", "ListEngagementInvitations", "AcceptEngagementInvitation",
            "RejectEngagementInvitation", "StartEngagementByAcceptingInvitationTask",
        ] {
            answers[operation] = "ok"
        }
        return answers
    }()

    @Test("a pending invitee is told the invitation and nothing else", arguments: EveryOperation.calls.keys.sorted())
    func invitee(_ operation: String) async throws {
        var (desk, ids) = try await Self.place()
        ids.invitation = try await desk.invite(into: ids.engagement)
        let other = desk.of(Sample.otherAccount)
        guard let expected = Self.invitees[operation] else {
            let ending = await EveryOperation.ending(operation, other, ids)
            #expect(await EveryOperation.ending(operation, other, .unknown) == ending)
            return
        }
        let call = try #require(EveryOperation.calls[operation])
        #expect(await outcome { _ = try await call(other, ids) } == expected)
    }

    @Test("its owner finds it", arguments: EveryOperation.calls.keys.sorted())
    func owner(_ operation: String) async throws {
        let (desk, ids) = try await Self.place()
        let call = try #require(EveryOperation.calls[operation])
        #expect(
            await outcome { _ = try await call(desk, ids) } != "ResourceNotFoundException"
                || Self.isReceivers(operation)
        )
    }

    /// What only the receiver of an invitation may do.
    private static func isReceivers(_ operation: String) -> Bool {
        ["AcceptEngagementInvitation", "RejectEngagementInvitation", "StartEngagementByAcceptingInvitationTask"]
            .contains(operation)
    }
}
