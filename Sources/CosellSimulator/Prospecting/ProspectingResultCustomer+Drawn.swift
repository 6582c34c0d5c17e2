import SellingAPI

extension Selling.ProspectingResultCustomer {
    /// Additions 4.3.
    init(_ company: LeadCompany, _ traits: CompanyTraits) {
        let place = company.country.flatMap(SalesRegion.of)
        self.init(
            accountName: company.name,
            geo: place?.geo,
            region: place?.region,
            subRegion: place?.subRegion,
            country: company.country,
            industry: traits.industry,
            subIndustry: traits.subIndustry,
            segment: traits.segment.rawValue,
            companySize: traits.segment.companySize,
            eligiblePrograms: EligibleProgram.all.filter { $0.accepts(traits) }.map(\.name),
            publicProfileSummary: Self.summary(company, traits, place)
        )
    }

    /// Names no country by itself: a lead's country code is sensitive, its sales region is not.
    private static func summary(_ company: LeadCompany, _ traits: CompanyTraits, _ place: SalesRegion?) -> String {
        let home = place.map { " in \($0.subRegion)" } ?? ""
        return """
            \(company.name) is a company of the \(traits.segment.rawValue) segment\(home) with \
            \(traits.segment.companySize) people, working in \(traits.industry.rawValue) (\(traits.subIndustry)); \
            this is sample text made by the emulator.
            """
    }
}
