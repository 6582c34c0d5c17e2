import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// An update of a profile that AWS looks at (account 2.4): `IN_PROGRESS → SUCCEEDED | FAILED | CANCELED`, each final.
struct ProfileTask: Sendable {
    /// Everything that the operations tell of it.
    var document: Account.StartProfileUpdateTaskResponse

    var id: String { document.taskId }
    var partner: String { document.id }
    var details: Account.TaskDetails { document.taskDetails }
    var isRunning: Bool { document.status == .inProgress }

    func ended(
        _ status: Account.ProfileTaskStatus,
        at moment: Instant,
        _ errors: [Account.ErrorDetail]? = nil
    ) -> ProfileTask {
        var ended = self
        ended.document.status = status
        ended.document.endedAt = moment
        ended.document.errorDetailList = errors
        return ended
    }
}

extension Account.PartnerProfile {
    /// A profile after an update: all of it is replaced, but a headquarters that the update does not name stays
    /// (additions 11).
    init(_ details: Account.TaskDetails, after before: Account.PartnerProfile, id: String) {
        self.init(
            displayName: details.displayName,
            description: details.description,
            websiteUrl: details.websiteUrl,
            logoUrl: details.logoUrl,
            primarySolutionType: details.primarySolutionType,
            industrySegments: details.industrySegments,
            translationSourceLocale: details.translationSourceLocale,
            localizedContents: details.localizedContents,
            headquarters: details.headquarters ?? before.headquarters,
            profileId: id
        )
    }
}
