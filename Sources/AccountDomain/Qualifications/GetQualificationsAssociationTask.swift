package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows the caller's latest task that joins qualifications.
    ///
    /// - Throws: missing, for every partner that is not the caller's, and before the first task.
    /// - Source: Account 2025-04-04, `GetQualificationsAssociationTask`; additions 10.4.
    package func getQualificationsAssociationTask(
        _ input: Account.GetQualificationsAssociationTaskRequest,
        _ call: Call
    ) async throws -> Account.GetQualificationsAssociationTaskResponse {
        try await snapshot(call) { books in
            let own = try books.requirePartner(input.identifier)
            let (task, other) = try books.requireTask(.association, of: own)
            return Account.GetQualificationsAssociationTaskResponse(
                catalog: own.catalog,
                arn: own.arn,
                id: own.id,
                taskId: task.id,
                status: task.endedAt == nil ? .inProgress : .succeeded,
                primaryPartner: other,
                startedAt: task.startedAt,
                endedAt: task.endedAt
            )
        }
    }
}
