import CosellRules
import CosellWire
import SellingAPI

/// What an opportunity needs before AWS looks at it (selling 4.3).
///
/// A class, so that the rows pass a reference around and not a record.
final class Submission: Sendable {
    let stored: OpportunityState
    let involvement: Selling.SalesInvolvementType
    let involvementField: String
    let today: CalendarDay
    let estimates: Estimates

    init(
        of stored: OpportunityState,
        involvement: Selling.SalesInvolvementType,
        involvementField: String,
        today: CalendarDay,
        estimates: Estimates
    ) {
        self.stored = stored
        self.involvement = involvement
        self.involvementField = involvementField
        self.today = today
        self.estimates = estimates
    }

    static let rules: [Rule<Submission>] = [
        .required(
            "S1",
            "relatedEntityIdentifiers.solutions",
            wayOut: "associate one, or describe another in project.otherSolutionDescription",
            \.hasSolution
        ),
        Rule(
            "S1",
            "relatedEntityIdentifiers.solutions",
            .tooManyValues,
            "relatedEntityIdentifiers.solutions has more than 10 solutions; disassociate some",
            { ($0.stored.related.solutions ?? []).count <= 10 }
        ),
        .required("S2", "customer.account.companyName") { $0.isSecret || ($0.account?.companyName).hasContent },
        .required("S2", "customer.account.websiteUrl") { $0.isSecret || ($0.account?.websiteUrl).hasContent },
        .required("S2", "customer.account.industry") { $0.account?.industry != nil },
        .required("O3", "customer.account.otherIndustry") { $0.content.namesOtherIndustry },
        .required("S2", "customer.account.address.countryCode") { $0.address?.countryCode != nil },
        .required("O10", "customer.account.address.stateOrRegion") {
            $0.isSecret || $0.address?.countryCode != .us || ($0.address?.stateOrRegion).hasContent
        },
        .required("O11", "customer.account.address.postalCode", \.hasPostalCodeIfAny),
        Rule(
            "S10",
            "customer.account.address.postalCode",
            .invalidValue,
            .of { $0.postalFormat?.complaint ?? "" },
            \.hasFittingPostalCode
        ),
        .required("S3", "project.title") { ($0.project?.title).hasContent },
        .required("S3", "project.customerBusinessProblem") { ($0.project?.customerBusinessProblem).hasContent },
        .required("S3", "project.customerUseCase") { ($0.project?.customerUseCase).hasContent },
        .required("S3", "project.deliveryModels") { ($0.project?.deliveryModels).hasContent },
        .required(
            "S4",
            "project.expectedCustomerSpend",
            wayOut: "give an amount above 0 or a link of the calculator",
            \.expectsSpend
        ),
        .required("S5", "project.salesActivities") { ($0.project?.salesActivities).hasContent },
        .required("S6", "lifeCycle.targetCloseDate") { $0.closeDate != nil },
        Rule(
            "S6",
            "lifeCycle.targetCloseDate",
            .invalidValue,
            .of { "lifeCycle.targetCloseDate \($0.closeDate ?? "") is in the past; give today or later" },
            \.closesTodayOrLater
        ),
        .required("S7", "primaryNeedsFromAws", wayOut: "a Co-Sell deal says what AWS can do") {
            $0.involvement != .coSell || $0.content.asksForCoSell
        },
        .required("S8", "marketing.source") { $0.content.marketing?.source != nil },
        Rule(
            "S9",
            "lifeCycle.stage",
            .invalidResourceState,
            .of { "lifeCycle.stage is \($0.stored.stage.rawValue); only open opportunities can be submitted" },
            { !$0.stored.stage.isFinal }
        ),
        Rule(
            "S11",
            .of(\.involvementField),
            .invalidValue,
            "For Visibility Only is not allowed with nationalSecurity Yes; submit as Co-Sell",
            { !$0.isSecret || $0.involvement != .forVisibilityOnly }
        ),
    ]
}

extension Submission {
    private var content: OpportunityContent { stored.content }
    private var account: Selling.Account? { stored.content.account }
    private var address: Selling.Address? { stored.content.address }
    private var project: Selling.Project? { stored.content.project }
    private var closeDate: String? { stored.content.lifeCycle?.targetCloseDate }
    private var isSecret: Bool { stored.content.isNationalSecurity }

    private var hasSolution: Bool {
        stored.solutionCount > 0 || (project?.otherSolutionDescription).hasContent
    }

    private var hasPostalCodeIfAny: Bool {
        guard let country = address?.countryCode, PostalCodes.areUsed(in: country) else { return true }
        return isSecret || (address?.postalCode).hasContent
    }

    private var postalFormat: PostalFormat? { address?.countryCode.flatMap(PostalCodes.format) }

    private var hasFittingPostalCode: Bool {
        guard let code = (address?.postalCode).content, let postalFormat else { return true }
        return postalFormat.matches(code)
    }

    private var expectsSpend: Bool {
        content.spend.contains { entry in
            if let amount = entry.amount { return Amount(amount)?.isPositive == true }
            return entry.estimationUrl.flatMap(estimates.amount) != nil
        }
    }

    private var closesTodayOrLater: Bool {
        guard let closeDate, let day = CalendarDay(closeDate) else { return true }
        return day >= today
    }
}

extension PostalFormat {
    /// The words are recorded (selling 1.3).
    fileprivate var complaint: String {
        "The postal code is invalid for country \(country), \(country) postal code must be in \(printed) format."
    }
}
