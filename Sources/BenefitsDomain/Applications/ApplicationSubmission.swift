import BenefitsAPI
import CosellRules
import CosellWire

/// What the decision on a submission looks at (benefits 3.2).
struct ApplicationSubmission: Sendable {
    let benefit: OfferedBenefit
    let details: Document
    let types: [Benefits.FulfillmentType]
    /// As AWS has them now.
    var files: [Benefits.FileDetail] = []
    var resources: [Resource] = []

    struct Resource: Sendable {
        let isOpportunity: Bool
        /// Whether it is there, can be read, and may still be used.
        let isUsable: Bool
    }

    /// Everything that is wrong, the form of the details first.
    var violations: [Violation] { documentViolations + CosellRules.violations(in: self, of: Self.belongings) }

    /// What is wrong with the details, whatever belongs to them: an amendment is checked by this alone.
    var documentViolations: [Violation] {
        benefit.violations(in: details, types) + CosellRules.violations(in: self, of: Self.business)
    }

    private static let amountField = RuleText<ApplicationSubmission>.of { submission in
        let member = submission.benefit.terms.amount?.member ?? "RequestedAmount"
        return "\(OfferedBenefit.detailsMember).\(member).Amount"
    }

    static let business: [Rule<ApplicationSubmission>] = [
        Rule("benefits 3.2", amountField, .valueOutOfRange, "the amount is 0; ask for more") { submission in
            submission.amount.map { $0.cents > 0 } ?? true
        },
        Rule(
            "benefits 3.2",
            amountField,
            .valueOutOfRange,
            .of {
                "the amount is above \($0.benefit.terms.cap?.text ?? "0") USD, the most that \($0.benefit.name) grants"
            }
        ) { submission in
            guard case .requested? = submission.benefit.terms.amount, let amount = submission.amount,
                let cap = submission.benefit.terms.cap
            else { return true }
            return amount <= cap
        },
        Rule(
            "benefits 2.6",
            .of { "\(OfferedBenefit.detailsMember).\($0.benefit.terms.amount?.member ?? "").CurrencyCode" },
            .invalidValue,
            "funds are granted in USD; give the amount in USD"
        ) { submission in
            guard submission.amount != nil, let member = submission.benefit.terms.amount?.member,
                case .string(let currency)? = submission.details[member]?["CurrencyCode"]
            else { return true }
            return currency == "USD"
        },
        Rule("benefits 3.2", .of { $0.endField }, .invalidValue, "EndDate is before StartDate") {
            $0.endsBeforeStart == nil
        },
    ]

    static let belongings: [Rule<ApplicationSubmission>] = [
        Rule("benefits 3.2", "associatedResources", .requiredFieldMissing, "an opportunity must be associated") {
            submission in
            !submission.benefit.terms.needsOpportunity || submission.resources.contains(where: \.isOpportunity)
        },
        Rule("benefits 2.2", "benefitIdentifier", .invalidResourceState, "the benefit is closed") {
            $0.benefit.status == .active
        },
        Rule("benefits 3.2", "associatedResources", .invalidValue) { submission in
            submission.resources.enumerated().filter { !$1.isUsable }.map { number, _ in
                "associatedResources[\(number)] is gone, out of reach, or can no longer be used; disassociate it"
            }
        },
        Rule(
            "benefits 3.2",
            "fileDetails",
            .notEnoughValues,
            .of { "the benefit needs \($0.benefit.terms.filesNeeded) files, and \($0.files.count) are attached" }
        ) { $0.files.count >= $0.benefit.terms.filesNeeded },
        Rule("benefits 2.4", "fileDetails", .invalidResourceState) { submission in
            submission.files.enumerated().filter { $1.fileStatus != Benefits.FileDetail.Status.succeeded }.map {
                "fileDetails[\($0)] is \($1.fileStatus ?? "unknown"); \(Self.wayOut($1))"
            }
        },
    ]

    private static func wayOut(_ file: Benefits.FileDetail) -> String {
        file.fileStatus == Benefits.FileDetail.Status.pending
            ? "wait until it is SUCCEEDED" : "attach a corrected version"
    }

    private var amount: Money? { benefit.amount(in: details) }

    private var endField: String {
        ([OfferedBenefit.detailsMember] + (endsBeforeStart ?? []) + ["EndDate"]).joined(separator: ".")
    }

    /// The members that lead to the first object whose `EndDate` is before its `StartDate`.
    private var endsBeforeStart: [String]? { Self.wrongSpan(in: details) }

    private static func wrongSpan(in value: Document) -> [String]? {
        guard case .object(let members) = value else { return nil }
        if case .string(let start)? = value["StartDate"], case .string(let end)? = value["EndDate"],
            let first = CalendarDay(start), let last = CalendarDay(end), last < first
        {
            return []
        }
        for member in members { if let path = wrongSpan(in: member.value) { return [member.name] + path } }
        return nil
    }
}
