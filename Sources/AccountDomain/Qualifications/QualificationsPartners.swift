import AccountAPI
import CosellDomain
import CosellRules
import CosellWire

/// The two partners of a request about qualifications: the caller's, and the one that it refers to.
struct QualificationsPartners: Sendable {
    let own: RegisteredPartner
    let other: RegisteredPartner

    /// Rows 1 and 3 to 6 of additions 10.2, which both tasks share.
    init(
        _ identifier: String,
        _ reference: Account.QualificationsAssociationPartner,
        _ kind: QualificationsTask.Kind,
        _ books: Books
    ) throws {
        own = try books.requirePartner(identifier)
        other = try Self.resolve(reference, kind, books)
        _ = try own.requireProfile()
        _ = try other.requireProfile()
        for kind in QualificationsTask.Kind.allCases {
            guard let task = try books.qualifications.task(kind, of: own.id), task.endedAt == nil else { continue }
            throw Objection.conflict(
                .incompatibleQualificationsAssociationTaskState,
                "Task \(task.id) is IN_PROGRESS; wait for its end."
            )
        }
    }

    /// Row 1: the reference has one of its members.
    static func check(
        _ reference: Account.QualificationsAssociationPartner,
        _ kind: QualificationsTask.Kind
    ) throws(Objection) {
        guard reference.profileId == nil, reference.accountId == nil else { return }
        throw .field(
            kind.member,
            .requiredFieldMissing,
            "\(kind.member) is required; give profileId, accountId or both",
            rule: "additions 10.2/1"
        )
    }

    /// Rows 4 and 5.
    private static func resolve(
        _ reference: Account.QualificationsAssociationPartner,
        _ kind: QualificationsTask.Kind,
        _ books: Books
    ) throws -> RegisteredPartner {
        let byAccount = try reference.accountId.map { account in
            guard let partner = try books.partners.find(account) else {
                throw Objection.missing(
                    .partnerNotFound,
                    "Account \(account) has no partner in catalog \(books.call.catalog)."
                )
            }
            return partner
        }
        let byProfile = try reference.profileId.map { profile in
            guard let partner = try books.partners.find(profile: profile) else {
                throw Objection.missing(
                    .partnerProfileNotFound,
                    "Partner profile \(profile) was not found in catalog \(books.call.catalog)."
                )
            }
            return partner
        }
        if let byAccount, let byProfile, byAccount.id != byProfile.id {
            throw Objection.field(
                kind.member,
                .invalidValue,
                "\(kind.member) names a profile and an account of two partners; give those of one",
                rule: "additions 10.2/5"
            )
        }
        guard let partner = byProfile ?? byAccount else { throw DamagedRecord("a reference without a member") }
        return partner
    }
}

extension RegisteredPartner {
    /// What answers about qualifications call it.
    var reference: Account.QualificationsAssociationPartner {
        Account.QualificationsAssociationPartner(profileId: profileID, accountId: account)
    }
}

extension Books {
    /// Begins a task, and notes when it ends.
    func begin(
        _ kind: QualificationsTask.Kind,
        _ partners: QualificationsPartners,
        lasting seconds: Int64
    ) throws -> QualificationsTask {
        let task = QualificationsTask(
            id: kind.drawnID(by: call.chance),
            kind: kind,
            partner: partners.own.id,
            primary: partners.other.id,
            startedAt: now
        )
        try qualifications.save(task)
        try agenda.put(
            AgendaEntry(
                .finishQualificationsTask,
                task.id,
                account: call.account,
                catalog: call.catalog,
                due: call.now.adding(seconds: seconds)
            )
        )
        return task
    }

    /// The latest task of a kind of the caller's, and the partner that it speaks of.
    func requireTask(
        _ kind: QualificationsTask.Kind,
        of partner: RegisteredPartner
    ) throws -> (task: QualificationsTask, other: Account.QualificationsAssociationPartner) {
        guard let task = try qualifications.task(kind, of: partner.id),
            let other = try partners.find(id: task.primary)
        else {
            throw Objection.missing(kind.notFound, "Partner \(partner.id) never started such a task.")
        }
        return (task, other.reference)
    }
}
