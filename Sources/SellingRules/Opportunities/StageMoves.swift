import CosellRules
import SellingAPI

/// Rules about the stage of an opportunity that exists (selling 2.4, and O6, O35 to O42).
enum StageMoves {
    static let rules: [Rule<OpportunityWrite>] = [
        Rule(
            "O35",
            "lifeCycle.stage",
            .actionNotPermitted,
            "You can not update the stage when Opportunity status is Pending Submission",  // recorded
            \.keepsStageBeforeSubmission
        ),
        Rule(
            "O40",
            "lifeCycle.stage",
            .actionNotPermitted,
            .of { "lifeCycle.stage can't leave \($0.stored?.stage.rawValue ?? ""), which is final" },
            \.keepsFinalStage
        ),
        .required(
            "O36",
            "relatedEntityIdentifiers.solutions",
            wayOut: "associate one before the opportunity is Committed or Launched",
            \.hasSolutionOnceCommitted
        ),
        .required("O37", "lifeCycle.closedLostReason", wayOut: "stage Closed Lost says why", \.givesReasonIfLost),
        .required(
            "O6",
            "customer.account.awsAccountId",
            wayOut: "a services partner names the account that launched",
            \.namesAccountAtLaunch
        ),
        revenue("deliveryModel") { $0.deliveryModel != nil },
        revenue("value") { $0.value != nil },
        revenue("effectiveDate") { $0.effectiveDate != nil },
        revenue("expirationDate") { $0.expirationDate != nil },
    ]

    private static func revenue(
        _ member: String,
        _ isThere: @escaping @Sendable (Selling.SoftwareRevenue) -> Bool
    ) -> Rule<OpportunityWrite> {
        .required(
            "O42",
            "softwareRevenue.\(member)",
            wayOut: "a launch in a special program says what it earns",
            { write in !write.launchesInSpecialProgram || write.content.softwareRevenue.map(isThere) ?? false }
        )
    }
}

extension OpportunityWrite {
    private var launches: Bool { movesStage && stage == .launched }
    fileprivate var launchesInSpecialProgram: Bool { partner.isInSpecialProgram && launches }

    fileprivate var keepsStageBeforeSubmission: Bool { stored?.reviewStatus != .pendingSubmission || !movesStage }
    fileprivate var keepsFinalStage: Bool { stored?.stage.isFinal != true || !movesStage }
    fileprivate var hasSolutionOnceCommitted: Bool { !stage.isCommitted || stored.map { $0.solutionCount > 0 } ?? true }
    fileprivate var givesReasonIfLost: Bool { stage != .closedLost || content.lifeCycle?.closedLostReason != nil }
    fileprivate var namesAccountAtLaunch: Bool {
        !partner.isServicesPath || !launches || (content.account?.awsAccountId).hasContent
    }
}
