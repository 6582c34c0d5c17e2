package import AccountAPI
import CosellDomain

extension AccountProvider {
    /// Shows the caller's latest task that parts qualifications.
    ///
    /// - Throws: missing, for every partner that is not the caller's, and before the first task.
    /// - Source: Account 2025-04-04, `GetQualificationsDisassociationTask`; additions 10.4.
    package func getQualificationsDisassociationTask(
        _ input: Account.GetQualificationsDisassociationTaskRequest,
        _ call: Call
    ) async throws -> Account.GetQualificationsDisassociationTaskResponse {
        try await snapshot(call) { books in
            let own = try books.requirePartner(input.identifier)
            let (task, other) = try books.requireTask(.disassociation, of: own)
            return Account.GetQualificationsDisassociationTaskResponse(
                catalog: own.catalog,
                arn: own.arn,
                id: own.id,
                taskId: task.id,
                status: task.endedAt == nil ? .inProgress : .succeeded,
                associatedPartner: other,
                startedAt: task.startedAt,
                endedAt: task.endedAt
            )
        }
    }
}
