import CosellStore
package import CosellSync
package import CosellWire

/// What the rules decided about a referral, why, and whether it was carried out.
package struct ReferralDecision: Hashable, Sendable {
    package let catalog: String
    package let referral: String
    package let rule: String
    package let ruleVersion: String
    /// `accept`, `reject` or `leave`.
    package let verdict: String
    package let why: String
    package let reason: String?
    /// The mail address of who gets the deal.
    package let assignee: String?
    package let notifies: Bool
    package let title: String
    package var opportunity: String?
    package let at: Instant
    package var carriedOutAt: Instant?
    /// How it ended: `done`, or what came between.
    package var outcome: String?

    package static let done = "done"

    package init(_ verdict: ReferralRules.Verdict, on referral: Referral, by rules: ReferralRules, at moment: Instant) {
        (catalog, self.referral, title) = (referral.catalog, referral.id, referral.title)
        rule = verdict.rule?.name ?? ""
        ruleVersion = rules.version
        self.verdict = verdict.deed.word
        why = verdict.why
        notifies = verdict.rule?.notifies ?? false
        at = moment
        switch verdict.deed {
        case .accept(let assignee): (self.assignee, reason) = (assignee?.email, nil)
        case .reject(let reason): (assignee, self.reason) = (nil, reason.rawValue)
        case .leave: (assignee, reason) = (nil, nil)
        }
    }

    fileprivate init(_ row: borrowing Row) throws {
        catalog = try row.text(0)
        referral = try row.text(1)
        rule = try row.text(2)
        ruleVersion = try row.text(3)
        verdict = try row.text(4)
        why = try row.text(5)
        reason = try row.optionalText(6)
        assignee = try row.optionalText(7)
        notifies = try row.bool(8)
        title = try row.optionalText(9) ?? ""
        opportunity = try row.optionalText(10)
        at = Instant(try row.text(11)) ?? Instant(seconds: 0)
        carriedOutAt = try row.optionalText(12).flatMap { Instant($0) }
        outcome = try row.optionalText(13)
    }
}

/// Decisions in the local database.
package struct ReferralDecisions: Sendable {
    private let database: LocalDatabase

    package init(_ database: LocalDatabase) { self.database = database }

    private static let columns: SQL = """
        catalog, referral, rule, rule_version, verdict, why, reason, assignee, notify, title, opportunity, at,
        carried_out_at, outcome
        """

    /// Writes a decision down, in place of an open one about the same referral: it was made by an older state of the
    /// rules, or by a run that was cut off.
    package func record(_ decision: ReferralDecision) async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                DELETE FROM decision WHERE catalog = \(decision.catalog) AND referral = \(decision.referral)
                AND (carried_out_at IS NULL OR rule_version = \(decision.ruleVersion))
                """
            )
            try transaction.execute(
                """
                INSERT INTO decision (\(fragment: Self.columns)) VALUES (
                    \(decision.catalog), \(decision.referral), \(decision.rule), \(decision.ruleVersion),
                    \(decision.verdict), \(decision.why), \(decision.reason), \(decision.assignee),
                    \(decision.notifies), \(decision.title), \(decision.opportunity), \(decision.at.stored),
                    \(decision.carriedOutAt?.stored), \(decision.outcome)
                )
                """
            )
        }
    }

    /// Those that were made and not carried out: a run was cut off, or the service refused.
    package func open(in catalog: String) async throws -> [ReferralDecision] {
        try await rows("catalog = \(catalog) AND carried_out_at IS NULL")
    }

    package func about(_ referral: String, in catalog: String) async throws -> [ReferralDecision] {
        try await rows("catalog = \(catalog) AND referral = \(referral)")
    }

    package func all(in catalog: String, since moment: Instant) async throws -> [ReferralDecision] {
        try await rows("catalog = \(catalog) AND at >= \(moment.stored)")
    }

    /// What the rules have answered since a moment, by rule.
    package func answered(in catalog: String, since moment: Instant) async throws -> [String: Int] {
        let answered: SQL = """
            catalog = \(catalog) AND carried_out_at > \(moment.stored) AND outcome = \(ReferralDecision.done)
            AND verdict <> 'leave'
            """
        return Dictionary(grouping: try await rows(answered), by: \.rule).mapValues(\.count)
    }

    private func rows(_ condition: SQL) async throws -> [ReferralDecision] {
        try await database.read { transaction in
            try transaction.rows(
                "SELECT \(fragment: Self.columns) FROM decision WHERE \(fragment: condition) ORDER BY at, referral"
            ) { try ReferralDecision($0) }
        }
    }
}
