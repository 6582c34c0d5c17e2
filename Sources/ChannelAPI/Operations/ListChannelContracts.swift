// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Lists your contracts with other companies.
    public enum ListChannelContracts: ChannelOperation {
        public typealias Input = Channel.ListChannelContractsRequest
        public typealias Output = Channel.ListChannelContractsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListChannelContracts",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            paginator: Paginator(input: "nextToken", output: "nextToken", limit: "maxResults", results: "items"),
            quota: Quota(perSecond: 5),
            resources: ["channel-contract"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listChannelContracts(input, call)
        }
    }

    public struct ChannelContractSummary: WireCarrier {
        /// Required. Pattern `cc-[a-z0-9]{13}`. 16...16 characters.
        public var id: String
        /// Required. 1...1011 characters.
        public var arn: String
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var contractType: ChannelContractType
        /// Required.
        public var status: ChannelContractStatus
        /// Required. UTC.
        public var createdAt: Instant
        /// Required. UTC.
        public var updatedAt: Instant
        /// UTC.
        public var respondedAt: Instant?
        /// Required.
        public var details: ChannelContractSummaryDetails

        public init(
            id: String, arn: String, catalog: String, contractType: ChannelContractType, status: ChannelContractStatus,
            createdAt: Instant, updatedAt: Instant, respondedAt: Instant? = nil, details: ChannelContractSummaryDetails
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.contractType = contractType
            self.status = status
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.respondedAt = respondedAt
            self.details = details
        }

        public static let members = MemberTable(["id", "arn", "catalog", "contractType", "status", "createdAt", "updatedAt", "respondedAt", "details"], required: 0b101111111)
        public static var unread: Self { Self(id: "", arn: "", catalog: "", contractType: ChannelContractType(rawValue: ""), status: ChannelContractStatus(rawValue: ""), createdAt: Instant(seconds: 0), updatedAt: Instant(seconds: 0), details: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: contractType = ChannelContractType(rawValue: try reader.readString())
            case 4: status = ChannelContractStatus(rawValue: try reader.readString())
            case 5: createdAt = try reader.readInstant()
            case 6: updatedAt = try reader.readInstant()
            case 7: respondedAt = try reader.readInstant()
            case 8: details = try ChannelContractSummaryDetails(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, contractType.rawValue)
            writer.member(4, of: Self.members, status.rawValue)
            writer.member(5, of: Self.members, createdAt)
            writer.member(6, of: Self.members, updatedAt)
            writer.member(7, of: Self.members, respondedAt)
            writer.member(8, of: Self.members, details)
        }
    }

    public enum ChannelContractSummaryDetails: WireUnion {
        case managedServicesAttestationDetails(ManagedServicesAttestationSummaryDetails)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["managedServicesAttestationDetails"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .managedServicesAttestationDetails(try ManagedServicesAttestationSummaryDetails(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .managedServicesAttestationDetails(let value): writer.member(0, of: Self.members, value)
            case .unknown: break
            }
        }
    }

    public struct ListChannelContractsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var contractType: ChannelContractType
        public var statuses: [ChannelContractStatus]?
        public var contractTypeFilters: ListChannelContractsTypeFilters?
        public var contractTypeSort: ListChannelContractsTypeSort?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, contractType: ChannelContractType, statuses: [ChannelContractStatus]? = nil,
            contractTypeFilters: ListChannelContractsTypeFilters? = nil,
            contractTypeSort: ListChannelContractsTypeSort? = nil, maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.contractType = contractType
            self.statuses = statuses
            self.contractTypeFilters = contractTypeFilters
            self.contractTypeSort = contractTypeSort
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["catalog", "contractType", "statuses", "contractTypeFilters", "contractTypeSort", "maxResults", "nextToken"], required: 0b11)
        public static var unread: Self { Self(catalog: "", contractType: ChannelContractType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: contractType = ChannelContractType(rawValue: try reader.readString())
            case 2: statuses = try reader.readList { (reader) throws(SerializationError) in ChannelContractStatus(rawValue: try reader.readString()) }
            case 3: contractTypeFilters = try ListChannelContractsTypeFilters(from: reader)
            case 4: contractTypeSort = try ListChannelContractsTypeSort(from: reader)
            case 5: maxResults = try reader.readInteger()
            case 6: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, contractType.rawValue)
            writer.member(2, of: Self.members, statuses) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(3, of: Self.members, contractTypeFilters)
            writer.member(4, of: Self.members, contractTypeSort)
            writer.member(5, of: Self.members, maxResults)
            writer.member(6, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.value(contractType, "contractType")
            for element in statuses ?? [] {
                check.value(element, "statuses")
            }
            check.structure(contractTypeFilters, "contractTypeFilters")
            check.structure(contractTypeSort, "contractTypeSort")
            check.integer(maxResults, "maxResults", min: 1, max: 100)
            check.string(nextToken, "nextToken", Channel.Constraint.nextToken)
        }
    }

    public struct ListChannelContractsResponse: WireCarrier {
        /// Required.
        public var items: [ChannelContractSummary]
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(items: [ChannelContractSummary], nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["items", "nextToken"], required: 0b1)
        public static var unread: Self { Self(items: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try ChannelContractSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public enum ListChannelContractsTypeFilters: WireUnion {
        case managedServicesAttestationTypeFilters(ManagedServicesAttestationTypeFilters)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["managedServicesAttestationTypeFilters"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .managedServicesAttestationTypeFilters(try ManagedServicesAttestationTypeFilters(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .managedServicesAttestationTypeFilters(let value): writer.member(0, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .managedServicesAttestationTypeFilters(let value): check.structure(value, "managedServicesAttestationTypeFilters")
            case .unknown: break
            }
        }
    }

    public enum ListChannelContractsTypeSort: WireUnion {
        case managedServicesAttestationTypeSort(ManagedServicesAttestationTypeSort)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["managedServicesAttestationTypeSort"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .managedServicesAttestationTypeSort(try ManagedServicesAttestationTypeSort(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .managedServicesAttestationTypeSort(let value): writer.member(0, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .managedServicesAttestationTypeSort(let value): check.structure(value, "managedServicesAttestationTypeSort")
            case .unknown: break
            }
        }
    }

    public struct ManagedServicesAttestationSummaryDetails: WireCarrier {
        /// Required. Pattern `[^\x00-\x1F\x7F]*`. 1...300 characters. Sensitive.
        public var legalEntityName: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}`. 16...1011 characters.
        public var relationshipIdentifier: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Each: Pattern `[0-9]*`. Each: 12...12 characters.
        public var memberAccountIds: [String]?
        /// Required. UTC.
        public var endDate: Instant
        /// Required.
        public var supportedServices: [ManagedServicesSupportedService]

        public init(
            legalEntityName: String, relationshipIdentifier: String, programManagementAccountIdentifier: String,
            memberAccountIds: [String]? = nil, endDate: Instant, supportedServices: [ManagedServicesSupportedService]
        ) {
            self.legalEntityName = legalEntityName
            self.relationshipIdentifier = relationshipIdentifier
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.memberAccountIds = memberAccountIds
            self.endDate = endDate
            self.supportedServices = supportedServices
        }

        public static let members = MemberTable(["legalEntityName", "relationshipIdentifier", "programManagementAccountIdentifier", "memberAccountIds", "endDate", "supportedServices"], required: 0b110111, sensitive: 0b1)
        public static var unread: Self { Self(legalEntityName: "", relationshipIdentifier: "", programManagementAccountIdentifier: "", endDate: Instant(seconds: 0), supportedServices: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: legalEntityName = try reader.readString()
            case 1: relationshipIdentifier = try reader.readString()
            case 2: programManagementAccountIdentifier = try reader.readString()
            case 3: memberAccountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: endDate = try reader.readInstant()
            case 5: supportedServices = try reader.readList { (reader) throws(SerializationError) in ManagedServicesSupportedService(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, legalEntityName)
            writer.member(1, of: Self.members, relationshipIdentifier)
            writer.member(2, of: Self.members, programManagementAccountIdentifier)
            writer.member(3, of: Self.members, memberAccountIds) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, endDate)
            writer.member(5, of: Self.members, supportedServices) { $0.list($1) { $0.write($1.rawValue) } }
        }
    }

    public struct ManagedServicesAttestationTypeFilters: WireCarrier {
        /// Each: Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}`. Each: 16...1011 characters.
        public var relationshipIdentifiers: [String]?
        /// Each: Pattern `[^\x00-\x1F\x7F]*`. Each: 1...300 characters. Sensitive.
        public var legalEntityNames: [String]?

        public init(relationshipIdentifiers: [String]? = nil, legalEntityNames: [String]? = nil) {
            self.relationshipIdentifiers = relationshipIdentifiers
            self.legalEntityNames = legalEntityNames
        }

        public static let members = MemberTable(["relationshipIdentifiers", "legalEntityNames"], sensitive: 0b10)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: relationshipIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 1: legalEntityNames = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, relationshipIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(1, of: Self.members, legalEntityNames) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            for element in relationshipIdentifiers ?? [] {
                check.string(element, "relationshipIdentifiers", Channel.Constraint.relationshipIdentifier)
            }
            for element in legalEntityNames ?? [] {
                check.string(element, "legalEntityNames", Channel.Constraint.channelContractLegalEntityName)
            }
        }
    }

    public struct ManagedServicesAttestationTypeSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: ManagedServicesAttestationTypeSortName

        public init(sortOrder: SortOrder, sortBy: ManagedServicesAttestationTypeSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["sortOrder", "sortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: ManagedServicesAttestationTypeSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = ManagedServicesAttestationTypeSortName(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "sortOrder")
            check.value(sortBy, "sortBy")
        }
    }
}
