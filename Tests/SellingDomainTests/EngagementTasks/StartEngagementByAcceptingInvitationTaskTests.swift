import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 6.2; what all kinds have in common is in ``TaskStartTests``.
struct StartEngagementByAcceptingInvitationTaskTests {
    // MARK: A deal of AWS

    @Test("of AWS's deal, shows its record, approved")
    func referral() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(["origin": "AWS Referral"]).id
        desk.clock.advance(seconds: 5)
        let invitation = try #require(try await desk.invitations().engagementInvitationSummaries?.first)
        let task = try await desk.acceptByTask(invitation.id)
        #expect((task.taskStatus, task.opportunityId) == (.complete, id))
        #expect(task.engagementInvitationId == invitation.id)
        let record = try await desk.record(id)
        #expect((record.lifeCycle?.reviewStatus, record.lifeCycle?.stage) == (.approved, .prospect))
        #expect(record.customer?.account?.address?.city == "Austin")
        #expect(try await desk.summary(id).origin == .awsReferral)
        let members = try await desk.members(of: #require(invitation.engagementId)).engagementMemberList
        #expect(members.map(\.accountId) == ["aws", Sample.account])
        #expect(try await desk.job(#require(task.resourceSnapshotJobId)).status == .running)
    }

    // MARK: A deal of a partner

    /// The other partner's deal, come as far as that, and the caller's invitation to it.
    static func place(
        _ status: Selling.ReviewStatus = .pendingSubmission
    ) async throws -> (desk: Desk, leader: String, invitation: String) {
        let desk = try await Desk.open()
        let sender = desk.of(Sample.otherAccount)
        let marketing: Edits = [
            "marketing.source": "Marketing Activity", "marketing.campaignName": "Spring",
            "marketing.awsFundingUsed": "No",
        ]
        let leader = try await sender.opportunity(at: status, marketing)
        let engagement = try await sender.engage()
        try await sender.snap(leader, in: engagement)
        return (desk, leader, try await sender.invite(Sample.account, into: engagement))
    }

    @Test("of a partner's deal, makes a new record of what the invitation tells")
    func content() async throws {
        let (desk, leader, invitation) = try await Self.place()
        let id = try #require(try await desk.acceptByTask(invitation).opportunityId)
        #expect(id != leader)
        let record = try await desk.record(id)
        let account = try #require(record.customer?.account)
        #expect(account.companyName == "Lakeside Clinics")
        #expect(account.industry == .healthcare)
        #expect(account.websiteUrl == "https://lakeside.example.com")
        #expect(account.address == .init(countryCode: .us))
        #expect(record.customer?.contacts == [])
        #expect(record.project?.title == "Bedside monitoring")
        #expect(record.project?.customerBusinessProblem == Sample.problem)
        #expect(record.project?.expectedCustomerSpend == [Sample.spend("12500")])
        #expect(record.lifeCycle?.targetCloseDate == "2030-09-30")
        #expect((record.opportunityType, record.nationalSecurity) == (.netNewBusiness, .no))
        #expect(record.primaryNeedsFromAws == [.doNotNeedSupportFromAWSSalesRep])
        #expect(record.marketing == .init(campaignName: "Spring", source: .explicitNone))
        #expect(record.opportunityTeam == [Sample.owner])
        #expect(try await desk.of(Sample.otherAccount).list().opportunitySummaries.map(\.id) == [leader])
    }

    @Test("takes over the type that its sender says, and asks no related deal of a renewal (EG12)")
    func opportunityType() async throws {
        guard case .opportunityInvitation(var payload) = Sample.opportunityInvitation else { return }
        payload.opportunityType = .flatRenewal
        let desk = try await Desk.open()
        let sender = desk.of(Sample.otherAccount)
        let engagement = try await sender.engage()
        try await sender.snap(sender.opportunity(at: .approved), in: engagement)
        let invitation = try await sender.invite(Sample.account, into: engagement, .opportunityInvitation(payload))
        #expect(try await desk.invitation(invitation).payload == .opportunityInvitation(payload))
        let id = try #require(try await desk.acceptByTask(invitation).opportunityId)
        #expect(try await desk.record(id).opportunityType == .flatRenewal)
    }

    @Test("takes over a close date that is past")
    func pastDate() async throws {
        let (desk, leader, invitation) = try await Self.place()
        let sender = desk.of(Sample.otherAccount)
        desk.clock.advance(days: 250)
        #expect(await outcome { try await desk.accept(invitation) } == "ConflictException")
        let engagement = try await sender.engage()
        try await sender.snap(leader, in: engagement)
        let second = try await sender.invite(Sample.account, into: engagement)
        desk.clock.advance(days: 14)
        #expect(try await desk.acceptByTask(second).taskStatus == .complete)
    }

    @Test("its summary is that of the sender's deal, under the own id")
    func summary() async throws {
        let (desk, leader, invitation) = try await Self.place(.submitted)
        let id = try #require(try await desk.acceptByTask(invitation).opportunityId)
        let (own, theirs) = (
            try await desk.summary(id), try await desk.of(Sample.otherAccount).summary(leader)
        )
        #expect((own.relatedOpportunityId, own.origin) == (id, .partnerReferral))
        #expect((own.involvementType, own.visibility) == (theirs.involvementType, theirs.visibility))
        #expect(own.customer == theirs.customer)
    }

    /// The sender's status at acceptance, and what the receiver's deal is then.
    static let statuses: [(leader: Selling.ReviewStatus, follower: Selling.ReviewStatus)] = [
        (.pendingSubmission, .submitted), (.submitted, .submitted), (.inReview, .submitted),
        (.actionRequired, .submitted), (.rejected, .submitted), (.approved, .approved),
    ]

    @Test("is submitted, or approved at once when the sender's deal is", arguments: statuses)
    func status(_ leader: Selling.ReviewStatus, _ follower: Selling.ReviewStatus) async throws {
        let (desk, _, invitation) = try await Self.place(leader)
        let id = try #require(try await desk.acceptByTask(invitation).opportunityId)
        #expect(try await desk.status(id) == follower)
    }

    @Test("follows the decision on the sender's deal", arguments: [Selling.ReviewStatus.approved, .rejected])
    func decision(_ status: Selling.ReviewStatus) async throws {
        let (desk, leader, invitation) = try await Self.place(.submitted)
        let id = try #require(try await desk.acceptByTask(invitation).opportunityId)
        let sender = desk.of(Sample.otherAccount)
        try await sender.review(leader, status == .approved ? .approved : .rejected(comments: nil, reason: "Duplicate"))
        #expect(try await desk.status(id) == status)
        #expect(try await sender.status(leader) == status)
    }

    @Test("no reviewer takes it up by itself")
    func noReview() async throws {
        let (place, leader, invitation) = try await Self.place(.submitted)
        let script = ReviewScript([ReviewStep(afterSeconds: 5, verdict: .approved)])
        let desk = try await place.switched { $0.review = script }
        _ = try #require(try await desk.acceptByTask(invitation).opportunityId)
        #expect(try await reviewed(desk) == [])
        let later = try await Desk.open(switches: desk.provider.switches, store: desk.store)
        #expect(try await reviewed(later) == [leader])
    }

    private func reviewed(_ desk: Desk) async throws -> [String] {
        try await Agenda(desk.house, [], chance: desk.chance).list(limit: 99).map(\.entry)
            .filter { $0.kind == .reviewOpportunity }.map(\.subject)
    }

    @Test("tags go to the deal and to the job (T8)")
    func tags() async throws {
        let (desk, _, invitation) = try await Self.place()
        let tags = [Selling.Tag(key: "team", value: "blue")]
        let task = try await desk.acceptByTask(invitation, tags: tags)
        #expect(try await desk.tags(desk.arn(#require(task.opportunityId))) == tags)
        #expect(try await desk.tags(ofJob: task.resourceSnapshotJobId) == tags)
    }

    // MARK: Where things stand

    @Test("after AcceptEngagementInvitation it goes on with the opportunity")
    func accepted() async throws {
        let (desk, _, invitation) = try await Self.place()
        try await desk.accept(invitation)
        let events = try await desk.events {
            _ = try await desk.acceptByTask(invitation)
        }
        #expect(events == ["Opportunity Created", "Opportunity Updated", "Engagement Resource Snapshot Created"])
    }

    @Test("what was taken over is not taken over again")
    func twice() async throws {
        let (desk, _, invitation) = try await Self.place()
        _ = try await desk.acceptByTask(invitation)
        let task = try await desk.acceptByTask(invitation)
        #expect((task.taskStatus, task.reasonCode) == (.failed, .invitationValidationFailed))
        #expect(try await desk.list().opportunitySummaries.count == 1)
    }

    @Test("a lead is accepted by AcceptEngagementInvitation, and the message says so")
    func lead() async throws {
        let desk = try await Desk.open()
        let id = try await desk.refer()
        let task = try await desk.acceptByTask(id)
        #expect((task.taskStatus, task.reasonCode) == (.failed, .invitationValidationFailed))
        #expect(task.message?.contains("AcceptEngagementInvitation") == true)
        #expect(try await desk.invitation(id).status == .pending)
    }

    @Test("its sender may not (step 1)")
    func sender() async throws {
        let (desk, _, invitation) = try await Self.place()
        let task = try await desk.of(Sample.otherAccount).acceptByTask(invitation)
        #expect((task.taskStatus, task.reasonCode) == (.failed, .invitationAccessDenied))
        #expect(try await desk.invitation(invitation).status == .pending)
    }
}
