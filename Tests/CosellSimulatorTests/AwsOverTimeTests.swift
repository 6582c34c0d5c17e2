import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import SellingDomain
import Testing

/// Selling 7.1 and 8.3, row by row, driven by acts: the cause, what the partner sees of it, and who is told what.
struct AwsOverTimeTests {
    private static let updated = "Opportunity Updated"
    private static let snapshot = "Engagement Resource Snapshot Created"
    private static let member = "Engagement Member Added"
    private static let accepted = "Engagement Invitation Accepted"
    private static let rejected = "Engagement Invitation Rejected"
    private static let invited = "Engagement Invitation Created"
    private static let expired = "Engagement Invitation Expired"

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let act: String
        var arguments: [String: Document] = [:]
        /// How far the deal has come before.
        var isApproved = false
        let events: [String]
        /// Paths of the opportunity, and what stands there afterwards.
        var record: [String: String?] = [:]
        /// Paths of the summary.
        var summary: [String: String?] = [:]
    }

    static let rows = [
        Row(
            testDescription: "Review: AWS picks it up",
            act: "opportunity.review",
            events: [updated],
            record: ["LifeCycle.ReviewStatus": "In review"],
            summary: ["LifeCycle": nil, "Insights": nil, "OpportunityTeam.0.BusinessTitle": "PDM"]
        ),
        Row(
            testDescription: "Approve: AWS accepts the invitation and joins",
            act: "opportunity.approve",
            arguments: ["comments": .string("Well described")],
            events: [accepted, member, updated, snapshot],
            record: ["LifeCycle.ReviewStatus": "Approved", "LifeCycle.ReviewComments": "Well described"],
            summary: ["Insights.EngagementScore": "High", "Project.ExpectedCustomerSpend.0.TargetCompany": "AWS"]
        ),
        Row(
            testDescription: "Reject: AWS rejects the invitation",
            act: "opportunity.reject",
            arguments: ["reason": .string("Duplicate opportunity")],
            events: [rejected, updated, snapshot],
            record: ["LifeCycle.ReviewStatus": "Rejected", "LifeCycle.ReviewStatusReason": "Duplicate opportunity"]
        ),
        Row(
            testDescription: "Return: AWS asks for details",
            act: "opportunity.requestAction",
            arguments: ["comments": .string("Name the buyer"), "reason": .string("Details")],
            events: [updated],
            record: [
                "LifeCycle.ReviewStatus": "Action Required", "LifeCycle.ReviewComments": "Name the buyer",
                "LifeCycle.ReviewStatusReason": "Details",
            ]
        ),
        Row(
            testDescription: "Enrich: AWS forecasts and scores",
            act: "opportunity.setAwsView",
            arguments: [
                "expectedSpend": .string("777.50"),
                "insights": .object([
                    .init("engagementScore", .string("Low")), .init("nextBestActions", .string("Call them")),
                ]),
            ],
            isApproved: true,
            events: [updated, snapshot],
            summary: [
                "Project.ExpectedCustomerSpend.0.Amount": "777.50", "Insights.EngagementScore": "Low",
                "Insights.NextBestActions": "Call them",
            ]
        ),
        Row(
            testDescription: "Assign: AWS adds a seller",
            act: "opportunity.setAwsView",
            arguments: [
                "team": .list([
                    .object([
                        .init("email", .string("kim@aws.example.com")), .init("businessTitle", .string("AWSSalesRep")),
                    ])
                ])
            ],
            isApproved: true,
            events: [updated, snapshot],
            summary: ["OpportunityTeam.0.BusinessTitle": "AWSSalesRep", "OpportunityTeam.1": nil]
        ),
        Row(
            testDescription: "Progress: the stage of an open deal stays hidden, the next steps do not",
            act: "opportunity.setAwsView",
            arguments: ["stage": .string("Business Validation"), "nextSteps": .string("Agree on the scope")],
            isApproved: true,
            events: [updated, snapshot],
            record: ["LifeCycle.Stage": "Prospect"],
            summary: [
                "LifeCycle.Stage": nil, "LifeCycle.NextSteps": "Agree on the scope",
                "LifeCycle.NextStepsHistory.0.Value": "Agree on the scope",
            ]
        ),
        Row(
            testDescription: "Involve: AWS steps back",
            act: "opportunity.disengage",
            arguments: ["reason": .string("Customer Requested")],
            isApproved: true,
            events: [updated, snapshot],
            summary: [
                "InvolvementType": "For Visibility Only", "InvolvementTypeChangeReason": "Customer Requested",
            ]
        ),
        Row(
            testDescription: "Close: AWS's side is won, and shows its stage and no quality score",
            act: "opportunity.setAwsView",
            arguments: ["stage": .string("Launched"), "targetCloseDate": .string("2031-01-31")],
            isApproved: true,
            events: [updated, snapshot],
            record: ["LifeCycle.Stage": "Prospect"],
            summary: [
                "LifeCycle.Stage": "Launched", "LifeCycle.TargetCloseDate": "2031-01-31",
                "Insights.OpportunityQuality": nil,
            ]
        ),
        Row(
            testDescription: "Close: AWS's side is lost",
            act: "opportunity.setAwsView",
            arguments: ["stage": .string("Closed Lost"), "closedLostReason": .string("Price")],
            isApproved: true,
            events: [updated, snapshot],
            summary: ["LifeCycle.Stage": "Closed Lost", "LifeCycle.ClosedLostReason": "Price"]
        ),
        Row(
            testDescription: "Score: AWS gives the deal a score",
            act: "opportunity.score",
            arguments: ["score": .string("Medium")],
            isApproved: true,
            events: [updated, snapshot],
            summary: ["Insights.EngagementScore": "Medium"]
        ),
    ]

    @Test("an act has its effect, and tells the owner alone, in order", arguments: rows)
    func acts(_ row: Row) async throws {
        let stage = try await ActStage.open()
        let id = try await row.isApproved ? stage.approved() : stage.submitted()
        let start = try await stage.desk.lastEvent()
        let done = try await stage.act(row.act, row.arguments.merging(["id": .string(id)]) { _, last in last })

        let told = try await stage.told(after: start)
        #expect(told.map(\.type) == row.events)
        #expect(done.events == told.compactMap { $0.envelope["id"]?.text })
        #expect(try await stage.told(Sample.otherAccount, after: start).isEmpty)
        for event in told where event.type == Self.updated {
            #expect(event.envelope["detail"] == Self.detail(of: id))
        }
        let record = Document(writing: try await stage.desk.record(id))
        for (path, value) in row.record { #expect(record[path: path]?.text == value, "\(path)") }
        let summary = Document(writing: try await stage.desk.summary(id))
        for (path, value) in row.summary { #expect(summary[path: path]?.text == value, "\(path)") }
    }

    private static func detail(of id: String) -> Document {
        .object([
            .init("schemaVersion", .string("1")), .init("catalog", .string("Sandbox")),
            .init("opportunity", .object([.init("identifier", .string(id))])),
        ])
    }

    @Test("Submitted: AWS has a record from then on, without life cycle and insights")
    func submitted() async throws {
        let stage = try await ActStage.open()
        let summary = Document(writing: try await stage.desk.summary(try await stage.submitted()))
        #expect(summary["Origin"]?.text == "Partner Referral" && summary["InvolvementType"]?.text == "Co-Sell")
        #expect(
            summary["Visibility"]?.text == "Full" && summary[path: "OpportunityTeam.0.BusinessTitle"]?.text == "PDM"
        )
        #expect(
            summary[path: "Customer.Contacts.0"] != nil && summary["LifeCycle"] == nil && summary["Insights"] == nil
        )
    }

    @Test("Approve: the events name AWS as the member, and the full view as what was frozen")
    func approval() async throws {
        let stage = try await ActStage.open()
        let id = try await stage.submitted()
        let start = try await stage.desk.lastEvent()
        try await stage.act("opportunity.approve", ["id": .string(id)])
        let told = try await Dictionary(uniqueKeysWithValues: stage.told(after: start).map { ($0.type, $0.envelope) })
        #expect(told[Self.accepted]?[path: "detail.engagementInvitation.receiverAccountId"]?.text == "aws")
        #expect(told[Self.accepted]?[path: "detail.engagementInvitation.participantType"]?.text == "SENDER")
        #expect(
            told[Self.member]?[path: "detail.engagementMember"]
                == .object([.init("accountId", .string("aws")), .init("companyName", .string("AWS"))])
        )
        let snapshot = told[Self.snapshot]?[path: "detail.resourceSnapshot"]
        #expect(snapshot?["resourceSnapshotTemplateName"]?.text == "AwsOpportunitySummaryFullView")
        #expect(snapshot?["createdBy"]?.text == "aws" && snapshot?["resourceId"]?.text == id)
        #expect(snapshot?["targetMemberAccounts"] == .list([.string(Sample.account), .string("aws")]))
    }

    // MARK: What AWS brings

    @Test("Refer: a deal is an invitation to its receiver, hidden until it is accepted")
    func referral() async throws {
        let stage = try await ActStage.open()
        let start = try await stage.desk.lastEvent()
        let arguments: [String: Document] = [
            "account": .string(Sample.account), "amount": .integer(25_000), "industry": .string("Retail"),
            "customer": .object([
                .init("account", .object([.init("companyName", .string("Frost Freight"))]))
            ]),
        ]
        let invitation = try await stage.act("referral.send", arguments).record
        let told = try await stage.told(after: start)
        #expect(told.map(\.type) == [Self.invited])
        let detail = told.first?.envelope[path: "detail.engagementInvitation"]
        #expect(detail?["senderAccountId"]?.text == "aws" && detail?["participantType"]?.text == "RECEIVER")
        #expect(detail?["payloadType"]?.text == "OpportunityInvitation" && detail?["senderCompanyName"]?.text == "AWS")
        #expect(try await stage.told(Sample.otherAccount, after: start).isEmpty)
        let payload = invitation[path: "Payload.OpportunityInvitation"]
        #expect(payload?[path: "Customer.CompanyName"]?.text == "Frost Freight")
        #expect(payload?[path: "Customer.Industry"]?.text == "Retail")
        #expect(payload?[path: "Project.ExpectedCustomerSpend.0.Amount"]?.text == "25000")
        #expect(try await stage.desk.list().opportunitySummaries.isEmpty)

        let id = try #require(invitation["Id"]?.text)
        let task = try await stage.desk.acceptByTask(id)
        #expect(task.taskStatus == .complete)
        #expect(try await stage.desk.status(task.opportunityId ?? "") == .approved)
    }

    @Test("Refer: a lead is an invitation, and shows no contact before it is accepted")
    func lead() async throws {
        let stage = try await ActStage.open()
        let start = try await stage.desk.lastEvent()
        let invitation = try await stage.act("lead.send", ["account": .string(Sample.account), "seed": .integer(7)])
        let told = try await stage.told(after: start)
        #expect(told.map(\.type) == [Self.invited])
        #expect(told.first?.envelope[path: "detail.engagementInvitation.payloadType"]?.text == "LeadInvitation")
        #expect(invitation.record[path: "Payload.LeadInvitation.Interaction.ContactBusinessTitle"]?.text != nil)
        #expect(invitation.record[path: "Payload.LeadInvitation.Interaction.Contact"] == nil)
    }

    @Test("the same seed draws the same deal, another seed another")
    func seeds() async throws {
        var drawn: [Document?] = []
        for seed in [7, 7, 8] {
            let stage = try await ActStage.open()
            let arguments: [String: Document] = ["account": .string(Sample.account), "seed": .integer(seed)]
            drawn.append(try await stage.act("referral.send", arguments).record["Payload"])
        }
        #expect(drawn[0] == drawn[1] && drawn[0] != drawn[2])
    }

    // MARK: Invitations

    @Test("Expiry: both sides are told, and a referral runs out when the clock moves sixteen days")
    func expiry() async throws {
        let stage = try await ActStage.open()
        let sent = try await stage.act("referral.send", ["account": .string(Sample.account)]).record
        let id = try #require(sent["Id"]?.text)
        let start = try await stage.desk.lastEvent()
        try await stage.agenda.advance(by: 16 * 86_400_000)
        let told = try await stage.told(after: start)
        #expect(told.map(\.type) == [Self.expired])
        #expect(
            told.first?.envelope["time"]?.text == TestClock.start.adding(seconds: 15 * 86_400).wholeSeconds.description
        )
        #expect(try await stage.desk.invitation(id).status == .expired)

        let now = try await stage.act("referral.send", ["account": .string(Sample.account)]).record
        let ended = try await stage.act("invitation.expire", ["id": now["Id"] ?? .null])
        #expect(ended.record["Status"]?.text == "EXPIRED" && ended.events.count == 1)
    }

    @Test("AWS answers what was sent to it, and nothing else")
    func answers() async throws {
        let stage = try await ActStage.open()
        for (act, status, events) in [
            ("invitation.accept", "ACCEPTED", [Self.accepted, Self.member]),
            ("invitation.reject", "REJECTED", [Self.rejected]),
        ] {
            _ = try await stage.submitted()
            let invitation = try await stage.invitationToAws()
            let start = try await stage.desk.lastEvent()
            let done = try await stage.act(act, ["id": .string(invitation)])
            #expect(done.record["Status"]?.text == status)
            #expect(try await stage.told(after: start).map(\.type) == events)
        }
        let sent = try await stage.act("referral.send", ["account": .string(Sample.account)]).record
        let refusal = try await stage.refusal("invitation.accept", ["id": sent["Id"] ?? .null])
        #expect(refusal?.kind == .conflict)
    }

    @Test("AWS adds a partner to an engagement, and all members hear of it")
    func members() async throws {
        let stage = try await ActStage.open()
        let engagement = try await stage.desk.engage()
        let arguments: [String: Document] = [
            "engagement": .string(engagement), "account": .string(Sample.otherAccount),
        ]
        let start = try await stage.desk.lastEvent()
        try await stage.act("engagement.addMember", arguments)
        for account in [Sample.account, Sample.otherAccount] {
            #expect(try await stage.told(account, after: start).map(\.type) == [Self.member])
        }
        #expect(try await stage.refusal("engagement.addMember", arguments)?.kind == .conflict)
    }
}
