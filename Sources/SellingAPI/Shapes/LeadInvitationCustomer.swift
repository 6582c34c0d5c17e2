// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInvitationCustomer: WireCarrier {
        /// 0...255 characters.
        public var industry: String?
        /// Required. Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String
        /// 0...255 characters. Sensitive.
        public var websiteUrl: String?
        /// 0...10 characters. Sensitive.
        public var countryCode: String?
        /// 0...255 characters.
        public var awsMaturity: String?
        /// 0...255 characters.
        public var marketSegment: String?

        public init(
            industry: String? = nil, companyName: String, websiteUrl: String? = nil, countryCode: String? = nil,
            awsMaturity: String? = nil, marketSegment: String? = nil
        ) {
            self.industry = industry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.countryCode = countryCode
            self.awsMaturity = awsMaturity
            self.marketSegment = marketSegment
        }

        public static let members = MemberTable(["Industry", "CompanyName", "WebsiteUrl", "CountryCode", "AwsMaturity", "MarketSegment"], required: 0b10, sensitive: 0b1110)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = try reader.readString()
            case 1: companyName = try reader.readString()
            case 2: websiteUrl = try reader.readString()
            case 3: countryCode = try reader.readString()
            case 4: awsMaturity = try reader.readString()
            case 5: marketSegment = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry)
            writer.member(1, of: Self.members, companyName)
            writer.member(2, of: Self.members, websiteUrl)
            writer.member(3, of: Self.members, countryCode)
            writer.member(4, of: Self.members, awsMaturity)
            writer.member(5, of: Self.members, marketSegment)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(industry, "Industry", Selling.Constraint.leadIndustry)
            check.string(companyName, "CompanyName", Selling.Constraint.companyName)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.leadWebsiteUrl)
            check.string(countryCode, "CountryCode", Selling.Constraint.leadCountryCode)
            check.string(awsMaturity, "AwsMaturity", Selling.Constraint.awsMaturity)
            check.string(marketSegment, "MarketSegment", Selling.Constraint.leadMarketSegment)
        }
    }
}
