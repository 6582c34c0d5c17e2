import CosellRules
import SellingAPI

/// What every update must carry, since it replaces the whole record (selling 3.1).
enum UpdateRequirements {
    static let rules: [Rule<OpportunityWrite>] = [
        .required("selling 3.1", "lifeCycle.stage") { $0.content.lifeCycle?.stage != nil },
        .required("selling 3.1", "marketing.source") {
            !$0.switches.requireMarketingSource || $0.content.marketing?.source != nil
        },
        .required("selling 3.1", "customer.account.companyName") {
            $0.content.isNationalSecurity || ($0.content.account?.companyName).hasContent
        },
    ]
}
