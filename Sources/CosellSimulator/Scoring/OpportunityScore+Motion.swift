package import SellingAPI

/// Who leads the sale, and on which terms (additions 7.5).
extension OpportunityScore {
    /// - Parameter origin: who brought the deal.
    /// - Returns: the first row that applies.
    package func motion(origin: Selling.OpportunityOrigin?) -> String {
        if deal.isForVisibilityOnly { return "Partner-led" }
        if origin == .awsReferral { return "AWS Field-engaged" }
        return switch value {
        case 70...: "AWS Field-engaged"
        case 40...: "Agent-engaged"
        default: "Partner-led"
        }
    }

    /// The seller's terms as AWS shows them, nil without any; a discount is nothing that a seller puts in.
    package var softwareRevenue: Selling.AwsSoftwareRevenue? {
        guard let terms = deal.record.softwareRevenue else { return nil }
        if terms.value == nil, terms.effectiveDate == nil, terms.expirationDate == nil { return nil }
        return Selling.AwsSoftwareRevenue(
            value: terms.value,
            effectiveDate: terms.effectiveDate,
            expirationDate: terms.expirationDate
        )
    }

    /// Whether somebody in AWS's team may sign: the deal is Committed, and there are terms to sign.
    package var hasSignatory: Bool { deal.stage == .committed && softwareRevenue != nil }
}
