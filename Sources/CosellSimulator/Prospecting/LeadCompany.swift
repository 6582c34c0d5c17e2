import CosellWire
import SellingAPI

/// Which company a lead speaks of: its website names it, else its name and country do (additions 4.2).
struct LeadCompany {
    let name: String
    /// The website's host, in small letters and without `www.`; empty when there is none.
    let host: String
    /// Nil unless the address names a country that the model lists.
    let country: Selling.CountryCode?

    init(_ customer: Selling.LeadCustomer) {
        name = customer.companyName.trimmed
        host = Self.host(of: customer.websiteUrl ?? "")
        let code = Selling.CountryCode(rawValue: (customer.address?.countryCode ?? "").asciiUppercased)
        country = code.isKnown ? code : nil
    }

    /// What everything about the company is drawn from, so that it looks the same wherever it turns up.
    var key: String {
        host.isEmpty ? "\(name.collapsed.asciiLowercased)|\(country?.rawValue ?? "")" : host
    }

    /// A name alone fits too many companies (additions 3.5, row 5).
    var canBeMatched: Bool { !host.isEmpty || country != nil }

    private static func host(of website: String) -> String {
        var rest = website.trimmed.asciiLowercased.utf8[...]
        if let scheme = rest.firstRange(of: "://".utf8), isScheme(rest[..<scheme.lowerBound]) {
            rest = rest[scheme.upperBound...]
        }
        if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
        return String(Substring(rest.prefix { !"/?#:".utf8.contains($0) }))
    }

    /// A letter and then letters, digits, `+`, `-` or `.`; a `://` behind anything else belongs to a path or a query.
    private static func isScheme(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy {
            isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "+-.".utf8.contains($0)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
}
