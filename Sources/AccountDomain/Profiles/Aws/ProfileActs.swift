import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension ActSubject {
    /// The latest update of a partner's profile.
    static let profileTask = ActSubject("profile task of partner", by: "partner") { books, id in
        guard let partner = try books.partners.find(id: id), let task = try books.profileTasks.latest(of: id) else {
            return nil
        }
        return ActPlace(account: partner.account, state: task.document.status.rawValue)
    }
}

/// What AWS makes of updates of profiles (account 2.4).
extension AccountActor {
    static let profileActs = [
        Act<AccountActor>(
            "profileTask.complete",
            of: service,
            "AWS ends the update of the partner's profile now, as it finds it",
            [partner],
            on: .profileTask,
            in: running,
            example: "profile-task complete partner-0123456789abc"
        ) { try $0.end($1, failing: nil, $2) },
        Act<AccountActor>(
            "profileTask.fail",
            of: service,
            "AWS ends the update of the partner's profile now, with a fault",
            [
                partner,
                ActParameter(
                    "reason",
                    .choice(Account.ProfileValidationErrorReason.allCases.map(\.rawValue)),
                    "what AWS found; INVALID_CONTENT when it is not said"
                ),
            ],
            on: .profileTask,
            in: running,
            example: "profile-task fail partner-0123456789abc"
        ) { actor, arguments, books in
            let reason = arguments.text("reason").map { Account.ProfileValidationErrorReason(rawValue: $0) }
            return try actor.end(arguments, failing: reason ?? .invalidContent, books)
        },
    ]

    private static let partner = ActParameter.identifier("partner", "the partner whose profile is updated")
    private static let running = [Account.ProfileTaskStatus.inProgress.rawValue]

    private func end(
        _ arguments: ActArguments,
        failing reason: Account.ProfileValidationErrorReason?,
        _ books: Books
    ) throws -> Document {
        guard let task = try books.profileTasks.latest(of: arguments.required("partner")) else { return .null }
        try books.agenda.cancel(.finishProfileTask, task.id)
        try provider.finishProfileTask(task.id, failing: reason, books)
        return try books.profileTasks.find(task.id).map { Document(writing: $0.document) } ?? .null
    }
}
