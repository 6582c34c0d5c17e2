package import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

extension AccountProvider {
    /// Begins to join the caller's qualifications to those of its primary, whose subsidiary it is.
    ///
    /// - Throws: ``Objection`` with every broken row of ``QualificationsAssociation``; missing, for partners and profiles that are not
    ///   there; a conflict while a task of the caller's runs.
    /// - Source: Account 2025-04-04, `StartQualificationsAssociationTask`; additions 10.2.
    package func startQualificationsAssociationTask(
        _ input: Account.StartQualificationsAssociationTaskRequest,
        _ call: Call
    ) async throws -> Account.StartQualificationsAssociationTaskResponse {
        try QualificationsPartners.check(input.primaryPartner, .association)
        return try await write(call, replaying: input) { books in
            let partners = try QualificationsPartners(input.identifier, input.primaryPartner, .association, books)
            try BusinessRule.check(QualificationsAssociation.rules, QualificationsAssociation(partners, books))
            let task = try books.begin(.association, partners, lasting: switches.qualificationsTaskSeconds)
            return Account.StartQualificationsAssociationTaskResponse(
                catalog: call.catalog,
                arn: partners.own.arn,
                id: partners.own.id,
                taskId: task.id,
                status: .inProgress,
                primaryPartner: partners.other.reference,
                startedAt: task.startedAt
            )
        }
    }
}

extension Account.StartQualificationsAssociationTaskRequest: OptionalTokenCarrier {}

/// What the decision on an association looks at.
struct QualificationsAssociation: Sendable {
    let own: String
    let primary: String
    let place: QualificationsPlace
    let primaryPlace: QualificationsPlace
    /// Who sent the invitation of their active SUBSIDIARY connection; nil without one.
    let subsidiaryInviter: String?
    let primaryAccount: String
    /// Under the primary, and about to be.
    let count: Int

    /// AD47.
    static let limit = 6

    init(_ partners: QualificationsPartners, _ books: Books) throws {
        own = partners.own.id
        primary = partners.other.id
        place = try books.qualifications.comingPlace(of: own)
        primaryPlace = try books.qualifications.comingPlace(of: primary)
        let live = try books.connections.live(partners.own.account, partners.other.account)
        let detail = live?.types[.subsidiary]
        subsidiaryInviter = detail?.status == .active ? detail?.inviter : nil
        primaryAccount = partners.other.account
        count =
            try books.qualifications.partners(under: primary).count
            + books.qualifications.joiningCount(under: primary)
    }

    /// Rows 7 to 12 of additions 10.2.
    static let rules: [BusinessRule<QualificationsAssociation>] = [
        BusinessRule(
            .incompatiblePrimaryPartner,
            { _ in "The primary partner is yourself; name the one whose subsidiary you are." },
            { $0.primary != $0.own }
        ),
        BusinessRule(
            .qualificationsAssociationExists,
            { "Your qualifications are joined with others' already: \($0.place.words)." },
            { $0.place == .standalone }
        ),
        BusinessRule(
            .missingActiveSubsidiaryConnection,
            { _ in "There is no ACTIVE SUBSIDIARY connection between you and the primary partner; connect first." },
            { $0.subsidiaryInviter != nil }
        ),
        BusinessRule(
            .incompatibleSubsidiaryConnection,
            { _ in "In your SUBSIDIARY connection the other is the subsidiary; it is the one that can join you." },
            { $0.subsidiaryInviter == nil || $0.subsidiaryInviter == $0.primaryAccount }
        ),
        BusinessRule(
            .incompatiblePrimaryPartner,
            { _ in "The primary partner is itself associated with another; associate with that one." },
            { $0.primaryPlace == .standalone || $0.primaryPlace == .primary }
        ),
        BusinessRule(
            .qualificationsAssociationLimitExceeded,
            { "The primary partner has \($0.count) associated partners, and no more than \(limit) are allowed." },
            { $0.count < limit }
        ),
    ]
}

extension QualificationsPlace {
    var words: String {
        switch self {
        case .standalone: "you stand alone"
        case .associated(let primary): "you are associated with \(primary)"
        case .primary: "others are associated with you"
        }
    }
}
