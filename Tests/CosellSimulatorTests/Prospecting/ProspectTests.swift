import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.4: the test vectors, whole.
struct ProspectTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let lead: Selling.LeadContext
        let key: String
        /// The first nine bytes of the hash.
        let bytes: [UInt8]
        let customer: Selling.ProspectingResultCustomer
        let insights: Selling.ProspectingInsights
    }

    static let rows = [
        Row(
            testDescription: "a lead that says all",
            lead: SampleLead.lead(
                "Harbour Lane Foods",
                website: "https://www.harbourlane.example/about",
                country: "GB",
                industry: "Retail",
                segment: "Medium",
                maturity: "Evaluating",
                interactions: [
                    SampleLead.interaction(useCase: "Data lake", problem: "Weekly reporting takes three days")
                ]
            ),
            key: "harbourlane.example",
            bytes: [0xcd, 0x66, 0x74, 0x73, 0x3a, 0x59, 0x4e, 0xaf, 0x18],
            customer: Selling.ProspectingResultCustomer(
                accountName: "Harbour Lane Foods",
                geo: "EMEA",
                region: "Western Europe",
                subRegion: "UK and Ireland",
                country: .gb,
                industry: .retail,
                subIndustry: "Specialty Retail",
                segment: "Medium",
                companySize: "100-999",
                eligiblePrograms: ["Partner Greenfield Program", "Pioneer Credits", "Partner-Led Sales Motion"],
                publicProfileSummary: """
                    Harbour Lane Foods is a company of the Medium segment in UK and Ireland with 100-999 people, \
                    working in Retail (Specialty Retail); this is sample text made by the emulator.
                    """
            ),
            insights: Selling.ProspectingInsights(
                marketplaceEngagementScore: "Medium",
                solutionScore: "Medium",
                solutionCategory: "Data and Analytics",
                solutionSubCategory: "Business Intelligence"
            )
        ),
        Row(
            testDescription: "no website",
            lead: SampleLead.lead(
                "Kestrel  Aero",
                country: "us",
                industry: "aerospace",
                segment: "Enterprise",
                maturity: "Multi-Account",
                interactions: [
                    SampleLead.interaction(useCase: "Migration"),
                    SampleLead.interaction(problem: "Legacy VMware estate"),
                ]
            ),
            key: "kestrel aero|US",
            bytes: [0x70, 0x3b, 0x17, 0x69, 0x97, 0x03, 0xee, 0x21, 0xec],
            customer: Selling.ProspectingResultCustomer(
                accountName: "Kestrel  Aero",
                geo: "AMER",
                region: "North America",
                subRegion: "United States",
                country: .us,
                industry: .aerospace,
                subIndustry: "Maintenance and Repair",
                segment: "Enterprise",
                companySize: "10000+",
                eligiblePrograms: [],
                publicProfileSummary: """
                    Kestrel  Aero is a company of the Enterprise segment in United States with 10000+ people, \
                    working in Aerospace (Maintenance and Repair); this is sample text made by the emulator.
                    """
            ),
            insights: Selling.ProspectingInsights(
                marketplaceEngagementScore: "High",
                solutionScore: "Medium",
                solutionCategory: "Migration and Modernization",
                solutionSubCategory: "Application Migration"
            )
        ),
        Row(
            testDescription: "everything drawn",
            lead: SampleLead.lead(
                "Solveig Energi",
                website: "solveig-energi.example",
                country: "NO",
                interactions: [SampleLead.interaction(action: "Asked for a call")]
            ),
            key: "solveig-energi.example",
            bytes: [0x5e, 0x42, 0xb8, 0xbd, 0x26, 0x5a, 0x4a, 0x0d, 0x3d],
            customer: Selling.ProspectingResultCustomer(
                accountName: "Solveig Energi",
                geo: "EMEA",
                region: "Northern Europe",
                subRegion: "Nordics",
                country: .no,
                industry: .manufacturing,
                subIndustry: "Chemicals",
                segment: "Micro",
                companySize: "1-9",
                eligiblePrograms: ["Partner-Led Sales Motion"],
                publicProfileSummary: """
                    Solveig Energi is a company of the Micro segment in Nordics with 1-9 people, \
                    working in Manufacturing (Chemicals); this is sample text made by the emulator.
                    """
            ),
            insights: Selling.ProspectingInsights(
                marketplaceEngagementScore: "Medium",
                solutionScore: "Medium",
                solutionCategory: "Migration and Modernization",
                solutionSubCategory: "Database Migration"
            )
        ),
    ]

    @Test("the vectors", arguments: rows)
    func vectors(_ row: Row) {
        let key = LeadCompany(row.lead.customer).key
        #expect(key == row.key)
        #expect(Array(ProspectSeed(key: key).bytes.prefix(9)) == row.bytes)
        let prospect = Prospect(lead: row.lead, hasActiveSolution: true)
        #expect(prospect.customer == row.customer)
        #expect(prospect.insights == row.insights)
    }

    @Test("a result keeps the constraints of the model, whatever a lead holds", arguments: [1, 120])
    func constraints(length: Int) {
        let company = String(repeating: "é", count: length)
        let found = Prospect(
            lead: SampleLead.lead(company, industry: company, segment: company, maturity: company),
            hasActiveSolution: false
        )
        var check = ConstraintCheck()
        check.structure(found.customer, "Customer")
        check.structure(found.insights, "Insights")
        #expect(check.breaches.isEmpty)
        #expect(found.customer.industry == .other)
    }

    @Test("a company without a known country has no region, and its summary names none")
    func nowhere() {
        let customer = Prospect(lead: SampleLead.lead("Null Ltd", segment: "Small"), hasActiveSolution: true).customer
        #expect(customer.geo == nil && customer.region == nil && customer.subRegion == nil && customer.country == nil)
        #expect(customer.publicProfileSummary?.hasPrefix("Null Ltd is a company of the Small segment with ") == true)
    }
}
