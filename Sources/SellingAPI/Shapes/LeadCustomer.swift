// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadCustomer: WireCarrier {
        /// 0...255 characters.
        public var industry: String?
        /// Required. Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String
        /// 0...255 characters. Sensitive.
        public var websiteUrl: String?
        public var address: LeadAddress?
        /// 0...255 characters.
        public var awsMaturity: String?
        /// 0...255 characters.
        public var marketSegment: String?

        public init(
            industry: String? = nil, companyName: String, websiteUrl: String? = nil, address: LeadAddress? = nil,
            awsMaturity: String? = nil, marketSegment: String? = nil
        ) {
            self.industry = industry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.address = address
            self.awsMaturity = awsMaturity
            self.marketSegment = marketSegment
        }

        public static let members = MemberTable(["Industry", "CompanyName", "WebsiteUrl", "Address", "AwsMaturity", "MarketSegment"], required: 0b10, sensitive: 0b110)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = try reader.readString()
            case 1: companyName = try reader.readString()
            case 2: websiteUrl = try reader.readString()
            case 3: address = try LeadAddress(from: reader)
            case 4: awsMaturity = try reader.readString()
            case 5: marketSegment = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry)
            writer.member(1, of: Self.members, companyName)
            writer.member(2, of: Self.members, websiteUrl)
            writer.member(3, of: Self.members, address)
            writer.member(4, of: Self.members, awsMaturity)
            writer.member(5, of: Self.members, marketSegment)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(industry, "Industry", Selling.Constraint.leadIndustry)
            check.string(companyName, "CompanyName", Selling.Constraint.companyName)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.leadWebsiteUrl)
            check.structure(address, "Address")
            check.string(awsMaturity, "AwsMaturity", Selling.Constraint.awsMaturity)
            check.string(marketSegment, "MarketSegment", Selling.Constraint.leadMarketSegment)
        }
    }
}
