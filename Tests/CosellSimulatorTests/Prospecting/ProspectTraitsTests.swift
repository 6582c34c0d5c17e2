import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.3: what a lead says goes before what is drawn.
struct ProspectTraitsTests {
    /// Companies about whom a lead says nothing but the name.
    private static let strangers = (1...400).map { "Stranger \($0)" }

    private func traits(_ company: String) -> (CompanyTraits, [UInt8]) {
        let customer = SampleLead.lead(company).customer
        let seed = ProspectSeed(key: LeadCompany(customer).key)
        return (CompanyTraits(customer, seed), seed.bytes)
    }

    private func customer(_ lead: Selling.LeadContext) -> Selling.ProspectingResultCustomer {
        Prospect(lead: lead, hasActiveSolution: true).customer
    }

    @Test("each draw has a byte of its own", arguments: strangers.prefix(40))
    func draws(company: String) {
        let (traits, bytes) = traits(company)
        #expect(traits.industry == CompanyTraits.commonIndustries[Int(bytes[1]) % 8])
        #expect(traits.subIndustry == SubIndustries.of(traits.industry)[Int(bytes[2]) % 3])
        #expect(traits.segment.rawValue == ["Enterprise", "Large", "Medium", "Small", "Micro"][Int(bytes[3]) % 5])
        #expect(traits.maturity.rawValue == Int(bytes[4]) % 3)
    }

    @Test("every industry, segment and maturity is drawn by somebody")
    func allDrawn() {
        let all = Self.strangers.map { traits($0).0 }
        #expect(Set(all.map(\.industry)) == Set(CompanyTraits.commonIndustries))
        #expect(Set(all.map(\.segment)) == Set(MarketSegment.allCases))
        #expect(Set(all.map(\.maturity)) == Set(CloudMaturity.allCases))
    }

    @Test("an industry of the model, however large its letters, with three things to do in it")
    func industries() {
        var all: Set<String> = []
        for industry in Selling.Industry.allCases {
            let name = industry.rawValue
            for text in [name, name.uppercased(), name.lowercased()] {
                let found = customer(SampleLead.lead(industry: text))
                #expect(found.industry == industry)
                #expect(SubIndustries.of(industry).contains(found.subIndustry ?? ""))
            }
            #expect(SubIndustries.of(industry).count == 3, "\(industry)")
            all.formUnion(SubIndustries.of(industry))
        }
        #expect(all.count == 3 * Selling.Industry.allCases.count)
        #expect(SubIndustries.of(.other) == ["General", "Diversified", "Unclassified"])
    }

    @Test("any other text is the industry Other, and no text is a draw")
    func otherIndustries() {
        for text in ["Basket weaving", "Retail ", "Retail, Healthcare", "航空", "Min\u{131}ng"] {
            #expect(customer(SampleLead.lead(industry: text)).industry == .other, "\(text)")
        }
        for text in [nil, "", " \t"] {
            #expect(customer(SampleLead.lead("Stranger 1", industry: text)).industry == traits("Stranger 1").0.industry)
        }
    }

    @Test(
        "a segment of the guide, and the size that goes with it",
        arguments: [
            ("Enterprise", "10000+"), ("Large", "1000-9999"), ("Medium", "100-999"), ("Small", "10-99"),
            ("Micro", "1-9"),
        ]
    )
    func segments(segment: String, size: String) {
        for text in [segment, segment.uppercased(), segment.lowercased()] {
            let found = customer(SampleLead.lead(segment: text))
            #expect(found.segment == segment)
            #expect(found.companySize == size)
        }
    }

    @Test("any other segment is a draw", arguments: [nil, "", "Mid-Market", "Medium "])
    func otherSegments(text: String?) {
        #expect(
            customer(SampleLead.lead("Stranger 2", segment: text)).segment == traits("Stranger 2").0.segment.rawValue
        )
    }

    @Test(
        "words of maturity",
        arguments: [
            ("Evaluating", .evaluating), ("evaluating", .evaluating), ("Single Account", .singleAccount),
            ("SINGLE-ACCOUNT", .singleAccount), ("singleaccount", .singleAccount), ("Multi-Account", .multiAccount),
            ("multi account", .multiAccount), ("- multi - account -", .multiAccount), ("", nil), ("None", nil),
            ("multi_account", nil), ("multi\taccount", nil),
        ] as [(String, CloudMaturity?)]
    )
    func maturities(text: String, maturity: CloudMaturity?) {
        #expect(CloudMaturity(text) == maturity)
    }

    @Test("programs by maturity and segment", arguments: CloudMaturity.allCases, MarketSegment.allCases)
    func programs(maturity: CloudMaturity, segment: MarketSegment) {
        let words: [CloudMaturity: String] = [
            .evaluating: "Evaluating", .singleAccount: "Single Account", .multiAccount: "Multi-Account",
        ]
        let isSmall = segment != .enterprise && segment != .large
        var expected: [String] = []
        if maturity == .evaluating { expected.append("Partner Greenfield Program") }
        if maturity != .multiAccount && isSmall { expected.append("Pioneer Credits") }
        if segment != .enterprise { expected.append("Partner-Led Sales Motion") }
        let found = customer(SampleLead.lead(segment: segment.rawValue, maturity: words[maturity]))
        #expect(found.eligiblePrograms == expected)
    }
}
