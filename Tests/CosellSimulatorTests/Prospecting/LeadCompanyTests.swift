import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.2 and 3.5, row 5: which company a lead speaks of.
struct LeadCompanyTests {
    @Test(
        "the host of a website",
        arguments: [
            ("harbourlane.example", "harbourlane.example"),
            ("https://www.harbourlane.example/about", "harbourlane.example"),
            ("HTTPS://WWW.HarbourLane.Example", "harbourlane.example"),
            (" \t http://harbourlane.example \n", "harbourlane.example"),
            ("http://harbourlane.example:8080/a", "harbourlane.example"),
            ("harbourlane.example:8080", "harbourlane.example"),
            ("harbourlane.example?x=1", "harbourlane.example"),
            ("harbourlane.example#top", "harbourlane.example"),
            ("svn+ssh://harbourlane.example", "harbourlane.example"),
            ("www.www.example", "www.example"),
            ("www2.harbourlane.example", "www2.harbourlane.example"),
            ("harbourlane.example/go?to=https://other.example", "harbourlane.example"),
            ("harbourlane.example?to=https://other.example", "harbourlane.example"),
            ("1://harbourlane.example", "1"),
            ("MÜNCHEN.example/ü", "mÜnchen.example"),
            ("日本.example", "日本.example"),
            ("https://", ""),
            ("https://www.", ""),
            ("//harbourlane.example", ""),
            ("://harbourlane.example", ""),
            ("/about", ""),
            ("", ""),
            ("  ", ""),
        ]
    )
    func host(website: String, host: String) {
        #expect(company(website: website).host == host)
    }

    @Test(
        "the country of an address",
        arguments: [
            ("GB", Selling.CountryCode.gb), ("gb", .gb), ("gB", .gb), ("XX", nil), ("GBR", nil), ("", nil),
            (" GB", nil),
            ("United Kin", nil), ("\u{212A}R", nil), (nil, nil),
        ] as [(String?, Selling.CountryCode?)]
    )
    func country(text: String?, country: Selling.CountryCode?) {
        #expect(company(country: text).country == country)
    }

    @Test("every country of the model counts, in small letters too", arguments: Selling.CountryCode.allCases)
    func countries(_ country: Selling.CountryCode) {
        #expect(company(country: country.rawValue.lowercased()).country == country)
    }

    @Test(
        "without a host, name and country are the key",
        arguments: [
            ("Kestrel Aero", "US", "kestrel aero|US"),
            ("  KESTREL \t\n  Aero ", "us", "kestrel aero|US"),
            ("Kestrel\u{A0}\u{2003}Aero", nil, "kestrel aero|"),
            ("Kestrel Aero", "XX", "kestrel aero|"),
            ("ÉCOLE École", "FR", "École École|FR"),
            ("株式会社 空", "JP", "株式会社 空|JP"),
            ("  ", "JP", "|JP"),
        ] as [(String, String?, String)]
    )
    func key(name: String, country: String?, key: String) {
        #expect(company(name, country: country).key == key)
        #expect(company(name, website: "https://", country: country).key == key)
    }

    @Test("a host is the whole key")
    func hostIsKey() {
        let one = company("Kestrel Aero", website: "kestrel.example", country: "US")
        let other = company("Kestrel Group", website: "https://www.kestrel.example/de", country: "DE")
        #expect(one.key == "kestrel.example")
        #expect(one.key == other.key)
    }

    @Test(
        "a website with a host or a known country is enough to match",
        arguments: [
            ("kestrel.example", "US", true), ("kestrel.example", nil, true), (nil, "us", true),
            ("https://", "US", true),
            (nil, nil, false), ("", "", false), (nil, "XX", false), ("https://", nil, false), (" ", "USA", false),
        ] as [(String?, String?, Bool)]
    )
    func canBeMatched(website: String?, country: String?, isEnough: Bool) {
        #expect(Prospect.canBeMatched(SampleLead.lead(website: website, country: country)) == isEnough)
    }

    private func company(
        _ name: String = "Kestrel Aero",
        website: String? = nil,
        country: String? = nil
    ) -> LeadCompany {
        LeadCompany(SampleLead.lead(name, website: website, country: country).customer)
    }
}
