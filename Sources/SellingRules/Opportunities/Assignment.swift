import CosellRules
import CosellWire
import SellingAPI

/// Whom an opportunity can be given to (selling 3.1); that the user exists is for others to see.
enum Assignment {
    static let rules: [Rule<Selling.AssigneeContact>] = [
        Rule(
            "selling 3.1",
            "assignee.businessTitle",
            .invalidValue,
            "assignee.businessTitle must be OpportunityOwner or PartnerAccountManager",
            { TeamTitle.all.contains($0.businessTitle) }
        )
    ]
}
