import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.2 to 4.5.
struct CompanyProspectorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let lead: Selling.LeadContext
        let key: String
        let bytes: String
        let industry: Selling.Industry
        let subIndustry: String
        let segment: String
        let size: String
        let programs: [String]
        let scores: [String]
        let category: [String]
    }

    private static func lead(
        _ customer: Selling.LeadCustomer,
        _ interactions: [(usecase: String?, problem: String?)]
    ) -> Selling.LeadContext {
        Selling.LeadContext(
            customer: customer,
            interactions: interactions.map {
                Selling.LeadInteraction(usecase: $0.usecase, businessProblem: $0.problem, contact: contact("Buyer"))
            }
        )
    }

    private static func contact(_ title: String) -> Selling.LeadContact {
        Selling.LeadContact(businessTitle: title, email: "a@b.example", firstName: "Ada", lastName: "Bell")
    }

    /// The test vectors of 4.4; the caller has an Active solution.
    static let vectors = [
        Row(
            testDescription: "Harbour Lane Foods",
            lead: lead(
                Selling.LeadCustomer(
                    industry: "Retail",
                    companyName: "Harbour Lane Foods",
                    websiteUrl: "https://www.harbourlane.example/about",
                    address: Selling.LeadAddress(countryCode: "GB"),
                    awsMaturity: "Evaluating",
                    marketSegment: "Medium"
                ),
                [("Data lake", "Weekly reporting takes three days")]
            ),
            key: "harbourlane.example",
            bytes: "cd6674733a594eaf18",
            industry: .retail,
            subIndustry: "Specialty Retail",
            segment: "Medium",
            size: "100-999",
            programs: ["Partner Greenfield Program", "Pioneer Credits", "Partner-Led Sales Motion"],
            scores: ["Medium", "Medium"],
            category: ["Data and Analytics", "Business Intelligence"]
        ),
        Row(
            testDescription: "Kestrel Aero",
            lead: lead(
                Selling.LeadCustomer(
                    industry: "aerospace",
                    companyName: "Kestrel  Aero",
                    address: Selling.LeadAddress(countryCode: "us"),
                    awsMaturity: "Multi-Account",
                    marketSegment: "Enterprise"
                ),
                [("Migration", nil), (nil, "Legacy VMware estate")]
            ),
            key: "kestrel aero|US",
            bytes: "703b17699703ee21ec",
            industry: .aerospace,
            subIndustry: "Maintenance and Repair",
            segment: "Enterprise",
            size: "10000+",
            programs: [],
            scores: ["High", "Medium"],
            category: ["Migration and Modernization", "Application Migration"]
        ),
        Row(
            testDescription: "Solveig Energi",
            lead: lead(
                Selling.LeadCustomer(
                    companyName: "Solveig Energi",
                    websiteUrl: "solveig-energi.example",
                    address: Selling.LeadAddress(countryCode: "NO")
                ),
                [(nil, nil)]
            ),
            key: "solveig-energi.example",
            bytes: "5e42b8bd265a4a0d3d",
            industry: .manufacturing,
            subIndustry: "Chemicals",
            segment: "Micro",
            size: "1-9",
            programs: ["Partner-Led Sales Motion"],
            scores: ["Medium", "Medium"],
            category: ["Migration and Modernization", "Database Migration"]
        ),
    ]

    @Test("a company looks the same everywhere", arguments: vectors)
    func vectors(_ row: Row) {
        let key = CompanyKey(row.lead.customer)
        #expect(key.text == row.key)
        #expect((0...8).map { String(key.byte($0) + 256, radix: 16).dropFirst() }.joined() == row.bytes)
        let found = CompanyProspector().result(for: row.lead, hasActiveSolution: true)
        #expect(found.customer.industry == row.industry)
        #expect(found.customer.subIndustry == row.subIndustry)
        #expect(found.customer.segment == row.segment)
        #expect(found.customer.companySize == row.size)
        #expect(found.customer.eligiblePrograms == row.programs)
        #expect([found.insights.marketplaceEngagementScore, found.insights.solutionScore] == row.scores)
        #expect([found.insights.solutionCategory, found.insights.solutionSubCategory] == row.category)
        #expect(found.customer.publicProfileSummary?.hasSuffix("Sample text made by the emulator.") == true)
    }

    @Test(
        "the host is the website's name alone",
        arguments: zip(
            [
                " HTTPS://WWW.Acme.Example:8443/a?b#c ", "acme.example?x", "www.acme.example",
                "http://acme.example#top",
                "ftp://acme.example/", "www.www.acme.example", "//", "",
            ],
            [
                "acme.example", "acme.example", "acme.example", "acme.example", "acme.example", "www.acme.example", "",
                "",
            ]
        )
    )
    func host(_ website: String, _ host: String) {
        #expect(CompanyKey(Selling.LeadCustomer(companyName: "Acme", websiteUrl: website)).host == host)
    }

    @Test(
        "a company is found by website or country (3.5, row 5)",
        arguments: zip(
            [("acme.example", "XX"), (nil, "US"), (nil, "us"), (nil, "USA"), (nil, nil), ("", "")]
                as [(String?, String?)],
            [true, true, true, false, false, false]
        )
    )
    func canFind(_ says: (website: String?, country: String?), _ isFound: Bool) {
        let customer = Selling.LeadCustomer(
            companyName: "Acme",
            websiteUrl: says.website,
            address: Selling.LeadAddress(countryCode: says.country)
        )
        #expect(CompanyProspector().canFind(Self.lead(customer, [])) == isFound)
    }

    @Test("every industry of the model divides into three", arguments: Selling.Industry.allCases)
    func industries(_ industry: Selling.Industry) {
        let customer = Selling.LeadCustomer(industry: industry.rawValue.uppercased(), companyName: "Acme")
        let found = CompanyProspector().result(for: Self.lead(customer, []), hasActiveSolution: false).customer
        #expect(found.industry == industry)
        #expect(SubIndustries.of(industry).count == 3)
        #expect(found.subIndustry.map(SubIndustries.of(industry).contains) == true)
    }

    @Test("an industry that the model does not have is Other; no industry is one of the usual")
    func otherIndustry() {
        func industry(_ text: String?) -> Selling.Industry? {
            let customer = Selling.LeadCustomer(industry: text, companyName: "Acme")
            return CompanyProspector().result(for: Self.lead(customer, []), hasActiveSolution: false).customer.industry
        }
        #expect(industry("Beekeeping") == .other)
        #expect(industry(nil) == industry(""))
        #expect(industry(nil) != .other)
    }

    @Test(
        "the first category with a keyword in the text is hit",
        arguments: zip(
            [
                "Audit trail", "GenAI chat", "Re-MIGRATE", "SAP", "Kubernetes", "disaster plan", "sensor net",
                "reporting",
            ],
            SolutionCategory.all.map(\.name)
        )
    )
    func categories(_ problem: String, _ name: String) {
        let lead = Self.lead(Selling.LeadCustomer(companyName: "Acme"), [(nil, problem)])
        let found = CompanyProspector().result(for: lead, hasActiveSolution: true)
        #expect(found.insights.solutionCategory == name)
    }

    @Test("each sign of readiness is a point: two are Medium, four are High")
    func readiness() {
        let now = Instant(seconds: 1_900_000_000)
        func score(_ edit: (inout Selling.LeadContext) -> Void) -> String {
            var lead = Self.lead(Selling.LeadCustomer(companyName: "Acme"), [(nil, nil)])
            edit(&lead)
            return CompanyProspector().readiness(of: lead, at: now)
        }
        let qualified: (inout Selling.LeadContext) -> Void = { $0.qualificationStatus = "Qualified" }
        let explained: (inout Selling.LeadContext) -> Void = {
            $0.interactions[0].businessProblem = String(repeating: "x", count: 20)
        }
        let recent: (inout Selling.LeadContext) -> Void = {
            $0.interactions[0].interactionDate = now.adding(seconds: -30 * 86_400)
        }
        let led: (inout Selling.LeadContext) -> Void = { $0.interactions[0].contact = Self.contact("Vice President") }
        let acted: (inout Selling.LeadContext) -> Void = { $0.interactions[0].customerAction = "Registered" }
        let signs = [qualified, explained, recent, led, acted]
        for count in 0...signs.count {
            let expected = ["Low", "Low", "Medium", "Medium", "High", "High"][count]
            #expect(score { lead in signs.prefix(count).forEach { $0(&lead) } } == expected, "\(count)")
            #expect(score { lead in signs.suffix(count).forEach { $0(&lead) } } == expected, "\(count)")
        }
        #expect(
            score {
                $0.interactions[0].interactionDate = now.adding(seconds: -30 * 86_400 - 1); qualified(&$0)
            } == "Low"
        )
        #expect(
            score {
                explained(&$0); $0.interactions[0].businessProblem?.removeLast(); qualified(&$0)
            } == "Low"
        )
    }
}
