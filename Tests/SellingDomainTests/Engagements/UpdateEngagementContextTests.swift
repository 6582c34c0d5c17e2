import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.3.
struct UpdateEngagementContextTests {
    private static func lead(of engagement: Selling.GetEngagementResponse) throws -> Selling.LeadContext {
        let payload = try #require(engagement.contexts?.first?.payload)
        guard case .lead(let lead) = payload else { throw NoLead() }
        return lead
    }

    @Test("of a lead, the customer is replaced, the status when it is given, and an interaction is added")
    func lead() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage([.lead(Sample.lead)])
        desk.clock.advance(seconds: 60)
        let customer = Selling.LeadCustomer(companyName: "Lakeside Group", address: .init(countryCode: "CA"))
        let update = Selling.UpdateLeadContext(customer: customer, interaction: Sample.interaction)
        let answer = try await desk.changeContext(of: id, .lead(update))
        let engagement = try await desk.engagement(id)
        let expected = Selling.UpdateEngagementContextResponse(
            engagementId: id,
            engagementArn: "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(id)",
            engagementLastModifiedAt: desk.clock.now,
            contextId: "1"
        )
        #expect(answer == expected)
        #expect(engagement.modifiedAt == desk.clock.now)
        let lead = try Self.lead(of: engagement)
        #expect(lead.customer == customer)
        #expect(lead.qualificationStatus == "Qualified")
        #expect(lead.interactions.map(\.interactionDate) == [TestClock.start, desk.clock.now])
        try await desk.qualify(id, "Disqualified")
        #expect(try await Self.lead(of: desk.engagement(id)).qualificationStatus == "Disqualified")
        #expect(try await Self.lead(of: desk.engagement(id)).interactions.count == 2)
    }

    @Test("ten interactions are the most; the eleventh exceeds the quota (R2.11)")
    func interactions() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage([.lead(Sample.lead)])
        let update = Selling.UpdateLeadContext(customer: Sample.lead.customer, interaction: Sample.interaction)
        for _ in 2...10 { try await desk.changeContext(of: id, .lead(update)) }
        let date = try await desk.engagement(id).modifiedAt
        #expect(
            await outcome { try await desk.changeContext(of: id, .lead(update)) } == "ServiceQuotaExceededException"
        )
        #expect(try await desk.engagement(id).modifiedAt == date)
        #expect(await outcome { try await desk.qualify(id, "Unqualified") } == "ok")
    }

    @Test("a project is replaced whole")
    func project() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let half = Selling.CustomerProjectsContext(customer: Sample.customerProject.customer)
        try await desk.changeContext(of: id, .customerProject(half), as: .customerProject)
        #expect(try await desk.engagement(id).contexts?.map(\.payload) == [.customerProject(half)])
    }

    static let dates: [(name: String, milliseconds: Int64, answer: String)] = [
        ("one earlier", -1, "ConflictException"), ("the stored one", 0, "ok"), ("one later", 1, "ConflictException"),
    ]

    @Test("needs the stored date to the millisecond (R1.45)", arguments: dates)
    func lock(_ name: String, _ milliseconds: Int64, _ answer: String) async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let payload = Selling.UpdateEngagementContextPayload.customerProject(.init())
        let ending = await outcome {
            let date = desk.clock.now.adding(milliseconds: milliseconds)
            try await desk.changeContext(of: id, payload, as: .customerProject, since: date)
        }
        #expect(ending == answer)
    }

    static let refusals: [(name: String, type: Selling.EngagementContextType, answer: String)] = [
        ("another type than is stored", .lead, "INVALID_VALUE type"),
        ("another type than the payload", .customerProject, "INVALID_VALUE payload"),
        ("AWS's type", .prospectingResult, "ACTION_NOT_PERMITTED type, INVALID_VALUE payload"),
    ]

    @Test("the type of a context stays", arguments: refusals)
    func types(_ name: String, _ type: Selling.EngagementContextType, _ answer: String) async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let payload = Selling.UpdateEngagementContextPayload.lead(.init(customer: Sample.lead.customer))
        #expect(await outcome { try await desk.changeContext(of: id, payload, as: type) } == answer)
    }

    @Test("an unknown context is not found; an invitee is denied")
    func access() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let other = desk.of(Sample.otherAccount)
        let payload = Selling.UpdateEngagementContextPayload.customerProject(.init())
        let change = { (desk: Desk, context: String) in
            await outcome {
                try await desk.changeContext(context, of: id, payload, as: .customerProject, since: desk.clock.now)
            }
        }
        #expect(await change(desk, "2") == "ResourceNotFoundException")
        #expect(await change(other, "1") == "ResourceNotFoundException")
        try await desk.invite(into: id)
        #expect(await change(other, "1") == "AccessDeniedException")
        #expect(await change(desk, "1") == "ok")
    }
}

private struct NoLead: Error {}
