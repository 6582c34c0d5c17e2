import CosellDomain
import CosellWire
import SellingAPI
import SellingDomain

/// What rules of a scenario look at in a deal.
struct DealFacts {
    private let opportunity: Opportunity
    private let today: CalendarDay
    private let now: Instant

    /// - Returns: nil for an occasion of something else.
    init?(_ occasion: Occasion, _ call: Call) {
        guard let opportunity = occasion.record as? Opportunity else { return nil }
        (self.opportunity, today, now) = (opportunity, call.today, call.now)
    }

    var stage: String? { opportunity.record.lifeCycle?.stage?.rawValue }
    var country: String? { opportunity.record.customer?.account?.address?.countryCode?.rawValue }
    var industry: String? { opportunity.record.customer?.account?.industry?.rawValue }

    /// What the customer is expected to spend a month on AWS.
    var amount: Double {
        (opportunity.record.project?.expectedCustomerSpend ?? []).filter { $0.targetCompany == "AWS" }
            .compactMap { $0.amount.flatMap(Double.init) }.reduce(0, +)
    }

    /// Whether a reviewer has what is needed: three in five of the points that a deal can earn by what it tells.
    var isComplete: Bool { told * 5 >= ScoreRow.content.reduce(0) { $0 + $1.points } * 3 }

    /// What a reviewer asks for: the fields that would say most.
    var missing: String {
        let rows = ScoreRow.content.filter { $0.points >= 3 && $0.lost(by: deal) > 0 }
        let asked = rows.prefix(Self.mostAsked).map { "\($0.advice ?? "Fill it in") (\($0.field))" }
        return asked.isEmpty ? "Please describe the deal in more detail." : asked.joined(separator: ". ") + "."
    }

    private static let mostAsked = 5

    private var told: Int { ScoreRow.content.reduce(0) { $0 + $1.earned(by: deal) } }

    private var deal: RatedDeal {
        RatedDeal(record: opportunity.record, involvement: opportunity.involvement, today: today, now: now)
    }

    /// AWS's word for the partner's stage.
    var awsStage: String? {
        switch opportunity.record.lifeCycle?.stage {
        case .prospect: Selling.AwsOpportunityStage.prospect.rawValue
        case .qualified: Selling.AwsOpportunityStage.qualified.rawValue
        case .technicalValidation: Selling.AwsOpportunityStage.technicalValidation.rawValue
        case .businessValidation: Selling.AwsOpportunityStage.businessValidation.rawValue
        case .committed: Selling.AwsOpportunityStage.committed.rawValue
        case .launched: Selling.AwsOpportunityStage.launched.rawValue
        case .closedLost: Selling.AwsOpportunityStage.closedLost.rawValue
        default: nil
        }
    }
}

extension ScenarioRule {
    /// Whether it is about this occasion; how often it was is looked at elsewhere.
    func fits(_ occasion: Occasion, _ call: Call) -> Bool {
        guard event == occasion.event, catalog ?? call.catalog == call.catalog, account ?? call.account == call.account
        else { return false }
        let looksInside =
            [stage, country, industry].contains { $0 != nil } || atLeast != nil || atMost != nil
            || isComplete != nil
        let words = occasion.title.lowercased()
        guard title.isEmpty || title.contains(where: { words.contains($0.lowercased()) }) else { return false }
        guard looksInside else { return true }
        guard let facts = DealFacts(occasion, call) else { return false }
        if let stage, stage != facts.stage { return false }
        if let country, country != facts.country { return false }
        if let industry, industry != facts.industry { return false }
        if let atLeast, facts.amount < atLeast { return false }
        if let atMost, facts.amount > atMost { return false }
        return isComplete ?? facts.isComplete == facts.isComplete
    }
}
