// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Shows one asset of a campaign.
    public enum GetCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.GetCampaignAssetRequest
        public typealias Output = Marketing.GetCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCampaignAsset",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCampaignAsset(input, call)
        }
    }

    public struct CampaignAsset: WireCarrier {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        /// Required. Pattern `camp-[A-Za-z0-9]{13}`. 18...18 characters.
        public var campaignId: String
        /// Required.
        public var category: CampaignAssetCategory
        /// Required. 1...200 characters.
        public var name: String
        /// 1...100 characters.
        public var linkLabel: String?
        /// Required.
        public var state: CampaignAssetState
        public var lastActivationStatus: AttemptStatus?
        public var deliveryStatus: DeliveryStatus?
        public var deliveryStatusReason: CampaignAssetStateReason?
        /// 1...64 characters.
        public var sourceAssetTemplateId: String?
        public var socialPlatform: Platform?
        public var fileFormat: FileFormat?
        public var sendMode: SendMode?
        /// UTC.
        public var scheduledSendAt: Instant?
        /// 0...150 elements.
        public var fieldValues: [CampaignAssetFieldValue]?
        /// 0...20 elements.
        public var layoutPreviews: [LayoutPreview]?
        public var layout: CampaignAssetLayout?
        /// Required. 0...150 elements.
        public var activationIssues: [ActivationIssue]
        /// 1...2048 characters.
        public var publicUrl: String?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?

        public init(
            id: String, campaignId: String, category: CampaignAssetCategory, name: String, linkLabel: String? = nil,
            state: CampaignAssetState, lastActivationStatus: AttemptStatus? = nil,
            deliveryStatus: DeliveryStatus? = nil, deliveryStatusReason: CampaignAssetStateReason? = nil,
            sourceAssetTemplateId: String? = nil, socialPlatform: Platform? = nil, fileFormat: FileFormat? = nil,
            sendMode: SendMode? = nil, scheduledSendAt: Instant? = nil, fieldValues: [CampaignAssetFieldValue]? = nil,
            layoutPreviews: [LayoutPreview]? = nil, layout: CampaignAssetLayout? = nil,
            activationIssues: [ActivationIssue], publicUrl: String? = nil, createdAt: Instant? = nil,
            updatedAt: Instant? = nil
        ) {
            self.id = id
            self.campaignId = campaignId
            self.category = category
            self.name = name
            self.linkLabel = linkLabel
            self.state = state
            self.lastActivationStatus = lastActivationStatus
            self.deliveryStatus = deliveryStatus
            self.deliveryStatusReason = deliveryStatusReason
            self.sourceAssetTemplateId = sourceAssetTemplateId
            self.socialPlatform = socialPlatform
            self.fileFormat = fileFormat
            self.sendMode = sendMode
            self.scheduledSendAt = scheduledSendAt
            self.fieldValues = fieldValues
            self.layoutPreviews = layoutPreviews
            self.layout = layout
            self.activationIssues = activationIssues
            self.publicUrl = publicUrl
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public static let members = MemberTable(["Id", "CampaignId", "Category", "Name", "LinkLabel", "State", "LastActivationStatus", "DeliveryStatus", "DeliveryStatusReason", "SourceAssetTemplateId", "SocialPlatform", "FileFormat", "SendMode", "ScheduledSendAt", "FieldValues", "LayoutPreviews", "Layout", "ActivationIssues", "PublicUrl", "CreatedAt", "UpdatedAt"], required: 0b100000000000101111)
        public static var unread: Self { Self(id: "", campaignId: "", category: CampaignAssetCategory(rawValue: ""), name: "", state: CampaignAssetState(rawValue: ""), activationIssues: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: campaignId = try reader.readString()
            case 2: category = CampaignAssetCategory(rawValue: try reader.readString())
            case 3: name = try reader.readString()
            case 4: linkLabel = try reader.readString()
            case 5: state = CampaignAssetState(rawValue: try reader.readString())
            case 6: lastActivationStatus = AttemptStatus(rawValue: try reader.readString())
            case 7: deliveryStatus = DeliveryStatus(rawValue: try reader.readString())
            case 8: deliveryStatusReason = CampaignAssetStateReason(rawValue: try reader.readString())
            case 9: sourceAssetTemplateId = try reader.readString()
            case 10: socialPlatform = Platform(rawValue: try reader.readString())
            case 11: fileFormat = FileFormat(rawValue: try reader.readString())
            case 12: sendMode = SendMode(rawValue: try reader.readString())
            case 13: scheduledSendAt = try reader.readInstant()
            case 14: fieldValues = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetFieldValue(from: reader) }
            case 15: layoutPreviews = try reader.readList { (reader) throws(SerializationError) in try LayoutPreview(from: reader) }
            case 16: layout = try CampaignAssetLayout(from: reader)
            case 17: activationIssues = try reader.readList { (reader) throws(SerializationError) in try ActivationIssue(from: reader) }
            case 18: publicUrl = try reader.readString()
            case 19: createdAt = try reader.readInstant()
            case 20: updatedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, campaignId)
            writer.member(2, of: Self.members, category.rawValue)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, linkLabel)
            writer.member(5, of: Self.members, state.rawValue)
            writer.member(6, of: Self.members, lastActivationStatus?.rawValue)
            writer.member(7, of: Self.members, deliveryStatus?.rawValue)
            writer.member(8, of: Self.members, deliveryStatusReason?.rawValue)
            writer.member(9, of: Self.members, sourceAssetTemplateId)
            writer.member(10, of: Self.members, socialPlatform?.rawValue)
            writer.member(11, of: Self.members, fileFormat?.rawValue)
            writer.member(12, of: Self.members, sendMode?.rawValue)
            writer.member(13, of: Self.members, scheduledSendAt)
            writer.member(14, of: Self.members, fieldValues) { $0.list($1) { $1.write(to: $0) } }
            writer.member(15, of: Self.members, layoutPreviews) { $0.list($1) { $1.write(to: $0) } }
            writer.member(16, of: Self.members, layout)
            writer.member(17, of: Self.members, activationIssues) { $0.list($1) { $1.write(to: $0) } }
            writer.member(18, of: Self.members, publicUrl)
            writer.member(19, of: Self.members, createdAt)
            writer.member(20, of: Self.members, updatedAt)
        }
    }

    public struct CampaignAssetFieldValue: WireCarrier {
        /// Required.
        public var field: CampaignAssetTemplateField
        public var value: TemplateFieldValue?

        public init(field: CampaignAssetTemplateField, value: TemplateFieldValue? = nil) {
            self.field = field
            self.value = value
        }

        public static let members = MemberTable(["Field", "Value"], required: 0b1)
        public static var unread: Self { Self(field: CampaignAssetTemplateField(fieldId: "", type: .unknown(""))) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: field = try CampaignAssetTemplateField(from: reader)
            case 1: value = try TemplateFieldValue(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, field)
            writer.member(1, of: Self.members, value)
        }
    }

    public struct GetCampaignAssetRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var campaignAssetIdentifier: String

        public init(catalog: Catalog, campaignIdentifier: String, campaignAssetIdentifier: String) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetIdentifier = campaignAssetIdentifier
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetIdentifier"], required: 0b111)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: campaignAssetIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetIdentifier, "CampaignAssetIdentifier", Marketing.Constraint.campaignAssetId)
        }
    }

    public struct GetCampaignAssetResponse: WireCarrier {
        /// Required.
        public var asset: CampaignAsset

        public init(asset: CampaignAsset) { self.asset = asset }

        public static let members = MemberTable(["Asset"], required: 0b1)
        public static var unread: Self { Self(asset: CampaignAsset(id: "", campaignId: "", category: CampaignAssetCategory(rawValue: ""), name: "", state: CampaignAssetState(rawValue: ""), activationIssues: [])) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: asset = try CampaignAsset(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, asset)
        }
    }
}
