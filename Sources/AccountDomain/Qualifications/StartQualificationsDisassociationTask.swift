package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Begins to part the caller's qualifications from those of its primary. No connection is needed to leave.
    ///
    /// - Throws: ``Objection`` with every broken row of ``Disassociation``; missing, for partners and profiles that are not
    ///   there; a conflict while a task of the caller's runs.
    /// - Source: Account 2025-04-04, `StartQualificationsDisassociationTask`; additions 10.3.
    package func startQualificationsDisassociationTask(
        _ input: Account.StartQualificationsDisassociationTaskRequest,
        _ call: Call
    ) async throws -> Account.StartQualificationsDisassociationTaskResponse {
        try QualificationsPartners.check(input.associatedPartner, .disassociation)
        return try await write(call, replaying: input) { books in
            let partners = try QualificationsPartners(
                input.identifier,
                input.associatedPartner,
                .disassociation,
                books
            )
            let place = try books.qualifications.place(of: partners.own.id)
            try BusinessRule.check(Disassociation.rules, Disassociation(place: place, named: partners.other.id))
            let task = try books.begin(.disassociation, partners, lasting: switches.qualificationsTaskSeconds)
            return Account.StartQualificationsDisassociationTaskResponse(
                catalog: call.catalog,
                arn: partners.own.arn,
                id: partners.own.id,
                taskId: task.id,
                status: .inProgress,
                associatedPartner: partners.other.reference,
                startedAt: task.startedAt
            )
        }
    }
}

extension Account.StartQualificationsDisassociationTaskRequest: OptionalTokenCarrier {}

/// What the decision on a disassociation looks at.
struct Disassociation: Sendable {
    let place: QualificationsPlace
    /// The partner that the request names.
    let named: String

    private var primary: String? {
        if case .associated(let primary) = place { primary } else { nil }
    }

    /// Rows 7 to 9 of additions 10.3.
    static let rules: [BusinessRule<Disassociation>] = [
        BusinessRule(
            .incompatiblePrimaryPartner,
            { _ in "Others are associated with you; a primary partner leaves nobody, its partners leave it." },
            { $0.place != .primary }
        ),
        BusinessRule(
            .qualificationsAssociationNotFound,
            { _ in "Your qualifications are associated with nobody's." },
            { $0.primary != nil }
        ),
        BusinessRule(
            .incompatiblePrimaryPartner,
            { "You are associated with \($0.primary ?? "nobody"), not with \($0.named)." },
            { $0.primary == nil || $0.primary == $0.named }
        ),
    ]
}
