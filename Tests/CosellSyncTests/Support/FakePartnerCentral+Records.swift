import AccountAPI
import CosellWire
import SellingAPI

extension FakePartnerCentral {
    /// When the first of the records changed last.
    static let start = Instant(seconds: 1_764_000_000)

    /// Ten opportunities of which some are under way with AWS, and a few of everything else.
    static func filled() -> FakePartnerCentral {
        let fake = FakePartnerCentral()
        fake.change { state in
            for number in 1...10 {
                let id = "O\(number)"
                state.opportunities[id] = opportunity(id, modified: start.adding(seconds: Int64(number / 2)))
                if number.isMultiple(of: 2) {
                    state.opportunities[id]?.lifeCycle?.reviewStatus = .approved
                    state.summaries[id] = summary(id)
                }
            }
            state.solutions = (1...4).map { solution("S-\($0)") }
            state.invitations = [
                "engi-1": (.receiver, invitation("engi-1", .pending)),
                "engi-2": (.receiver, invitation("engi-2", .accepted)),
                "engi-3": (.sender, invitation("engi-3", .rejected)),
            ]
            state.accepted = ["engi-2": "O2"]
            state.engagements = ["eng-1": engagement("eng-1"), "eng-2": engagement("eng-2")]
            state.members = ["eng-1": [.init(companyName: "Northwind", accountId: "111122223333")]]
            state.connections = ["pac-1": connection("pac-1")]
        }
        return fake
    }

    static func opportunity(_ id: String, modified: Instant) -> Selling.GetOpportunityResponse {
        Selling.GetOpportunityResponse(
            catalog: "AWS",
            customer: .init(account: .init(industry: .retail, companyName: "Example Stores")),
            project: .init(
                expectedCustomerSpend: [
                    .init(amount: "1250.50", currencyCode: .usd, frequency: .monthly, targetCompany: "AWS")
                ],
                title: "Deal \(id)"
            ),
            id: id,
            lastModifiedDate: modified,
            createdDate: start,
            relatedEntityIdentifiers: .init(),
            lifeCycle: .init(stage: .prospect, reviewStatus: .pendingSubmission),
            opportunityTeam: [
                .init(email: "ana@example.com", firstName: "Ana", lastName: "Silva", businessTitle: "OpportunityOwner")
            ]
        )
    }

    static func summary(_ id: String) -> Selling.GetAwsOpportunitySummaryResponse {
        .init(relatedOpportunityId: id, origin: .partnerReferral, involvementType: .coSell, catalog: "AWS")
    }

    static func solution(_ id: String) -> Selling.SolutionBase {
        .init(catalog: "AWS", id: id, name: "Solution \(id)", status: .active, category: "Software", createdDate: start)
    }

    static func invitation(
        _ id: String,
        _ status: Selling.InvitationStatus
    ) -> Selling.GetEngagementInvitationResponse {
        .init(id: id, engagementTitle: "Deal", status: status, invitationDate: start, catalog: "AWS")
    }

    static func engagement(_ id: String) -> Selling.GetEngagementResponse {
        .init(
            id: id,
            title: "Engagement \(id)",
            createdAt: start,
            memberCount: id == "eng-1" ? 1 : 0,
            modifiedAt: start
        )
    }

    static func connection(_ id: String) -> Account.GetConnectionResponse {
        .init(
            catalog: "AWS",
            id: id,
            arn: "arn:aws:partnercentral:::catalog/AWS/connection/\(id)",
            otherParticipantAccountId: "444455556666",
            updatedAt: start,
            connectionTypes: [:]
        )
    }
}
