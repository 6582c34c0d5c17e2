// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Lists the social networks that campaigns may post to.
    public enum ListSocialConnections: MarketingOperation {
        public typealias Input = Marketing.ListSocialConnectionsRequest
        public typealias Output = Marketing.ListSocialConnectionsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListSocialConnections",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ThrottlingException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "Items"),
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listSocialConnections(input, call)
        }
    }

    public struct ListSocialConnectionsRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        public var platform: Platform?
        /// 1...100.
        public var maxResults: Int?
        /// 1...8192 characters.
        public var nextToken: String?

        public init(catalog: Catalog, platform: Platform? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.catalog = catalog
            self.platform = platform
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Platform", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: Catalog(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: platform = Platform(rawValue: try reader.readString())
            case 2: maxResults = try reader.readInteger()
            case 3: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, platform?.rawValue)
            writer.member(2, of: Self.members, maxResults)
            writer.member(3, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.value(platform, "Platform")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Marketing.Constraint.nextToken)
        }
    }

    public struct ListSocialConnectionsResponse: WireCarrier {
        /// Required. 0...100 elements.
        public var items: [SocialConnectionSummary]
        /// 1...8192 characters.
        public var nextToken: String?

        public init(items: [SocialConnectionSummary], nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Items", "NextToken"], required: 0b1)
        public static var unread: Self { Self(items: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try SocialConnectionSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct SocialConnectionSummary: WireCarrier {
        /// Required. Pattern `sc-[0-9a-z]{13}`. 16...16 characters.
        public var id: String
        /// Required.
        public var platform: Platform
        /// Required.
        public var status: SocialConnectionStatus
        /// 1...256 characters.
        public var pageName: String?
        /// 1...256 characters. Sensitive.
        public var accountName: String?
        /// UTC.
        public var connectedAt: Instant?
        /// UTC.
        public var expiresAt: Instant?

        public init(
            id: String, platform: Platform, status: SocialConnectionStatus, pageName: String? = nil,
            accountName: String? = nil, connectedAt: Instant? = nil, expiresAt: Instant? = nil
        ) {
            self.id = id
            self.platform = platform
            self.status = status
            self.pageName = pageName
            self.accountName = accountName
            self.connectedAt = connectedAt
            self.expiresAt = expiresAt
        }

        public static let members = MemberTable(["Id", "Platform", "Status", "PageName", "AccountName", "ConnectedAt", "ExpiresAt"], required: 0b111, sensitive: 0b10000)
        public static var unread: Self { Self(id: "", platform: Platform(rawValue: ""), status: SocialConnectionStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: platform = Platform(rawValue: try reader.readString())
            case 2: status = SocialConnectionStatus(rawValue: try reader.readString())
            case 3: pageName = try reader.readString()
            case 4: accountName = try reader.readString()
            case 5: connectedAt = try reader.readInstant()
            case 6: expiresAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, platform.rawValue)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, pageName)
            writer.member(4, of: Self.members, accountName)
            writer.member(5, of: Self.members, connectedAt)
            writer.member(6, of: Self.members, expiresAt)
        }
    }
}
