import AccountAPI
package import CosellDomain
import CosellRules

extension AgendaKind {
    package static let finishQualificationsTask = AgendaKind(rawValue: "finish qualifications task")
}

/// What time does to tasks of qualifications.
extension AccountProvider {
    /// The association changes at the instant its task succeeds, whatever happened to the connection meanwhile (AD49).
    package var qualificationsUpkeep: [AgendaAct] {
        [
            AgendaAct(
                .finishQualificationsTask,
                abandon: { entry, _ in
                    throw Objection.conflict("Task \(entry.subject) never fails, and would run for ever")
                }
            ) { entry, books in
                guard let own = try books.partners.find(entry.account),
                    let kind = QualificationsTask.Kind.allCases.first(where: { entry.subject.hasPrefix($0.rawValue) }),
                    var task = try books.qualifications.task(kind, of: own.id), task.id == entry.subject,
                    task.endedAt == nil
                else { return }
                task.endedAt = books.now
                try books.qualifications.save(task)
                switch kind {
                case .association: try books.qualifications.join(own.id, to: task.primary, at: books.now)
                case .disassociation: try books.qualifications.part(own.id, from: task.primary, at: books.now)
                }
            }
        ]
    }

    /// Everything that AWS and time do in Account.
    package var upkeep: [AgendaAct] {
        verificationUpkeep + profileUpkeep + connectionUpkeep + qualificationsUpkeep + house.mailUpkeep
    }
}
