import SellingAPI

/// Where a customer of the demo has its seat.
struct DemoPlace: Sendable {
    let country: Selling.CountryCode
    let city: String
    var state: String?
    /// Absent where the country has no postal codes (selling appendix B).
    var postalCode: String?
    /// The beginning of a phone number; four digits follow.
    let dial: String

    private init(
        _ country: Selling.CountryCode,
        _ city: String,
        _ postalCode: String?,
        _ dial: String,
        state: String? = nil
    ) {
        (self.country, self.city, self.postalCode, self.dial, self.state) = (country, city, postalCode, dial, state)
    }

    static let seattle = Self(.us, "Seattle", "98101", "+1206555", state: "Washington")
    static let austin = Self(.us, "Austin", "78701", "+1512555", state: "Texas")
    static let chicago = Self(.us, "Chicago", "60601", "+1312555", state: "Illinois")
    static let boston = Self(.us, "Boston", "02108", "+1617555", state: "Massachusetts")
    static let atlanta = Self(.us, "Atlanta", "30303", "+1404555", state: "Georgia")
    static let denver = Self(.us, "Denver", "80202", "+1303555", state: "Colorado")
    static let newark = Self(.us, "Newark", "07102-1982", "+1973555", state: "New Jersey")
    static let capital = Self(.us, "Washington", "20001", "+1202555", state: "Dist. of Columbia")
    static let toronto = Self(.ca, "Toronto", "M5V 2T6", "+1416555", state: "Ontario")
    static let mexicoCity = Self(.mx, "Mexico City", "06000", "+52555010")
    static let saoPaulo = Self(.br, "São Paulo", "01310-100", "+55115550")
    static let london = Self(.gb, "London", "EC1A 1BB", "+44207946")
    static let manchester = Self(.gb, "Manchester", "M1 1AE", "+44161496")
    static let dublin = Self(.ie, "Dublin", "D02 X285", "+35315550")
    static let paris = Self(.fr, "Paris", "75001", "+33199005")
    static let berlin = Self(.de, "Berlin", "10115", "+49305550")
    static let hamburg = Self(.de, "Hamburg", "20095", "+49405550")
    static let amsterdam = Self(.nl, "Amsterdam", "1012 AB", "+31205550")
    static let stockholm = Self(.se, "Stockholm", "111 22", "+46855501")
    static let warsaw = Self(.pl, "Warsaw", "00-001", "+48225550")
    static let madrid = Self(.es, "Madrid", "28001", "+34915550")
    static let milan = Self(.it, "Milan", "20121", "+39025550")
    static let zurich = Self(.ch, "Zurich", "8001", "+41445550")
    static let dubai = Self(.ae, "Dubai", nil, "+97145550")
    static let capeTown = Self(.za, "Cape Town", "8001", "+27215550")
    static let mumbai = Self(.in, "Mumbai", "400001", "+91225550")
    static let singapore = Self(.sg, "Singapore", "018956", "+6565550")
    static let tokyo = Self(.jp, "Tokyo", "100-0001", "+81355500")
    static let sydney = Self(.au, "Sydney", "2000", "+61255501", state: "New South Wales")
}
