// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Lists the assets of a campaign.
    public enum ListCampaignAssets: MarketingOperation {
        public typealias Input = Marketing.ListCampaignAssetsRequest
        public typealias Output = Marketing.ListCampaignAssetsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListCampaignAssets",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "Items"),
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listCampaignAssets(input, call)
        }
    }

    public struct CampaignAssetSummary: WireCarrier {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        /// Required.
        public var category: CampaignAssetCategory
        /// Required. 1...200 characters.
        public var name: String
        /// 1...100 characters.
        public var linkLabel: String?
        public var state: CampaignAssetState?
        public var lastActivationStatus: AttemptStatus?
        public var deliveryStatus: DeliveryStatus?
        public var deliveryStatusReason: CampaignAssetStateReason?
        /// 1...64 characters.
        public var sourceAssetTemplateId: String?
        public var socialPlatform: Platform?
        /// UTC.
        public var startedAt: Instant?
        public var fileFormat: FileFormat?
        public var sendMode: SendMode?
        /// UTC.
        public var scheduledSendAt: Instant?

        public init(
            id: String, category: CampaignAssetCategory, name: String, linkLabel: String? = nil,
            state: CampaignAssetState? = nil, lastActivationStatus: AttemptStatus? = nil,
            deliveryStatus: DeliveryStatus? = nil, deliveryStatusReason: CampaignAssetStateReason? = nil,
            sourceAssetTemplateId: String? = nil, socialPlatform: Platform? = nil, startedAt: Instant? = nil,
            fileFormat: FileFormat? = nil, sendMode: SendMode? = nil, scheduledSendAt: Instant? = nil
        ) {
            self.id = id
            self.category = category
            self.name = name
            self.linkLabel = linkLabel
            self.state = state
            self.lastActivationStatus = lastActivationStatus
            self.deliveryStatus = deliveryStatus
            self.deliveryStatusReason = deliveryStatusReason
            self.sourceAssetTemplateId = sourceAssetTemplateId
            self.socialPlatform = socialPlatform
            self.startedAt = startedAt
            self.fileFormat = fileFormat
            self.sendMode = sendMode
            self.scheduledSendAt = scheduledSendAt
        }

        public static let members = MemberTable(["Id", "Category", "Name", "LinkLabel", "State", "LastActivationStatus", "DeliveryStatus", "DeliveryStatusReason", "SourceAssetTemplateId", "SocialPlatform", "StartedAt", "FileFormat", "SendMode", "ScheduledSendAt"], required: 0b111)
        public static var unread: Self { Self(id: "", category: CampaignAssetCategory(rawValue: ""), name: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: category = CampaignAssetCategory(rawValue: try reader.readString())
            case 2: name = try reader.readString()
            case 3: linkLabel = try reader.readString()
            case 4: state = CampaignAssetState(rawValue: try reader.readString())
            case 5: lastActivationStatus = AttemptStatus(rawValue: try reader.readString())
            case 6: deliveryStatus = DeliveryStatus(rawValue: try reader.readString())
            case 7: deliveryStatusReason = CampaignAssetStateReason(rawValue: try reader.readString())
            case 8: sourceAssetTemplateId = try reader.readString()
            case 9: socialPlatform = Platform(rawValue: try reader.readString())
            case 10: startedAt = try reader.readInstant()
            case 11: fileFormat = FileFormat(rawValue: try reader.readString())
            case 12: sendMode = SendMode(rawValue: try reader.readString())
            case 13: scheduledSendAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, category.rawValue)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, linkLabel)
            writer.member(4, of: Self.members, state?.rawValue)
            writer.member(5, of: Self.members, lastActivationStatus?.rawValue)
            writer.member(6, of: Self.members, deliveryStatus?.rawValue)
            writer.member(7, of: Self.members, deliveryStatusReason?.rawValue)
            writer.member(8, of: Self.members, sourceAssetTemplateId)
            writer.member(9, of: Self.members, socialPlatform?.rawValue)
            writer.member(10, of: Self.members, startedAt)
            writer.member(11, of: Self.members, fileFormat?.rawValue)
            writer.member(12, of: Self.members, sendMode?.rawValue)
            writer.member(13, of: Self.members, scheduledSendAt)
        }
    }

    public struct ListCampaignAssetsRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// 1...100.
        public var maxResults: Int?
        /// 1...8192 characters.
        public var nextToken: String?

        public init(catalog: Catalog, campaignIdentifier: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "MaxResults", "NextToken"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: maxResults = try reader.readInteger()
            case 3: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, maxResults)
            writer.member(3, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Marketing.Constraint.nextToken)
        }
    }

    public struct ListCampaignAssetsResponse: WireCarrier {
        /// Required. 0...100 elements.
        public var items: [CampaignAssetSummary]
        /// 1...8192 characters.
        public var nextToken: String?

        public init(items: [CampaignAssetSummary], nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Items", "NextToken"], required: 0b1)
        public static var unread: Self { Self(items: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
