package import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire

/// A partner's application for a benefit (benefits 2.3).
///
/// ```
/// PENDING_SUBMISSION ─▶ IN_REVIEW ⇄ ACTION_REQUIRED, and from the two back by a recall
/// IN_REVIEW ─▶ APPROVED | REJECTED, ACTION_REQUIRED ─▶ REJECTED, each of the three ─▶ CANCELED
/// ```
package struct BenefitApplication: Sendable {
    package typealias Status = Benefits.BenefitApplicationStatus

    package let account: String
    /// Everything that GetBenefitApplication answers; what became of the files by now is for ``view(at:_:)`` to say.
    package var document: Benefits.GetBenefitApplicationOutput

    package init(account: String, document: Benefits.GetBenefitApplicationOutput) {
        self.account = account
        self.document = document
    }

    package var id: String { document.id ?? "" }
    var arn: String { document.arn ?? "" }
    var catalog: String { document.catalog ?? "" }
    var benefit: String { document.benefitId ?? "" }
    var status: Status { document.status ?? .pendingSubmission }
    var revision: String { document.revision ?? "" }
    var types: [Benefits.FulfillmentType] { document.fulfillmentTypes ?? [] }
    var resources: [String] { document.associatedResources ?? [] }
    /// An application without details counts as one with empty ones (benefits 3.2).
    var details: Document { document.benefitApplicationDetails.flatMap { $0 == .null ? nil : $0 } ?? .object([]) }

    /// Puts it into a state. A stage stands with the two that are under review; a reason is of who last gave one.
    mutating func move(
        to status: Status,
        stage: String? = nil,
        because reason: String? = nil,
        codes: [String]? = nil,
        _ books: Books
    ) {
        document.status = status
        document.stage = stage
        document.statusReason = reason
        document.statusReasonCodes = codes
        touch(books)
    }

    /// Every change has a revision of its own (benefits 2.3).
    mutating func touch(_ books: Books) {
        document.revision = books.call.chance.uuid()
        document.updatedAt = books.call.now.wholeMilliseconds
    }

    /// What its partner sees of it.
    func view(at now: Instant, _ switches: BenefitsSwitches) -> Benefits.GetBenefitApplicationOutput {
        var view = document
        view.fileDetails = files(at: now, switches)
        return view
    }

    func files(at now: Instant, _ switches: BenefitsSwitches) -> [Benefits.FileDetail]? {
        document.fileDetails?.map { $0.looked(at: now, after: switches.fileDelaySeconds) }
    }

    // MARK: Conditions

    /// - Throws: ``Objection``, broken, with `INVALID_RESOURCE_STATE`, in another state.
    func require(_ states: [Status], to deed: String) throws(Objection) {
        guard !states.contains(status) else { return }
        let wanted = states.map(\.rawValue).joined(separator: " or ")
        throw .business(
            "status",
            .invalidResourceState,
            "Application \(id) is \(status); it must be \(wanted) to \(deed).",
            rule: "benefits 2.3"
        )
    }

    /// - Throws: ``Objection``, conflict, for the revision of another state.
    func require(revision: String) throws(Objection) {
        guard ExactText(revision) != ExactText(self.revision) else { return }
        throw .conflict(
            "Revision \(revision.excerpt()) of application \(id) is not the latest; read it again and repeat the change."
        )
    }
}

extension Books {
    /// An application of the caller's.
    ///
    /// - Parameter identifier: an id or an ARN.
    /// - Throws: missing, for everything else.
    func requireApplication(_ identifier: String) throws -> BenefitApplication {
        guard let application = try applications.find(named: identifier) else {
            throw Objection.notFound("Benefit application", identifier, in: call.catalog)
        }
        return application
    }
}

extension BenefitsProvider {
    func benefit(of application: BenefitApplication) throws -> OfferedBenefit {
        try catalogue.offered(application.benefit, in: application.catalog, to: "application \(application.id)")
    }

    /// Keeps a change, and tells of it where AWS does.
    func keep(
        _ application: BenefitApplication,
        _ news: Happening.ApplicationNews? = nil,
        for benefit: OfferedBenefit,
        _ books: Books
    ) throws {
        try books.applications.save(application)
        if let news { try books.raise(.application(news, application, for: benefit), to: [application.account]) }
    }
}
