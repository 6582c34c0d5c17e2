package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Hands a new profile to AWS, which looks at it for a while. One update runs at a time.
    ///
    /// - Throws: ``Objection`` with every broken row of ``ProfileDetails``; missing, for every partner that is not the
    ///   caller's; a conflict while an update runs; quota, for the eleventh within 24 hours.
    /// - Source: Account 2025-04-04, `StartProfileUpdateTask`; account 2.4, 3.3.
    package func startProfileUpdateTask(
        _ input: Account.StartProfileUpdateTaskRequest,
        _ call: Call
    ) async throws -> Account.StartProfileUpdateTaskResponse {
        try Objection.check(violations(in: input.taskDetails, of: ProfileDetails.rules))
        return try await write(call, replaying: input) { books in
            let partner = try books.requirePartner(input.identifier)
            if let running = try books.profileTasks.latest(of: partner.id), running.isRunning {
                throw Objection.conflict(
                    .incompatibleProfileState,
                    "Task \(running.id) updates the profile already; wait for its end, or cancel it."
                )
            }
            try books.dailyCounts.require(.profileUpdate)
            try books.dailyCounts.count(.profileUpdate)
            let task = Self.task(of: partner, input.taskDetails, books)
            try books.profileTasks.insert(task)
            if let delay = switches.profileTaskDelaySeconds {
                try books.agenda.put(
                    AgendaEntry(
                        .finishProfileTask,
                        task.id,
                        account: call.account,
                        catalog: call.catalog,
                        due: call.now.adding(seconds: delay)
                    )
                )
            }
            return task.document
        }
    }

    private static func task(
        of partner: RegisteredPartner,
        _ details: Account.TaskDetails,
        _ books: Books
    ) -> ProfileTask {
        ProfileTask(
            document: Account.StartProfileUpdateTaskResponse(
                catalog: partner.catalog,
                arn: partner.arn,
                id: partner.id,
                taskId: books.call.chance.identifier(prefix: "pprofiletask-", length: 13),
                taskDetails: details,
                startedAt: books.now,
                status: .inProgress
            )
        )
    }
}

extension Account.StartProfileUpdateTaskRequest: OptionalTokenCarrier {}
