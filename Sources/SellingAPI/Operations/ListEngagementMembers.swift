// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the companies of an engagement.
    ///
    /// Reads. Pages through `EngagementMemberList`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListEngagementMembers`.
    public enum ListEngagementMembers: SellingOperation {
        public typealias Input = Selling.ListEngagementMembersRequest
        public typealias Output = Selling.ListEngagementMembersResponse

        public static let descriptor = OperationDescriptor(
            name: "ListEngagementMembers",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementMemberList")
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listEngagementMembers(input, call)
        }
    }
}

extension Selling {
    public struct EngagementMember: WireStructure {
        /// Pattern `(?s).{1,120}`. Sensitive.
        public var companyName: String?
        public var websiteUrl: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var accountId: String?

        public init(
            companyName: String? = nil,
            websiteUrl: String? = nil,
            accountId: String? = nil
        ) {
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.accountId = accountId
        }

        private static let members = MemberTable(["CompanyName", "WebsiteUrl", "AccountId"], sensitive: 0b101)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: companyName = try reader.readString()
                case 1: websiteUrl = try reader.readString()
                case 2: accountId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, companyName)
            writer.member(1, of: Self.members, websiteUrl)
            writer.member(2, of: Self.members, accountId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(accountId, "AccountId", Selling.Constraint.awsAccount)
        }
    }
}

extension Selling {
    public struct ListEngagementMembersRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var identifier: String
        /// 1...10.
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            catalog: String,
            identifier: String,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["Catalog", "Identifier", "MaxResults", "NextToken"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: maxResults = try reader.readInteger()
                case 3: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, maxResults)
            writer.member(3, of: Self.members, nextToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementArnOrIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 10)
        }
    }
}

extension Selling {
    public struct ListEngagementMembersResponse: WireStructure {
        /// Required. 0...10 elements.
        public var engagementMemberList: [EngagementMember]
        public var nextToken: String?

        public init(
            engagementMemberList: [EngagementMember],
            nextToken: String? = nil
        ) {
            self.engagementMemberList = engagementMemberList
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["EngagementMemberList", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(engagementMemberList: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: engagementMemberList = try reader.readList { (reader) throws(SerializationError) in try EngagementMember(from: reader) }
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, engagementMemberList) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }
    }
}
