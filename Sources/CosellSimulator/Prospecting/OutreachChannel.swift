import Crypto
package import SellingAPI

/// How leads of one country, region and segment are best reached, drawn from these words alone (EG13 to EG15; ours).
package struct OutreachChannel: Sendable {
    package let recommendation: Selling.ChannelRecommendation

    /// - Returns: nil for a country outside AWS's sales regions.
    package init?(to customer: Selling.LeadCustomer) {
        let company = LeadCompany(customer)
        guard let country = company.country, let region = SalesRegion.of(country) else { return nil }
        let segment = CompanyTraits(customer, ProspectSeed(key: company.key)).segment
        self.init(country: country, region: region, segment: segment)
    }

    init?(country: Selling.CountryCode, region: SalesRegion, segment: MarketSegment) {
        guard let firstHour = Self.firstHours[region.geo] else { return nil }
        let key = "channel:\(country.rawValue)|\(region.geo)|\(region.region)|\(segment.rawValue)"
        let bytes = Array(SHA256.hash(data: Array(key.utf8))).map(Int.init)
        let windows = (0...(bytes[1] % 3)).map { index in
            Window(day: bytes[2 + index] % Self.days.count, hour: firstHour + bytes[5 + index] % 4)
        }
        recommendation = Selling.ChannelRecommendation(
            recommendedChannel: bytes[0].isMultiple(of: 2) ? "EMAIL" : "CALL",
            bestOutreachWindows: Set(windows).sorted { ($0.day, $0.hour) < ($1.day, $1.hour) }.map(\.shown)
        )
    }

    private static let days: [Selling.DayOfWeek] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// When people there begin to answer, in hours UTC.
    private static let firstHours = ["AMER": 14, "LATAM": 13, "EMEA": 8, "APJ": 1, "GCR": 2]

    /// Two hours of a working day.
    private struct Window: Hashable {
        let day: Int
        let hour: Int

        var shown: Selling.BestOutreachWindow {
            Selling.BestOutreachWindow(
                day: OutreachChannel.days[day],
                startTimeUtc: Self.time(hour),
                endTimeUtc: Self.time(hour + 2)
            )
        }

        private static func time(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }
    }
}
