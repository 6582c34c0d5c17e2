import CosellClient
import CosellSync
package import CosellWire
import SellingAPI
import SellingClient

/// One run of the rules over the referrals that wait: each is decided, written down, answered and ticked off, in this order,
/// so that a run that is cut off anywhere is finished by the next, and nothing is answered twice.
package struct ReferralAutomation: Sendable {
    package let desk: ReferralDesk
    package let rules: ReferralRules
    /// Nil where a trial has no local database to look at.
    package let decisions: ReferralDecisions?
    /// Nil in a trial: nothing is written, here or there.
    package let writes: AuditedWrites?
    package let now: @Sendable () -> Instant
    /// Hears of each referral as it is done with.
    package let onOutcome: @Sendable (Outcome) -> Void

    package init(
        desk: ReferralDesk,
        rules: ReferralRules,
        decisions: ReferralDecisions?,
        writes: AuditedWrites?,
        now: @escaping @Sendable () -> Instant,
        onOutcome: @escaping @Sendable (Outcome) -> Void = { _ in }
    ) {
        (self.desk, self.rules, self.decisions, self.writes) = (desk, rules, decisions, writes)
        (self.now, self.onOutcome) = (now, onOutcome)
    }

    /// What became of one referral.
    package struct Outcome: Sendable {
        package let referral: Referral
        package let verdict: String
        package let rule: String
        package let why: String
        package let state: State

        package enum State: Sendable {
            case accepted(opportunity: String?, assignee: String?)
            case rejected(reason: String)
            /// People decide.
            case left
            /// A cap is reached; it is looked at again by the next run.
            case held(String)
            /// In a trial: nothing was done.
            case wouldBe
            /// Somebody else was faster.
            case answeredElsewhere(String)
            case failed(any Error)
        }

        package var isFailure: Bool { if case .failed = state { true } else { false } }
    }

    private static let day = TimeSpan(seconds: 86_400)

    // MARK: The run

    /// - Returns: what became of each, those first that an earlier run had left open.
    /// - Throws: what stops everything: no network, credentials that have ended, a local database that takes no more.
    package func run() async throws -> [Outcome] {
        var outcomes: [Outcome] = []
        func note(_ outcome: Outcome) {
            outcomes.append(outcome)
            onOutcome(outcome)
        }
        for outcome in try await finishOpen() { note(outcome) }
        let moment = now()
        var counts =
            try await decisions?.answered(
                in: desk.catalog,
                since: moment.adding(seconds: -Self.day.seconds)
            ) ?? [:]
        for referral in try await desk.referrals() where referral.isOpen(at: moment) {
            try Task.checkCancellation()
            let verdict = rules.verdict(on: referral, at: moment)
            let name = verdict.rule?.name ?? ""
            if verdict.deed != .leave, let cap = capReached(verdict.rule, counts) {
                note(Outcome(referral, verdict, .held(cap)))
                continue
            }
            let outcome = try await carryOut(verdict, on: referral, at: moment)
            if outcome.counts { counts[name, default: 0] += 1 }
            note(outcome)
        }
        return outcomes
    }

    private func capReached(_ rule: ReferralRule?, _ counts: [String: Int]) -> String? {
        if let cap = rules.dailyCap, counts.values.reduce(0, +) >= cap {
            return "the rules answer \(cap) referrals in 24 hours at most"
        }
        if let rule, let cap = rule.dailyCap, counts[rule.name] ?? 0 >= cap {
            return "the rule answers \(cap) referrals in 24 hours at most"
        }
        return nil
    }

    private func carryOut(
        _ verdict: ReferralRules.Verdict,
        on referral: Referral,
        at moment: Instant
    ) async throws -> Outcome {
        guard let writes, let decisions else {
            return Outcome(referral, verdict, verdict.deed == .leave ? .left : .wouldBe)
        }
        var decision = ReferralDecision(verdict, on: referral, by: rules, at: moment)
        if verdict.deed == .leave {
            let known = try await decisions.about(referral.id, in: desk.catalog)
            guard !known.contains(where: { $0.ruleVersion == decision.ruleVersion && $0.carriedOutAt != nil }) else {
                return Outcome(referral, verdict, .left)
            }
            (decision.carriedOutAt, decision.outcome) = (moment, ReferralDecision.done)
            try await decisions.record(decision)
            return Outcome(referral, verdict, .left)
        }
        try await decisions.record(decision)
        let answer = ReferralAnswer(writes)
        do {
            switch verdict.deed {
            case .accept(let assignee):
                decision.opportunity = try await answer.accept(referral)
                if let assignee, let opportunity = decision.opportunity {
                    try await answer.assign(opportunity, to: assignee.contact)
                }
            case .reject(let reason): try await answer.reject(referral, because: reason)
            case .leave: break
            }
        } catch {
            guard let failure = try await settled(error, referral, &decision) else {
                return Outcome(referral, verdict, .failed(error))
            }
            return Outcome(referral, verdict, failure)
        }
        return Outcome(referral, verdict, try await close(&decision, as: ReferralDecision.done))
    }

    private static func state(of decision: ReferralDecision) -> Outcome.State {
        decision.verdict == "accept"
            ? .accepted(opportunity: decision.opportunity, assignee: decision.assignee)
            : .rejected(reason: decision.reason ?? "")
    }

    // MARK: What comes between

    /// A refusal that concerns this referral alone leaves its decision open, for the next run; one that says that it was
    /// answered meanwhile closes it.
    ///
    /// - Returns: nil for a refusal that stays.
    /// - Throws: what concerns all of them.
    private func settled(
        _ error: any Error,
        _ referral: Referral,
        _ decision: inout ReferralDecision
    ) async throws -> Outcome.State? {
        if error is WaitFailure { return nil }
        guard let failure = ServiceFailure(error) else { throw error }
        guard ["ConflictException", "ResourceNotFoundException", "ValidationException"].contains(failure.code) else {
            if failure.isForAll { throw error }
            return nil
        }
        let now = try await desk.referral(referral.id)
        guard let status = now.status, status != .pending else { return nil }
        if decision.isMet(by: status) {
            // The call took effect and its answer was lost, so that it was made once more.
            if let writes { try await finish(&decision, now, ReferralAnswer(writes)) }
            return try await close(&decision, as: ReferralDecision.done)
        }
        return try await close(&decision, as: status.rawValue)
    }

    /// Ticks a decision off.
    private func close(_ decision: inout ReferralDecision, as outcome: String) async throws -> Outcome.State {
        (decision.carriedOutAt, decision.outcome) = (now(), outcome)
        try await decisions?.record(decision)
        return outcome == ReferralDecision.done ? Self.state(of: decision) : .answeredElsewhere(outcome)
    }

    /// Finishes what earlier runs decided and did not tick off.
    private func finishOpen() async throws -> [Outcome] {
        guard let writes, let decisions else { return [] }
        var outcomes: [Outcome] = []
        for var decision in try await decisions.open(in: desk.catalog) {
            guard let referral = try await referral(of: decision) else {
                _ = try await close(&decision, as: "gone")
                continue
            }
            // One that waits still is decided anew with the others.
            guard let status = referral.status, status != .pending else { continue }
            guard decision.isMet(by: status) else {
                outcomes.append(Outcome(referral, decision, try await close(&decision, as: status.rawValue)))
                continue
            }
            do {
                try await finish(&decision, referral, ReferralAnswer(writes))
                outcomes.append(Outcome(referral, decision, try await close(&decision, as: ReferralDecision.done)))
            } catch let error where ServiceFailure(error)?.isForAll == false || error is WaitFailure {
                outcomes.append(Outcome(referral, decision, .failed(error)))
            }
        }
        return outcomes
    }

    private func referral(of decision: ReferralDecision) async throws -> Referral? {
        do { return try await desk.referral(decision.referral) } catch is Selling.ResourceNotFoundException {
            return nil
        }
    }

    /// What follows an acceptance that the service has and the decision does not say yet.
    private func finish(
        _ decision: inout ReferralDecision,
        _ referral: Referral,
        _ answer: ReferralAnswer
    ) async throws {
        guard decision.verdict == "accept" else { return }
        decision.opportunity = try await answer.opportunity(of: referral)
        let rule = rules.rules.first { $0.name == decision.rule }
        guard let opportunity = decision.opportunity, case .accept(let assignee?)? = rule?.deed else { return }
        try await answer.assign(opportunity, to: assignee.contact)
    }
}

extension ReferralAutomation.Outcome {
    fileprivate init(_ referral: Referral, _ verdict: ReferralRules.Verdict, _ state: State) {
        self.init(
            referral: referral,
            verdict: verdict.deed.word,
            rule: verdict.rule?.name ?? "",
            why: verdict.why,
            state: state
        )
    }

    fileprivate init(_ referral: Referral, _ decision: ReferralDecision, _ state: State) {
        self.init(
            referral: referral,
            verdict: decision.verdict,
            rule: decision.rule,
            why: decision.why,
            state: state
        )
    }

    /// Whether it takes from the day's cap.
    fileprivate var counts: Bool {
        switch state {
        case .accepted, .rejected, .wouldBe: true
        default: false
        }
    }
}

extension ReferralDecision {
    /// Whether a referral of that state was answered as this decision says.
    fileprivate func isMet(by status: Selling.InvitationStatus) -> Bool {
        verdict == "accept" && status == .accepted || verdict == "reject" && status == .rejected
    }
}

extension ServiceFailure {
    /// Whether every other call would meet the same: nobody is allowed, known or awake.
    fileprivate var isForAll: Bool {
        [
            "AccessDeniedException", "UnrecognizedClientException", "InvalidSignatureException",
            "ExpiredTokenException",
            "ThrottlingException", "MissingAuthenticationTokenException", "IncompleteSignatureException",
        ].contains(code) || status >= 500
    }
}
