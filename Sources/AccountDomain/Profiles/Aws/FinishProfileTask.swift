package import AccountAPI
package import CosellDomain
import CosellRules
import CosellWire

extension AgendaKind {
    package static let finishProfileTask = AgendaKind(rawValue: "finish profile task")
}

/// What AWS does to updates of profiles.
extension AccountProvider {
    package var profileUpkeep: [AgendaAct] {
        [
            AgendaAct(
                .finishProfileTask,
                abandon: { entry, books in try finishProfileTask(entry.subject, failing: .invalidContent, books) }
            ) { entry, books in try finishProfileTask(entry.subject, books) }
        ]
    }

    /// Ends the caller's update at once: as AWS finds it, or for a reason of somebody who plays AWS.
    ///
    /// - Throws: missing, for a task that does not run.
    package func finishProfileTask(
        _ id: String,
        failing reason: Account.ProfileValidationErrorReason? = nil,
        _ call: Call
    ) async throws {
        try await write(call) { books in
            guard try books.profileTasks.find(id)?.isRunning == true else {
                throw Objection.missing(.partnerProfileTaskNotFound, "Task \(id.excerpt()) does not run.")
            }
            try books.agenda.cancel(.finishProfileTask, id)
            try finishProfileTask(id, failing: reason, books)
        }
    }

    func finishProfileTask(
        _ id: String,
        failing reason: Account.ProfileValidationErrorReason? = nil,
        _ books: Books
    ) throws {
        guard let task = try books.profileTasks.find(id), task.isRunning,
            var partner = try books.partners.find(id: task.partner)
        else { return }
        let errors =
            try reason.map { [Self.error($0, task.details.translationSourceLocale, "AWS found a fault.")] }
            ?? errors(in: task, books)
        guard errors.isEmpty else {
            return try books.profileTasks.save(task.ended(.failed, at: books.now, Array(errors.prefix(50))))
        }
        partner.document.profile = Account.PartnerProfile(
            task.details,
            after: partner.profile,
            id: partner.profileID ?? books.call.chance.identifier(prefix: "pprofile-", length: 13)
        )
        try books.partners.save(partner)
        try books.profileTasks.save(task.ended(.succeeded, at: books.now))
    }

    /// Account 3.3: everything that is wrong, the main text first.
    private func errors(in task: ProfileTask, _ books: Books) throws -> [Account.ErrorDetail] {
        let rows = ProfileFault.rows(blockedWords: switches.blockedWords)
        let isTaken = try books.partners.hasDisplayName(task.details.displayName, besides: task.partner)
        let locale = task.details.translationSourceLocale
        let duplicate = isTaken ? [Self.error(.duplicateProfile, locale, "Another partner shows this name.")] : []
        return duplicate
            + ProfileText.all(task.details).flatMap { text in
                rows.filter { $0.isThere(text) }.map { Self.error($0.reason, text.locale, $0.message) }
            }
    }

    private static func error(
        _ reason: Account.ProfileValidationErrorReason,
        _ locale: String,
        _ message: String
    ) -> Account.ErrorDetail {
        Account.ErrorDetail(locale: locale, message: message, reason: reason)
    }
}
