import CosellDomain
package import SellingAPI
import CosellRules

extension SellingProvider {
    /// Reads what AWS holds about an opportunity: who works on it, what it expects, how it scores (selling 7.2).
    ///
    /// - Throws: ResourceNotFoundException for an unknown opportunity, and before AWS has a record of it (D12).
    /// - Source: Selling 2022-07-26, `GetAwsOpportunitySummary`.
    package func getAwsOpportunitySummary(
        _ input: Selling.GetAwsOpportunitySummaryRequest,
        _ call: Call
    ) async throws -> Selling.GetAwsOpportunitySummaryResponse {
        let (opportunity, record) = try await snapshot(call) { books in
            let opportunity = try books.opportunities.require(input.relatedOpportunityIdentifier)
            return (opportunity, try awsRecord(of: opportunity, books))
        }
        guard opportunity.reviewStatus != .pendingSubmission else {
            throw Objection.missing(
                "Opportunity \(opportunity.id) has no AWS opportunity yet; it gets one when it is submitted."
            )
        }
        return record.summary
    }
}

/// AWS's side of an opportunity, derived from it, from what scoring found, and from what AWS itself made of it.
struct AwsRecord {
    private let opportunity: Opportunity
    /// The deal whose involvement, contacts and spend AWS knows: the sender's, if an invitation brought it (selling 6.2).
    private let deal: Opportunity
    /// What the last scoring run found; nil before the first.
    private let insight: AwsInsight?
    /// What AWS made of its own record; nil where it follows the partner's.
    private let own: Selling.AwsOpportunitySummaryFullView?
    private let showsStage: Bool
    private var record: Selling.GetOpportunityResponse { opportunity.record }

    init(
        _ opportunity: Opportunity,
        following leader: Opportunity? = nil,
        insight: AwsInsight? = nil,
        own: AwsView? = nil,
        showsOpenStage: Bool = false
    ) {
        let isTerminal = own?.isTerminal ?? false
        self.opportunity = opportunity
        deal = leader ?? opportunity
        self.insight = opportunity.isOver || isTerminal ? insight?.withoutScore : insight
        self.own = own?.view
        showsStage = isTerminal || showsOpenStage
    }

    /// AWS's stage, close date and lost reason stay hidden while its deal is open (A1).
    var summary: Selling.GetAwsOpportunitySummaryResponse {
        Selling.GetAwsOpportunitySummaryResponse(
            relatedOpportunityId: opportunity.id,
            origin: opportunity.origin,
            involvementType: deal.involvement,
            visibility: deal.visibility,
            lifeCycle: lifeCycle,
            opportunityTeam: own?.opportunityTeam
                ?? [AwsSide.partnerDevelopmentManager] + [insight?.signatory].compactMap(\.self),
            insights: isEnriched || own?.insights != nil ? insights : nil,
            involvementTypeChangeReason: opportunity.involvementChangeReason,
            relatedEntityIds: Selling.AwsOpportunityRelatedEntities(
                awsProducts: record.relatedEntityIdentifiers.awsProducts ?? [],
                solutions: record.relatedEntityIdentifiers.solutions ?? [],
                awsMarketplaceSolutions: record.relatedEntityIdentifiers.awsMarketplaceSolutions ?? [],
                awsMarketplaceProducts: record.relatedEntityIdentifiers.awsMarketplaceProducts ?? []
            ),
            customer: Selling.AwsOpportunityCustomer(contacts: deal.record.customer?.contacts ?? []),
            project: Selling.AwsOpportunityProject(
                expectedCustomerSpend: own?.project?.expectedCustomerSpend ?? (isEnriched ? spendOnAws : []),
                awsPartition: record.project?.awsPartition
            ),
            cosellMotion: insight?.motion?.name,
            cosellMotionReason: insight?.motion?.reason,
            softwareRevenue: insight?.softwareRevenue,
            catalog: record.catalog
        )
    }

    /// The same without the catalog, for snapshots (selling 7.2).
    var fullView: Selling.AwsOpportunitySummaryFullView {
        let summary = summary
        return Selling.AwsOpportunitySummaryFullView(
            relatedOpportunityId: summary.relatedOpportunityId,
            origin: summary.origin,
            involvementType: summary.involvementType,
            visibility: summary.visibility,
            lifeCycle: summary.lifeCycle,
            opportunityTeam: summary.opportunityTeam,
            insights: summary.insights,
            involvementTypeChangeReason: summary.involvementTypeChangeReason,
            relatedEntityIds: summary.relatedEntityIds,
            customer: summary.customer,
            project: summary.project,
            cosellMotion: summary.cosellMotion,
            cosellMotionReason: summary.cosellMotionReason,
            softwareRevenue: summary.softwareRevenue
        )
    }

    /// AWS enriches its record when it approves (selling 7.1).
    private var isEnriched: Bool { opportunity.reviewStatus == .approved }

    private var lifeCycle: Selling.AwsOpportunityLifeCycle? {
        let own = own?.lifeCycle
        let followed = isEnriched ? record.lifeCycle?.nextSteps.flatMap { $0.isEmpty ? nil : $0 } : nil
        let shown = Selling.AwsOpportunityLifeCycle(
            targetCloseDate: showsStage ? own?.targetCloseDate : nil,
            closedLostReason: showsStage ? own?.closedLostReason : nil,
            stage: showsStage ? own?.stage : nil,
            nextSteps: own?.nextSteps ?? followed,
            nextStepsHistory: own?.nextStepsHistory
        )
        return shown == Selling.AwsOpportunityLifeCycle() ? nil : shown
    }

    /// The forecast repeats what the partner expects (selling 7.2).
    private var spendOnAws: [Selling.ExpectedCustomerSpend] {
        (deal.record.project?.expectedCustomerSpend ?? []).filter { $0.targetCompany == "AWS" }.map {
            Selling.ExpectedCustomerSpend(
                amount: $0.amount,
                currencyCode: $0.currencyCode,
                frequency: $0.frequency,
                targetCompany: $0.targetCompany
            )
        }
    }

    private var insights: Selling.AwsOpportunityInsights {
        let products = record.relatedEntityIdentifiers.awsProducts ?? []
        let isSovereign = record.project?.awsPartition == .awsEusc
        let recommended = Selling.AwsProductInsights(
            currencyCode: isSovereign ? .eur : .usd,
            frequency: .monthly,
            totalAmount: "0",
            totalOptimizedAmount: "0",
            totalPotentialSavingsAmount: "0",
            totalAmountByCategory: [:],
            awsProducts: products.prefix(100).map {
                Selling.AwsProductDetails(productCode: $0, categories: [], optimizations: [])
            }
        )
        let advice = insight?.recommendations ?? []
        return Selling.AwsOpportunityInsights(
            nextBestActions: own?.insights?.nextBestActions ?? advice.first?.details
                ?? "Plan the next step with your AWS partner development manager.",
            engagementScore: own?.insights?.engagementScore ?? engagementScore,
            awsProductsSpendInsightsBySource: own?.insights?.awsProductsSpendInsightsBySource
                ?? Selling.AwsProductsSpendInsightsBySource(aws: recommended),
            opportunityQuality: insight?.quality,
            recommendations: advice.isEmpty ? nil : advice
        )
    }

    /// Ours (selling 7.2): High from 10,000 a month with needs given, Medium from 1,000, else Low.
    private var engagementScore: Selling.EngagementScore {
        let amount = spendOnAws.compactMap { $0.amount.flatMap(Double.init) }.reduce(0, +)
        let asksForHelp = !(record.primaryNeedsFromAws ?? []).isEmpty
        if amount >= 10_000, asksForHelp { return .high }
        return amount >= 1000 ? .medium : .low
    }
}
