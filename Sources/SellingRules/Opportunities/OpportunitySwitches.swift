package import CosellRules

/// The switches that opportunity rules obey, with their defaults.
package struct OpportunitySwitches: Sendable {
    /// `create_required_fields`: whether company, country, title and close date must be there from the start (D2).
    package var createRequiredFields = true
    /// `create_stage_policy`: what a creation does with a stage other than Prospect (D3).
    package var createStagePolicy = CreateStagePolicy.coerce
    /// `require_marketing_source`: whether every update names a marketing source.
    package var requireMarketingSource = true
    /// `lock_software_revenue_when_approved` (D8).
    package var lockSoftwareRevenueWhenApproved = false
    /// The share of a contract's monthly value that counts as spend on AWS (AD44).
    package var derivedSpendFactor = SpendFactor.published
    /// `estimates`: what the calculator answers (E7).
    package var estimates = Estimates.derived

    package init() {}

    package enum CreateStagePolicy: String, CaseIterable, Sendable {
        /// It is stored as Prospect, without a word.
        case coerce
        case reject
        case honour
    }
}

/// What kind of partner an account is, as far as rules ask.
package struct PartnerFacts: Hashable, Sendable {
    /// `partner_path`: services or consulting, as opposed to software (O6).
    package var isServicesPath: Bool
    /// `special_programs` (O42).
    package var isInSpecialProgram: Bool

    package init(isServicesPath: Bool = false, isInSpecialProgram: Bool = false) {
        self.isServicesPath = isServicesPath
        self.isInSpecialProgram = isInSpecialProgram
    }
}
