import CosellWire
import HTTPTypes

/// Waits for ingest jobs of Bulk API 2.0: for one's own, and for those that a run which was cut off has left at work.
///
/// A job goes on without whoever made it. What one inserts is not there before it has ended, so that a run which looked
/// for it too early would insert it again (decision 0131).
///
/// Source: Bulk API 2.0 Developer Guide, "Get Information About All Ingest Jobs", "Get Information About an Ingest Job",
/// "Job States".
struct SalesforceJobs: Sendable {
    let calls: SalesforceCalls

    /// A job that is not done by then goes on without us; the next run finds what it did.
    private static let patienceSeconds = 7_200.0
    /// Of ten thousand rows a job is done within five minutes, or tried again by Salesforce.
    static let longestPauseSeconds = 60.0

    /// Orgs with triggers and rules take some milliseconds for a row.
    func firstPauseSeconds(rows: Int) -> Double {
        min(2 + Double(rows) * Double(calls.settings.bulkPace) / 1_000, Self.longestPauseSeconds)
    }

    /// Waits until the job is `JobComplete`, `Failed` or `Aborted`.
    ///
    /// - Returns: what Salesforce says of it then.
    func ended(_ path: String, after first: Double) async throws(CRMFailure) -> Document {
        var pause = first
        var waited = 0.0
        while waited < Self.patienceSeconds {
            try await calls.exchange.pause(.milliseconds(Int64(pause * 1000)))
            waited += pause
            pause = min(pause * 2, Self.longestPauseSeconds)
            let job = try await calls.document(.get, path)
            switch job.answerText("state") {
            case "JobComplete"?, "Aborted"?, "Failed"?: return job
            case "Open"?, "UploadComplete"?, "InProgress"?: continue
            case let state:
                throw .unreadable(
                    "Salesforce's job is in the state '\(state ?? "")', which Cosell does not know. Look at Bulk Data Load Jobs in Setup."
                )
            }
        }
        throw .unreachable(
            "A bulk job of Salesforce is still at work after two hours. Run it again later: it takes up what the job did."
        )
    }

    /// Waits until no job of this user is at work that inserts into one of the objects.
    func rest(of objects: Set<String>) async throws(CRMFailure) {
        for job in try await inserting(objects) {
            _ = try await ended("/jobs/ingest/\(job)", after: firstPauseSeconds(rows: 0))
        }
    }

    private func inserting(_ objects: Set<String>) async throws(CRMFailure) -> [String] {
        let user = try await calls.session.current().user
        var jobs: [String] = []
        var path: String? = "/jobs/ingest?jobType=V2Ingest"
        while let current = path {
            let answer = try await calls.document(.get, current)
            for job in answer.answerList("records") {
                let isOurs = user == nil || job.answerText("createdById").map { $0 == user } ?? true
                let isAtWork = ["UploadComplete", "InProgress"].contains(job.answerText("state"))
                guard isOurs, isAtWork, job.answerText("operation") == "insert",
                    let object = job.answerText("object"), objects.contains(object), let id = job.answerText("id")
                else { continue }
                jobs.append(id)
            }
            let next = answer.answerTruth("done") ? nil : answer.answerText("nextRecordsUrl")
            path = next.flatMap { $0.hasPrefix("/services/data/") ? $0 : nil }
        }
        return jobs
    }
}
