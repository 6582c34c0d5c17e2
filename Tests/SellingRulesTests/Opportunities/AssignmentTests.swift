import SellingRules
import CosellRules
import SellingAPI
import Testing

struct AssignmentTests {
    private static func assignee(_ title: String) -> Selling.AssigneeContact {
        Selling.AssigneeContact(
            email: "ida.orr@partner.example.com",
            firstName: "Ida",
            lastName: "Orr",
            businessTitle: title
        )
    }

    @Test(
        "knows two titles",
        arguments: [("OpportunityOwner", true), ("PartnerAccountManager", true), ("PDM", false), ("", false)]
    )
    func title(_ title: String, _ isKnown: Bool) {
        let broken = OpportunityRules.assignment(of: Sample.state(), assignee: Self.assignee(title))
        #expect(broken.map(\.brief) == (isKnown ? [] : ["selling 3.1 invalidValue assignee.businessTitle"]))
    }

    @Test("is open until a rejection", arguments: Selling.ReviewStatus.allCases)
    func status(_ status: Selling.ReviewStatus) {
        let broken = OpportunityRules.assignment(of: Sample.state(status), assignee: Self.assignee("OpportunityOwner"))
        #expect(
            broken.map(\.brief)
                == (status == .rejected ? ["selling 3.1 actionNotPermitted lifeCycle.reviewStatus"] : [])
        )
    }
}
