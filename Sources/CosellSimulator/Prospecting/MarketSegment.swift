/// How large a company is, in AWS's words; their order is the order of the draw (additions 4.3).
enum MarketSegment: String, CaseIterable {
    case enterprise = "Enterprise"
    case large = "Large"
    case medium = "Medium"
    case small = "Small"
    case micro = "Micro"

    /// People employed.
    var companySize: String {
        switch self {
        case .enterprise: "10000+"
        case .large: "1000-9999"
        case .medium: "100-999"
        case .small: "10-99"
        case .micro: "1-9"
        }
    }
}
