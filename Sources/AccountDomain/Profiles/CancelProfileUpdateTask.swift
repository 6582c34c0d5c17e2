package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Stops an update that AWS still looks at; the profile stays as it was.
    ///
    /// - Throws: missing, for every partner that is not the caller's and every task that is not its; a conflict once the
    ///   task has ended.
    /// - Source: Account 2025-04-04, `CancelProfileUpdateTask`; account 3.3.
    package func cancelProfileUpdateTask(
        _ input: Account.CancelProfileUpdateTaskRequest,
        _ call: Call
    ) async throws -> Account.CancelProfileUpdateTaskResponse {
        try await write(call, replaying: input) { books in
            let partner = try books.requirePartner(input.identifier)
            guard let task = try books.profileTasks.find(input.taskId), task.partner == partner.id else {
                throw Objection.missing(
                    .partnerProfileTaskNotFound,
                    "Task \(input.taskId.excerpt()) is not one of partner \(partner.id)."
                )
            }
            guard task.isRunning else {
                throw Objection.conflict(
                    .incompatiblePartnerProfileTaskState,
                    "Task \(task.id) is \(task.document.status); only one that is IN_PROGRESS can be canceled."
                )
            }
            let canceled = task.ended(.canceled, at: books.now)
            try books.profileTasks.save(canceled)
            try books.agenda.cancel(.finishProfileTask, task.id)
            return try canceled.document.retold()
        }
    }
}

extension Account.CancelProfileUpdateTaskRequest: OptionalTokenCarrier {}
