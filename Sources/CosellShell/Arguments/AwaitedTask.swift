/// A command that starts a task of AWS's, and how one looks whether it has ended: `--wait`.
package struct AwaitedTask: Sendable {
    /// The operation that starts it.
    package let start: String
    /// The operation that tells how far it is, and the member that names it there.
    package let look: String
    /// The list of the answer: of the one task, or, for a task of several parts, of these.
    package let rows: String
    /// The member of a row that says how far it is, and its last values.
    package let status: String
    package let isList: Bool

    package static let done: Set<String> = ["COMPLETE", "COMPLETED"]
    package static let failed: Set<String> = ["FAILED"]

    package static let all = [
        AwaitedTask("StartEngagementFromOpportunityTask", look: "ListEngagementFromOpportunityTasks"),
        AwaitedTask("StartEngagementByAcceptingInvitationTask", look: "ListEngagementByAcceptingInvitationTasks"),
        AwaitedTask("StartOpportunityFromEngagementTask", look: "ListOpportunityFromEngagementTasks"),
        AwaitedTask(
            "StartProspectingFromEngagementTask",
            look: "GetProspectingFromEngagementTask",
            rows: "Engagements",
            status: "Status",
            isList: false
        ),
    ]

    private init(
        _ start: String,
        look: String,
        rows: String = "TaskSummaries",
        status: String = "TaskStatus",
        isList: Bool = true
    ) {
        (self.start, self.look, self.rows, self.status, self.isList) = (start, look, rows, status, isList)
    }

    package static func of(_ operation: String) -> AwaitedTask? { all.first { $0.start == operation } }
}
