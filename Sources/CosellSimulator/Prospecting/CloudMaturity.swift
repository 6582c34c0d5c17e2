/// How far a company is on AWS; the number counts as points (additions 4.3).
enum CloudMaturity: Int, CaseIterable {
    case evaluating
    case singleAccount
    case multiAccount

    /// - Returns: nil for words other than the three that AWS's guide uses, whatever their spaces and hyphens.
    init?(_ text: String) {
        switch text.asciiLowercased.filter({ $0 != " " && $0 != "-" }) {
        case "evaluating": self = .evaluating
        case "singleaccount": self = .singleAccount
        case "multiaccount": self = .multiAccount
        default: return nil
        }
    }
}
