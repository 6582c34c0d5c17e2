import CosellRules
import SellingAPI

/// Rules about what the partner's own software earns (O41).
enum RevenueFields {
    static let rules: [Rule<OpportunityWrite>] = [
        Rule(
            "O41",
            "softwareRevenue.value.currencyCode",
            .invalidValue,
            "softwareRevenue.value.currencyCode must be USD or EUR",
            \.earnsDollarsOrEuros
        ),
        Rule(
            "O41",
            "softwareRevenue.expirationDate",
            .invalidValue,
            "softwareRevenue.expirationDate is before effectiveDate; give the same day or a later one",
            \.expiresAfterItStarts
        ),
    ]
}

extension OpportunityWrite {
    fileprivate var earnsDollarsOrEuros: Bool {
        [nil, .usd, .eur].contains(content.softwareRevenue?.value?.currencyCode)
    }

    /// Days of this form sort as text.
    fileprivate var expiresAfterItStarts: Bool {
        guard let start = content.softwareRevenue?.effectiveDate, let end = content.softwareRevenue?.expirationDate
        else { return true }
        return end >= start
    }
}
