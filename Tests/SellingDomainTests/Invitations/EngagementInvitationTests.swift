import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 2.8: every state of an invitation, and what each party can do with it.
struct EngagementInvitationTests {
    /// What became of an invitation.
    enum State: String, CaseIterable, Sendable {
        case pending, accepted, rejected, expired

        var status: Selling.InvitationStatus { Selling.InvitationStatus(rawValue: rawValue.uppercased()) }

        func bring(_ invitation: String, _ receiver: Desk) async throws {
            switch self {
            case .pending: break
            case .accepted: try await receiver.accept(invitation)
            case .rejected: try await receiver.reject(invitation, because: "Duplicate")
            case .expired: receiver.clock.advance(days: 15)
            }
        }
    }

    enum Party: CaseIterable, Sendable {
        case sender, receiver, stranger

        var account: String {
            switch self {
            case .sender: Sample.account
            case .receiver: Sample.otherAccount
            case .stranger: "777788889999"
            }
        }
    }

    /// A place of three partners with an open invitation of the first to the second.
    static func place(
        _ payload: Selling.Payload = Sample.opportunityInvitation
    ) async throws -> (desk: Desk, engagement: String, invitation: String) {
        let desk = try await Desk.open(partners: Party.allCases.map { Sample.partner($0.account) })
        let contexts: [Selling.EngagementContextPayload] = [
            .customerProject(Sample.customerProject), .lead(Sample.lead),
        ]
        let engagement = try await desk.engage(contexts)
        return (desk, engagement, try await desk.invite(into: engagement, payload))
    }

    @Test("its two sides see it in every state, nobody else does in any", arguments: State.allCases, Party.allCases)
    func sight(_ state: State, _ party: Party) async throws {
        let (desk, _, id) = try await Self.place()
        try await state.bring(id, desk.of(Party.receiver.account))
        let viewer = desk.of(party.account)
        let isSeen = party != .stranger
        var status: Selling.InvitationStatus?
        let ending = await outcome { status = try await viewer.invitation(id).status }
        #expect(status == (isSeen ? state.status : nil))
        #expect(ending == (isSeen ? "ok" : "ResourceNotFoundException"))
        let sides: [(Selling.ParticipantType, Party)] = [(.sender, .sender), (.receiver, .receiver)]
        for (side, owner) in sides {
            let listed = try await viewer.invitations(as: side).engagementInvitationSummaries ?? []
            #expect(listed.map(\.id) == (party == owner ? [id] : []))
            #expect(listed.allSatisfy { $0.status == state.status && $0.participantType == side })
        }
    }

    @Test("only its receiver answers it, and only while it is pending", arguments: State.allCases, Party.allCases)
    func answers(_ state: State, _ party: Party) async throws {
        let expected = party != .receiver ? "ResourceNotFoundException" : state == .pending ? "ok" : "ConflictException"
        for isAccepting in [true, false] {
            let (desk, _, id) = try await Self.place()
            try await state.bring(id, desk.of(Party.receiver.account))
            let desks = desk.of(party.account)
            let ending = await outcome {
                if isAccepting { try await desks.accept(id) } else { try await desks.reject(id) }
            }
            #expect(ending == expected)
            let after = ending == "ok" ? (isAccepting ? State.accepted : .rejected) : state
            #expect(try await desk.invitation(id).status == after.status)
        }
    }

    @Test("only its receiver may accept it by a task", arguments: State.allCases, Party.allCases)
    func tasks(_ state: State, _ party: Party) async throws {
        let (desk, _, id) = try await Self.place()
        try await state.bring(id, desk.of(Party.receiver.account))
        var task: Selling.StartEngagementByAcceptingInvitationTaskResponse?
        let ending = await outcome { task = try await desk.of(party.account).acceptByTask(id) }
        #expect(ending == (party == .stranger ? "ResourceNotFoundException" : "ok"))
        switch party {
        case .stranger: #expect(task == nil)
        case .sender: #expect(task?.reasonCode == .invitationAccessDenied)
        case .receiver:
            let isOpen = [.pending, .accepted].contains(state)
            #expect(task?.reasonCode == (isOpen ? nil : .invitationValidationFailed))
            #expect(task?.taskStatus == (isOpen ? .complete : .failed))
        }
    }

    // MARK: Expiry (R2.15)

    static let ends: [(name: String, nanoseconds: Int64, status: Selling.InvitationStatus)] = [
        ("a nanosecond before", -1, .pending), ("at its end", 0, .expired), ("a nanosecond after", 1, .expired),
    ]

    @Test("runs out 15 days after it was sent, to the nanosecond (R2.15)", arguments: ends)
    func end(_ name: String, _ nanoseconds: Int64, _ status: Selling.InvitationStatus) async throws {
        let (desk, engagement, id) = try await Self.place()
        let end = TestClock.start.nanosecondsSinceEpoch + 15 * 86_400 * 1_000_000_000
        #expect(try await desk.invitation(id).expirationDate == Instant(nanosecondsSinceEpoch: end))
        let later = desk.of(Sample.otherAccount).at(Instant(nanosecondsSinceEpoch: end + nanoseconds))
        #expect(try await later.invitation(id).status == status)
        #expect(try await later.invitations().engagementInvitationSummaries?.map(\.status) == [status])
        let filter: Edits = ["status": [.text(status)]]
        #expect(try await later.invitations(as: .receiver, filter).engagementInvitationSummaries?.map(\.id) == [id])
        let isOpen = status == .pending
        #expect(
            await outcome { _ = try await later.engagement(engagement) }
                == (isOpen ? "AccessDeniedException" : "ResourceNotFoundException")
        )
        #expect(await outcome { try await later.accept(id) } == (isOpen ? "ok" : "ConflictException"))
    }

    @Test("a partner's lead has no end, and neither has what waits for AWS's review (R2.15, selling 7.4)")
    func endless() async throws {
        let (desk, _, id) = try await Self.place(Sample.leadInvitation)
        let deal = try await desk.opportunity()
        let task = try await desk.submitByTask(deal)
        desk.clock.advance(days: 1824)
        for id in [id, try #require(task.engagementInvitationId)] {
            let invitation = try await desk.invitation(id)
            #expect(invitation.status == .pending)
            #expect(invitation.expirationDate == nil)
        }
    }

    @Test("a lead of AWS ends after 15 days, and shows its end when it was accepted, too (R2.15)")
    func leadOfAws() async throws {
        let desk = try await Desk.open()
        let id = try await desk.refer()
        #expect(try await desk.invitation(id).expirationDate == TestClock.start.adding(seconds: 15 * 86_400))
        try await desk.accept(id)
        #expect(try await desk.invitation(id).expirationDate == TestClock.start.adding(seconds: 15 * 86_400))
    }

    @Test("an accepted invitation of a partner shows no end (R2.15)")
    func acceptedWithoutEnd() async throws {
        let (desk, _, id) = try await Self.place()
        try await desk.of(Sample.otherAccount).accept(id)
        #expect(try await desk.invitation(id).expirationDate == nil)
    }
}

extension Desk {
    /// The same partner at another moment; the clock of all others stands still.
    func at(_ now: Instant) -> Desk {
        var desk = self
        desk.clock = TestClock(now)
        return desk
    }
}
