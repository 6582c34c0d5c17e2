// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AccountCustomer: WireCarrier {
        /// 0...255 characters.
        public var industry: String?
        /// Required. Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String
        /// 0...255 characters. Sensitive.
        public var websiteUrl: String?
        /// Sensitive.
        public var countryCode: CountryCode?

        public init(
            industry: String? = nil, companyName: String, websiteUrl: String? = nil, countryCode: CountryCode? = nil
        ) {
            self.industry = industry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.countryCode = countryCode
        }

        public static let members = MemberTable(["Industry", "CompanyName", "WebsiteUrl", "CountryCode"], required: 0b10, sensitive: 0b1110)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = try reader.readString()
            case 1: companyName = try reader.readString()
            case 2: websiteUrl = try reader.readString()
            case 3: countryCode = CountryCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry)
            writer.member(1, of: Self.members, companyName)
            writer.member(2, of: Self.members, websiteUrl)
            writer.member(3, of: Self.members, countryCode?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(industry, "Industry", Selling.Constraint.leadIndustry)
            check.string(companyName, "CompanyName", Selling.Constraint.companyName)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.accountWebsiteUrl)
            check.value(countryCode, "CountryCode")
        }
    }
}
