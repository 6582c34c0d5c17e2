// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Shows one campaign.
    public enum GetCampaign: MarketingOperation {
        public typealias Input = Marketing.GetCampaignRequest
        public typealias Output = Marketing.GetCampaignResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCampaign",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCampaign(input, call)
        }
    }

    public struct Campaign: WireCarrier {
        /// Required. Pattern `camp-[A-Za-z0-9]{13}`. 18...18 characters.
        public var campaignId: String
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var arn: String
        /// Required. 1...100 characters.
        public var name: String
        /// Required.
        public var state: CampaignState
        /// Pattern `tmpl-[0-9a-z]{13}`. 18...18 characters.
        public var campaignTemplateId: String?
        public var language: AssetLanguage?
        public var partnerProfile: PartnerProfileBranding?
        /// Pattern `[\x21-\x3F\x41-\x7E]+@[\x21-\x3F\x41-\x7E]+`. 3...254 characters. Sensitive.
        public var senderEmail: String?
        /// Pattern `https://[^\s"'()<>\\]+`. 9...2048 characters.
        public var privacyPolicyUrl: String?
        /// 1...200 characters. Sensitive.
        public var partnerAddress: String?
        public var partnerBadge: PartnerBadgeDetail?
        public var emailTarget: EmailTargetDetail?
        /// 1...10 elements. Each: Pattern `eng-grp-[0-9a-z]{14}`. Each: 1...64 characters.
        public var emailTargetEngagementGroupIds: [String]?
        public var socialConnections: [String: [String]]?
        public var estimatedBudget: MonetaryValue?
        public var totalBudget: MonetaryValue?
        public var targetAudience: TargetAudience?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var startOn: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var endOn: String?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        /// Required. 0...150 elements.
        public var activationIssues: [ActivationIssue]

        public init(
            campaignId: String, arn: String, name: String, state: CampaignState, campaignTemplateId: String? = nil,
            language: AssetLanguage? = nil, partnerProfile: PartnerProfileBranding? = nil, senderEmail: String? = nil,
            privacyPolicyUrl: String? = nil, partnerAddress: String? = nil, partnerBadge: PartnerBadgeDetail? = nil,
            emailTarget: EmailTargetDetail? = nil, emailTargetEngagementGroupIds: [String]? = nil,
            socialConnections: [String: [String]]? = nil, estimatedBudget: MonetaryValue? = nil,
            totalBudget: MonetaryValue? = nil, targetAudience: TargetAudience? = nil, startOn: String? = nil,
            endOn: String? = nil, createdAt: Instant? = nil, updatedAt: Instant? = nil,
            activationIssues: [ActivationIssue]
        ) {
            self.campaignId = campaignId
            self.arn = arn
            self.name = name
            self.state = state
            self.campaignTemplateId = campaignTemplateId
            self.language = language
            self.partnerProfile = partnerProfile
            self.senderEmail = senderEmail
            self.privacyPolicyUrl = privacyPolicyUrl
            self.partnerAddress = partnerAddress
            self.partnerBadge = partnerBadge
            self.emailTarget = emailTarget
            self.emailTargetEngagementGroupIds = emailTargetEngagementGroupIds
            self.socialConnections = socialConnections
            self.estimatedBudget = estimatedBudget
            self.totalBudget = totalBudget
            self.targetAudience = targetAudience
            self.startOn = startOn
            self.endOn = endOn
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.activationIssues = activationIssues
        }

        public static let members = MemberTable(["CampaignId", "Arn", "Name", "State", "CampaignTemplateId", "Language", "PartnerProfile", "SenderEmail", "PrivacyPolicyUrl", "PartnerAddress", "PartnerBadge", "EmailTarget", "EmailTargetEngagementGroupIds", "SocialConnections", "EstimatedBudget", "TotalBudget", "TargetAudience", "StartOn", "EndOn", "CreatedAt", "UpdatedAt", "ActivationIssues"], required: 0b1000000000000000001111, sensitive: 0b1010000000)
        public static var unread: Self { Self(campaignId: "", arn: "", name: "", state: CampaignState(rawValue: ""), activationIssues: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignId = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: name = try reader.readString()
            case 3: state = CampaignState(rawValue: try reader.readString())
            case 4: campaignTemplateId = try reader.readString()
            case 5: language = AssetLanguage(rawValue: try reader.readString())
            case 6: partnerProfile = try PartnerProfileBranding(from: reader)
            case 7: senderEmail = try reader.readString()
            case 8: privacyPolicyUrl = try reader.readString()
            case 9: partnerAddress = try reader.readString()
            case 10: partnerBadge = try PartnerBadgeDetail(from: reader)
            case 11: emailTarget = try EmailTargetDetail(from: reader)
            case 12: emailTargetEngagementGroupIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 13: socialConnections = try reader.readMap { (reader) throws(SerializationError) in try reader.readList { (reader) throws(SerializationError) in try reader.readString() } }
            case 14: estimatedBudget = try MonetaryValue(from: reader)
            case 15: totalBudget = try MonetaryValue(from: reader)
            case 16: targetAudience = try TargetAudience(from: reader)
            case 17: startOn = try reader.readString()
            case 18: endOn = try reader.readString()
            case 19: createdAt = try reader.readInstant()
            case 20: updatedAt = try reader.readInstant()
            case 21: activationIssues = try reader.readList { (reader) throws(SerializationError) in try ActivationIssue(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignId)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, state.rawValue)
            writer.member(4, of: Self.members, campaignTemplateId)
            writer.member(5, of: Self.members, language?.rawValue)
            writer.member(6, of: Self.members, partnerProfile)
            writer.member(7, of: Self.members, senderEmail)
            writer.member(8, of: Self.members, privacyPolicyUrl)
            writer.member(9, of: Self.members, partnerAddress)
            writer.member(10, of: Self.members, partnerBadge)
            writer.member(11, of: Self.members, emailTarget)
            writer.member(12, of: Self.members, emailTargetEngagementGroupIds) { $0.list($1) { $0.write($1) } }
            writer.member(13, of: Self.members, socialConnections) { $0.map($1) { $0.list($1) { $0.write($1) } } }
            writer.member(14, of: Self.members, estimatedBudget)
            writer.member(15, of: Self.members, totalBudget)
            writer.member(16, of: Self.members, targetAudience)
            writer.member(17, of: Self.members, startOn)
            writer.member(18, of: Self.members, endOn)
            writer.member(19, of: Self.members, createdAt)
            writer.member(20, of: Self.members, updatedAt)
            writer.member(21, of: Self.members, activationIssues) { $0.list($1) { $1.write(to: $0) } }
        }

        /// `startOn` as a day; nil when there is none.
        public var startOnDay: CalendarDay? {
            get { startOn.flatMap(CalendarDay.init) }
            set { startOn = newValue?.description }
        }
        /// `endOn` as a day; nil when there is none.
        public var endOnDay: CalendarDay? {
            get { endOn.flatMap(CalendarDay.init) }
            set { endOn = newValue?.description }
        }
    }

    public struct EmailTargetDetail: WireCarrier {
        public var scanStatus: ScanStatus?
        /// UTC.
        public var attachedAt: Instant?
        public var validCount: Int?
        public var rejectedCount: Int?
        public var duplicateCount: Int?
        public var fileName: String?

        public init(
            scanStatus: ScanStatus? = nil, attachedAt: Instant? = nil, validCount: Int? = nil,
            rejectedCount: Int? = nil, duplicateCount: Int? = nil, fileName: String? = nil
        ) {
            self.scanStatus = scanStatus
            self.attachedAt = attachedAt
            self.validCount = validCount
            self.rejectedCount = rejectedCount
            self.duplicateCount = duplicateCount
            self.fileName = fileName
        }

        public static let members = MemberTable(["ScanStatus", "AttachedAt", "ValidCount", "RejectedCount", "DuplicateCount", "FileName"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: scanStatus = ScanStatus(rawValue: try reader.readString())
            case 1: attachedAt = try reader.readInstant()
            case 2: validCount = try reader.readInteger()
            case 3: rejectedCount = try reader.readInteger()
            case 4: duplicateCount = try reader.readInteger()
            case 5: fileName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, scanStatus?.rawValue)
            writer.member(1, of: Self.members, attachedAt)
            writer.member(2, of: Self.members, validCount)
            writer.member(3, of: Self.members, rejectedCount)
            writer.member(4, of: Self.members, duplicateCount)
            writer.member(5, of: Self.members, fileName)
        }
    }

    public struct GetCampaignRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String

        public init(catalog: Catalog, campaignIdentifier: String) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
        }
    }

    public struct GetCampaignResponse: WireCarrier {
        /// Required.
        public var campaign: Campaign

        public init(campaign: Campaign) { self.campaign = campaign }

        public static let members = MemberTable(["Campaign"], required: 0b1)
        public static var unread: Self { Self(campaign: Campaign(campaignId: "", arn: "", name: "", state: CampaignState(rawValue: ""), activationIssues: [])) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaign = try Campaign(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaign)
        }
    }

    public struct PartnerBadgeDetail: WireCarrier {
        /// Required.
        public var url: String
        /// Required. UTC.
        public var attachedAt: Instant

        public init(url: String, attachedAt: Instant) {
            self.url = url
            self.attachedAt = attachedAt
        }

        public static let members = MemberTable(["Url", "AttachedAt"], required: 0b11)
        public static var unread: Self { Self(url: "", attachedAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: url = try reader.readString()
            case 1: attachedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, url)
            writer.member(1, of: Self.members, attachedAt)
        }
    }

    public struct PartnerProfileBranding: WireCarrier {
        public var displayName: String?
        public var websiteUrl: String?
        /// Pattern `https://[^\s]+`. 1...2048 characters.
        public var logoUrl: String?
        /// Required. UTC.
        public var refreshedAt: Instant

        public init(
            displayName: String? = nil, websiteUrl: String? = nil, logoUrl: String? = nil, refreshedAt: Instant
        ) {
            self.displayName = displayName
            self.websiteUrl = websiteUrl
            self.logoUrl = logoUrl
            self.refreshedAt = refreshedAt
        }

        public static let members = MemberTable(["DisplayName", "WebsiteUrl", "LogoUrl", "RefreshedAt"], required: 0b1000)
        public static var unread: Self { Self(refreshedAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: displayName = try reader.readString()
            case 1: websiteUrl = try reader.readString()
            case 2: logoUrl = try reader.readString()
            case 3: refreshedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, displayName)
            writer.member(1, of: Self.members, websiteUrl)
            writer.member(2, of: Self.members, logoUrl)
            writer.member(3, of: Self.members, refreshedAt)
        }
    }
}
