// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Plans a campaign, from a template or from nothing.
    public enum CreateCampaign: MarketingOperation {
        public typealias Input = Marketing.CreateCampaignRequest
        public typealias Output = Marketing.CreateCampaignResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateCampaign",
            service: service,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ServiceQuotaExceededException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 5),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createCampaign(input, call)
        }
    }

    public struct CreateCampaignRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. 1...100 characters.
        public var name: String
        /// Required. Pattern `tmpl-[0-9a-z]{13}`. 18...18 characters.
        public var campaignTemplateId: String
        /// Pattern `[\x21-\x3F\x41-\x7E]+@[\x21-\x3F\x41-\x7E]+`. 3...254 characters. Sensitive.
        public var senderEmail: String?
        /// Pattern `https://[^\s"'()<>\\]+`. 9...2048 characters.
        public var privacyPolicyUrl: String?
        /// 1...200 characters. Sensitive.
        public var partnerAddress: String?
        public var partnerBadge: FileRef?
        public var emailTarget: FileRef?
        /// 1...10 elements. Each: Pattern `eng-grp-[0-9a-z]{14}`. Each: 1...64 characters.
        public var emailTargetEngagementGroupIds: [String]?
        public var targetAudience: TargetAudience?
        public var estimatedBudget: MonetaryValue?
        public var totalBudget: MonetaryValue?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var startOn: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var endOn: String?
        /// Idempotency token. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var clientToken: String?
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            catalog: Catalog, name: String, campaignTemplateId: String, senderEmail: String? = nil,
            privacyPolicyUrl: String? = nil, partnerAddress: String? = nil, partnerBadge: FileRef? = nil,
            emailTarget: FileRef? = nil, emailTargetEngagementGroupIds: [String]? = nil,
            targetAudience: TargetAudience? = nil, estimatedBudget: MonetaryValue? = nil,
            totalBudget: MonetaryValue? = nil, startOn: String? = nil, endOn: String? = nil, clientToken: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.catalog = catalog
            self.name = name
            self.campaignTemplateId = campaignTemplateId
            self.senderEmail = senderEmail
            self.privacyPolicyUrl = privacyPolicyUrl
            self.partnerAddress = partnerAddress
            self.partnerBadge = partnerBadge
            self.emailTarget = emailTarget
            self.emailTargetEngagementGroupIds = emailTargetEngagementGroupIds
            self.targetAudience = targetAudience
            self.estimatedBudget = estimatedBudget
            self.totalBudget = totalBudget
            self.startOn = startOn
            self.endOn = endOn
            self.clientToken = clientToken
            self.tags = tags
        }

        public static let members = MemberTable(["Catalog", "Name", "CampaignTemplateId", "SenderEmail", "PrivacyPolicyUrl", "PartnerAddress", "PartnerBadge", "EmailTarget", "EmailTargetEngagementGroupIds", "TargetAudience", "EstimatedBudget", "TotalBudget", "StartOn", "EndOn", "ClientToken", "Tags"], required: 0b111, sensitive: 0b101000)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), name: "", campaignTemplateId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: name = try reader.readString()
            case 2: campaignTemplateId = try reader.readString()
            case 3: senderEmail = try reader.readString()
            case 4: privacyPolicyUrl = try reader.readString()
            case 5: partnerAddress = try reader.readString()
            case 6: partnerBadge = try FileRef(from: reader)
            case 7: emailTarget = try FileRef(from: reader)
            case 8: emailTargetEngagementGroupIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 9: targetAudience = try TargetAudience(from: reader)
            case 10: estimatedBudget = try MonetaryValue(from: reader)
            case 11: totalBudget = try MonetaryValue(from: reader)
            case 12: startOn = try reader.readString()
            case 13: endOn = try reader.readString()
            case 14: clientToken = try reader.readString()
            case 15: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, name)
            writer.member(2, of: Self.members, campaignTemplateId)
            writer.member(3, of: Self.members, senderEmail)
            writer.member(4, of: Self.members, privacyPolicyUrl)
            writer.member(5, of: Self.members, partnerAddress)
            writer.member(6, of: Self.members, partnerBadge)
            writer.member(7, of: Self.members, emailTarget)
            writer.member(8, of: Self.members, emailTargetEngagementGroupIds) { $0.list($1) { $0.write($1) } }
            writer.member(9, of: Self.members, targetAudience)
            writer.member(10, of: Self.members, estimatedBudget)
            writer.member(11, of: Self.members, totalBudget)
            writer.member(12, of: Self.members, startOn)
            writer.member(13, of: Self.members, endOn)
            writer.member(14, of: Self.members, clientToken)
            writer.member(15, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(name, "Name", Marketing.Constraint.campaignName)
            check.string(campaignTemplateId, "CampaignTemplateId", Marketing.Constraint.campaignTemplateId)
            check.string(senderEmail, "SenderEmail", Marketing.Constraint.senderEmail)
            check.string(privacyPolicyUrl, "PrivacyPolicyUrl", Marketing.Constraint.privacyPolicyUrl)
            check.string(partnerAddress, "PartnerAddress", Marketing.Constraint.partnerAddress)
            check.structure(partnerBadge, "PartnerBadge")
            check.structure(emailTarget, "EmailTarget")
            check.count(emailTargetEngagementGroupIds?.count, "EmailTargetEngagementGroupIds", min: 1, max: 10)
            for element in emailTargetEngagementGroupIds ?? [] {
                check.string(element, "EmailTargetEngagementGroupIds", Marketing.Constraint.engagementGroupId)
            }
            check.structure(targetAudience, "TargetAudience")
            check.structure(estimatedBudget, "EstimatedBudget")
            check.structure(totalBudget, "TotalBudget")
            check.string(startOn, "StartOn", Marketing.Constraint.utcDate)
            check.string(endOn, "EndOn", Marketing.Constraint.utcDate)
            check.string(clientToken, "ClientToken", Marketing.Constraint.clientToken)
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
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

    public struct CreateCampaignResponse: WireCarrier {
        /// Required. Pattern `camp-[A-Za-z0-9]{13}`. 18...18 characters.
        public var id: String
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var arn: String

        public init(id: String, arn: String) {
            self.id = id
            self.arn = arn
        }

        public static let members = MemberTable(["Id", "Arn"], required: 0b11)
        public static var unread: Self { Self(id: "", arn: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
        }
    }
}
