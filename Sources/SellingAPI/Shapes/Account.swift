// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Account: WireCarrier {
        public var industry: Industry?
        /// Pattern `(?s).{0,255}`.
        public var otherIndustry: String?
        /// Required. Pattern `(?s).{0,120}`. Sensitive.
        public var companyName: String
        /// Pattern `(?s).{4,255}`. Sensitive.
        public var websiteUrl: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var awsAccountId: String?
        public var address: Address?
        /// Pattern `[0-9]{9}`. Sensitive.
        public var duns: String?

        public init(
            industry: Industry? = nil, otherIndustry: String? = nil, companyName: String, websiteUrl: String? = nil,
            awsAccountId: String? = nil, address: Address? = nil, duns: String? = nil
        ) {
            self.industry = industry
            self.otherIndustry = otherIndustry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.awsAccountId = awsAccountId
            self.address = address
            self.duns = duns
        }

        public static let members = MemberTable(["Industry", "OtherIndustry", "CompanyName", "WebsiteUrl", "AwsAccountId", "Address", "Duns"], required: 0b100, sensitive: 0b1011100)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = Industry(rawValue: try reader.readString())
            case 1: otherIndustry = try reader.readString()
            case 2: companyName = try reader.readString()
            case 3: websiteUrl = try reader.readString()
            case 4: awsAccountId = try reader.readString()
            case 5: address = try Address(from: reader)
            case 6: duns = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry?.rawValue)
            writer.member(1, of: Self.members, otherIndustry)
            writer.member(2, of: Self.members, companyName)
            writer.member(3, of: Self.members, websiteUrl)
            writer.member(4, of: Self.members, awsAccountId)
            writer.member(5, of: Self.members, address)
            writer.member(6, of: Self.members, duns)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(industry, "Industry")
            check.string(otherIndustry, "OtherIndustry", Selling.Constraint.accountOtherIndustryString)
            check.string(companyName, "CompanyName", Selling.Constraint.accountCompanyNameString)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.websiteUrl)
            check.string(awsAccountId, "AwsAccountId", Selling.Constraint.awsAccount)
            check.structure(address, "Address")
            check.string(duns, "Duns", Selling.Constraint.dunsNumber)
        }
    }
}
