// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the companies of an engagement.
    public enum ListEngagementMembers: SellingOperation {
        public typealias Input = Selling.ListEngagementMembersRequest
        public typealias Output = Selling.ListEngagementMembersResponse

        public static let descriptor = OperationDescriptor(
            name: "ListEngagementMembers",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementMemberList"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listEngagementMembers(input, call)
        }
    }

    public struct EngagementMember: WireCarrier {
        /// Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String?
        public var websiteUrl: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var accountId: String?

        public init(companyName: String? = nil, websiteUrl: String? = nil, accountId: String? = nil) {
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.accountId = accountId
        }

        public static let members = MemberTable(["CompanyName", "WebsiteUrl", "AccountId"], sensitive: 0b101)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: companyName = try reader.readString()
            case 1: websiteUrl = try reader.readString()
            case 2: accountId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, companyName)
            writer.member(1, of: Self.members, websiteUrl)
            writer.member(2, of: Self.members, accountId)
        }
    }

    public struct ListEngagementMembersRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var identifier: String
        /// 1...10.
        public var maxResults: Int?
        public var nextToken: String?

        public init(catalog: String, identifier: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Identifier", "MaxResults", "NextToken"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: maxResults = try reader.readInteger()
            case 3: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, maxResults)
            writer.member(3, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementArnOrIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 10)
        }
    }

    public struct ListEngagementMembersResponse: WireCarrier {
        /// Required. 0...10 elements.
        public var engagementMemberList: [EngagementMember]
        public var nextToken: String?

        public init(engagementMemberList: [EngagementMember], nextToken: String? = nil) {
            self.engagementMemberList = engagementMemberList
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["EngagementMemberList", "NextToken"], required: 0b1)
        public static var unread: Self { Self(engagementMemberList: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementMemberList = try reader.readList { (reader) throws(SerializationError) in try EngagementMember(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementMemberList) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
