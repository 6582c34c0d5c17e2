import CosellDomain
package import SellingAPI
import CosellWire
import Crypto

extension SellingProvider {
    /// Tells how far a prospecting task is, engagement by engagement; it is over when it has an end (AD9).
    ///
    /// - Throws: ResourceNotFoundException for what is not the caller's.
    /// - Source: Selling 2022-07-26, `GetProspectingFromEngagementTask`.
    package func getProspectingFromEngagementTask(
        _ input: Selling.GetProspectingFromEngagementTaskRequest,
        _ call: Call
    ) async throws -> Selling.GetProspectingFromEngagementTaskResponse {
        let (task, turns) = try await snapshot(call) { books in
            let task = try books.prospecting.require(input.taskIdentifier)
            return (task, try books.prospecting.turns(of: task.id))
        }
        let next = turns.first { $0.storedStatus == .pending }?.position
        return Selling.GetProspectingFromEngagementTaskResponse(
            taskId: task.id,
            taskArn: task.arn,
            taskName: task.name,
            startTime: task.startedAt,
            endTime: task.endedAt,
            engagements: turns.map { turn in
                let status = turn.status(at: call.now, isNext: turn.position == next)
                return Selling.EngagementProspectingResult(
                    engagementIdentifier: turn.engagement,
                    engagementContextId: status == .completed ? ContextName.long(in: turn.engagement) : nil,
                    status: status,
                    reasonCode: turn.failure?.code.rawValue,
                    message: turn.failure?.message
                )
            }
        )
    }
}

/// The second name of a ProspectingResult context (AD19): derived from its engagement, so a rerun keeps it.
enum ContextName {
    static func long(in engagement: String) -> String {
        let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz")
        let hash = SHA256.hash(data: Array("context:\(engagement)".utf8))
        return "ctx-" + String(hash.prefix(14).map { alphabet[Int($0) % alphabet.count] })
    }
}
