// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct TargetAudience: WireCarrier {
        /// 1...20 elements.
        public var industries: [Industry]?
        /// 1...10 elements.
        public var companySizes: [CompanySize]?
        /// 1...100 elements. Each: Pattern `[A-Z]{2}`. Each: 2...2 characters.
        public var countries: [String]?

        public init(industries: [Industry]? = nil, companySizes: [CompanySize]? = nil, countries: [String]? = nil) {
            self.industries = industries
            self.companySizes = companySizes
            self.countries = countries
        }

        public static let members = MemberTable(["Industries", "CompanySizes", "Countries"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industries = try reader.readList { (reader) throws(SerializationError) in Industry(rawValue: try reader.readString()) }
            case 1: companySizes = try reader.readList { (reader) throws(SerializationError) in CompanySize(rawValue: try reader.readString()) }
            case 2: countries = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industries) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(1, of: Self.members, companySizes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(2, of: Self.members, countries) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(industries?.count, "Industries", min: 1, max: 20)
            for element in industries ?? [] {
                check.value(element, "Industries")
            }
            check.count(companySizes?.count, "CompanySizes", min: 1, max: 10)
            for element in companySizes ?? [] {
                check.value(element, "CompanySizes")
            }
            check.count(countries?.count, "Countries", min: 1, max: 100)
            for element in countries ?? [] {
                check.string(element, "Countries", Marketing.Constraint.countryCode)
            }
        }
    }
}
