// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Lists the accounts that manage your channel programs.
    public enum ListProgramManagementAccounts: ChannelOperation {
        public typealias Input = Channel.ListProgramManagementAccountsRequest
        public typealias Output = Channel.ListProgramManagementAccountsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListProgramManagementAccounts",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            paginator: Paginator(input: "nextToken", output: "nextToken", limit: "maxResults", results: "items"),
            quota: Quota(perSecond: 5),
            resources: ["program-management-account"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listProgramManagementAccounts(input, call)
        }
    }

    public struct ListProgramManagementAccountsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        /// Each: Pattern `[^\x00-\x1F\x7F]*`. Each: 1...30 characters.
        public var displayNames: [String]?
        public var programs: [Program]?
        /// Each: Pattern `[0-9]*`. Each: 12...12 characters.
        public var accountIds: [String]?
        public var statuses: [ProgramManagementAccountStatus]?
        public var sort: ListProgramManagementAccountsSortBase?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?
        public var type: ProgramManagementAccountType?

        public init(
            catalog: String, maxResults: Int? = nil, displayNames: [String]? = nil, programs: [Program]? = nil,
            accountIds: [String]? = nil, statuses: [ProgramManagementAccountStatus]? = nil,
            sort: ListProgramManagementAccountsSortBase? = nil, nextToken: String? = nil,
            type: ProgramManagementAccountType? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.displayNames = displayNames
            self.programs = programs
            self.accountIds = accountIds
            self.statuses = statuses
            self.sort = sort
            self.nextToken = nextToken
            self.type = type
        }

        public static let members = MemberTable(["catalog", "maxResults", "displayNames", "programs", "accountIds", "statuses", "sort", "nextToken", "type"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: displayNames = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: programs = try reader.readList { (reader) throws(SerializationError) in Program(rawValue: try reader.readString()) }
            case 4: accountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: statuses = try reader.readList { (reader) throws(SerializationError) in ProgramManagementAccountStatus(rawValue: try reader.readString()) }
            case 6: sort = try ListProgramManagementAccountsSortBase(from: reader)
            case 7: nextToken = try reader.readString()
            case 8: type = ProgramManagementAccountType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, displayNames) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, programs) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, accountIds) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, statuses) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(6, of: Self.members, sort)
            writer.member(7, of: Self.members, nextToken)
            writer.member(8, of: Self.members, type?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.integer(maxResults, "maxResults", min: 1, max: 100)
            for element in displayNames ?? [] {
                check.string(element, "displayNames", Channel.Constraint.programManagementAccountDisplayName)
            }
            for element in programs ?? [] {
                check.value(element, "programs")
            }
            for element in accountIds ?? [] {
                check.string(element, "accountIds", Channel.Constraint.accountId)
            }
            for element in statuses ?? [] {
                check.value(element, "statuses")
            }
            check.structure(sort, "sort")
            check.string(nextToken, "nextToken", Channel.Constraint.nextToken)
            check.value(type, "type")
        }
    }

    public struct ListProgramManagementAccountsResponse: WireCarrier {
        public var items: [ProgramManagementAccountSummary]?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(items: [ProgramManagementAccountSummary]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["items", "nextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try ProgramManagementAccountSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct ListProgramManagementAccountsSortBase: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: ListProgramManagementAccountsSortName

        public init(sortOrder: SortOrder, sortBy: ListProgramManagementAccountsSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["sortOrder", "sortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: ListProgramManagementAccountsSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = ListProgramManagementAccountsSortName(rawValue: try reader.readString())
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

    public struct ProgramManagementAccountSummary: WireCarrier {
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var id: String?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String?
        public var program: Program?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?
        /// Pattern `[0-9]*`. 12...12 characters.
        public var accountId: String?
        /// 1...1011 characters.
        public var arn: String?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        /// UTC.
        public var startDate: Instant?
        public var status: ProgramManagementAccountStatus?
        public var type: ProgramManagementAccountType?

        public init(
            id: String? = nil, revision: String? = nil, catalog: String? = nil, program: Program? = nil,
            displayName: String? = nil, accountId: String? = nil, arn: String? = nil, createdAt: Instant? = nil,
            updatedAt: Instant? = nil, startDate: Instant? = nil, status: ProgramManagementAccountStatus? = nil,
            type: ProgramManagementAccountType? = nil
        ) {
            self.id = id
            self.revision = revision
            self.catalog = catalog
            self.program = program
            self.displayName = displayName
            self.accountId = accountId
            self.arn = arn
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.startDate = startDate
            self.status = status
            self.type = type
        }

        public static let members = MemberTable(["id", "revision", "catalog", "program", "displayName", "accountId", "arn", "createdAt", "updatedAt", "startDate", "status", "type"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: revision = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: program = Program(rawValue: try reader.readString())
            case 4: displayName = try reader.readString()
            case 5: accountId = try reader.readString()
            case 6: arn = try reader.readString()
            case 7: createdAt = try reader.readInstant()
            case 8: updatedAt = try reader.readInstant()
            case 9: startDate = try reader.readInstant()
            case 10: status = ProgramManagementAccountStatus(rawValue: try reader.readString())
            case 11: type = ProgramManagementAccountType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, revision)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, program?.rawValue)
            writer.member(4, of: Self.members, displayName)
            writer.member(5, of: Self.members, accountId)
            writer.member(6, of: Self.members, arn)
            writer.member(7, of: Self.members, createdAt)
            writer.member(8, of: Self.members, updatedAt)
            writer.member(9, of: Self.members, startDate)
            writer.member(10, of: Self.members, status?.rawValue)
            writer.member(11, of: Self.members, type?.rawValue)
        }
    }
}
