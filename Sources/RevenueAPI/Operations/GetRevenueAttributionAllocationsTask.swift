// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Shows how far a change of allocations is, and what was refused.
    public enum GetRevenueAttributionAllocationsTask: RevenueOperation {
        public typealias Input = Revenue.GetRevenueAttributionAllocationsTaskInput
        public typealias Output = Revenue.GetRevenueAttributionAllocationsTaskOutput

        public static let descriptor = OperationDescriptor(
            name: "GetRevenueAttributionAllocationsTask",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 50),
            resources: ["revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getRevenueAttributionAllocationsTask(input, call)
        }
    }

    public struct GetRevenueAttributionAllocationsTaskInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var revenueAttributionIdentifier: String

        public init(catalog: CatalogName, revenueAttributionIdentifier: String) {
            self.catalog = catalog
            self.revenueAttributionIdentifier = revenueAttributionIdentifier
        }

        public static let members = MemberTable(["Catalog", "RevenueAttributionIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), revenueAttributionIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: revenueAttributionIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, revenueAttributionIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(revenueAttributionIdentifier, "RevenueAttributionIdentifier", Revenue.Constraint.revenueAttributionIdentifier)
        }
    }

    public struct GetRevenueAttributionAllocationsTaskOutput: WireCarrier {
        /// Required. Pattern `raatask-[a-z0-9]{13}`. 21...21 characters.
        public var taskId: String
        /// Required.
        public var status: RevenueAttributionAllocationTaskStatus
        /// Required.
        public var catalog: CatalogName
        /// Required.
        public var revenueAttributionArn: String
        /// Required. UTC.
        public var startedAt: Instant
        /// UTC.
        public var endedAt: Instant?
        /// Required.
        public var totalRevenueAttributionAllocationRecords: Int
        public var description: String?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revenueAttributionLatestRevision: String?
        public var errorDetailList: [RevenueAttributionAllocationErrorDetail]?

        public init(
            taskId: String, status: RevenueAttributionAllocationTaskStatus, catalog: CatalogName,
            revenueAttributionArn: String, startedAt: Instant, endedAt: Instant? = nil,
            totalRevenueAttributionAllocationRecords: Int, description: String? = nil,
            revenueAttributionLatestRevision: String? = nil,
            errorDetailList: [RevenueAttributionAllocationErrorDetail]? = nil
        ) {
            self.taskId = taskId
            self.status = status
            self.catalog = catalog
            self.revenueAttributionArn = revenueAttributionArn
            self.startedAt = startedAt
            self.endedAt = endedAt
            self.totalRevenueAttributionAllocationRecords = totalRevenueAttributionAllocationRecords
            self.description = description
            self.revenueAttributionLatestRevision = revenueAttributionLatestRevision
            self.errorDetailList = errorDetailList
        }

        public static let members = MemberTable(["TaskId", "Status", "Catalog", "RevenueAttributionArn", "StartedAt", "EndedAt", "TotalRevenueAttributionAllocationRecords", "Description", "RevenueAttributionLatestRevision", "ErrorDetailList"], required: 0b1011111)
        public static var unread: Self { Self(taskId: "", status: RevenueAttributionAllocationTaskStatus(rawValue: ""), catalog: CatalogName(rawValue: ""), revenueAttributionArn: "", startedAt: Instant(seconds: 0), totalRevenueAttributionAllocationRecords: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskId = try reader.readString()
            case 1: status = RevenueAttributionAllocationTaskStatus(rawValue: try reader.readString())
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: revenueAttributionArn = try reader.readString()
            case 4: startedAt = try reader.readInstant()
            case 5: endedAt = try reader.readInstant()
            case 6: totalRevenueAttributionAllocationRecords = try reader.readInteger()
            case 7: description = try reader.readString()
            case 8: revenueAttributionLatestRevision = try reader.readString()
            case 9: errorDetailList = try reader.readList { (reader) throws(SerializationError) in try RevenueAttributionAllocationErrorDetail(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskId)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, catalog.rawValue)
            writer.member(3, of: Self.members, revenueAttributionArn)
            writer.member(4, of: Self.members, startedAt)
            writer.member(5, of: Self.members, endedAt)
            writer.member(6, of: Self.members, totalRevenueAttributionAllocationRecords)
            writer.member(7, of: Self.members, description)
            writer.member(8, of: Self.members, revenueAttributionLatestRevision)
            writer.member(9, of: Self.members, errorDetailList) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct RevenueAttributionAllocationErrorDetail: WireCarrier {
        /// Pattern `alloc-[a-z0-9]{13}`. 19...19 characters.
        public var revenueAttributionAllocationId: String?
        /// Required.
        public var entityType: EntityType
        /// Required. Pattern `[\w\-:/.]+`. 1...255 characters.
        public var entityId: String
        /// Required. Pattern `[0-9]{12}`. 12...12 characters. Sensitive.
        public var customerAwsAccountId: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String
        /// Required.
        public var action: RevenueAttributionAllocationAction
        /// Required.
        public var errorCode: RevenueAttributionAllocationErrorCode
        /// Required.
        public var errorMessage: String

        public init(
            revenueAttributionAllocationId: String? = nil, entityType: EntityType, entityId: String,
            customerAwsAccountId: String, effectiveFrom: String, effectiveUntil: String,
            action: RevenueAttributionAllocationAction, errorCode: RevenueAttributionAllocationErrorCode,
            errorMessage: String
        ) {
            self.revenueAttributionAllocationId = revenueAttributionAllocationId
            self.entityType = entityType
            self.entityId = entityId
            self.customerAwsAccountId = customerAwsAccountId
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.action = action
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        public static let members = MemberTable(["RevenueAttributionAllocationId", "EntityType", "EntityId", "CustomerAwsAccountId", "EffectiveFrom", "EffectiveUntil", "Action", "ErrorCode", "ErrorMessage"], required: 0b111111110, sensitive: 0b1000)
        public static var unread: Self { Self(entityType: EntityType(rawValue: ""), entityId: "", customerAwsAccountId: "", effectiveFrom: "", effectiveUntil: "", action: RevenueAttributionAllocationAction(rawValue: ""), errorCode: RevenueAttributionAllocationErrorCode(rawValue: ""), errorMessage: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: revenueAttributionAllocationId = try reader.readString()
            case 1: entityType = EntityType(rawValue: try reader.readString())
            case 2: entityId = try reader.readString()
            case 3: customerAwsAccountId = try reader.readString()
            case 4: effectiveFrom = try reader.readString()
            case 5: effectiveUntil = try reader.readString()
            case 6: action = RevenueAttributionAllocationAction(rawValue: try reader.readString())
            case 7: errorCode = RevenueAttributionAllocationErrorCode(rawValue: try reader.readString())
            case 8: errorMessage = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, revenueAttributionAllocationId)
            writer.member(1, of: Self.members, entityType.rawValue)
            writer.member(2, of: Self.members, entityId)
            writer.member(3, of: Self.members, customerAwsAccountId)
            writer.member(4, of: Self.members, effectiveFrom)
            writer.member(5, of: Self.members, effectiveUntil)
            writer.member(6, of: Self.members, action.rawValue)
            writer.member(7, of: Self.members, errorCode.rawValue)
            writer.member(8, of: Self.members, errorMessage)
        }

        /// `effectiveFrom` as a day; nil when there is none.
        public var effectiveFromDay: CalendarDay? {
            get { CalendarDay(effectiveFrom) }
            set { effectiveFrom = newValue?.description ?? "" }
        }
        /// `effectiveUntil` as a day; nil when there is none.
        public var effectiveUntilDay: CalendarDay? {
            get { CalendarDay(effectiveUntil) }
            set { effectiveUntil = newValue?.description ?? "" }
        }
    }
}
