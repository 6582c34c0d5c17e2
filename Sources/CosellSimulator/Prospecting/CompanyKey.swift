import Crypto
import SellingAPI

/// What identifies a company, and the numbers drawn from it (additions 4.2).
struct CompanyKey {
    /// The website's name alone; empty without one.
    let host: String
    /// Nil unless it is a country of the model.
    let country: Selling.CountryCode?
    /// The host, or company name and country.
    let text: String
    private let hash: [UInt8]

    init(_ customer: Selling.LeadCustomer) {
        host = Self.host(customer.websiteUrl ?? "")
        let code = Selling.CountryCode(rawValue: (customer.address?.countryCode ?? "").uppercased())
        country = code.isKnown ? code : nil
        let name = customer.companyName.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        text = host.isEmpty ? Self.lowered(name) + "|" + (country?.rawValue ?? "") : host
        hash = Array(SHA256.hash(data: Array("prospect:\(text)".utf8)))
    }

    /// The byte of the hash at a position, 0...31.
    func byte(_ position: Int) -> Int { Int(hash[position]) }

    /// One of a list that is not empty, always the same for the company.
    func pick<Element>(_ list: [Element], _ position: Int) -> Element { list[byte(position) % list.count] }

    private static func host(_ website: String) -> String {
        var text = lowered(website)[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        if let scheme = text.range(of: "://") { text = text[scheme.upperBound...] }
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        return String(text.prefix { !"/?#:".contains($0) })
    }

    /// ASCII letters in lower case, all others as they are.
    static func lowered(_ text: String) -> String {
        String(decoding: text.utf8.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
    }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
