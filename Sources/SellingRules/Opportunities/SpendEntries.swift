import CosellRules
import SellingAPI

/// What is stored of expected customer spend (selling 4.5).
struct SpendEntries {
    private let entries: [Selling.ExpectedCustomerSpend]
    /// Of the contract, in total value mode.
    private let months: Int?

    init(_ entries: [Selling.ExpectedCustomerSpend], over months: Int?) {
        self.entries = entries
        self.months = months
    }

    func stored(_ switches: OpportunitySwitches) -> [Selling.ExpectedCustomerSpend] {
        if let total = entries.first(where: \.isTotal), let months, let amount = total.amount.flatMap(Amount.init) {
            return ofContract(total, amount, switches.derivedSpendFactor.monthly(amount, over: months))
        }
        return entries.map { monthly($0, switches.estimates) }
    }

    /// E8, AD44: one derived entry for AWS, then the total.
    private func ofContract(
        _ total: Selling.ExpectedCustomerSpend,
        _ amount: Amount,
        _ derived: Amount
    ) -> [Selling.ExpectedCustomerSpend] {
        var total = total
        total.amount = amount.text
        let monthly = Selling.ExpectedCustomerSpend(
            amount: derived.text,
            currencyCode: total.currencyCode,
            frequency: .monthly,
            targetCompany: "AWS"
        )
        return [monthly, total]
    }

    /// E2: for AWS, whatever was sent; E6: the amount wins over the link, which stays only when it says the same.
    private func monthly(
        _ entry: Selling.ExpectedCustomerSpend,
        _ estimates: Estimates
    ) -> Selling.ExpectedCustomerSpend {
        var entry = entry
        if !entry.isTotal { entry.targetCompany = "AWS" }
        let estimate = entry.estimationUrl.flatMap(estimates.amount)
        if let sent = entry.amount.flatMap(Amount.init) {
            entry.amount = sent.text
            if sent != estimate { entry.estimationUrl = nil }
        } else if let estimate {
            entry.amount = estimate.text
        }
        return entry
    }
}
