import SellingAPI

/// What AWS knows of a lead's company (additions 4.3).
struct CompanyProfile {
    let key: CompanyKey
    let customer: Selling.ProspectingResultCustomer
    /// 0 evaluating, 1 a single account, 2 several.
    let maturity: Int

    private static let segments = ["Enterprise", "Large", "Medium", "Small", "Micro"]
    private static let sizes = [
        "Micro": "1-9", "Small": "10-99", "Medium": "100-999", "Large": "1000-9999", "Enterprise": "10000+",
    ]
    /// For a lead that says nothing of its industry.
    private static let usualIndustries: [Selling.Industry] = [
        .financialServices, .healthcare, .manufacturing, .retail, .softwareAndInternet, .mediaAndEntertainment,
        .energyPowerAndUtilities, .transportationAndLogistics,
    ]

    init(_ lead: Selling.LeadCustomer) {
        let key = CompanyKey(lead)
        let name = lead.companyName.drop(while: \.isWhitespace).trimmedEnd
        let region = key.country.flatMap { SalesRegion.of($0.rawValue) }
        let industry = Self.industry(lead.industry, key)
        let subIndustry = key.pick(SubIndustries.of(industry), 2)
        let segment = Self.named(lead.marketSegment, in: Self.segments) ?? key.pick(Self.segments, 3)
        let size = Self.sizes[segment] ?? ""
        maturity = Self.maturity(lead.awsMaturity) ?? key.byte(4) % 3
        customer = Selling.ProspectingResultCustomer(
            accountName: name,
            geo: region?.geo,
            region: region?.region,
            subRegion: region?.subRegion,
            country: key.country,
            industry: industry,
            subIndustry: subIndustry,
            segment: segment,
            companySize: size,
            eligiblePrograms: Self.programs(maturity: maturity, segment: segment),
            publicProfileSummary: """
                \(name) is a company of the segment \(segment) with \(size) employees in \(industry.rawValue) \
                (\(subIndustry))\(key.country.map { ", \($0.rawValue)" } ?? ""). Sample text made by the emulator.
                """
        )
        self.key = key
    }

    private static func industry(_ text: String?, _ key: CompanyKey) -> Selling.Industry {
        guard let text, !text.isEmpty else { return key.pick(usualIndustries, 1) }
        let wanted = CompanyKey.lowered(text)
        return Selling.Industry.allCases.first { CompanyKey.lowered($0.rawValue) == wanted } ?? .other
    }

    private static func named(_ text: String?, in names: [String]) -> String? {
        guard let text else { return nil }
        return names.first { CompanyKey.lowered($0) == CompanyKey.lowered(text) }
    }

    private static func maturity(_ text: String?) -> Int? {
        let word = CompanyKey.lowered(text ?? "").filter { $0 != " " && $0 != "-" }
        return ["evaluating", "singleaccount", "multiaccount"].firstIndex(of: word)
    }

    /// The programs that AWS announced for lead enrichment, in its order.
    private static func programs(maturity: Int, segment: String) -> [String] {
        var programs: [String] = []
        if maturity == 0 { programs.append("Partner Greenfield Program") }
        if maturity <= 1, ["Micro", "Small", "Medium"].contains(segment) { programs.append("Pioneer Credits") }
        if segment != "Enterprise" { programs.append("Partner-Led Sales Motion") }
        return programs
    }
}

extension Substring {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
