// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists invitations that you have sent or received.
    public enum ListEngagementInvitations: SellingOperation {
        public typealias Input = Selling.ListEngagementInvitationsRequest
        public typealias Output = Selling.ListEngagementInvitationsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListEngagementInvitations",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementInvitationSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement-invitation"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listEngagementInvitations(input, call)
        }
    }

    public struct EngagementInvitationSummary: WireCarrier {
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
        public var participantType: ParticipantType?

        public init(
            arn: String? = nil, payloadType: EngagementInvitationPayloadType? = nil, id: String,
            engagementId: String? = nil, engagementTitle: String? = nil, status: InvitationStatus? = nil,
            invitationDate: Instant? = nil, expirationDate: Instant? = nil, senderAwsAccountId: String? = nil,
            senderCompanyName: String? = nil, receiver: Receiver? = nil, catalog: String,
            participantType: ParticipantType? = nil
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
            self.participantType = participantType
        }

        public static let members = MemberTable(["Arn", "PayloadType", "Id", "EngagementId", "EngagementTitle", "Status", "InvitationDate", "ExpirationDate", "SenderAwsAccountId", "SenderCompanyName", "Receiver", "Catalog", "ParticipantType"], required: 0b100000000100, sensitive: 0b100000000)
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
            case 12: participantType = ParticipantType(rawValue: try reader.readString())
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
            writer.member(12, of: Self.members, participantType?.rawValue)
        }
    }

    public struct ListEngagementInvitationsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: OpportunityEngagementInvitationSort?
        public var payloadType: [EngagementInvitationPayloadType]?
        /// Required.
        public var participantType: ParticipantType
        /// 1...10 elements.
        public var status: [InvitationStatus]?
        /// 1...10 elements. Each: Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var engagementIdentifier: [String]?
        /// 1...10 elements. Each: Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var senderAwsAccountId: [String]?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil,
            sort: OpportunityEngagementInvitationSort? = nil, payloadType: [EngagementInvitationPayloadType]? = nil,
            participantType: ParticipantType, status: [InvitationStatus]? = nil, engagementIdentifier: [String]? = nil,
            senderAwsAccountId: [String]? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.payloadType = payloadType
            self.participantType = participantType
            self.status = status
            self.engagementIdentifier = engagementIdentifier
            self.senderAwsAccountId = senderAwsAccountId
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "Sort", "PayloadType", "ParticipantType", "Status", "EngagementIdentifier", "SenderAwsAccountId"], required: 0b100001, sensitive: 0b100000000)
        public static var unread: Self { Self(catalog: "", participantType: ParticipantType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: sort = try OpportunityEngagementInvitationSort(from: reader)
            case 4: payloadType = try reader.readList { (reader) throws(SerializationError) in EngagementInvitationPayloadType(rawValue: try reader.readString()) }
            case 5: participantType = ParticipantType(rawValue: try reader.readString())
            case 6: status = try reader.readList { (reader) throws(SerializationError) in InvitationStatus(rawValue: try reader.readString()) }
            case 7: engagementIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 8: senderAwsAccountId = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, sort)
            writer.member(4, of: Self.members, payloadType) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, participantType.rawValue)
            writer.member(6, of: Self.members, status) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, engagementIdentifier) { $0.list($1) { $0.write($1) } }
            writer.member(8, of: Self.members, senderAwsAccountId) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.structure(sort, "Sort")
            for element in payloadType ?? [] {
                check.value(element, "PayloadType")
            }
            check.value(participantType, "ParticipantType")
            check.count(status?.count, "Status", min: 1, max: 10)
            for element in status ?? [] {
                check.value(element, "Status")
            }
            check.count(engagementIdentifier?.count, "EngagementIdentifier", min: 1, max: 10)
            for element in engagementIdentifier ?? [] {
                check.string(element, "EngagementIdentifier", Selling.Constraint.engagementArnOrIdentifier)
            }
            check.count(senderAwsAccountId?.count, "SenderAwsAccountId", min: 1, max: 10)
            for element in senderAwsAccountId ?? [] {
                check.string(element, "SenderAwsAccountId", Selling.Constraint.awsAccount)
            }
        }
    }

    public struct ListEngagementInvitationsResponse: WireCarrier {
        public var engagementInvitationSummaries: [EngagementInvitationSummary]?
        public var nextToken: String?

        public init(engagementInvitationSummaries: [EngagementInvitationSummary]? = nil, nextToken: String? = nil) {
            self.engagementInvitationSummaries = engagementInvitationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["EngagementInvitationSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementInvitationSummaries = try reader.readList { (reader) throws(SerializationError) in try EngagementInvitationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementInvitationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct OpportunityEngagementInvitationSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: OpportunityEngagementInvitationSortName

        public init(sortOrder: SortOrder, sortBy: OpportunityEngagementInvitationSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["SortOrder", "SortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: OpportunityEngagementInvitationSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = OpportunityEngagementInvitationSortName(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "SortOrder")
            check.value(sortBy, "SortBy")
        }
    }
}
