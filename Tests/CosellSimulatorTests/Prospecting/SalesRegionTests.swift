import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.3: where AWS's sales organization puts a country.
struct SalesRegionTests {
    @Test(
        "a row each",
        arguments: [
            ("US", "AMER", "North America", "United States"),
            ("CA", "AMER", "North America", "Canada"),
            ("MX GT CR PA", "LATAM", "Mexico and Central America", "Mexico and Central America"),
            ("BR", "LATAM", "South America", "Brazil"),
            ("AR CL CO PE UY EC BO PY", "LATAM", "South America", "Spanish South America"),
            ("GB IE", "EMEA", "Western Europe", "UK and Ireland"),
            ("DE AT CH", "EMEA", "Western Europe", "Germany, Austria and Switzerland"),
            ("FR BE NL LU", "EMEA", "Western Europe", "France and Benelux"),
            ("ES PT IT GR MT CY", "EMEA", "Southern Europe", "Southern Europe"),
            ("SE NO DK FI IS", "EMEA", "Northern Europe", "Nordics"),
            ("PL CZ SK HU RO BG EE LV LT SI HR", "EMEA", "Eastern Europe", "Central and Eastern Europe"),
            ("AE SA QA BH KW OM IL TR EG", "EMEA", "Middle East and Africa", "Middle East"),
            ("ZA NG KE GH MA", "EMEA", "Middle East and Africa", "Africa"),
            ("IN", "APJ", "India", "India"),
            ("JP", "APJ", "Japan", "Japan"),
            ("KR", "APJ", "Korea", "Korea"),
            ("AU NZ", "APJ", "Australia and New Zealand", "Australia and New Zealand"),
            ("SG MY ID TH PH VN", "APJ", "Southeast Asia", "Southeast Asia"),
            ("CN HK TW MO", "GCR", "Greater China", "Greater China"),
        ]
    )
    func rows(countries: String, geo: String, region: String, subRegion: String) {
        for country in countries.split(separator: " ") {
            let lead = SampleLead.lead(country: String(country))
            let customer = Prospect(lead: lead, hasActiveSolution: true).customer
            #expect(customer.geo == geo)
            #expect(customer.region == region)
            #expect(customer.subRegion == subRegion)
        }
    }

    @Test("no country stands in two rows, and all are the model's")
    func once() {
        let countries = SalesRegion.all.flatMap(\.countries)
        #expect(countries.count == 75)
        #expect(Set(countries).count == 75)
        #expect(countries.allSatisfy { $0.isKnown })
    }

    @Test("another country of the model is told without a region", arguments: [Selling.CountryCode.pk, .aq, .ua])
    func elsewhere(_ country: Selling.CountryCode) {
        let customer = Prospect(lead: SampleLead.lead(country: country.rawValue), hasActiveSolution: true).customer
        #expect(customer.country == country)
        #expect(customer.geo == nil && customer.region == nil && customer.subRegion == nil)
    }
}
