// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Lists your campaigns.
    public enum ListCampaigns: MarketingOperation {
        public typealias Input = Marketing.ListCampaignsRequest
        public typealias Output = Marketing.ListCampaignsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListCampaigns",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ThrottlingException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "Items"),
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listCampaigns(input, call)
        }
    }

    public struct CampaignSort: WireCarrier {
        /// Required.
        public var sortBy: CampaignSortName
        /// Required.
        public var sortOrder: SortOrder

        public init(sortBy: CampaignSortName, sortOrder: SortOrder) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public static let members = MemberTable(["SortBy", "SortOrder"], required: 0b11)
        public static var unread: Self { Self(sortBy: CampaignSortName(rawValue: ""), sortOrder: SortOrder(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortBy = CampaignSortName(rawValue: try reader.readString())
            case 1: sortOrder = SortOrder(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortBy.rawValue)
            writer.member(1, of: Self.members, sortOrder.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }

    public struct CampaignSummary: WireCarrier {
        /// Required. Pattern `camp-[A-Za-z0-9]{13}`. 18...18 characters.
        public var campaignId: String
        /// Required. Pattern `arn:[\w+=/,.@-]+:partnercentral:[\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/campaign/[\w+=,.@-]+`. 1...1000 characters.
        public var arn: String
        /// Required. 1...100 characters.
        public var name: String
        /// Required.
        public var state: CampaignState
        public var language: AssetLanguage?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var startOn: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`.
        public var endOn: String?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?

        public init(
            campaignId: String, arn: String, name: String, state: CampaignState, language: AssetLanguage? = nil,
            startOn: String? = nil, endOn: String? = nil, createdAt: Instant? = nil, updatedAt: Instant? = nil
        ) {
            self.campaignId = campaignId
            self.arn = arn
            self.name = name
            self.state = state
            self.language = language
            self.startOn = startOn
            self.endOn = endOn
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public static let members = MemberTable(["CampaignId", "Arn", "Name", "State", "Language", "StartOn", "EndOn", "CreatedAt", "UpdatedAt"], required: 0b1111)
        public static var unread: Self { Self(campaignId: "", arn: "", name: "", state: CampaignState(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignId = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: name = try reader.readString()
            case 3: state = CampaignState(rawValue: try reader.readString())
            case 4: language = AssetLanguage(rawValue: try reader.readString())
            case 5: startOn = try reader.readString()
            case 6: endOn = try reader.readString()
            case 7: createdAt = try reader.readInstant()
            case 8: updatedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignId)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, state.rawValue)
            writer.member(4, of: Self.members, language?.rawValue)
            writer.member(5, of: Self.members, startOn)
            writer.member(6, of: Self.members, endOn)
            writer.member(7, of: Self.members, createdAt)
            writer.member(8, of: Self.members, updatedAt)
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

    public struct ListCampaignsRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// 1...100 elements. Each: Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. Each: 18...200 characters.
        public var campaignIdentifiers: [String]?
        /// 1...100 characters.
        public var name: String?
        /// 1...3 elements.
        public var states: [CampaignState]?
        public var sort: CampaignSort?
        /// 1...100.
        public var maxResults: Int?
        /// 1...8192 characters.
        public var nextToken: String?

        public init(
            catalog: Catalog, campaignIdentifiers: [String]? = nil, name: String? = nil, states: [CampaignState]? = nil,
            sort: CampaignSort? = nil, maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.campaignIdentifiers = campaignIdentifiers
            self.name = name
            self.states = states
            self.sort = sort
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifiers", "Name", "States", "Sort", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: Catalog(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: name = try reader.readString()
            case 3: states = try reader.readList { (reader) throws(SerializationError) in CampaignState(rawValue: try reader.readString()) }
            case 4: sort = try CampaignSort(from: reader)
            case 5: maxResults = try reader.readInteger()
            case 6: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, states) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, sort)
            writer.member(5, of: Self.members, maxResults)
            writer.member(6, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.count(campaignIdentifiers?.count, "CampaignIdentifiers", min: 1, max: 100)
            for element in campaignIdentifiers ?? [] {
                check.string(element, "CampaignIdentifiers", Marketing.Constraint.campaignIdentifier)
            }
            check.string(name, "Name", Marketing.Constraint.campaignName)
            check.count(states?.count, "States", min: 1, max: 3)
            for element in states ?? [] {
                check.value(element, "States")
            }
            check.structure(sort, "Sort")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Marketing.Constraint.nextToken)
        }
    }

    public struct ListCampaignsResponse: WireCarrier {
        /// Required. 0...100 elements.
        public var items: [CampaignSummary]
        /// 1...8192 characters.
        public var nextToken: String?

        public init(items: [CampaignSummary], nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Items", "NextToken"], required: 0b1)
        public static var unread: Self { Self(items: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try CampaignSummary(from: reader) }
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
