import CosellRules
import CosellWire
import SellingAPI

/// Rules about the customer (selling 4.4). What the model's patterns and enums say is checked before, with the shape.
enum CustomerFields {
    static let rules: [Rule<OpportunityWrite>] = [
        .required(
            "O3",
            "customer.account.otherIndustry",
            wayOut: "industry Other says which one there",
            \.namesOtherIndustry
        ),
        Rule(
            "O9",
            "customer.account.address.stateOrRegion",
            .invalidEnumValue,
            """
            customer.account.address.stateOrRegion must be an American state or territory by its full name, \
            such as Washington
            """,
            \.hasAmericanState
        ),
        Rule(
            "O16",
            "nationalSecurity",
            .invalidValue,
            "nationalSecurity Yes needs customer.account.industry Government",
            \.keepsSecretsOfGovernmentOnly
        ),
    ]
}

extension OpportunityWrite {
    fileprivate var namesOtherIndustry: Bool { content.namesOtherIndustry }

    /// Elsewhere any text will do; the state of a national security customer is dropped anyway (O17).
    fileprivate var hasAmericanState: Bool {
        guard content.address?.countryCode == .us, let state = content.address?.stateOrRegion else { return true }
        return content.isNationalSecurity || AmericanStates.all.contains(state)
    }

    fileprivate var keepsSecretsOfGovernmentOnly: Bool {
        !content.isNationalSecurity || content.account?.industry == .government
    }
}

extension OpportunityContent {
    /// O3; an industry of the list needs no more words.
    var namesOtherIndustry: Bool {
        account?.industry != .other || (account?.otherIndustry).hasContent
    }
}
