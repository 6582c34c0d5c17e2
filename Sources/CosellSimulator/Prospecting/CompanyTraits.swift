import SellingAPI

/// What AWS believes about a company: the lead's word where it is one AWS knows, else a draw (additions 4.3).
struct CompanyTraits: Sendable {
    let industry: Selling.Industry
    let subIndustry: String
    let segment: MarketSegment
    let maturity: CloudMaturity

    init(_ customer: Selling.LeadCustomer, _ seed: ProspectSeed) {
        industry = Self.industry(customer.industry ?? "") ?? seed.pick(Self.commonIndustries, 1)
        subIndustry = seed.pick(SubIndustries.of(industry), 2)
        let segment = MarketSegment.allCases.first { $0.rawValue.isSpelled(customer.marketSegment ?? "") }
        self.segment = segment ?? seed.pick(MarketSegment.allCases, 3)
        maturity = CloudMaturity(customer.awsMaturity ?? "") ?? seed.pick(CloudMaturity.allCases, 4)
    }

    /// - Returns: nil for a lead that says nothing; `Other` for words that are no industry of AWS's.
    private static func industry(_ text: String) -> Selling.Industry? {
        if text.trimmed.isEmpty { return nil }
        return Selling.Industry.allCases.first { $0.rawValue.isSpelled(text) } ?? .other
    }

    static let commonIndustries: [Selling.Industry] = [
        .financialServices, .healthcare, .manufacturing, .retail, .softwareAndInternet, .mediaAndEntertainment,
        .energyPowerAndUtilities, .transportationAndLogistics,
    ]
}
