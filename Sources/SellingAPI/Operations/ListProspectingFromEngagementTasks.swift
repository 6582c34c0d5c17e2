// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists prospecting tasks, each with how many engagements it looks at.
    public enum ListProspectingFromEngagementTasks: SellingOperation {
        public typealias Input = Selling.ListProspectingFromEngagementTasksRequest
        public typealias Output = Selling.ListProspectingFromEngagementTasksResponse

        public static let descriptor = OperationDescriptor(
            name: "ListProspectingFromEngagementTasks",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "TaskSummaries"),
            quota: Quota(perSecond: 50)
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listProspectingFromEngagementTasks(input, call)
        }
    }

    public struct ListProspectingFromEngagementTasksRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        /// 0...10 elements. Each: Pattern `task-[0-9a-z]{14}`.
        public var taskIdentifier: [String]?
        /// 0...10 elements. Each: 1...128 characters.
        public var taskName: [String]?
        /// UTC.
        public var startAfter: Instant?
        /// UTC.
        public var startBefore: Instant?
        public var sort: ProspectingFromEngagementTaskSort?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, taskIdentifier: [String]? = nil,
            taskName: [String]? = nil, startAfter: Instant? = nil, startBefore: Instant? = nil,
            sort: ProspectingFromEngagementTaskSort? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.taskIdentifier = taskIdentifier
            self.taskName = taskName
            self.startAfter = startAfter
            self.startBefore = startBefore
            self.sort = sort
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "TaskIdentifier", "TaskName", "StartAfter", "StartBefore", "Sort"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: taskIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: taskName = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: startAfter = try reader.readInstant()
            case 6: startBefore = try reader.readInstant()
            case 7: sort = try ProspectingFromEngagementTaskSort(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, taskIdentifier) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, taskName) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, startAfter)
            writer.member(6, of: Self.members, startBefore)
            writer.member(7, of: Self.members, sort)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.count(taskIdentifier?.count, "TaskIdentifier", min: 0, max: 10)
            for element in taskIdentifier ?? [] {
                check.string(element, "TaskIdentifier", Selling.Constraint.prospectingTaskIdentifier)
            }
            check.count(taskName?.count, "TaskName", min: 0, max: 10)
            for element in taskName ?? [] {
                check.string(element, "TaskName", Selling.Constraint.taskName)
            }
            check.structure(sort, "Sort")
        }
    }

    public struct ListProspectingFromEngagementTasksResponse: WireCarrier {
        /// Pattern `(?s).{1,2048}`.
        public var nextToken: String?
        /// Required.
        public var taskSummaries: [ProspectingTaskSummary]

        public init(nextToken: String? = nil, taskSummaries: [ProspectingTaskSummary]) {
            self.nextToken = nextToken
            self.taskSummaries = taskSummaries
        }

        public static let members = MemberTable(["NextToken", "TaskSummaries"], required: 0b10)
        public static var unread: Self { Self(taskSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: nextToken = try reader.readString()
            case 1: taskSummaries = try reader.readList { (reader) throws(SerializationError) in try ProspectingTaskSummary(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, nextToken)
            writer.member(1, of: Self.members, taskSummaries) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct ProspectingFromEngagementTaskSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: ProspectingFromEngagementTaskSortName

        public init(sortOrder: SortOrder, sortBy: ProspectingFromEngagementTaskSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["SortOrder", "SortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: ProspectingFromEngagementTaskSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = ProspectingFromEngagementTaskSortName(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "SortOrder")
            check.value(sortBy, "SortBy")
        }
    }

    public struct ProspectingTaskSummary: WireCarrier {
        /// Required. Pattern `task-[0-9a-z]{14}`.
        public var taskId: String
        /// Required. Pattern `arn:.*`.
        public var taskArn: String
        /// Required. 1...128 characters.
        public var taskName: String
        /// Required. UTC.
        public var startTime: Instant
        /// UTC.
        public var endTime: Instant?
        /// Required.
        public var totalEngagementCount: Int
        /// Required.
        public var completedEngagementCount: Int
        /// Required.
        public var failedEngagementCount: Int

        public init(
            taskId: String, taskArn: String, taskName: String, startTime: Instant, endTime: Instant? = nil,
            totalEngagementCount: Int, completedEngagementCount: Int, failedEngagementCount: Int
        ) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.taskName = taskName
            self.startTime = startTime
            self.endTime = endTime
            self.totalEngagementCount = totalEngagementCount
            self.completedEngagementCount = completedEngagementCount
            self.failedEngagementCount = failedEngagementCount
        }

        public static let members = MemberTable(["TaskId", "TaskArn", "TaskName", "StartTime", "EndTime", "TotalEngagementCount", "CompletedEngagementCount", "FailedEngagementCount"], required: 0b11101111)
        public static var unread: Self { Self(taskId: "", taskArn: "", taskName: "", startTime: Instant(seconds: 0), totalEngagementCount: 0, completedEngagementCount: 0, failedEngagementCount: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskId = try reader.readString()
            case 1: taskArn = try reader.readString()
            case 2: taskName = try reader.readString()
            case 3: startTime = try reader.readInstant()
            case 4: endTime = try reader.readInstant()
            case 5: totalEngagementCount = try reader.readInteger()
            case 6: completedEngagementCount = try reader.readInteger()
            case 7: failedEngagementCount = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskId)
            writer.member(1, of: Self.members, taskArn)
            writer.member(2, of: Self.members, taskName)
            writer.member(3, of: Self.members, startTime)
            writer.member(4, of: Self.members, endTime)
            writer.member(5, of: Self.members, totalEngagementCount)
            writer.member(6, of: Self.members, completedEngagementCount)
            writer.member(7, of: Self.members, failedEngagementCount)
        }
    }
}
