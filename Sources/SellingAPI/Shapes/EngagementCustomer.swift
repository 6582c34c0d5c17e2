// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct EngagementCustomer: WireCarrier {
        /// Required.
        public var industry: Industry
        /// Required. Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String
        /// Required. Pattern `(?=.{4,255}$)((http|https)://)??(www[.])??([a-zA-Z0-9]|-)+?([.][a-zA-Z0-9(-|/|=|?)??]+?)+?`. Sensitive.
        public var websiteUrl: String
        /// Required. Sensitive.
        public var countryCode: CountryCode

        public init(industry: Industry, companyName: String, websiteUrl: String, countryCode: CountryCode) {
            self.industry = industry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.countryCode = countryCode
        }

        public static let members = MemberTable(["Industry", "CompanyName", "WebsiteUrl", "CountryCode"], required: 0b1111, sensitive: 0b1110)
        public static var unread: Self { Self(industry: Industry(rawValue: ""), companyName: "", websiteUrl: "", countryCode: CountryCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = Industry(rawValue: try reader.readString())
            case 1: companyName = try reader.readString()
            case 2: websiteUrl = try reader.readString()
            case 3: countryCode = CountryCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry.rawValue)
            writer.member(1, of: Self.members, companyName)
            writer.member(2, of: Self.members, websiteUrl)
            writer.member(3, of: Self.members, countryCode.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(industry, "Industry")
            check.string(companyName, "CompanyName", Selling.Constraint.companyName)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.companyWebsiteUrl)
            check.value(countryCode, "CountryCode")
        }
    }
}
