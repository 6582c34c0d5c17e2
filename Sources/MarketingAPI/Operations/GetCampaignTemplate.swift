// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Shows one template for campaigns.
    public enum GetCampaignTemplate: MarketingOperation {
        public typealias Input = Marketing.GetCampaignTemplateRequest
        public typealias Output = Marketing.GetCampaignTemplateResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCampaignTemplate",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCampaignTemplate(input, call)
        }
    }

    public struct CampaignAssetTemplate: WireCarrier {
        /// Required. 1...64 characters.
        public var id: String
        /// Required.
        public var type: CampaignAssetTemplateType
        /// Required. 1...200 characters.
        public var label: String
        public var displayOrder: Int?
        /// 0...150 elements.
        public var fields: [CampaignAssetTemplateField]?
        /// 0...20 elements.
        public var layoutPreviews: [LayoutPreview]?
        /// 0...5 elements. Each: 1...64 characters.
        public var prerequisiteAssetTemplateIds: [String]?
        public var socialPlatform: Platform?

        public init(
            id: String, type: CampaignAssetTemplateType, label: String, displayOrder: Int? = nil,
            fields: [CampaignAssetTemplateField]? = nil, layoutPreviews: [LayoutPreview]? = nil,
            prerequisiteAssetTemplateIds: [String]? = nil, socialPlatform: Platform? = nil
        ) {
            self.id = id
            self.type = type
            self.label = label
            self.displayOrder = displayOrder
            self.fields = fields
            self.layoutPreviews = layoutPreviews
            self.prerequisiteAssetTemplateIds = prerequisiteAssetTemplateIds
            self.socialPlatform = socialPlatform
        }

        public static let members = MemberTable(["Id", "Type", "Label", "DisplayOrder", "Fields", "LayoutPreviews", "PrerequisiteAssetTemplateIds", "SocialPlatform"], required: 0b111)
        public static var unread: Self { Self(id: "", type: CampaignAssetTemplateType(rawValue: ""), label: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: type = CampaignAssetTemplateType(rawValue: try reader.readString())
            case 2: label = try reader.readString()
            case 3: displayOrder = try reader.readInteger()
            case 4: fields = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetTemplateField(from: reader) }
            case 5: layoutPreviews = try reader.readList { (reader) throws(SerializationError) in try LayoutPreview(from: reader) }
            case 6: prerequisiteAssetTemplateIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 7: socialPlatform = Platform(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, type.rawValue)
            writer.member(2, of: Self.members, label)
            writer.member(3, of: Self.members, displayOrder)
            writer.member(4, of: Self.members, fields) { $0.list($1) { $1.write(to: $0) } }
            writer.member(5, of: Self.members, layoutPreviews) { $0.list($1) { $1.write(to: $0) } }
            writer.member(6, of: Self.members, prerequisiteAssetTemplateIds) { $0.list($1) { $0.write($1) } }
            writer.member(7, of: Self.members, socialPlatform?.rawValue)
        }
    }

    public struct CampaignTemplate: WireCarrier {
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
        public var setupDuration: String?
        public var thumbnailUrl: String?
        /// UTC.
        public var effectiveDateBegin: Instant?
        /// 0...25 elements.
        public var assetTemplates: [CampaignAssetTemplate]?
        /// 0...30 elements.
        public var referenceMaterials: [ReferenceMaterial]?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?

        public init(
            id: String, name: String, industry: Industry? = nil, useCase: String? = nil, description: String? = nil,
            languageCode: AssetLanguage? = nil, collection: CampaignTemplateCollection, awsServices: [String]? = nil,
            customerSegments: [CustomerSegment]? = nil, themes: [Theme]? = nil, setupDuration: String? = nil,
            thumbnailUrl: String? = nil, effectiveDateBegin: Instant? = nil,
            assetTemplates: [CampaignAssetTemplate]? = nil, referenceMaterials: [ReferenceMaterial]? = nil,
            createdAt: Instant? = nil, updatedAt: Instant? = nil
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
            self.setupDuration = setupDuration
            self.thumbnailUrl = thumbnailUrl
            self.effectiveDateBegin = effectiveDateBegin
            self.assetTemplates = assetTemplates
            self.referenceMaterials = referenceMaterials
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public static let members = MemberTable(["Id", "Name", "Industry", "UseCase", "Description", "LanguageCode", "Collection", "AwsServices", "CustomerSegments", "Themes", "SetupDuration", "ThumbnailUrl", "EffectiveDateBegin", "AssetTemplates", "ReferenceMaterials", "CreatedAt", "UpdatedAt"], required: 0b1000011)
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
            case 10: setupDuration = try reader.readString()
            case 11: thumbnailUrl = try reader.readString()
            case 12: effectiveDateBegin = try reader.readInstant()
            case 13: assetTemplates = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetTemplate(from: reader) }
            case 14: referenceMaterials = try reader.readList { (reader) throws(SerializationError) in try ReferenceMaterial(from: reader) }
            case 15: createdAt = try reader.readInstant()
            case 16: updatedAt = try reader.readInstant()
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
            writer.member(10, of: Self.members, setupDuration)
            writer.member(11, of: Self.members, thumbnailUrl)
            writer.member(12, of: Self.members, effectiveDateBegin)
            writer.member(13, of: Self.members, assetTemplates) { $0.list($1) { $1.write(to: $0) } }
            writer.member(14, of: Self.members, referenceMaterials) { $0.list($1) { $1.write(to: $0) } }
            writer.member(15, of: Self.members, createdAt)
            writer.member(16, of: Self.members, updatedAt)
        }
    }

    public struct GetCampaignTemplateRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `tmpl-[0-9a-z]{13}`. 18...18 characters.
        public var identifier: String

        public init(catalog: Catalog, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(identifier, "Identifier", Marketing.Constraint.campaignTemplateId)
        }
    }

    public struct GetCampaignTemplateResponse: WireCarrier {
        /// Required.
        public var campaignTemplate: CampaignTemplate

        public init(campaignTemplate: CampaignTemplate) { self.campaignTemplate = campaignTemplate }

        public static let members = MemberTable(["CampaignTemplate"], required: 0b1)
        public static var unread: Self { Self(campaignTemplate: CampaignTemplate(id: "", name: "", collection: CampaignTemplateCollection(rawValue: ""))) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignTemplate = try CampaignTemplate(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignTemplate)
        }
    }

    public struct ReferenceMaterial: WireCarrier {
        /// Required. 1...200 characters.
        public var name: String
        public var url: String?

        public init(name: String, url: String? = nil) {
            self.name = name
            self.url = url
        }

        public static let members = MemberTable(["Name", "Url"], required: 0b1)
        public static var unread: Self { Self(name: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: name = try reader.readString()
            case 1: url = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, url)
        }
    }
}
