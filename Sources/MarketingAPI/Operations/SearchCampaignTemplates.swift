// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Finds templates for campaigns by their facts.
    public enum SearchCampaignTemplates: MarketingOperation {
        public typealias Input = Marketing.SearchCampaignTemplatesRequest
        public typealias Output = Marketing.SearchCampaignTemplatesResponse

        public static let descriptor = OperationDescriptor(
            name: "SearchCampaignTemplates",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ThrottlingException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "CampaignTemplates"),
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.searchCampaignTemplates(input, call)
        }
    }

    public struct CampaignTemplateSummary: WireCarrier {
        /// Required. Pattern `tmpl-[0-9a-z]{13}`. 18...18 characters.
        public var id: String
        /// Required. 1...200 characters.
        public var name: String
        public var industry: Industry?
        public var useCase: String?
        /// 1...300 characters.
        public var description: String?
        public var languageCode: AssetLanguage?
        /// Required.
        public var collection: CampaignTemplateCollection
        /// 0...20 elements.
        public var awsServices: [String]?
        /// 0...20 elements.
        public var customerSegments: [CustomerSegment]?
        /// 0...20 elements.
        public var themes: [Theme]?
        public var thumbnailUrl: String?

        public init(
            id: String, name: String, industry: Industry? = nil, useCase: String? = nil, description: String? = nil,
            languageCode: AssetLanguage? = nil, collection: CampaignTemplateCollection, awsServices: [String]? = nil,
            customerSegments: [CustomerSegment]? = nil, themes: [Theme]? = nil, thumbnailUrl: String? = nil
        ) {
            self.id = id
            self.name = name
            self.industry = industry
            self.useCase = useCase
            self.description = description
            self.languageCode = languageCode
            self.collection = collection
            self.awsServices = awsServices
            self.customerSegments = customerSegments
            self.themes = themes
            self.thumbnailUrl = thumbnailUrl
        }

        public static let members = MemberTable(["Id", "Name", "Industry", "UseCase", "Description", "LanguageCode", "Collection", "AwsServices", "CustomerSegments", "Themes", "ThumbnailUrl"], required: 0b1000011)
        public static var unread: Self { Self(id: "", name: "", collection: CampaignTemplateCollection(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: name = try reader.readString()
            case 2: industry = Industry(rawValue: try reader.readString())
            case 3: useCase = try reader.readString()
            case 4: description = try reader.readString()
            case 5: languageCode = AssetLanguage(rawValue: try reader.readString())
            case 6: collection = CampaignTemplateCollection(rawValue: try reader.readString())
            case 7: awsServices = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 8: customerSegments = try reader.readList { (reader) throws(SerializationError) in CustomerSegment(rawValue: try reader.readString()) }
            case 9: themes = try reader.readList { (reader) throws(SerializationError) in Theme(rawValue: try reader.readString()) }
            case 10: thumbnailUrl = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, name)
            writer.member(2, of: Self.members, industry?.rawValue)
            writer.member(3, of: Self.members, useCase)
            writer.member(4, of: Self.members, description)
            writer.member(5, of: Self.members, languageCode?.rawValue)
            writer.member(6, of: Self.members, collection.rawValue)
            writer.member(7, of: Self.members, awsServices) { $0.list($1) { $0.write($1) } }
            writer.member(8, of: Self.members, customerSegments) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(9, of: Self.members, themes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(10, of: Self.members, thumbnailUrl)
        }
    }

    public struct SearchCampaignTemplatesRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Pattern `[^\n\r]+`. 1...512 characters.
        public var searchText: String?
        /// 1...50 elements.
        public var industry: [Industry]?
        /// 1...50 elements. Each: 1...100 characters.
        public var useCase: [String]?
        /// 1...50 elements.
        public var language: [AssetLanguage]?
        /// 1...50 elements.
        public var awsServices: [String]?
        /// 1...50 elements.
        public var customerSegments: [CustomerSegment]?
        /// 1...50 elements.
        public var themes: [Theme]?
        /// 1...50 elements.
        public var collection: [CampaignTemplateCollection]?
        /// 1...100.
        public var maxResults: Int?
        /// 1...8192 characters.
        public var nextToken: String?

        public init(
            catalog: Catalog, searchText: String? = nil, industry: [Industry]? = nil, useCase: [String]? = nil,
            language: [AssetLanguage]? = nil, awsServices: [String]? = nil, customerSegments: [CustomerSegment]? = nil,
            themes: [Theme]? = nil, collection: [CampaignTemplateCollection]? = nil, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.searchText = searchText
            self.industry = industry
            self.useCase = useCase
            self.language = language
            self.awsServices = awsServices
            self.customerSegments = customerSegments
            self.themes = themes
            self.collection = collection
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "SearchText", "Industry", "UseCase", "Language", "AwsServices", "CustomerSegments", "Themes", "Collection", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: Catalog(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: searchText = try reader.readString()
            case 2: industry = try reader.readList { (reader) throws(SerializationError) in Industry(rawValue: try reader.readString()) }
            case 3: useCase = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: language = try reader.readList { (reader) throws(SerializationError) in AssetLanguage(rawValue: try reader.readString()) }
            case 5: awsServices = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: customerSegments = try reader.readList { (reader) throws(SerializationError) in CustomerSegment(rawValue: try reader.readString()) }
            case 7: themes = try reader.readList { (reader) throws(SerializationError) in Theme(rawValue: try reader.readString()) }
            case 8: collection = try reader.readList { (reader) throws(SerializationError) in CampaignTemplateCollection(rawValue: try reader.readString()) }
            case 9: maxResults = try reader.readInteger()
            case 10: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, searchText)
            writer.member(2, of: Self.members, industry) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(3, of: Self.members, useCase) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, language) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, awsServices) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, customerSegments) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, themes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(8, of: Self.members, collection) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(9, of: Self.members, maxResults)
            writer.member(10, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(searchText, "SearchText", Marketing.Constraint.templateSearchText)
            check.count(industry?.count, "Industry", min: 1, max: 50)
            for element in industry ?? [] {
                check.value(element, "Industry")
            }
            check.count(useCase?.count, "UseCase", min: 1, max: 50)
            for element in useCase ?? [] {
                check.string(element, "UseCase", Marketing.Constraint.useCaseFilter)
            }
            check.count(language?.count, "Language", min: 1, max: 50)
            for element in language ?? [] {
                check.value(element, "Language")
            }
            check.count(awsServices?.count, "AwsServices", min: 1, max: 50)
            check.count(customerSegments?.count, "CustomerSegments", min: 1, max: 50)
            for element in customerSegments ?? [] {
                check.value(element, "CustomerSegments")
            }
            check.count(themes?.count, "Themes", min: 1, max: 50)
            for element in themes ?? [] {
                check.value(element, "Themes")
            }
            check.count(collection?.count, "Collection", min: 1, max: 50)
            for element in collection ?? [] {
                check.value(element, "Collection")
            }
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Marketing.Constraint.nextToken)
        }
    }

    public struct SearchCampaignTemplatesResponse: WireCarrier {
        /// Required.
        public var totalResults: Int
        /// Required. 0...100 elements.
        public var campaignTemplates: [CampaignTemplateSummary]
        /// 1...8192 characters.
        public var nextToken: String?

        public init(totalResults: Int, campaignTemplates: [CampaignTemplateSummary], nextToken: String? = nil) {
            self.totalResults = totalResults
            self.campaignTemplates = campaignTemplates
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["TotalResults", "CampaignTemplates", "NextToken"], required: 0b11)
        public static var unread: Self { Self(totalResults: 0, campaignTemplates: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: totalResults = try reader.readInteger()
            case 1: campaignTemplates = try reader.readList { (reader) throws(SerializationError) in try CampaignTemplateSummary(from: reader) }
            case 2: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, totalResults)
            writer.member(1, of: Self.members, campaignTemplates) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, nextToken)
        }
    }
}
