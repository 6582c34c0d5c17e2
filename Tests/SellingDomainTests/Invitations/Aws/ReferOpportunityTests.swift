import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// X7: an AWS referral in the Sandbox.
struct ReferOpportunityTests {
    static let referral: Edits = ["origin": "AWS Referral", "tags": [["Key": "a", "Value": "b"]]]

    @Test("is hidden from its partner until it is accepted")
    func hidden() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(Self.referral).id
        desk.clock.advance(days: 1)
        let calls: [(String, () async throws -> Void)] = [
            ("get", { _ = try await desk.record(id) }),
            ("summary", { _ = try await desk.summary(id) }),
            ("associate", { try await desk.associate(id) }),
            ("disassociate", { try await desk.disassociate(id) }),
            ("assign", { try await desk.assign(id, to: "a@b.co") }),
            ("submit", { try await desk.submit(id) }),
            ("tags", { _ = try await desk.tags(desk.arn(id)) }),
            ("tag", { try await desk.tag(desk.arn(id), [.init(key: "c", value: "d")]) }),
            ("untag", { try await desk.untag(desk.arn(id), ["a"]) }),
        ]
        for (name, call) in calls { #expect(await outcome(call) == "ResourceNotFoundException", "\(name)") }
        #expect(try await desk.list().opportunitySummaries == [])
        #expect(
            await outcome { _ = try await desk.create(["project.relatedOpportunityIdentifier": .text(id)]) }
                == "INVALID_VALUE project.relatedOpportunityIdentifier"
        )
    }

    @Test("comes as an invitation of AWS, five seconds later")
    func invitation() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(Self.referral).id
        let own = try await desk.invitations(around: id).map(\.id)
        #expect(own.count == 1)
        #expect(try await desk.invitations().engagementInvitationSummaries == [])
        desk.clock.advance(seconds: 5)
        #expect(try await desk.invitations().engagementInvitationSummaries?.map(\.id) == own)
        let invitation = try await desk.invitation(own[0])
        #expect(invitation.id.hasPrefix("engi-"))
        #expect(invitation.id.utf8.count == 18)
        #expect(
            invitation.arn
                == "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement-invitation/\(invitation.id)"
        )
        #expect(invitation.engagementId?.hasPrefix("eng-") == true)
        #expect(invitation.engagementId?.utf8.count == 18)
        #expect(invitation.catalog == Catalog.sandbox)
        #expect(invitation.status == .pending)
        #expect(invitation.payloadType == .opportunityInvitation)
        #expect(invitation.senderAwsAccountId == "aws")
        #expect(invitation.senderCompanyName == "AWS")
        #expect(invitation.receiver == .account(.init(alias: "Litware", awsAccountId: Sample.account)))
        #expect(invitation.existingMembers == [.init(companyName: "AWS", websiteUrl: "www.aws.com")])
        #expect(
            invitation.invitationMessage == """
                This invite is for an AWS originated referral. Accepting this invitation will create an AWS \
                originated opportunity in your pipeline.
                """
        )
        #expect(invitation.invitationDate == TestClock.start.adding(seconds: 5))
        #expect(invitation.expirationDate == TestClock.start.adding(seconds: 5 + 15 * 86_400))
    }

    @Test("tells the deal, but not what stays hidden until acceptance")
    func payload() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(Self.referral).id
        let invitation = try await desk.firstInvitation(around: id)
        guard case .opportunityInvitation(let payload) = invitation.payload else {
            Issue.record("it is an invitation to an opportunity")
            return
        }
        #expect(payload.receiverResponsibilities == [.servicesPartner, .softwarePartner])
        #expect(payload.senderContacts?.map(\.businessTitle) == ["PDM"])
        #expect(
            payload.customer
                == Selling.EngagementCustomer(
                    industry: .healthcare,
                    companyName: "Lakeside Clinics",
                    websiteUrl: "https://lakeside.example.com",
                    countryCode: .us
                )
        )
        #expect(
            payload.project
                == Selling.ProjectDetails(
                    businessProblem: Sample.problem,
                    title: "Bedside monitoring",
                    targetCompletionDate: "2030-09-30",
                    expectedCustomerSpend: [Sample.spend("12500")]
                )
        )
        let text = String(decoding: JSONWriter.bytes(invitation), as: UTF8.self)
        for secret in ["Harbor Street", "Austin", "73301", "ruth.baker", "5550123"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test("title and description are cut to 40 and 255 characters")
    func cuts() async throws {
        let desk = try await Desk.open()
        let (title, problem) = (String(repeating: "t", count: 41), String(repeating: "p", count: 256))
        let edits: Edits = ["project.title": .text(title), "project.customerBusinessProblem": .text(problem)]
        let id = try await desk.create(Self.referral + edits).id
        let invitation = try await desk.firstInvitation(around: id)
        #expect(invitation.engagementTitle == String(title.dropLast()))
        #expect(invitation.engagementDescription == String(problem.dropLast()))
    }

    @Test("the delay is a switch, and without one the invitation is announced at once", arguments: [0, 60] as [Int64])
    func delay(_ seconds: Int64) async throws {
        let desk = try await Desk.open().switched { $0.referralDelaySeconds = seconds }
        _ = try await desk.create(Self.referral)
        let announced = ["Engagement Invitation Created"]
        #expect(try await desk.events() == (seconds == 0 ? announced : []))
        try await desk.pass(seconds: seconds)
        #expect(try await desk.events() == announced)
        let invitation = try #require(try await desk.invitations().engagementInvitationSummaries?.first)
        #expect(invitation.invitationDate == TestClock.start.adding(seconds: seconds))
    }

    @Test("a replayed creation sends no second invitation")
    func replay() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create(Self.referral, token: "t").id
        #expect(try await desk.create(Self.referral, token: "t").id == id)
        #expect(try await desk.invitations(around: id).count == 1)
        #expect(try await desk.invitations(around: id).map(\.engagement).count == 1)
    }

    @Test("a deal of the partner's own brings no invitation")
    func ownDeal() async throws {
        let desk = try await Desk.open()
        #expect(try await desk.invitations(around: desk.opportunity(at: .approved)).isEmpty)
    }
}

extension Desk {
    /// The invitations around an opportunity, sent or not.
    fileprivate func invitations(around id: String) async throws -> [EngagementInvitation] {
        let call = call("ListEngagementInvitations")
        return try await store.read { try Books($0, call).invitations.invitations(about: id) }
    }

    /// What the partner reads of the first of them, once it is sent.
    fileprivate func firstInvitation(around id: String) async throws -> Selling.GetEngagementInvitationResponse {
        clock.advance(seconds: provider.switches.referralDelaySeconds)
        return try await invitation(#require(invitations(around: id).first).id)
    }
}
