import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// How leads of one kind are best reached (EG13 to EG15).
struct OutreachChannelTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let country: Selling.CountryCode
        let segment: MarketSegment
        let channel: String
        let windows: [String]
        var testDescription: String { "\(country.rawValue), \(segment.rawValue)" }
    }

    static let rows = [
        Row(country: .gb, segment: .medium, channel: "EMAIL", windows: ["FRIDAY 09:00-11:00"]),
        Row(
            country: .us,
            segment: .enterprise,
            channel: "EMAIL",
            windows: ["TUESDAY 15:00-17:00", "TUESDAY 16:00-18:00"]
        ),
    ]

    private static func text(_ window: Selling.BestOutreachWindow) -> String {
        "\(window.day.rawValue) \(window.startTimeUtc)-\(window.endTimeUtc)"
    }

    @Test("depends on country, geography, region and segment alone", arguments: rows)
    func values(_ row: Row) throws {
        let region = try #require(SalesRegion.of(row.country))
        let advice = try #require(OutreachChannel(country: row.country, region: region, segment: row.segment))
        #expect(advice.recommendation.recommendedChannel == row.channel)
        #expect((advice.recommendation.bestOutreachWindows ?? []).map(Self.text) == row.windows)
    }

    @Test("windows are distinct, in order, and of the model's form", arguments: SalesRegion.all)
    func windows(_ region: SalesRegion) throws {
        for country in region.countries {
            for segment in MarketSegment.allCases {
                let advice = try #require(OutreachChannel(country: country, region: region, segment: segment))
                let windows = advice.recommendation.bestOutreachWindows ?? []
                #expect(!windows.isEmpty && windows.count <= 3)
                #expect(Set(windows.map(Self.text)).count == windows.count)
                #expect(ConstraintCheck.breaches(of: advice.recommendation).isEmpty)
            }
        }
    }

    @Test("a country outside the table has none, and neither has a lead without one", arguments: ["AQ", "XX", nil])
    func elsewhere(country: String?) {
        #expect(OutreachChannel(to: SampleLead.lead(country: country).customer) == nil)
    }
}
