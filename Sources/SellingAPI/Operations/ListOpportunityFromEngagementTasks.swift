// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the tasks that turn the context of an engagement into an opportunity.
    public enum ListOpportunityFromEngagementTasks: SellingOperation {
        public typealias Input = Selling.ListOpportunityFromEngagementTasksRequest
        public typealias Output = Selling.ListOpportunityFromEngagementTasksResponse

        public static let descriptor = OperationDescriptor(
            name: "ListOpportunityFromEngagementTasks",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "TaskSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity-from-engagement-task"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listOpportunityFromEngagementTasks(input, call)
        }
    }

    public struct ListOpportunityFromEngagementTaskSummary: WireCarrier {
        /// Pattern `.*task-[0-9a-z]{13}`.
        public var taskId: String?
        /// Pattern `arn:.*`.
        public var taskArn: String?
        /// UTC.
        public var startTime: Instant?
        public var taskStatus: TaskStatus?
        public var message: String?
        public var reasonCode: ReasonCode?
        /// Pattern `O[0-9]{1,19}`.
        public var opportunityId: String?
        /// Pattern `job-[0-9a-z]{13}`.
        public var resourceSnapshotJobId: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        /// Pattern `[1-9][0-9]*`.
        public var contextId: String?

        public init(
            taskId: String? = nil, taskArn: String? = nil, startTime: Instant? = nil, taskStatus: TaskStatus? = nil,
            message: String? = nil, reasonCode: ReasonCode? = nil, opportunityId: String? = nil,
            resourceSnapshotJobId: String? = nil, engagementId: String? = nil, contextId: String? = nil
        ) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.startTime = startTime
            self.taskStatus = taskStatus
            self.message = message
            self.reasonCode = reasonCode
            self.opportunityId = opportunityId
            self.resourceSnapshotJobId = resourceSnapshotJobId
            self.engagementId = engagementId
            self.contextId = contextId
        }

        public static let members = MemberTable(["TaskId", "TaskArn", "StartTime", "TaskStatus", "Message", "ReasonCode", "OpportunityId", "ResourceSnapshotJobId", "EngagementId", "ContextId"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskId = try reader.readString()
            case 1: taskArn = try reader.readString()
            case 2: startTime = try reader.readInstant()
            case 3: taskStatus = TaskStatus(rawValue: try reader.readString())
            case 4: message = try reader.readString()
            case 5: reasonCode = ReasonCode(rawValue: try reader.readString())
            case 6: opportunityId = try reader.readString()
            case 7: resourceSnapshotJobId = try reader.readString()
            case 8: engagementId = try reader.readString()
            case 9: contextId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskId)
            writer.member(1, of: Self.members, taskArn)
            writer.member(2, of: Self.members, startTime)
            writer.member(3, of: Self.members, taskStatus?.rawValue)
            writer.member(4, of: Self.members, message)
            writer.member(5, of: Self.members, reasonCode?.rawValue)
            writer.member(6, of: Self.members, opportunityId)
            writer.member(7, of: Self.members, resourceSnapshotJobId)
            writer.member(8, of: Self.members, engagementId)
            writer.member(9, of: Self.members, contextId)
        }
    }

    public struct ListOpportunityFromEngagementTasksRequest: WireCarrier {
        /// 1...1000.
        public var maxResults: Int?
        /// Pattern `(?s).{1,2048}`.
        public var nextToken: String?
        public var sort: ListTasksSortBase?
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...3 elements.
        public var taskStatus: [TaskStatus]?
        /// 1...10 elements. Each: Pattern `(arn:.*|task-[0-9a-z]{13})`.
        public var taskIdentifier: [String]?
        /// 1...10 elements. Each: Pattern `O[0-9]{1,19}`.
        public var opportunityIdentifier: [String]?
        /// 1...10 elements. Each: Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var engagementIdentifier: [String]?
        /// 1...10 elements. Each: Pattern `[1-9][0-9]*`.
        public var contextIdentifier: [String]?

        public init(
            maxResults: Int? = nil, nextToken: String? = nil, sort: ListTasksSortBase? = nil, catalog: String,
            taskStatus: [TaskStatus]? = nil, taskIdentifier: [String]? = nil, opportunityIdentifier: [String]? = nil,
            engagementIdentifier: [String]? = nil, contextIdentifier: [String]? = nil
        ) {
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.catalog = catalog
            self.taskStatus = taskStatus
            self.taskIdentifier = taskIdentifier
            self.opportunityIdentifier = opportunityIdentifier
            self.engagementIdentifier = engagementIdentifier
            self.contextIdentifier = contextIdentifier
        }

        public static let members = MemberTable(["MaxResults", "NextToken", "Sort", "Catalog", "TaskStatus", "TaskIdentifier", "OpportunityIdentifier", "EngagementIdentifier", "ContextIdentifier"], required: 0b1000)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: maxResults = try reader.readInteger()
            case 1: nextToken = try reader.readString()
            case 2: sort = try ListTasksSortBase(from: reader)
            case 3: catalog = try reader.readString()
            case 4: taskStatus = try reader.readList { (reader) throws(SerializationError) in TaskStatus(rawValue: try reader.readString()) }
            case 5: taskIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: opportunityIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 7: engagementIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 8: contextIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, maxResults)
            writer.member(1, of: Self.members, nextToken)
            writer.member(2, of: Self.members, sort)
            writer.member(3, of: Self.members, catalog)
            writer.member(4, of: Self.members, taskStatus) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, taskIdentifier) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, opportunityIdentifier) { $0.list($1) { $0.write($1) } }
            writer.member(7, of: Self.members, engagementIdentifier) { $0.list($1) { $0.write($1) } }
            writer.member(8, of: Self.members, contextIdentifier) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.integer(maxResults, "MaxResults", min: 1, max: 1000)
            check.string(nextToken, "NextToken", Selling.Constraint.listOpportunityFromEngagementTasksRequestNextTokenString)
            check.structure(sort, "Sort")
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.count(taskStatus?.count, "TaskStatus", min: 1, max: 3)
            for element in taskStatus ?? [] {
                check.value(element, "TaskStatus")
            }
            check.count(taskIdentifier?.count, "TaskIdentifier", min: 1, max: 10)
            for element in taskIdentifier ?? [] {
                check.string(element, "TaskIdentifier", Selling.Constraint.taskArnOrIdentifier)
            }
            check.count(opportunityIdentifier?.count, "OpportunityIdentifier", min: 1, max: 10)
            for element in opportunityIdentifier ?? [] {
                check.string(element, "OpportunityIdentifier", Selling.Constraint.opportunityIdentifier)
            }
            check.count(engagementIdentifier?.count, "EngagementIdentifier", min: 1, max: 10)
            for element in engagementIdentifier ?? [] {
                check.string(element, "EngagementIdentifier", Selling.Constraint.engagementArnOrIdentifier)
            }
            check.count(contextIdentifier?.count, "ContextIdentifier", min: 1, max: 10)
            for element in contextIdentifier ?? [] {
                check.string(element, "ContextIdentifier", Selling.Constraint.contextIdentifier)
            }
        }
    }

    public struct ListOpportunityFromEngagementTasksResponse: WireCarrier {
        public var taskSummaries: [ListOpportunityFromEngagementTaskSummary]?
        public var nextToken: String?

        public init(taskSummaries: [ListOpportunityFromEngagementTaskSummary]? = nil, nextToken: String? = nil) {
            self.taskSummaries = taskSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["TaskSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskSummaries = try reader.readList { (reader) throws(SerializationError) in try ListOpportunityFromEngagementTaskSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
