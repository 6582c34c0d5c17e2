/// Stands in for the AWS Pricing Calculator: what an estimate that was shared by its link costs a month (E7).
package enum Estimates: Sendable {
    /// Every link resolves; the amount is 1000 and the first four hexadecimal digits of the estimate's id.
    case derived
    /// Only these resolve: amounts by the estimate's id.
    case table([String: String])

    private static let sites = [
        "https://calculator.aws/#/estimate?id=", "https://pricing.calculator.aws.eu/#/estimate?id=",
    ]

    /// - Returns: nil when the link is none (E5), or leads nowhere.
    package func amount(of link: String) -> Amount? {
        guard let id = Self.id(in: link) else { return nil }
        switch self {
        case .derived: return Int(id.prefix(4), radix: 16).flatMap { Amount(String(1000 + $0)) }
        case .table(let amounts): return amounts[id].flatMap(Amount.init)
        }
    }

    /// E5: one of the two sites, then 32 to 64 hexadecimal digits in lower case.
    private static func id(in link: String) -> String? {
        guard let site = sites.first(where: link.hasPrefix) else { return nil }
        let id = link.dropFirst(site.count)
        let isID = 32...64 ~= id.utf8.count && id.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
        return isID ? String(id) : nil
    }
}
