// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Lists proposals, sent and received.
    public enum ListChannelHandshakes: ChannelOperation {
        public typealias Input = Channel.ListChannelHandshakesRequest
        public typealias Output = Channel.ListChannelHandshakesResponse

        public static let descriptor = OperationDescriptor(
            name: "ListChannelHandshakes",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            paginator: Paginator(input: "nextToken", output: "nextToken", limit: "maxResults", results: "items"),
            quota: Quota(perSecond: 5),
            resources: ["channel-handshake"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listChannelHandshakes(input, call)
        }
    }

    public struct ChannelHandshakeSummary: WireCarrier {
        /// Pattern `ch-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String?
        public var handshakeType: HandshakeType?
        /// Pattern `[0-9]*`. 12...12 characters.
        public var ownerAccountId: String?
        /// Pattern `[0-9]*`. 12...12 characters.
        public var senderAccountId: String?
        /// Pattern `[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+`. 1...40 characters.
        public var senderDisplayName: String?
        /// Pattern `[0-9]*`. 12...12 characters.
        public var receiverAccountId: String?
        /// Pattern `(pma|rs)-[a-z0-9]{13}`. 16...17 characters.
        public var associatedResourceId: String?
        public var detail: HandshakeDetail?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        public var status: HandshakeStatus?

        public init(
            id: String? = nil, arn: String? = nil, catalog: String? = nil, handshakeType: HandshakeType? = nil,
            ownerAccountId: String? = nil, senderAccountId: String? = nil, senderDisplayName: String? = nil,
            receiverAccountId: String? = nil, associatedResourceId: String? = nil, detail: HandshakeDetail? = nil,
            createdAt: Instant? = nil, updatedAt: Instant? = nil, status: HandshakeStatus? = nil
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.handshakeType = handshakeType
            self.ownerAccountId = ownerAccountId
            self.senderAccountId = senderAccountId
            self.senderDisplayName = senderDisplayName
            self.receiverAccountId = receiverAccountId
            self.associatedResourceId = associatedResourceId
            self.detail = detail
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.status = status
        }

        public static let members = MemberTable(["id", "arn", "catalog", "handshakeType", "ownerAccountId", "senderAccountId", "senderDisplayName", "receiverAccountId", "associatedResourceId", "detail", "createdAt", "updatedAt", "status"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: handshakeType = HandshakeType(rawValue: try reader.readString())
            case 4: ownerAccountId = try reader.readString()
            case 5: senderAccountId = try reader.readString()
            case 6: senderDisplayName = try reader.readString()
            case 7: receiverAccountId = try reader.readString()
            case 8: associatedResourceId = try reader.readString()
            case 9: detail = try HandshakeDetail(from: reader)
            case 10: createdAt = try reader.readInstant()
            case 11: updatedAt = try reader.readInstant()
            case 12: status = HandshakeStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, handshakeType?.rawValue)
            writer.member(4, of: Self.members, ownerAccountId)
            writer.member(5, of: Self.members, senderAccountId)
            writer.member(6, of: Self.members, senderDisplayName)
            writer.member(7, of: Self.members, receiverAccountId)
            writer.member(8, of: Self.members, associatedResourceId)
            writer.member(9, of: Self.members, detail)
            writer.member(10, of: Self.members, createdAt)
            writer.member(11, of: Self.members, updatedAt)
            writer.member(12, of: Self.members, status?.rawValue)
        }
    }

    public enum HandshakeDetail: WireUnion {
        case startServicePeriodHandshakeDetail(StartServicePeriodHandshakeDetail)
        case revokeServicePeriodHandshakeDetail(RevokeServicePeriodHandshakeDetail)
        case programManagementAccountHandshakeDetail(ProgramManagementAccountHandshakeDetail)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["startServicePeriodHandshakeDetail", "revokeServicePeriodHandshakeDetail", "programManagementAccountHandshakeDetail"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .startServicePeriodHandshakeDetail(try StartServicePeriodHandshakeDetail(from: reader))
            case 1: self = .revokeServicePeriodHandshakeDetail(try RevokeServicePeriodHandshakeDetail(from: reader))
            case 2: self = .programManagementAccountHandshakeDetail(try ProgramManagementAccountHandshakeDetail(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .startServicePeriodHandshakeDetail(let value): writer.member(0, of: Self.members, value)
            case .revokeServicePeriodHandshakeDetail(let value): writer.member(1, of: Self.members, value)
            case .programManagementAccountHandshakeDetail(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
        }
    }

    public struct ListChannelHandshakesRequest: WireCarrier {
        /// Required.
        public var handshakeType: HandshakeType
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var participantType: ParticipantType
        /// 1...100.
        public var maxResults: Int?
        public var statuses: [HandshakeStatus]?
        /// Each: Pattern `((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13})`. Each: 16...1011 characters.
        public var associatedResourceIdentifiers: [String]?
        public var handshakeTypeFilters: ListChannelHandshakesTypeFilters?
        public var handshakeTypeSort: ListChannelHandshakesTypeSort?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(
            handshakeType: HandshakeType, catalog: String, participantType: ParticipantType, maxResults: Int? = nil,
            statuses: [HandshakeStatus]? = nil, associatedResourceIdentifiers: [String]? = nil,
            handshakeTypeFilters: ListChannelHandshakesTypeFilters? = nil,
            handshakeTypeSort: ListChannelHandshakesTypeSort? = nil, nextToken: String? = nil
        ) {
            self.handshakeType = handshakeType
            self.catalog = catalog
            self.participantType = participantType
            self.maxResults = maxResults
            self.statuses = statuses
            self.associatedResourceIdentifiers = associatedResourceIdentifiers
            self.handshakeTypeFilters = handshakeTypeFilters
            self.handshakeTypeSort = handshakeTypeSort
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["handshakeType", "catalog", "participantType", "maxResults", "statuses", "associatedResourceIdentifiers", "handshakeTypeFilters", "handshakeTypeSort", "nextToken"], required: 0b111)
        public static var unread: Self { Self(handshakeType: HandshakeType(rawValue: ""), catalog: "", participantType: ParticipantType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: handshakeType = HandshakeType(rawValue: try reader.readString())
            case 1: catalog = try reader.readString()
            case 2: participantType = ParticipantType(rawValue: try reader.readString())
            case 3: maxResults = try reader.readInteger()
            case 4: statuses = try reader.readList { (reader) throws(SerializationError) in HandshakeStatus(rawValue: try reader.readString()) }
            case 5: associatedResourceIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: handshakeTypeFilters = try ListChannelHandshakesTypeFilters(from: reader)
            case 7: handshakeTypeSort = try ListChannelHandshakesTypeSort(from: reader)
            case 8: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, handshakeType.rawValue)
            writer.member(1, of: Self.members, catalog)
            writer.member(2, of: Self.members, participantType.rawValue)
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, statuses) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, associatedResourceIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, handshakeTypeFilters)
            writer.member(7, of: Self.members, handshakeTypeSort)
            writer.member(8, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(handshakeType, "handshakeType")
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.value(participantType, "participantType")
            check.integer(maxResults, "maxResults", min: 1, max: 100)
            for element in statuses ?? [] {
                check.value(element, "statuses")
            }
            for element in associatedResourceIdentifiers ?? [] {
                check.string(element, "associatedResourceIdentifiers", Channel.Constraint.associatedResourceIdentifier)
            }
            check.structure(handshakeTypeFilters, "handshakeTypeFilters")
            check.structure(handshakeTypeSort, "handshakeTypeSort")
            check.string(nextToken, "nextToken", Channel.Constraint.nextToken)
        }
    }

    public struct ListChannelHandshakesResponse: WireCarrier {
        public var items: [ChannelHandshakeSummary]?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(items: [ChannelHandshakeSummary]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["items", "nextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try ChannelHandshakeSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public enum ListChannelHandshakesTypeFilters: WireUnion {
        case startServicePeriodTypeFilters(StartServicePeriodTypeFilters)
        case revokeServicePeriodTypeFilters(RevokeServicePeriodTypeFilters)
        case programManagementAccountTypeFilters(ProgramManagementAccountTypeFilters)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["startServicePeriodTypeFilters", "revokeServicePeriodTypeFilters", "programManagementAccountTypeFilters"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .startServicePeriodTypeFilters(try StartServicePeriodTypeFilters(from: reader))
            case 1: self = .revokeServicePeriodTypeFilters(try RevokeServicePeriodTypeFilters(from: reader))
            case 2: self = .programManagementAccountTypeFilters(try ProgramManagementAccountTypeFilters(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .startServicePeriodTypeFilters(let value): writer.member(0, of: Self.members, value)
            case .revokeServicePeriodTypeFilters(let value): writer.member(1, of: Self.members, value)
            case .programManagementAccountTypeFilters(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .startServicePeriodTypeFilters(let value): check.structure(value, "startServicePeriodTypeFilters")
            case .revokeServicePeriodTypeFilters(let value): check.structure(value, "revokeServicePeriodTypeFilters")
            case .programManagementAccountTypeFilters(let value): check.structure(value, "programManagementAccountTypeFilters")
            case .unknown: break
            }
        }
    }

    public enum ListChannelHandshakesTypeSort: WireUnion {
        case startServicePeriodTypeSort(StartServicePeriodTypeSort)
        case revokeServicePeriodTypeSort(RevokeServicePeriodTypeSort)
        case programManagementAccountTypeSort(ProgramManagementAccountTypeSort)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["startServicePeriodTypeSort", "revokeServicePeriodTypeSort", "programManagementAccountTypeSort"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .startServicePeriodTypeSort(try StartServicePeriodTypeSort(from: reader))
            case 1: self = .revokeServicePeriodTypeSort(try RevokeServicePeriodTypeSort(from: reader))
            case 2: self = .programManagementAccountTypeSort(try ProgramManagementAccountTypeSort(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .startServicePeriodTypeSort(let value): writer.member(0, of: Self.members, value)
            case .revokeServicePeriodTypeSort(let value): writer.member(1, of: Self.members, value)
            case .programManagementAccountTypeSort(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .startServicePeriodTypeSort(let value): check.structure(value, "startServicePeriodTypeSort")
            case .revokeServicePeriodTypeSort(let value): check.structure(value, "revokeServicePeriodTypeSort")
            case .programManagementAccountTypeSort(let value): check.structure(value, "programManagementAccountTypeSort")
            case .unknown: break
            }
        }
    }

    public struct ProgramManagementAccountHandshakeDetail: WireCarrier {
        public var program: Program?

        public init(program: Program? = nil) { self.program = program }

        public static let members = MemberTable(["program"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: program = Program(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, program?.rawValue)
        }
    }

    public struct ProgramManagementAccountTypeFilters: WireCarrier {
        public var programs: [Program]?

        public init(programs: [Program]? = nil) { self.programs = programs }

        public static let members = MemberTable(["programs"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: programs = try reader.readList { (reader) throws(SerializationError) in Program(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, programs) { $0.list($1) { $0.write($1.rawValue) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            for element in programs ?? [] {
                check.value(element, "programs")
            }
        }
    }

    public struct ProgramManagementAccountTypeSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: ProgramManagementAccountTypeSortName

        public init(sortOrder: SortOrder, sortBy: ProgramManagementAccountTypeSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["sortOrder", "sortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: ProgramManagementAccountTypeSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = ProgramManagementAccountTypeSortName(rawValue: try reader.readString())
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

    public struct RevokeServicePeriodHandshakeDetail: WireCarrier {
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...300 characters.
        public var note: String?
        public var servicePeriodType: ServicePeriodType?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var minimumNoticeDays: String?
        /// UTC.
        public var startDate: Instant?
        /// UTC.
        public var endDate: Instant?

        public init(
            note: String? = nil, servicePeriodType: ServicePeriodType? = nil, minimumNoticeDays: String? = nil,
            startDate: Instant? = nil, endDate: Instant? = nil
        ) {
            self.note = note
            self.servicePeriodType = servicePeriodType
            self.minimumNoticeDays = minimumNoticeDays
            self.startDate = startDate
            self.endDate = endDate
        }

        public static let members = MemberTable(["note", "servicePeriodType", "minimumNoticeDays", "startDate", "endDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: note = try reader.readString()
            case 1: servicePeriodType = ServicePeriodType(rawValue: try reader.readString())
            case 2: minimumNoticeDays = try reader.readString()
            case 3: startDate = try reader.readInstant()
            case 4: endDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, note)
            writer.member(1, of: Self.members, servicePeriodType?.rawValue)
            writer.member(2, of: Self.members, minimumNoticeDays)
            writer.member(3, of: Self.members, startDate)
            writer.member(4, of: Self.members, endDate)
        }
    }

    public struct RevokeServicePeriodTypeFilters: WireCarrier {
        public var servicePeriodTypes: [ServicePeriodType]?

        public init(servicePeriodTypes: [ServicePeriodType]? = nil) { self.servicePeriodTypes = servicePeriodTypes }

        public static let members = MemberTable(["servicePeriodTypes"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: servicePeriodTypes = try reader.readList { (reader) throws(SerializationError) in ServicePeriodType(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, servicePeriodTypes) { $0.list($1) { $0.write($1.rawValue) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            for element in servicePeriodTypes ?? [] {
                check.value(element, "servicePeriodTypes")
            }
        }
    }

    public struct RevokeServicePeriodTypeSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: RevokeServicePeriodTypeSortName

        public init(sortOrder: SortOrder, sortBy: RevokeServicePeriodTypeSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["sortOrder", "sortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: RevokeServicePeriodTypeSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = RevokeServicePeriodTypeSortName(rawValue: try reader.readString())
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

    public struct StartServicePeriodHandshakeDetail: WireCarrier {
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...300 characters.
        public var note: String?
        public var servicePeriodType: ServicePeriodType?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var minimumNoticeDays: String?
        /// UTC.
        public var startDate: Instant?
        /// UTC.
        public var endDate: Instant?

        public init(
            note: String? = nil, servicePeriodType: ServicePeriodType? = nil, minimumNoticeDays: String? = nil,
            startDate: Instant? = nil, endDate: Instant? = nil
        ) {
            self.note = note
            self.servicePeriodType = servicePeriodType
            self.minimumNoticeDays = minimumNoticeDays
            self.startDate = startDate
            self.endDate = endDate
        }

        public static let members = MemberTable(["note", "servicePeriodType", "minimumNoticeDays", "startDate", "endDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: note = try reader.readString()
            case 1: servicePeriodType = ServicePeriodType(rawValue: try reader.readString())
            case 2: minimumNoticeDays = try reader.readString()
            case 3: startDate = try reader.readInstant()
            case 4: endDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, note)
            writer.member(1, of: Self.members, servicePeriodType?.rawValue)
            writer.member(2, of: Self.members, minimumNoticeDays)
            writer.member(3, of: Self.members, startDate)
            writer.member(4, of: Self.members, endDate)
        }
    }

    public struct StartServicePeriodTypeFilters: WireCarrier {
        public var servicePeriodTypes: [ServicePeriodType]?

        public init(servicePeriodTypes: [ServicePeriodType]? = nil) { self.servicePeriodTypes = servicePeriodTypes }

        public static let members = MemberTable(["servicePeriodTypes"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: servicePeriodTypes = try reader.readList { (reader) throws(SerializationError) in ServicePeriodType(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, servicePeriodTypes) { $0.list($1) { $0.write($1.rawValue) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            for element in servicePeriodTypes ?? [] {
                check.value(element, "servicePeriodTypes")
            }
        }
    }

    public struct StartServicePeriodTypeSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: StartServicePeriodTypeSortName

        public init(sortOrder: SortOrder, sortBy: StartServicePeriodTypeSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["sortOrder", "sortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: StartServicePeriodTypeSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = StartServicePeriodTypeSortName(rawValue: try reader.readString())
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
