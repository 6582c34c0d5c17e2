package import CosellWire

/// A command that starts a task or a job of AWS's, and how one looks whether it has ended: `--wait`.
package struct AwaitedTask: Sendable {
    /// The operation that starts it.
    package let start: String
    /// The operation that tells how far it is.
    package let look: String
    /// The member of the start's answer that names it, for people.
    package let name: String
    /// The members of the question, besides the catalog, and where their values stand.
    private let question: [(member: String, value: Value)]
    /// The list of the answer that it stands in, or that its parts stand in; nil where the answer is it.
    package let rows: String?
    /// The member that says how far it is, and its last values.
    package let status: String
    /// Whether the rows are parts of it, each of which ends for itself.
    package let hasParts: Bool

    package static let done: Set<String> = ["COMPLETE", "COMPLETED", "SUCCEEDED", "PARTIAL_FAILURE"]
    package static let failed: Set<String> = ["FAILED", "CANCELED"]

    private enum Value {
        /// In what the start was asked, or in what it answered.
        case asked(String)
        case answered(String)
        /// The same as the only element of a list.
        case listed(String)
    }

    package static let all = [
        listed("StartEngagementFromOpportunityTask", look: "ListEngagementFromOpportunityTasks"),
        listed("StartEngagementByAcceptingInvitationTask", look: "ListEngagementByAcceptingInvitationTasks"),
        listed("StartOpportunityFromEngagementTask", look: "ListOpportunityFromEngagementTasks"),
        AwaitedTask(
            "StartProspectingFromEngagementTask",
            look: "GetProspectingFromEngagementTask",
            [("TaskIdentifier", .answered("TaskId"))],
            rows: "Engagements",
            hasParts: true
        ),
        AwaitedTask(
            "StartCustomerAccountBulkJob",
            look: "GetCustomerAccountBulkJob",
            name: "Id",
            [("Identifier", .answered("Id"))]
        ),
        AwaitedTask(
            "StartOpportunityBulkJob",
            look: "ListOpportunityBulkJobs",
            name: "JobId",
            [("JobId", .answered("JobId"))],
            rows: "OpportunityBulkJobSummaries"
        ),
        // Of the others a resource has one at a time, and the question names the resource.
        AwaitedTask("StartProfileUpdateTask", look: "GetProfileUpdateTask", [("Identifier", .asked("Identifier"))]),
        AwaitedTask(
            "StartQualificationsAssociationTask",
            look: "GetQualificationsAssociationTask",
            [("Identifier", .asked("Identifier"))]
        ),
        AwaitedTask(
            "StartQualificationsDisassociationTask",
            look: "GetQualificationsDisassociationTask",
            [("Identifier", .asked("Identifier"))]
        ),
        AwaitedTask(
            "StartCampaignAssetActivationTask",
            look: "GetCampaignAssetActivationTask",
            [("CampaignIdentifier", .asked("CampaignIdentifier"))],
            status: "TaskStatus"
        ),
        AwaitedTask(
            "StartCampaignAssetExportTask",
            look: "GetCampaignAssetExportTask",
            name: "Id",
            [
                ("CampaignIdentifier", .asked("CampaignIdentifier")),
                ("CampaignAssetExportTaskIdentifier", .answered("Id")),
            ]
        ),
        AwaitedTask(
            "StartRevenueAttributionAllocationsTask",
            look: "GetRevenueAttributionAllocationsTask",
            [("RevenueAttributionIdentifier", .asked("RevenueAttributionIdentifier"))]
        ),
    ]

    private init(
        _ start: String,
        look: String,
        name: String = "TaskId",
        _ question: [(member: String, value: Value)],
        rows: String? = nil,
        status: String = "Status",
        hasParts: Bool = false
    ) {
        (self.start, self.look, self.name, self.question) = (start, look, name, question)
        (self.rows, self.status, self.hasParts) = (rows, status, hasParts)
    }

    /// One that is found by its identifier among those that a list shows.
    private static func listed(_ start: String, look: String) -> AwaitedTask {
        let question: [(member: String, value: Value)] = [("TaskIdentifier", .listed("TaskId"))]
        return AwaitedTask(start, look: look, question, rows: "TaskSummaries", status: "TaskStatus")
    }

    package static func of(_ operation: String) -> AwaitedTask? { all.first { $0.start == operation } }

    /// What to ask about a task that was started.
    ///
    /// - Returns: nil when the answer does not name it.
    package func question(asked: Document, answered: Document) -> Document? {
        var members = [Document.Member("Catalog", asked["Catalog"] ?? .string("AWS"))]
        for (member, value) in question {
            let found: Document? =
                switch value {
                case .asked(let name): asked[name]
                case .answered(let name): answered[name]
                case .listed(let name): answered[name].map { .list([$0]) }
                }
            guard let found else { return nil }
            members.append(Document.Member(member, found))
        }
        return .object(members)
    }
}
