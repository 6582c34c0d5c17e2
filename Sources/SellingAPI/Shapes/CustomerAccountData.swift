// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct CustomerAccountData: WireCarrier {
        /// Required. Pattern `(?s).{0,120}`. Sensitive.
        public var companyName: String
        /// Pattern `(?s).{4,255}`. Sensitive.
        public var websiteUrl: String?
        /// Pattern `[0-9]{9}`. Sensitive.
        public var duns: String?
        public var address: Address?
        public var industry: String?
        /// Pattern `(?s).{0,255}`.
        public var otherIndustry: String?
        /// 1...253 characters. Sensitive.
        public var domain: String?
        /// Pattern `(?s).{0,120}`. Sensitive.
        public var parentCompanyName: String?

        public init(
            companyName: String, websiteUrl: String? = nil, duns: String? = nil, address: Address? = nil,
            industry: String? = nil, otherIndustry: String? = nil, domain: String? = nil,
            parentCompanyName: String? = nil
        ) {
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.duns = duns
            self.address = address
            self.industry = industry
            self.otherIndustry = otherIndustry
            self.domain = domain
            self.parentCompanyName = parentCompanyName
        }

        public static let members = MemberTable(["CompanyName", "WebsiteUrl", "Duns", "Address", "Industry", "OtherIndustry", "Domain", "ParentCompanyName"], required: 0b1, sensitive: 0b11000111)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: companyName = try reader.readString()
            case 1: websiteUrl = try reader.readString()
            case 2: duns = try reader.readString()
            case 3: address = try Address(from: reader)
            case 4: industry = try reader.readString()
            case 5: otherIndustry = try reader.readString()
            case 6: domain = try reader.readString()
            case 7: parentCompanyName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, companyName)
            writer.member(1, of: Self.members, websiteUrl)
            writer.member(2, of: Self.members, duns)
            writer.member(3, of: Self.members, address)
            writer.member(4, of: Self.members, industry)
            writer.member(5, of: Self.members, otherIndustry)
            writer.member(6, of: Self.members, domain)
            writer.member(7, of: Self.members, parentCompanyName)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(companyName, "CompanyName", Selling.Constraint.customerAccountDataCompanyNameString)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.customerAccountDataWebsiteUrlString)
            check.string(duns, "Duns", Selling.Constraint.customerAccountDataDunsString)
            check.structure(address, "Address")
            check.string(otherIndustry, "OtherIndustry", Selling.Constraint.customerAccountDataOtherIndustryString)
            check.string(domain, "Domain", Selling.Constraint.domain)
            check.string(parentCompanyName, "ParentCompanyName", Selling.Constraint.customerAccountDataParentCompanyNameString)
        }
    }
}
