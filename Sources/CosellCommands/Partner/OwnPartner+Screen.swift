import AccountClient
import CosellShapes
import CosellShell
import CosellWire

extension OwnPartner {
    /// Everything on one screen: facts first, then who is connected, and who waits.
    func screen(_ style: Style, width: Int?) throws -> String {
        var text = FactSheet.text(facts, style: style)
        text += try listing(connections.value, "Connections", of: "ListConnections", style, width)
        text += try listing(invitations.value, "Invitations that wait", of: "ListConnectionInvitations", style, width)
        return text
    }

    // MARK: Facts

    private var facts: [(name: String, fact: String)] {
        var facts: [(name: String, fact: String)] = []
        if let summary {
            facts.append(("Partner", "\(summary.legalName), in catalog \(catalog) since \(summary.createdAt.day)"))
            facts.append(("", "\(summary.id)"))
            facts.append(("", summary.arn))
            facts.append(("Alliance lead", lead.words(absence: "none") { Self.words($0.allianceLeadContact) }))
            facts += profileFacts
        } else {
            facts.append(("Partner", "none: this account is not enrolled in catalog \(catalog)"))
        }
        facts.append(("Business", business.words(absence: "not verified", Self.words)))
        facts.append(("Registrant", registrant.words(absence: "not verified", Self.words)))
        facts.append(("May be invited", preferences.words(absence: "by all") { Self.words($0) }))
        if connections.value?.isEmpty ?? true {
            facts.append(("Connections", connections.words(absence: "none") { _ in "none" }))
        }
        if invitations.value == nil { facts.append(("Invitations", invitations.words(absence: "none") { _ in "" })) }
        if let next { facts.append(("Next", next)) }
        return facts
    }

    private var profileFacts: [(name: String, fact: String)] {
        var facts: [(name: String, fact: String)] = []
        if let profile = partner.value?.profile, let id = profile.profileId {
            let seen = visibility.words(absence: "") { $0.visibility.rawValue }
            facts.append(("Profile", "\(profile.displayName), \(seen), \(id)"))
            facts.append(("", profile.websiteUrl))
            let segments = profile.industrySegments.map(\.rawValue).joined(separator: ", ")
            facts.append(("", "\(profile.primarySolutionType.rawValue) for \(segments)"))
        } else {
            facts.append(("Profile", partner.words(absence: "none yet") { _ in "none yet" }))
        }
        facts.append(("Profile update", update.words(absence: "none yet", Self.words)))
        let domains = partner.words(absence: "none") { partner in
            let names = (partner.awsTrainingCertificationEmailDomains ?? []).map(\.domainName)
            return names.isEmpty ? "none" : names.joined(separator: ", ")
        }
        return facts + [("Email domains", domains)]
    }

    private static func words(_ contact: Account.AllianceLeadContact) -> String {
        "\(contact.firstName) \(contact.lastName), \(contact.businessTitle), \(contact.email)"
    }

    private static func words(_ task: Account.GetProfileUpdateTaskResponse) -> String {
        let faults = (task.errorDetailList ?? []).map { "\($0.reason.rawValue) (\($0.locale))" }
        let moment = (task.endedAt ?? task.startedAt).day
        let causes = faults.isEmpty ? "" : ": \(faults.joined(separator: ", "))"
        return "\(task.status.rawValue) on \(moment), \(task.taskId)\(causes)"
    }

    private static func words(_ verification: Account.GetVerificationResponse) -> String {
        let moment = (verification.completedAt ?? verification.startedAt).day
        let reason = verification.verificationStatusReason.map { ": \($0)" } ?? ""
        return "\(verification.verificationStatus.rawValue) on \(moment)\(reason)"
    }

    private static func words(_ preferences: Account.GetConnectionPreferencesResponse) -> String {
        switch preferences.accessType {
        case .allowAll: "by all"
        case .denyAll: "by nobody"
        default: "by all but \((preferences.excludedParticipantIds ?? []).joined(separator: ", "))"
        }
    }

    // MARK: What comes next

    /// The step of a registration that is to be done now (account 4); nil when all are.
    var next: String? {
        if summary == nil, catalog == "AWS" {
            if let link = business.value?.link { return "open \(link) to complete the verification of your business" }
            if Self.isToBeStarted(business) { return "cosell account start-verification, with business details" }
            if let link = registrant.value?.link { return "open \(link) to prove who registers" }
            if Self.isToBeStarted(registrant) { return "cosell account start-verification, of the registrant" }
            let runs = [business, registrant].contains { $0.value?.verificationStatus == .inProgress }
            if runs { return "wait for the verification" }
        }
        if summary == nil { return "cosell account create-partner" }
        if partner.value != nil, profileID == nil {
            return update.value?.status == .inProgress
                ? "wait for the update of the profile"
                : "cosell account start-profile-update-task, which makes a profile"
        }
        guard let waiting = invitations.value?.first(where: { $0.participantType == .receiver }) else { return nil }
        return "cosell connect \(waiting.otherParticipantIdentifier) accepts the invitation that waits"
    }

    private static func isToBeStarted(_ verification: Part<Account.GetVerificationResponse>) -> Bool {
        switch verification {
        case .absent: true
        case .present(let verification): [.failed, .rejected].contains(verification.verificationStatus)
        case .hidden: false
        }
    }

    // MARK: Lists

    private func listing<Row: WireStructure>(
        _ rows: [Row]?,
        _ title: String,
        of operation: String,
        _ style: Style,
        _ width: Int?
    ) throws -> String {
        guard let rows, !rows.isEmpty, let shape = Service.account.table.operation(operation) else { return "" }
        var writer = AnswerWriter(
            to: .table,
            title: title,
            rows: "Rows",
            usual: UsualColumns.of(shape),
            width: width,
            style: style
        )
        let document = Document.object([.init("Rows", .list(rows.map(Document.init(of:))))])
        return try "\n\(style.head(title))\n" + writer.page(document) + writer.end()
    }
}

extension Account.GetVerificationResponse {
    /// Where a person completes it, as long as that is wanted.
    var link: String? {
        guard verificationStatus == .pendingCustomerAction else { return nil }
        return switch verificationResponseDetails {
        case .businessVerificationResponse(let response): response.completionUrl
        case .registrantVerificationResponse(let response): response.completionUrl
        case .unknown: nil
        }
    }
}
