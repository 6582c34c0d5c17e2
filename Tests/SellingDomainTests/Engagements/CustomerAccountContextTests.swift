import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// A customer account in an engagement and in invitations, as far as CreateCustomerAccount is not needed for it.
struct CustomerAccountContextTests {
    private static let customer = Selling.AccountCustomer(companyName: "Harbour Lane Foods", countryCode: .gb)
    private static let written = Selling.CustomerAccountContext(customer: customer)
    private static let named = Selling.CustomerAccountContext(accountIdentifier: "cust-acc-1a2b3c4d5e6f7")

    @Test("a customer that is written out is kept as it was sent, and can be listed by (CU34, CU37, CU40)")
    func writtenOut() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage([.customerAccount(Self.written)])
        #expect(try await desk.engagement(id).contexts?.map(\.payload) == [.customerAccount(Self.written)])
        try await desk.addContext(.customerAccount(Self.written), to: id)
        #expect(try await desk.engagement(id).contexts?.map(\.type) == [.customerAccount, .customerAccount])
        _ = try await desk.engage()
        let listed = try await desk.engagements(["contextTypes": ["CustomerAccount"]]).engagementSummaryList
        #expect(listed.map(\.id) == [id])
    }

    @Test("one that names an account names nothing, and one that names neither is refused (CU35, CU36)")
    func refusals() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let empty = Selling.EngagementContextPayload.customerAccount(.init())
        let field = "payload.customerAccount.accountIdentifier"
        #expect(await outcome { _ = try await desk.engage([empty]) } == "REQUIRED_FIELD_MISSING contexts.\(field)")
        #expect(await outcome { try await desk.addContext(empty, to: id) } == "REQUIRED_FIELD_MISSING \(field)")
        let missing = Selling.EngagementContextPayload.customerAccount(Self.named)
        #expect(await outcome { _ = try await desk.engage([missing]) } == "ResourceNotFoundException")
        #expect(await outcome { try await desk.addContext(missing, to: id) } == "ResourceNotFoundException")
        #expect(try await desk.engagement(id).contexts?.count == 1)
    }

    @Test("an account planning invitation needs such a context, and is accepted as a lead is (CU42, CU47)")
    func invitation() async throws {
        let desk = try await Desk.open()
        let payload = Selling.Payload.accountPlanningInvitation(.init(customer: Self.customer))
        let project = try await desk.engage()
        #expect(
            await outcome { try await desk.invite(into: project, payload) }
                == "INVALID_RESOURCE_STATE invitation.payload"
        )
        let engagement = try await desk.engage([.customerAccount(Self.written)])
        let id = try await desk.invite(into: engagement, payload)
        let receiver = desk.of(Sample.otherAccount)
        let seen = try await receiver.invitation(id)
        #expect((seen.payloadType, seen.payload) == (.accountPlanningInvitation, payload))
        #expect(seen.expirationDate == desk.clock.now.adding(seconds: 15 * 86_400))
        let task = try await receiver.acceptByTask(id)
        #expect((task.taskStatus, task.reasonCode) == (.failed, .invitationValidationFailed))
        try await receiver.accept(id)
        #expect(try await receiver.engagement(engagement).memberCount == 2)
    }

    @Test("an invitation names a customer: written out, or an account that is there (CU43)")
    func invitationCustomer() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.customerAccount(Self.written)])
        let field = "invitation.payload.accountPlanningInvitation.accountIdentifier"
        let empty = Selling.Payload.accountPlanningInvitation(.init())
        #expect(await outcome { try await desk.invite(into: engagement, empty) } == "REQUIRED_FIELD_MISSING \(field)")
        let named = Selling.Payload.accountPlanningInvitation(.init(accountIdentifier: "cust-acc-1a2b3c4d5e6f7"))
        #expect(await outcome { try await desk.invite(into: engagement, named) } == "ResourceNotFoundException")
    }
}
