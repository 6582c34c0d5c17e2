import CosellRules
import CosellWire
import SellingAPI

/// What the score looks at, and nothing else. An empty text or list is as good as none.
struct RatedDeal: Sendable {
    let record: Selling.GetOpportunityResponse
    /// Nil until the deal is submitted.
    let involvement: Selling.SalesInvolvementType?
    let today: CalendarDay
    let now: Instant

    static let longProblem = 200

    var stage: Selling.Stage? { record.lifeCycle?.stage }
    var needs: [Selling.PrimaryNeedFromAws] { record.primaryNeedsFromAws ?? [] }
    var solutions: [String] { record.relatedEntityIdentifiers.solutions ?? [] }
    var isForVisibilityOnly: Bool { involvement == .forVisibilityOnly }
    private var account: Selling.Account? { record.customer?.account }
    private var contacts: [Selling.Contact] { record.customer?.contacts ?? [] }
    private var spend: [Selling.ExpectedCustomerSpend] { record.project?.expectedCustomerSpend ?? [] }
}

/// The customer.
extension RatedDeal {
    var namesCompany: Bool { account?.companyName.isEmpty == false }
    var hasWebsite: Bool { account?.websiteUrl.hasContent ?? false }
    var namesIndustry: Bool {
        guard let industry = account?.industry else { return false }
        return industry != .other || account?.otherIndustry.hasContent ?? false
    }
    var hasCountry: Bool { account?.address?.countryCode != nil }
    var hasArea: Bool {
        guard let address = account?.address else { return false }
        return address.postalCode.hasContent || address.stateOrRegion.hasContent
    }
    var hasAwsAccount: Bool { account?.awsAccountId.hasContent ?? false }
    var hasDuns: Bool { account?.duns.hasContent ?? false }
    var hasReachableContact: Bool {
        contacts.contains { $0.email.hasContent && $0.firstName.hasContent && $0.lastName.hasContent }
    }
    var hasContactTitle: Bool { contacts.contains { $0.businessTitle.hasContent } }
}

/// The project.
extension RatedDeal {
    private var problem: String { record.project?.customerBusinessProblem ?? "" }

    var hasTitle: Bool { record.project?.title.hasContent ?? false }
    var hasProblem: Bool { !problem.isEmpty }
    var hasLongProblem: Bool { problem.unicodeScalars.count >= Self.longProblem }
    var hasUseCase: Bool { record.project?.customerUseCase.hasContent ?? false }
    var hasDeliveryModel: Bool { record.project?.deliveryModels.hasContent ?? false }
    var namesCompetitor: Bool { record.project?.competitorName != nil }
    var salesActivityPoints: Int { 2 * (record.project?.salesActivities ?? []).count }

    /// A stored amount is plain decimal digits, so one digit above 0 says that the whole is.
    var hasAwsSpend: Bool {
        spend.contains { entry in
            entry.targetCompany == "AWS" && (entry.amount ?? "").utf8.contains { "123456789".utf8.contains($0) }
        }
    }
    var hasEstimate: Bool {
        spend.contains { $0.estimationUrl.hasContent } || record.project?.expectedContractDuration?.value != nil
    }
}

/// The deal.
extension RatedDeal {
    var hasSolution: Bool {
        let related = record.relatedEntityIdentifiers
        return [related.solutions, related.awsMarketplaceSolutions, related.awsMarketplaceProducts]
            .contains { $0.hasContent }
    }
    var hasAwsProduct: Bool { record.relatedEntityIdentifiers.awsProducts.hasContent }
    var hasTeam: Bool { record.opportunityTeam.hasContent }
    var hasType: Bool { record.opportunityType != nil }
    /// A deal for visibility only needs nothing of AWS.
    var saysNeeds: Bool { !needs.isEmpty || isForVisibilityOnly }
}

/// Its course.
extension RatedDeal {
    private static let pointsByStage: [Selling.Stage: Int] = [
        .prospect: 0, .qualified: 6, .technicalValidation: 11, .businessValidation: 16, .committed: 20,
    ]
    private static let freshSeconds: Int64 = 30 * 86_400

    var stagePoints: Int { stage.flatMap { Self.pointsByStage[$0] } ?? 0 }
    var hasNextSteps: Bool { record.lifeCycle?.nextSteps.hasContent ?? false }
    var hasCloseDate: Bool { record.lifeCycle?.targetCloseDate.hasContent ?? false }
    var closesTodayOrLater: Bool {
        guard let day = CalendarDay(record.lifeCycle?.targetCloseDate ?? "") else { return false }
        return day >= today
    }

    /// Whether the next steps changed within 30 days, to the second.
    ///
    /// The history's last entry says when. Creating a deal leaves no entry, so steps without a history are as old as
    /// the deal. A deal whose steps were taken away has none that could be fresh.
    var hasFreshNextSteps: Bool {
        guard hasNextSteps else { return false }
        let changed = record.lifeCycle?.nextStepsHistory?.last?.time ?? record.createdDate
        return changed >= now.adding(seconds: -Self.freshSeconds)
    }
}
