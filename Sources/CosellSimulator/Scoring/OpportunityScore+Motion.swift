package import SellingDomain
package import SellingAPI

/// Who leads the sale, and on which terms (additions 7.5, SO42).
extension OpportunityScore {
    /// - Parameter origin: who brought the deal.
    /// - Returns: the first row that applies.
    package func motion(origin: Selling.OpportunityOrigin?) -> CosellMotion {
        if deal.isForVisibilityOnly {
            return CosellMotion("Partner-led", because: "The opportunity is shared for visibility only.")
        }
        if origin == .awsReferral {
            return CosellMotion("AWS Field-engaged", because: "AWS referred the opportunity.")
        }
        // No number: the score itself is hidden once the deal is over (AD36).
        return switch value {
        case 70...: CosellMotion("AWS Field-engaged", because: "The quality score is 70 or more.")
        case 40...: CosellMotion("Agent-engaged", because: "The quality score is between 40 and 69.")
        default: CosellMotion("Partner-led", because: "The quality score is below 40.")
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
