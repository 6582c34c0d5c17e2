import CosellRules

/// The field rules that creations and updates share (selling 4.4 to 4.6), one table for each part of the record.
enum OpportunityFields {
    static func violations(in write: OpportunityWrite) -> [Violation] {
        CosellRules.violations(in: write, of: rules) + CosellRules.violations(in: SpendPlan(write), of: SpendPlan.rules)
    }

    private static let rules =
        CustomerFields.rules + ProjectFields.rules + LifeCycleFields.rules
        + MarketingFields.rules + RevenueFields.rules
}
