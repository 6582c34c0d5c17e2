// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct TaskDetails: WireCarrier {
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters.
        public var displayName: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...600 characters.
        public var description: String
        /// Required. Pattern `(https|HTTPS):\/\/[^\/\s]+(\/\S*)?`. 1...256 characters.
        public var websiteUrl: String
        /// Required. Pattern `(https|HTTPS):\/\/[^\/\s]+(\/\S*)?`. 1...256 characters.
        public var logoUrl: String
        /// Required.
        public var primarySolutionType: PrimarySolutionType
        /// Required. 1...3 elements.
        public var industrySegments: [IndustrySegment]
        /// Required. Pattern `[a-z]{2}-[A-Z]{2}`.
        public var translationSourceLocale: String
        /// 0...20 elements.
        public var localizedContents: [LocalizedContent]?
        public var headquarters: Headquarters?

        public init(
            displayName: String, description: String, websiteUrl: String, logoUrl: String,
            primarySolutionType: PrimarySolutionType, industrySegments: [IndustrySegment],
            translationSourceLocale: String, localizedContents: [LocalizedContent]? = nil,
            headquarters: Headquarters? = nil
        ) {
            self.displayName = displayName
            self.description = description
            self.websiteUrl = websiteUrl
            self.logoUrl = logoUrl
            self.primarySolutionType = primarySolutionType
            self.industrySegments = industrySegments
            self.translationSourceLocale = translationSourceLocale
            self.localizedContents = localizedContents
            self.headquarters = headquarters
        }

        public static let members = MemberTable(["DisplayName", "Description", "WebsiteUrl", "LogoUrl", "PrimarySolutionType", "IndustrySegments", "TranslationSourceLocale", "LocalizedContents", "Headquarters"], required: 0b1111111)
        public static var unread: Self { Self(displayName: "", description: "", websiteUrl: "", logoUrl: "", primarySolutionType: PrimarySolutionType(rawValue: ""), industrySegments: [], translationSourceLocale: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: displayName = try reader.readString()
            case 1: description = try reader.readString()
            case 2: websiteUrl = try reader.readString()
            case 3: logoUrl = try reader.readString()
            case 4: primarySolutionType = PrimarySolutionType(rawValue: try reader.readString())
            case 5: industrySegments = try reader.readList { (reader) throws(SerializationError) in IndustrySegment(rawValue: try reader.readString()) }
            case 6: translationSourceLocale = try reader.readString()
            case 7: localizedContents = try reader.readList { (reader) throws(SerializationError) in try LocalizedContent(from: reader) }
            case 8: headquarters = try Headquarters(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, displayName)
            writer.member(1, of: Self.members, description)
            writer.member(2, of: Self.members, websiteUrl)
            writer.member(3, of: Self.members, logoUrl)
            writer.member(4, of: Self.members, primarySolutionType.rawValue)
            writer.member(5, of: Self.members, industrySegments) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(6, of: Self.members, translationSourceLocale)
            writer.member(7, of: Self.members, localizedContents) { $0.list($1) { $1.write(to: $0) } }
            writer.member(8, of: Self.members, headquarters)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(displayName, "DisplayName", Account.Constraint.unicodeString)
            check.string(description, "Description", Account.Constraint.taskDetailsDescriptionString)
            check.string(websiteUrl, "WebsiteUrl", Account.Constraint.url)
            check.string(logoUrl, "LogoUrl", Account.Constraint.url)
            check.value(primarySolutionType, "PrimarySolutionType")
            check.count(industrySegments.count, "IndustrySegments", min: 1, max: 3)
            for element in industrySegments {
                check.value(element, "IndustrySegments")
            }
            check.string(translationSourceLocale, "TranslationSourceLocale", Account.Constraint.locale)
            check.count(localizedContents?.count, "LocalizedContents", min: 0, max: 20)
            for element in localizedContents ?? [] {
                check.structure(element, "LocalizedContents")
            }
            check.structure(headquarters, "Headquarters")
        }
    }
}
