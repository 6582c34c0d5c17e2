// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Changes many allocations of an attribution, in one task.
    public enum StartRevenueAttributionAllocationsTask: RevenueOperation {
        public typealias Input = Revenue.StartRevenueAttributionAllocationsTaskInput
        public typealias Output = Revenue.StartRevenueAttributionAllocationsTaskOutput

        public static let descriptor = OperationDescriptor(
            name: "StartRevenueAttributionAllocationsTask",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"],
            quota: Quota(perSecond: 1),
            resources: ["revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startRevenueAttributionAllocationsTask(input, call)
        }
    }

    public struct RevenueShareAllocation: WireCarrier {
        /// Required.
        public var action: RevenueAttributionAllocationAction
        /// Pattern `alloc-[a-z0-9]{13}`. 19...19 characters.
        public var revenueAttributionAllocationId: String?
        /// Required.
        public var entityType: EntityType
        /// Required. Pattern `[\w\-:/.]+`. 1...255 characters.
        public var entityIdentifier: String
        /// Required. Pattern `[0-9]{12}`. 12...12 characters. Sensitive.
        public var customerAwsAccountId: String
        /// Required. Pattern `\d{1,3}(\.\d{1,2})?`. 1...6 characters.
        public var revenueSharePercent: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String
        public var status: AllocationStatus?

        public init(
            action: RevenueAttributionAllocationAction, revenueAttributionAllocationId: String? = nil,
            entityType: EntityType, entityIdentifier: String, customerAwsAccountId: String, revenueSharePercent: String,
            effectiveFrom: String, effectiveUntil: String, status: AllocationStatus? = nil
        ) {
            self.action = action
            self.revenueAttributionAllocationId = revenueAttributionAllocationId
            self.entityType = entityType
            self.entityIdentifier = entityIdentifier
            self.customerAwsAccountId = customerAwsAccountId
            self.revenueSharePercent = revenueSharePercent
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.status = status
        }

        public static let members = MemberTable(["Action", "RevenueAttributionAllocationId", "EntityType", "EntityIdentifier", "CustomerAwsAccountId", "RevenueSharePercent", "EffectiveFrom", "EffectiveUntil", "Status"], required: 0b11111101, sensitive: 0b10000)
        public static var unread: Self { Self(action: RevenueAttributionAllocationAction(rawValue: ""), entityType: EntityType(rawValue: ""), entityIdentifier: "", customerAwsAccountId: "", revenueSharePercent: "", effectiveFrom: "", effectiveUntil: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: action = RevenueAttributionAllocationAction(rawValue: try reader.readString())
            case 1: revenueAttributionAllocationId = try reader.readString()
            case 2: entityType = EntityType(rawValue: try reader.readString())
            case 3: entityIdentifier = try reader.readString()
            case 4: customerAwsAccountId = try reader.readString()
            case 5: revenueSharePercent = try reader.readString()
            case 6: effectiveFrom = try reader.readString()
            case 7: effectiveUntil = try reader.readString()
            case 8: status = AllocationStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, action.rawValue)
            writer.member(1, of: Self.members, revenueAttributionAllocationId)
            writer.member(2, of: Self.members, entityType.rawValue)
            writer.member(3, of: Self.members, entityIdentifier)
            writer.member(4, of: Self.members, customerAwsAccountId)
            writer.member(5, of: Self.members, revenueSharePercent)
            writer.member(6, of: Self.members, effectiveFrom)
            writer.member(7, of: Self.members, effectiveUntil)
            writer.member(8, of: Self.members, status?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(action, "Action")
            check.string(revenueAttributionAllocationId, "RevenueAttributionAllocationId", Revenue.Constraint.revenueAttributionAllocationId)
            check.value(entityType, "EntityType")
            check.string(entityIdentifier, "EntityIdentifier", Revenue.Constraint.entityIdentifier)
            check.string(customerAwsAccountId, "CustomerAwsAccountId", Revenue.Constraint.customerAwsAccountId)
            check.string(revenueSharePercent, "RevenueSharePercent", Revenue.Constraint.revenueSharePercent)
            check.string(effectiveFrom, "EffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(effectiveUntil, "EffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.value(status, "Status")
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

    public struct StartRevenueAttributionAllocationsTaskInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var revenueAttributionIdentifier: String
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revenueAttributionRevision: String
        /// Required. 1...250 elements.
        public var revenueShareAllocations: [RevenueShareAllocation]
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Pattern `[\x20-\x7E]*`. 0...1024 characters.
        public var description: String?

        public init(
            catalog: CatalogName, revenueAttributionIdentifier: String, revenueAttributionRevision: String,
            revenueShareAllocations: [RevenueShareAllocation], clientToken: String? = nil, description: String? = nil
        ) {
            self.catalog = catalog
            self.revenueAttributionIdentifier = revenueAttributionIdentifier
            self.revenueAttributionRevision = revenueAttributionRevision
            self.revenueShareAllocations = revenueShareAllocations
            self.clientToken = clientToken
            self.description = description
        }

        public static let members = MemberTable(["Catalog", "RevenueAttributionIdentifier", "RevenueAttributionRevision", "RevenueShareAllocations", "ClientToken", "Description"], required: 0b1111)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), revenueAttributionIdentifier: "", revenueAttributionRevision: "", revenueShareAllocations: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: revenueAttributionIdentifier = try reader.readString()
            case 2: revenueAttributionRevision = try reader.readString()
            case 3: revenueShareAllocations = try reader.readList { (reader) throws(SerializationError) in try RevenueShareAllocation(from: reader) }
            case 4: clientToken = try reader.readString()
            case 5: description = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, revenueAttributionIdentifier)
            writer.member(2, of: Self.members, revenueAttributionRevision)
            writer.member(3, of: Self.members, revenueShareAllocations) { $0.list($1) { $1.write(to: $0) } }
            writer.member(4, of: Self.members, clientToken)
            writer.member(5, of: Self.members, description)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(revenueAttributionIdentifier, "RevenueAttributionIdentifier", Revenue.Constraint.revenueAttributionIdentifier)
            check.string(revenueAttributionRevision, "RevenueAttributionRevision", Revenue.Constraint.revisionToken)
            check.count(revenueShareAllocations.count, "RevenueShareAllocations", min: 1, max: 250)
            for element in revenueShareAllocations {
                check.structure(element, "RevenueShareAllocations")
            }
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.string(description, "Description", Revenue.Constraint.startRevenueAttributionAllocationsTaskInputDescriptionString)
        }
    }

    public struct StartRevenueAttributionAllocationsTaskOutput: WireCarrier {
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
        /// Required.
        public var totalRevenueAttributionAllocationRecords: Int

        public init(
            taskId: String, status: RevenueAttributionAllocationTaskStatus, catalog: CatalogName,
            revenueAttributionArn: String, startedAt: Instant, totalRevenueAttributionAllocationRecords: Int
        ) {
            self.taskId = taskId
            self.status = status
            self.catalog = catalog
            self.revenueAttributionArn = revenueAttributionArn
            self.startedAt = startedAt
            self.totalRevenueAttributionAllocationRecords = totalRevenueAttributionAllocationRecords
        }

        public static let members = MemberTable(["TaskId", "Status", "Catalog", "RevenueAttributionArn", "StartedAt", "TotalRevenueAttributionAllocationRecords"], required: 0b111111)
        public static var unread: Self { Self(taskId: "", status: RevenueAttributionAllocationTaskStatus(rawValue: ""), catalog: CatalogName(rawValue: ""), revenueAttributionArn: "", startedAt: Instant(seconds: 0), totalRevenueAttributionAllocationRecords: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskId = try reader.readString()
            case 1: status = RevenueAttributionAllocationTaskStatus(rawValue: try reader.readString())
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: revenueAttributionArn = try reader.readString()
            case 4: startedAt = try reader.readInstant()
            case 5: totalRevenueAttributionAllocationRecords = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskId)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, catalog.rawValue)
            writer.member(3, of: Self.members, revenueAttributionArn)
            writer.member(4, of: Self.members, startedAt)
            writer.member(5, of: Self.members, totalRevenueAttributionAllocationRecords)
        }
    }
}
