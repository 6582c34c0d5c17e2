import SellingDomain
import CosellDomain
import CosellEvents
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 8.1 and 8.2: how each event is spelled, mixed case included.
struct SellingEventTests {
    /// The last event of a type without its id, which is drawn by lot, as JSON in one line.
    private static func text(_ type: String, of account: String? = nil, at desk: Desk) async throws -> String {
        let event = try #require(try await desk.lastEvent(type, of: account))
        guard case .object(let members) = event else { return "no object" }
        let writer = JSONWriter()
        writer.write(Document.object(members.filter { $0.name != "id" }))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func envelope(_ type: String, of account: String, resources: String, detail: String) -> String {
        """
        {"version":"0","detail-type":"\(type)","source":"aws.partnercentral-selling","account":"\(account)",\
        "time":"2030-01-15T10:00:00Z","region":"us-east-1","resources":[\(resources)],"detail":\(detail)}
        """
    }

    private static let prefix = "arn:aws:partnercentral:us-east-1::catalog/Sandbox"

    @Test("ids are UUIDs, and no two are the same")
    func ids() async throws {
        let desk = try await Desk.open()
        try await desk.invite(into: desk.engage())
        let ids = try await desk.storedEvents().map { event -> String in
            guard case .string(let id)? = try JSONReader.document(from: event.envelope)["id"] else { return "" }
            return id
        }
        #expect(Set(ids).count == 2)
        for id in ids { #expect(id.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil, "\(id)") }
    }

    @Test("Opportunity Created and Updated say only which")
    func opportunity() async throws {
        let desk = try await Desk.open()
        let id = try await desk.create().id
        try await desk.update(id)
        for type in ["Opportunity Created", "Opportunity Updated"] {
            let detail = #"{"schemaVersion":"1","catalog":"Sandbox","opportunity":{"identifier":"\#(id)"}}"#
            let expected = Self.envelope(type, of: Sample.account, resources: "", detail: detail)
            #expect(try await Self.text(type, at: desk) == expected)
        }
    }

    @Test("Engagement Created and Updated")
    func engagement() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage([.lead(Sample.lead)])
        let head =
            #"{"schemaVersion":"1.0","catalog":"Sandbox","engagement":{"engagementArn":"\#(Self.prefix)/engagement/"#
        let created = """
            \(head)\(id)","engagementId":"\(id)","CreatedAt":"2030-01-15T10:00:00.149Z","CreatedBy":"111122223333",\
            "ContextTypes":["Lead"]}}
            """
        let resources = #""\#(Self.prefix)/engagement/\#(id)""#
        #expect(
            try await Self.text("Engagement Created", at: desk)
                == Self.envelope("Engagement Created", of: Sample.account, resources: resources, detail: created)
        )
        try await desk.addContext(.customerProject(.init()), to: id)
        let updated = """
            \(head)\(id)","engagementId":"\(id)","LastModifiedAt":"2030-01-15T10:00:00.150Z",\
            "LastModifiedBy":"111122223333","ContextTypes":["Lead","CustomerProject"]}}
            """
        #expect(
            try await Self.text("Engagement Updated", at: desk)
                == Self.envelope("Engagement Updated", of: Sample.account, resources: resources, detail: updated)
        )
    }

    @Test("an invitation tells each side its part; the first event also the company and the end")
    func invitation() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage()
        let id = try await desk.invite(into: engagement)
        try await desk.of(Sample.otherAccount).accept(id)
        let resources = #""\#(Self.prefix)/engagement-invitation/\#(id)""#
        let endings = [
            (
                "Engagement Invitation Created",
                #""senderCompanyName":"Litware","expirationDate":"2030-01-30T10:00:00.149Z","#
            ),
            ("Engagement Invitation Accepted", ""),
        ]
        for (type, extra) in endings {
            for (account, side) in [(Sample.account, "SENDER"), (Sample.otherAccount, "RECEIVER")] {
                let detail = """
                    {"catalog":"Sandbox","schemaVersion":"1.0","engagementInvitation":{"arn":\(resources),"id":"\(id)",\
                    "engagementId":"\(engagement)","senderAccountId":"111122223333",\
                    "receiverAccountId":"444455556666",\(extra)"participantType":"\(side)",\
                    "payloadType":"OpportunityInvitation"}}
                    """
                let expected = Self.envelope(type, of: account, resources: resources, detail: detail)
                #expect(try await Self.text(type, of: account, at: desk) == expected)
            }
        }
    }

    @Test("a partner's lead is announced with an end in five years, which it does not have (R2.15)")
    func leadInvitation() async throws {
        let desk = try await Desk.open()
        try await desk.invite(into: desk.engage([.lead(Sample.lead)]), Sample.leadInvitation)
        let detail = try #require(try await desk.lastEvent("Engagement Invitation Created")?["detail"])
        let end = TestClock.start.adding(seconds: 1825 * 86_400)
        #expect(detail["engagementInvitation"]?["expirationDate"] == .string(end.description))
    }

    @Test("Engagement Member Added")
    func member() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage()
        try await desk.of(Sample.otherAccount).accept(desk.invite(into: engagement))
        let detail = """
            {"schemaVersion":"1.0","catalog":"Sandbox","engagement":{"id":"\(engagement)"},\
            "engagementMember":{"accountId":"444455556666","companyName":"Fabrikam"}}
            """
        let resources = #""\#(Self.prefix)/engagement/\#(engagement)""#
        for account in [Sample.account, Sample.otherAccount] {
            let expected = Self.envelope("Engagement Member Added", of: account, resources: resources, detail: detail)
            #expect(try await Self.text("Engagement Member Added", of: account, at: desk) == expected)
        }
    }

    @Test("Engagement Resource Snapshot Created")
    func snapshot() async throws {
        let desk = try await Desk.open()
        let (id, engagement) = (try await desk.create().id, try await desk.engage())
        try await desk.snap(id, in: engagement)
        let arn = "\(Self.prefix)/engagement/\(engagement)"
        let detail = """
            {"schemaVersion":"1","catalog":"Sandbox","resourceSnapshot":{"arn":"\(arn)/resource/Opportunity/\(id)\
            /template/OpportunitySummaryView/snapshot/1","engagementId":"\(engagement)","resourceType":"Opportunity",\
            "resourceId":"\(id)","resourceSnapshotTemplateName":"OpportunitySummaryView","createdBy":"111122223333",\
            "targetMemberAccounts":["111122223333"]}}
            """
        let type = "Engagement Resource Snapshot Created"
        let expected = Self.envelope(type, of: Sample.account, resources: #""\#(arn)""#, detail: detail)
        #expect(try await Self.text(type, at: desk) == expected)
    }
}
