// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProspectingResultCustomer: WireCarrier {
        /// 0...255 characters.
        public var accountName: String?
        /// 0...255 characters.
        public var geo: String?
        /// 0...255 characters.
        public var region: String?
        /// 0...255 characters.
        public var subRegion: String?
        /// Sensitive.
        public var country: CountryCode?
        public var industry: Industry?
        /// 0...255 characters.
        public var subIndustry: String?
        /// 0...255 characters.
        public var segment: String?
        /// 0...255 characters.
        public var companySize: String?
        public var eligiblePrograms: [String]?
        /// 0...5000 characters.
        public var publicProfileSummary: String?

        public init(
            accountName: String? = nil, geo: String? = nil, region: String? = nil, subRegion: String? = nil,
            country: CountryCode? = nil, industry: Industry? = nil, subIndustry: String? = nil, segment: String? = nil,
            companySize: String? = nil, eligiblePrograms: [String]? = nil, publicProfileSummary: String? = nil
        ) {
            self.accountName = accountName
            self.geo = geo
            self.region = region
            self.subRegion = subRegion
            self.country = country
            self.industry = industry
            self.subIndustry = subIndustry
            self.segment = segment
            self.companySize = companySize
            self.eligiblePrograms = eligiblePrograms
            self.publicProfileSummary = publicProfileSummary
        }

        public static let members = MemberTable(["AccountName", "Geo", "Region", "SubRegion", "Country", "Industry", "SubIndustry", "Segment", "CompanySize", "EligiblePrograms", "PublicProfileSummary"], sensitive: 0b10000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountName = try reader.readString()
            case 1: geo = try reader.readString()
            case 2: region = try reader.readString()
            case 3: subRegion = try reader.readString()
            case 4: country = CountryCode(rawValue: try reader.readString())
            case 5: industry = Industry(rawValue: try reader.readString())
            case 6: subIndustry = try reader.readString()
            case 7: segment = try reader.readString()
            case 8: companySize = try reader.readString()
            case 9: eligiblePrograms = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 10: publicProfileSummary = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountName)
            writer.member(1, of: Self.members, geo)
            writer.member(2, of: Self.members, region)
            writer.member(3, of: Self.members, subRegion)
            writer.member(4, of: Self.members, country?.rawValue)
            writer.member(5, of: Self.members, industry?.rawValue)
            writer.member(6, of: Self.members, subIndustry)
            writer.member(7, of: Self.members, segment)
            writer.member(8, of: Self.members, companySize)
            writer.member(9, of: Self.members, eligiblePrograms) { $0.list($1) { $0.write($1) } }
            writer.member(10, of: Self.members, publicProfileSummary)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(accountName, "AccountName", Selling.Constraint.prospectingAccountName)
            check.string(geo, "Geo", Selling.Constraint.prospectingGeo)
            check.string(region, "Region", Selling.Constraint.prospectingRegion)
            check.string(subRegion, "SubRegion", Selling.Constraint.prospectingSubRegion)
            check.value(country, "Country")
            check.value(industry, "Industry")
            check.string(subIndustry, "SubIndustry", Selling.Constraint.prospectingSubIndustry)
            check.string(segment, "Segment", Selling.Constraint.prospectingSegment)
            check.string(companySize, "CompanySize", Selling.Constraint.prospectingCompanySize)
            check.string(publicProfileSummary, "PublicProfileSummary", Selling.Constraint.prospectingPublicProfileSummary)
        }
    }
}
