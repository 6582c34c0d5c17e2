// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Changes a campaign.
    public enum UpdateCampaign: MarketingOperation {
        public typealias Input = Marketing.UpdateCampaignRequest
        public typealias Output = Marketing.UpdateCampaignResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateCampaign",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 5),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateCampaign(input, call)
        }
    }

    public struct UpdateCampaignRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// 1...100 characters.
        public var name: String?
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
        public var socialConnections: [String: [String]]?
        public var estimatedBudget: MonetaryValue?
        public var totalBudget: MonetaryValue?
        public var targetAudience: TargetAudience?
        /// Idempotency token. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var clientToken: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var startOn: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var endOn: String?

        public init(
            catalog: Catalog, campaignIdentifier: String, name: String? = nil, senderEmail: String? = nil,
            privacyPolicyUrl: String? = nil, partnerAddress: String? = nil, partnerBadge: FileRef? = nil,
            emailTarget: FileRef? = nil, emailTargetEngagementGroupIds: [String]? = nil,
            socialConnections: [String: [String]]? = nil, estimatedBudget: MonetaryValue? = nil,
            totalBudget: MonetaryValue? = nil, targetAudience: TargetAudience? = nil, clientToken: String? = nil,
            startOn: String? = nil, endOn: String? = nil
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.name = name
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
            self.clientToken = clientToken
            self.startOn = startOn
            self.endOn = endOn
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "Name", "SenderEmail", "PrivacyPolicyUrl", "PartnerAddress", "PartnerBadge", "EmailTarget", "EmailTargetEngagementGroupIds", "SocialConnections", "EstimatedBudget", "TotalBudget", "TargetAudience", "ClientToken", "StartOn", "EndOn"], required: 0b11, sensitive: 0b101000)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: name = try reader.readString()
            case 3: senderEmail = try reader.readString()
            case 4: privacyPolicyUrl = try reader.readString()
            case 5: partnerAddress = try reader.readString()
            case 6: partnerBadge = try FileRef(from: reader)
            case 7: emailTarget = try FileRef(from: reader)
            case 8: emailTargetEngagementGroupIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 9: socialConnections = try reader.readMap { (reader) throws(SerializationError) in try reader.readList { (reader) throws(SerializationError) in try reader.readString() } }
            case 10: estimatedBudget = try MonetaryValue(from: reader)
            case 11: totalBudget = try MonetaryValue(from: reader)
            case 12: targetAudience = try TargetAudience(from: reader)
            case 13: clientToken = try reader.readString()
            case 14: startOn = try reader.readString()
            case 15: endOn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, senderEmail)
            writer.member(4, of: Self.members, privacyPolicyUrl)
            writer.member(5, of: Self.members, partnerAddress)
            writer.member(6, of: Self.members, partnerBadge)
            writer.member(7, of: Self.members, emailTarget)
            writer.member(8, of: Self.members, emailTargetEngagementGroupIds) { $0.list($1) { $0.write($1) } }
            writer.member(9, of: Self.members, socialConnections) { $0.map($1) { $0.list($1) { $0.write($1) } } }
            writer.member(10, of: Self.members, estimatedBudget)
            writer.member(11, of: Self.members, totalBudget)
            writer.member(12, of: Self.members, targetAudience)
            writer.member(13, of: Self.members, clientToken)
            writer.member(14, of: Self.members, startOn)
            writer.member(15, of: Self.members, endOn)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(name, "Name", Marketing.Constraint.campaignName)
            check.string(senderEmail, "SenderEmail", Marketing.Constraint.senderEmail)
            check.string(privacyPolicyUrl, "PrivacyPolicyUrl", Marketing.Constraint.privacyPolicyUrl)
            check.string(partnerAddress, "PartnerAddress", Marketing.Constraint.partnerAddress)
            check.structure(partnerBadge, "PartnerBadge")
            check.structure(emailTarget, "EmailTarget")
            check.count(emailTargetEngagementGroupIds?.count, "EmailTargetEngagementGroupIds", min: 1, max: 10)
            for element in emailTargetEngagementGroupIds ?? [] {
                check.string(element, "EmailTargetEngagementGroupIds", Marketing.Constraint.engagementGroupId)
            }
            for (key, element) in socialConnections ?? [:] {
                check.value(Platform(rawValue: key), "SocialConnections")
                check.count(element.count, "SocialConnections", min: 1, max: 1)
                for element in element {
                    check.string(element, "SocialConnections", Marketing.Constraint.socialConnectionId)
                }
            }
            check.structure(estimatedBudget, "EstimatedBudget")
            check.structure(totalBudget, "TotalBudget")
            check.structure(targetAudience, "TargetAudience")
            check.string(clientToken, "ClientToken", Marketing.Constraint.clientToken)
            check.string(startOn, "StartOn", Marketing.Constraint.utcDate)
            check.string(endOn, "EndOn", Marketing.Constraint.utcDate)
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

    public struct UpdateCampaignResponse: WireCarrier {
        /// Required. Pattern `camp-[A-Za-z0-9]{13}`. 18...18 characters.
        public var id: String

        public init(id: String) { self.id = id }

        public static let members = MemberTable(["Id"], required: 0b1)
        public static var unread: Self { Self(id: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
        }
    }
}
