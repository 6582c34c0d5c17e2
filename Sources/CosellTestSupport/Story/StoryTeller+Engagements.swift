import CosellDomain
import CosellWire
import SellingAPI

/// What a story tells of things that partners share.
///
/// | Words | What happens |
/// | --- | --- |
/// | `engage E1 with project lead` | CreateEngagement of these contexts, or of none |
/// | `invite 444455556666 into E1 as I1`, `… as I1 to lead` | CreateEngagementInvitation, to the deal or the lead |
/// | `accept I1`, `reject I1` | |
/// | `snap O1 in E1` | CreateResourceSnapshot |
/// | `watch O1 in E1 as J1`, `start J1`, `stop J1` | snapshot jobs |
/// | `task submits O1 as T1 E1 I1 J1` | a task, and how it, its engagement, invitation and job shall be called |
/// | `task accepts I1 as T1 O1 J1`, `task converts E1 as T1 O1 J1` | |
/// | `hand over E1 as P1` | StartProspectingFromEngagementTask |
/// | `role Jobs` | PutSellingSystemSettings |
/// | `lead I1` | AWS sends a lead |
/// | `pass 2 seconds` | as `wait`, and what comes of it by itself |
extension StoryTeller {
    /// - Returns: the names that the line gave, with their identifiers; nil for another verb.
    func share(_ line: StoryLine) async throws -> [String: String]? {
        switch line.words.first {
        case "engage": [try line[1]: try await desk.engage(line.words.dropFirst(3).map(Self.context))]
        case "invite": [try line[5]: try await invite(line)]
        case "accept": try await nothing(desk.accept(id(line[1])))
        case "reject": try await nothing(desk.reject(id(line[1]), because: "Other"))
        case "snap": try await nothing(desk.snap(id(line[1]), in: id(line[3])))
        case "watch": [try line[5]: try await desk.addJob(id(line[1]), in: id(line[3]))]
        case "start": try await nothing(desk.startJob(id(line[1])))
        case "stop": try await nothing(desk.stopJob(id(line[1])))
        case "task": try await task(line)
        case "hand": [try line[4]: try await desk.prospect([id(line[2])]).taskId ?? ""]
        case "role": try await nothing(desk.putSettings(role: line[1]))
        case "lead": [try line[1]: try await desk.refer()]
        case "pass": try await nothing(desk.pass(seconds: Int64(line[1]) ?? 0))
        default: nil
        }
    }

    private func invite(_ line: StoryLine) async throws -> String {
        let payload = line.words.last == "lead" ? Sample.leadInvitation : Sample.opportunityInvitation
        return try await desk.invite(line[1], into: id(line[3]), payload)
    }

    /// A task that does not come to its end is no beginning for a story.
    private func task(_ line: StoryLine) async throws -> [String: String] {
        let subject = try id(line[2])
        let (status, ids): (Selling.TaskStatus?, [String?])
        switch try line[1] {
        case "submits":
            let task = try await desk.submitByTask(subject)
            status = task.taskStatus
            ids = [task.taskId, task.engagementId, task.engagementInvitationId, task.resourceSnapshotJobId]
        case "accepts":
            let task = try await desk.acceptByTask(subject)
            (status, ids) = (task.taskStatus, [task.taskId, task.opportunityId, task.resourceSnapshotJobId])
        default:
            let task = try await desk.convertByTask(subject)
            (status, ids) = (task.taskStatus, [task.taskId, task.opportunityId, task.resourceSnapshotJobId])
        }
        guard status == .complete else { throw StoryFault("the task \(try line[1]) nothing") }
        return Dictionary(zip(line.words.dropFirst(4), ids.map { $0 ?? "" })) { $1 }
    }

    private static func context(_ word: String) -> Selling.EngagementContextPayload {
        word == "lead" ? .lead(Sample.lead) : .customerProject(Sample.customerProject)
    }

    private func nothing(_ answer: some Any) -> [String: String] { [:] }
}
