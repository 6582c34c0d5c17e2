import SellingRules
import CosellRules
package import CosellWire
package import SellingAPI

/// Says what is wrong with opportunities, by the rules that the server refuses by, and without asking anyone.
package struct OpportunityLint: Sendable {
    /// In UTC.
    package var today: CalendarDay
    /// Nil: what the next step of each is.
    package var goal: LintGoal?
    /// Of a submission; nil: as the opportunity itself tells, else Co-Sell.
    package var involvement: Selling.SalesInvolvementType?
    private let partner: PartnerFacts
    /// Guesses what was meant by a name or a value that the model does not have.
    private let nearest: @Sendable (Slip) -> String?

    /// A word that the model does not have.
    package struct Slip: Hashable, Sendable {
        package let kind: LintSubject.Kind
        /// `lifeCycle.stage`
        package let path: String
        /// The value there; nil when the path's own last name is the slip.
        package let value: String?
    }

    /// - Parameters:
    ///   - isServicesPartner: services or consulting, as opposed to software (O6).
    ///   - isInSpecialProgram: O42.
    ///   - nearest: what was meant by a slip of the pen; nil when nobody can tell.
    package init(
        today: CalendarDay,
        goal: LintGoal? = nil,
        involvement: Selling.SalesInvolvementType? = nil,
        isServicesPartner: Bool = false,
        isInSpecialProgram: Bool = false,
        nearest: @escaping @Sendable (Slip) -> String? = { _ in nil }
    ) {
        self.nearest = nearest
        self.today = today
        self.goal = goal
        self.involvement = involvement
        partner = PartnerFacts(isServicesPath: isServicesPartner, isInSpecialProgram: isInSpecialProgram)
    }

    /// - Parameter record: what is stored, for an update that would replace it; it tells which fields are locked.
    package func report(on subject: LintSubject, replacing record: LintSubject? = nil) -> LintReport {
        let stored = record?.state
        let state = stored.map { subject.onto($0) } ?? subject.state
        let goal = goal ?? .next(of: subject, in: state)
        let own = modelFindings(subject) + findings(own(subject, state, stored))
        func all(_ goal: LintGoal) -> [Finding] {
            (own + findings(violations(subject, state, stored, goal))).filter { shows($0, subject, record) }.distinct
        }
        let asked = goal.map(all) ?? own.filter { shows($0, subject, record) }.distinct
        let readiness = readiness(subject, record, state, own)
        return LintReport(
            subject: subject,
            goal: goal,
            findings: asked,
            score: readiness.score,
            missing: readiness.missing,
            when: (stored ?? state).phase.words,
            fields: FieldState.all(of: stored ?? state, partner: partner)
        )
    }

    // MARK: Questions

    /// What is wrong with it whatever it is for.
    private func own(_ subject: LintSubject, _ state: OpportunityState, _ stored: OpportunityState?) -> [Violation] {
        if subject.kind == .creation {
            let isSandbox = subject.catalog == "Sandbox"
            return OpportunityRules.create(
                subject.content,
                team: subject.team,
                origin: subject.origin,
                isSandbox: isSandbox,
                today: today
            )
        }
        return OpportunityRules.update(
            subject.content,
            of: stored ?? state,
            simulatesReview: true,
            today: today,
            partner: partner
        )
    }

    private func violations(
        _ subject: LintSubject,
        _ state: OpportunityState,
        _ stored: OpportunityState?,
        _ goal: LintGoal
    ) -> [Violation] {
        switch goal {
        case .submit: submission(of: state)
        case .launch: OpportunityRules.launch(of: state, today: today, partner: partner)
        case .update where subject.kind == .creation || subject.kind == .update && stored == nil: []
        case .update:
            OpportunityRules.update(
                subject.content,
                of: stored ?? state,
                simulatesReview: subject.playsReviewer(of: stored),
                today: today,
                partner: partner
            )
        }
    }

    private func submission(of state: OpportunityState) -> [Violation] {
        let isForVisibility = state.content.primaryNeedsFromAws?.contains(.doNotNeedSupportFromAWSSalesRep) ?? false
        return OpportunityRules.submission(
            of: state,
            involvement: involvement ?? (isForVisibility ? .forVisibilityOnly : .coSell),
            today: today
        )
    }

    /// By the rows of both goals, as if it were submitted today for the first time and then launched.
    private func readiness(
        _ subject: LintSubject,
        _ record: LintSubject?,
        _ state: OpportunityState,
        _ own: [Finding]
    ) -> Readiness {
        let draft = OpportunityState(
            id: state.id,
            content: state.content,
            reviewStatus: .pendingSubmission,
            related: state.related
        )
        let launch = OpportunityRules.launch(of: state, today: today, partner: partner)
        return Readiness(
            own: own.filter { shows($0, subject, record) }.distinct,
            [.submit: findings(submission(of: draft)), .launch: findings(launch)]
        ) { path in subject.shows(path) || record?.shows(path) ?? false }
    }

    /// What the model and the list of catalogs say. What an answer of AWS holds besides the model may be news from
    /// AWS, unless it is nearly one of the model's names.
    package func modelFindings(_ subject: LintSubject) -> [Finding] {
        let strangers = subject.strangers.compactMap { path -> Finding? in
            let meant = nearest(Slip(kind: subject.kind, path: path, value: nil))
            let isAnswer = subject.kind == .record || subject.kind == .summary
            return isAnswer && meant == nil ? nil : Finding(stranger: path, nearest: meant)
        }
        let breaches = subject.breaches.map { breach in
            Finding(breach) { nearest(Slip(kind: subject.kind, path: $0, value: $1)) }
        }
        return subject.misfits.map { Finding($0) } + breaches + strangers
            + OpportunityRules.catalog(subject.catalog).map { Finding($0) }
    }

    private func findings(_ violations: [Violation]) -> [Finding] { violations.map { Finding($0) } }

    /// Whether the file shows the field at all; a row of a list lacks most fields, which is no fault of the deal.
    private func shows(_ finding: Finding, _ subject: LintSubject, _ record: LintSubject?) -> Bool {
        subject.shows(finding.path) || record?.shows(finding.path) ?? false || finding.path == "involvementType"
            || subject.strangers.contains(finding.path) || subject.misfits.contains { $0.path == finding.path }
    }
}

extension LintSubject {
    /// Whether it is an update by which the tester of a Sandbox plays AWS (X3).
    fileprivate func playsReviewer(of stored: OpportunityState?) -> Bool {
        guard kind == .update, catalog == "Sandbox", let stored, let reviewStatus else { return false }
        let isOpen = [.pendingSubmission, .submitted, .inReview, .actionRequired].contains(stored.reviewStatus)
        return isOpen && reviewStatus != stored.reviewStatus
    }

    /// The record once this update is stored.
    fileprivate func onto(_ stored: OpportunityState) -> OpportunityState {
        OpportunityState(
            id: stored.id,
            content: content.replacing(stored, switches: OpportunitySwitches()),
            reviewStatus: stored.reviewStatus,
            related: stored.related
        )
    }
}

extension [Finding] {
    /// The first of those that say the same; where the model has spoken, the rules have nothing to add.
    fileprivate var distinct: [Finding] {
        reduce(into: []) { kept, finding in
            if !kept.contains(where: finding.isSaid) { kept.append(finding) }
        }
    }
}
