// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one invitation, with as much of the deal as its sender lets you see.
    public enum GetEngagementInvitation: SellingOperation {
        public typealias Input = Selling.GetEngagementInvitationRequest
        public typealias Output = Selling.GetEngagementInvitationResponse

        public static let descriptor = OperationDescriptor(
            name: "GetEngagementInvitation",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement-invitation"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getEngagementInvitation(input, call)
        }
    }

    public struct EngagementMemberSummary: WireCarrier {
        /// Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String?
        public var websiteUrl: String?

        public init(companyName: String? = nil, websiteUrl: String? = nil) {
            self.companyName = companyName
            self.websiteUrl = websiteUrl
        }

        public static let members = MemberTable(["CompanyName", "WebsiteUrl"], sensitive: 0b1)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: companyName = try reader.readString()
            case 1: websiteUrl = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, companyName)
            writer.member(1, of: Self.members, websiteUrl)
        }
    }

    public struct EnrichmentContext: WireCarrier {
        public var prospectingResultAws: InvitationProspectingResultAws?
        public var leadInsights: LeadInsights?

        public init(prospectingResultAws: InvitationProspectingResultAws? = nil, leadInsights: LeadInsights? = nil) {
            self.prospectingResultAws = prospectingResultAws
            self.leadInsights = leadInsights
        }

        public static let members = MemberTable(["ProspectingResultAws", "LeadInsights"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: prospectingResultAws = try InvitationProspectingResultAws(from: reader)
            case 1: leadInsights = try LeadInsights(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, prospectingResultAws)
            writer.member(1, of: Self.members, leadInsights)
        }
    }

    public struct GetEngagementInvitationRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(?=.{1,255}$)(arn:.*|engi-[0-9a-z]{13})`.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementInvitationArnOrIdentifier)
        }
    }

    public struct GetEngagementInvitationResponse: WireCarrier {
        public var arn: String?
        public var payloadType: EngagementInvitationPayloadType?
        /// Required. Pattern `(?=.{1,255}$)(arn:.*|engi-[0-9a-z]{13})`.
        public var id: String
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        /// Pattern `(?s).{0,40}`.
        public var engagementTitle: String?
        public var status: InvitationStatus?
        /// UTC.
        public var invitationDate: Instant?
        /// UTC.
        public var expirationDate: Instant?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var senderAwsAccountId: String?
        /// Pattern `(?s).{0,120}`.
        public var senderCompanyName: String?
        public var receiver: Receiver?
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]{1,80}`.
        public var rejectionReason: String?
        public var payload: Payload?
        /// Pattern `(?s).{1,255}`. Sensitive.
        public var invitationMessage: String?
        /// Pattern `(?s).{0,255}`.
        public var engagementDescription: String?
        public var existingMembers: [EngagementMemberSummary]?
        public var enrichmentContext: EnrichmentContext?

        public init(
            arn: String? = nil, payloadType: EngagementInvitationPayloadType? = nil, id: String,
            engagementId: String? = nil, engagementTitle: String? = nil, status: InvitationStatus? = nil,
            invitationDate: Instant? = nil, expirationDate: Instant? = nil, senderAwsAccountId: String? = nil,
            senderCompanyName: String? = nil, receiver: Receiver? = nil, catalog: String,
            rejectionReason: String? = nil, payload: Payload? = nil, invitationMessage: String? = nil,
            engagementDescription: String? = nil, existingMembers: [EngagementMemberSummary]? = nil,
            enrichmentContext: EnrichmentContext? = nil
        ) {
            self.arn = arn
            self.payloadType = payloadType
            self.id = id
            self.engagementId = engagementId
            self.engagementTitle = engagementTitle
            self.status = status
            self.invitationDate = invitationDate
            self.expirationDate = expirationDate
            self.senderAwsAccountId = senderAwsAccountId
            self.senderCompanyName = senderCompanyName
            self.receiver = receiver
            self.catalog = catalog
            self.rejectionReason = rejectionReason
            self.payload = payload
            self.invitationMessage = invitationMessage
            self.engagementDescription = engagementDescription
            self.existingMembers = existingMembers
            self.enrichmentContext = enrichmentContext
        }

        public static let members = MemberTable(["Arn", "PayloadType", "Id", "EngagementId", "EngagementTitle", "Status", "InvitationDate", "ExpirationDate", "SenderAwsAccountId", "SenderCompanyName", "Receiver", "Catalog", "RejectionReason", "Payload", "InvitationMessage", "EngagementDescription", "ExistingMembers", "EnrichmentContext"], required: 0b100000000100, sensitive: 0b100000100000000)
        public static var unread: Self { Self(id: "", catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: payloadType = EngagementInvitationPayloadType(rawValue: try reader.readString())
            case 2: id = try reader.readString()
            case 3: engagementId = try reader.readString()
            case 4: engagementTitle = try reader.readString()
            case 5: status = InvitationStatus(rawValue: try reader.readString())
            case 6: invitationDate = try reader.readInstant()
            case 7: expirationDate = try reader.readInstant()
            case 8: senderAwsAccountId = try reader.readString()
            case 9: senderCompanyName = try reader.readString()
            case 10: receiver = try Receiver(from: reader)
            case 11: catalog = try reader.readString()
            case 12: rejectionReason = try reader.readString()
            case 13: payload = try Payload(from: reader)
            case 14: invitationMessage = try reader.readString()
            case 15: engagementDescription = try reader.readString()
            case 16: existingMembers = try reader.readList { (reader) throws(SerializationError) in try EngagementMemberSummary(from: reader) }
            case 17: enrichmentContext = try EnrichmentContext(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, payloadType?.rawValue)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, engagementId)
            writer.member(4, of: Self.members, engagementTitle)
            writer.member(5, of: Self.members, status?.rawValue)
            writer.member(6, of: Self.members, invitationDate)
            writer.member(7, of: Self.members, expirationDate)
            writer.member(8, of: Self.members, senderAwsAccountId)
            writer.member(9, of: Self.members, senderCompanyName)
            writer.member(10, of: Self.members, receiver)
            writer.member(11, of: Self.members, catalog)
            writer.member(12, of: Self.members, rejectionReason)
            writer.member(13, of: Self.members, payload)
            writer.member(14, of: Self.members, invitationMessage)
            writer.member(15, of: Self.members, engagementDescription)
            writer.member(16, of: Self.members, existingMembers) { $0.list($1) { $1.write(to: $0) } }
            writer.member(17, of: Self.members, enrichmentContext)
        }
    }

    public struct InvitationProspectingResultAws: WireCarrier {
        public var customer: ProspectingResultCustomer?
        public var insights: ProspectingInsights?

        public init(customer: ProspectingResultCustomer? = nil, insights: ProspectingInsights? = nil) {
            self.customer = customer
            self.insights = insights
        }

        public static let members = MemberTable(["Customer", "Insights"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customer = try ProspectingResultCustomer(from: reader)
            case 1: insights = try ProspectingInsights(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, insights)
        }
    }
}
