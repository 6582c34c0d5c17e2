import CosellRules
import SellingAPI

/// What a customer is expected to spend, and for how long, as its rules look at it (selling 4.5, AD44 to AD46).
struct SpendPlan: Sendable {
    let entries: [Selling.ExpectedCustomerSpend]
    /// The entries that say a total contract value.
    let totals: [Selling.ExpectedCustomerSpend]
    /// Whether a contract duration is sent, or stored and not cleared by the update (E9).
    let hasDuration: Bool
    let isCreation: Bool
    let isSovereign: Bool
    let estimates: Estimates

    init(_ write: OpportunityWrite) {
        entries = write.content.spend
        totals = entries.filter(\.isTotal)
        hasDuration = write.content.contractDuration(keptFrom: write.stored?.content) != nil
        isCreation = !write.isUpdate
        isSovereign = write.content.isSovereign
        estimates = write.switches.estimates
    }

    static let rules: [Rule<SpendPlan>] = [
        fault("E3", "currencyCode", "project.expectedCustomerSpend.currencyCode must be USD or EUR") {
            $0.isSovereign || $0.entries.allSatisfy { [.usd, .eur].contains($0.currencyCode) }
        },
        fault("E3", "currencyCode", "ESC cloud partition requires EUR currency") {
            !$0.isSovereign || $0.entries.allSatisfy { $0.currencyCode == .eur }
        },
        fault("E3", "currencyCode", "EUR currency requires project.awsPartition aws-eusc") {
            $0.isSovereign || $0.entries.allSatisfy { $0.currencyCode != .eur }
        },
        fault("E4", "amount", "project.expectedCustomerSpend.amount must be above 0") {
            $0.entriesThatCount.compactMap(\.amount).allSatisfy { Amount($0)?.isPositive == true }
        },
        Rule("E6", "project.expectedCustomerSpend.estimationUrl", .invalidValue, faults: \.badLinks),
        Rule(
            "E8",
            "project.expectedContractDuration",
            .invalidValue,
            "ExpectedContractDuration is required when a Self entry is present",
            { $0.totals.isEmpty || $0.hasDuration }
        ),
        fault("E8", nil, "A Self entry is required when ExpectedContractDuration is present") {
            !$0.isCreation || !$0.hasDuration || !$0.totals.isEmpty
        },
        fault("E8", nil, "Only one Self entry is allowed") { $0.totals.count <= 1 },
        fault("E8", "targetCompany", "TargetCompany must be 'AWS' or 'Self'") {
            !$0.hasDuration || $0.entries.allSatisfy { ["AWS", "Self"].contains($0.targetCompany) }
        },
        fault("E8", "currencyCode", "CurrencyCode must match between entries") {
            $0.totals.isEmpty || Set($0.entries.map(\.currencyCode)).count == 1
        },
        fault("E8", "estimationUrl", "Self entry and EstimationUrl cannot coexist") {
            $0.totals.isEmpty || $0.entries.allSatisfy { $0.estimationUrl == nil }
        },
        .required("E8", "project.expectedCustomerSpend.amount", wayOut: "a Self entry says the total there") {
            $0.totals.allSatisfy { $0.amount != nil }
        },
        fault("AD45", "frequency", "project.expectedCustomerSpend.frequency is None in a Self entry, else Monthly") {
            $0.entries.allSatisfy { $0.frequency == ($0.isTotal ? .explicitNone : .monthly) }
        },
    ]

    private static func fault(
        _ number: String,
        _ member: String?,
        _ message: String,
        _ holds: @escaping @Sendable (SpendPlan) -> Bool
    ) -> Rule<SpendPlan> {
        let field = ["project.expectedCustomerSpend", member].compactMap(\.self).joined(separator: ".")
        return Rule(number, RuleText(stringLiteral: field), .invalidValue, .of { _ in message }, holds)
    }
}

extension SpendPlan {
    /// With a total in the plan the other amounts are derived, so what is sent for them does not count (AD44).
    private var entriesThatCount: [Selling.ExpectedCustomerSpend] { totals.isEmpty ? entries : totals }

    /// A link beside an amount is never an error (E6).
    private var badLinks: [String] {
        guard totals.isEmpty else { return [] }
        return entries.filter { $0.amount == nil }.compactMap(\.estimationUrl)
            .filter { estimates.amount(of: $0) == nil }.map { "Invalid Estimation URL: \($0)" }
    }
}

extension Selling.ExpectedCustomerSpend {
    /// Whether it says the total contract value, not what is spent on AWS a month (E8).
    var isTotal: Bool { targetCompany == "Self" }
}
