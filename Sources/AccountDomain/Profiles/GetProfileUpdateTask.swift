package import AccountAPI
import CosellDomain
import CosellRules

extension AccountProvider {
    /// Shows the latest update of the caller's profile; no older one can be asked for.
    ///
    /// - Throws: missing, for every partner that is not the caller's, and before the first update.
    /// - Source: Account 2025-04-04, `GetProfileUpdateTask`.
    package func getProfileUpdateTask(
        _ input: Account.GetProfileUpdateTaskRequest,
        _ call: Call
    ) async throws -> Account.GetProfileUpdateTaskResponse {
        let task = try await snapshot(call) { books in
            let partner = try books.requirePartner(input.identifier)
            guard let task = try books.profileTasks.latest(of: partner.id) else {
                throw Objection.missing(
                    .partnerProfileTaskNotFound,
                    "The profile of partner \(partner.id) was never updated; begin with StartProfileUpdateTask."
                )
            }
            return task
        }
        return try task.document.retold()
    }
}
