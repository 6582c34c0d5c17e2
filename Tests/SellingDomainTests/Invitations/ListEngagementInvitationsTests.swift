import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.4.
struct ListEngagementInvitationsTests {
    /// What the other partner was sent, a day apart: a deal that ran out, a lead, a deal it declined, a lead of AWS.
    static func place() async throws -> (desk: Desk, engagements: [String], ids: [String]) {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        var (engagements, ids): ([String], [String]) = ([], [])
        for payload in [Sample.opportunityInvitation, Sample.leadInvitation, Sample.opportunityInvitation] {
            let engagement = try await desk.engage([.customerProject(Sample.customerProject), .lead(Sample.lead)])
            engagements.append(engagement)
            ids.append(try await desk.invite(into: engagement, payload))
            desk.clock.advance(days: ids.count == 1 ? 15 : 1)
        }
        try await other.reject(ids[2])
        ids.append(try await other.refer())
        return (other, engagements, ids)
    }

    static let filters: [(name: String, edits: Edits, places: [Int])] = [
        ("all, newest first", [:], [3, 2, 1, 0]),
        ("oldest first", ["sort": ["SortBy": "InvitationDate", "SortOrder": "ASCENDING"]], [0, 1, 2, 3]),
        ("pending", ["status": ["PENDING"]], [3, 1]),
        ("expired, though no sweeper came by", ["status": ["EXPIRED"]], [0]),
        ("rejected or expired", ["status": ["REJECTED", "EXPIRED"]], [2, 0]),
        ("leads", ["payloadType": ["LeadInvitation"]], [3, 1]),
        ("of AWS", ["senderAwsAccountId": ["aws"]], [3]),
        (
            "deals of the partner", ["senderAwsAccountId": ["111122223333"], "payloadType": ["OpportunityInvitation"]],
            [2, 0]
        ),
        ("by no status", ["status": []], [3, 2, 1, 0]),
    ]

    @Test("filters", arguments: filters)
    func filter(_ name: String, _ edits: Edits, _ places: [Int]) async throws {
        let (desk, _, ids) = try await Self.place()
        let listed = try await desk.invitations(as: .receiver, edits).engagementInvitationSummaries
        #expect(listed?.map(\.id) == places.map { ids[$0] })
    }

    @Test("finds those into an engagement, by id and by ARN")
    func engagements() async throws {
        let (desk, engagements, ids) = try await Self.place()
        let arn = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(engagements[1])"
        let edits: Edits = ["engagementIdentifier": [.text(engagements[0]), .text(arn)]]
        let listed = try await desk.invitations(as: .receiver, edits).engagementInvitationSummaries
        #expect(listed?.map(\.id) == [ids[1], ids[0]])
    }

    @Test("a summary is the invitation without message, payload, description, members and reason")
    func summary() async throws {
        let (desk, _, ids) = try await Self.place()
        let invitation = try await desk.invitation(ids[2])
        let expected = Selling.EngagementInvitationSummary(
            arn: invitation.arn,
            payloadType: invitation.payloadType,
            id: ids[2],
            engagementId: invitation.engagementId,
            engagementTitle: invitation.engagementTitle,
            status: .rejected,
            invitationDate: invitation.invitationDate,
            expirationDate: invitation.expirationDate,
            senderAwsAccountId: Sample.account,
            senderCompanyName: "Litware",
            receiver: invitation.receiver,
            catalog: "Sandbox",
            participantType: .receiver
        )
        let edits: Edits = ["status": ["REJECTED"]]
        #expect(try await desk.invitations(as: .receiver, edits).engagementInvitationSummaries == [expected])
    }

    @Test("comes page by page, nothing twice and nothing left out", arguments: ["ASCENDING", "DESCENDING"])
    func pages(_ order: String) async throws {
        let (desk, _, ids) = try await Self.place()
        var seen: [String] = []
        var edits: Edits = [
            "maxResults": .number(3), "sort": ["SortBy": "InvitationDate", "SortOrder": .text(order)],
        ]
        for _ in 1...3 {
            let page = try await desk.invitations(as: .receiver, edits)
            seen += (page.engagementInvitationSummaries ?? []).map(\.id)
            guard let token = page.nextToken else { break }
            edits.append("nextToken", .text(token))
        }
        #expect(seen == (order == "ASCENDING" ? ids : ids.reversed()))
    }

    @Test("AWS stands as a receiver of what the submission sends (selling 7.4)")
    func toAws() async throws {
        let desk = try await Desk.open()
        let task = try await desk.submitByTask(desk.opportunity())
        let sent = try #require(try await desk.invitations(as: .sender).engagementInvitationSummaries?.first)
        #expect(sent.id == task.engagementInvitationId)
        #expect(sent.receiver == .account(.init(awsAccountId: "aws")))
    }
}
