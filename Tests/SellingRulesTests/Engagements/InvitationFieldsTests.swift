import SellingRules
import CosellRules
import SellingAPI
import Testing

/// R2.17.
struct InvitationFieldsTests {
    @Test(
        "a deal's date is a day of the calendar",
        arguments: [("2030-09-30", true), ("2031-02-29", false), ("", false)]
    )
    func date(_ date: String, _ isDay: Bool) {
        let payload = Selling.OpportunityInvitationPayload(
            receiverResponsibilities: [.reseller],
            customer: .init(
                industry: .healthcare,
                companyName: "Lakeside",
                websiteUrl: "lakeside.example",
                countryCode: .us
            ),
            project: .init(businessProblem: "", title: "Wards", targetCompletionDate: date, expectedCustomerSpend: [])
        )
        let field = "invitation.payload.opportunityInvitation.project.targetCompletionDate"
        #expect(
            EngagementRules.invitation(.opportunityInvitation(payload)).map(\.brief)
                == (isDay ? [] : ["R2.17 invalidStringFormat \(field)"])
        )
    }

    @Test("a lead has none")
    func lead() {
        let payload = Selling.LeadInvitationPayload(
            customer: .init(companyName: "Lakeside"),
            interaction: .init(contactBusinessTitle: "")
        )
        #expect(EngagementRules.invitation(.leadInvitation(payload)).isEmpty)
    }
}
