package import CosellWire
package import SellingAPI

/// What the rules would have done with the referrals of the past, against what people did.
package struct ReferralBacktest: Sendable {
    /// A referral of the past.
    package struct Case: Sendable {
        /// As it was before it was answered, with its payload.
        package let referral: Referral
        /// How it ended.
        package let status: Selling.InvitationStatus
        /// When that was, or when it came.
        package let decidedAt: Instant

        package init(referral: Referral, status: Selling.InvitationStatus, decidedAt: Instant) {
            (self.referral, self.status, self.decidedAt) = (referral, status, decidedAt)
        }
    }

    package struct Row: Sendable {
        package let past: Case
        package let verdict: ReferralRules.Verdict

        /// Whether the rules and people did the same; a referral that was left to run out counts as none of either.
        package var agrees: Bool? {
            switch (verdict.deed, past.status) {
            case (.accept, .accepted), (.reject, .rejected): true
            case (.accept, .rejected), (.reject, .accepted): false
            // Rules that answer what people let run out are what rules are for.
            default: nil
            }
        }
    }

    package let rows: [Row]
    /// Referrals of which nothing is kept by which they could be judged.
    package let unreadable: Int

    /// - Parameter cases: in any order.
    package init(_ rules: ReferralRules, on cases: [Case]) {
        let readable = cases.filter(\.referral.hasFacts)
        unreadable = cases.count - readable.count
        rows = readable.sorted { ($0.decidedAt, $0.referral.id) < ($1.decidedAt, $1.referral.id) }
            .map { Row(past: $0, verdict: rules.verdict(on: $0.referral, at: $0.decidedAt)) }
    }

    package static let verdicts = ["accept", "reject", "leave"]
    package static let states: [Selling.InvitationStatus] = [.accepted, .rejected, .expired, .pending]

    package func count(_ verdict: String, _ status: Selling.InvitationStatus) -> Int {
        rows.count { $0.verdict.deed.word == verdict && $0.past.status == status }
    }

    package var agreements: Int { rows.count { $0.agrees == true } }
    package var disagreements: [Row] { rows.filter { $0.agrees == false } }

    /// How many each rule would have answered, in the order of the rules.
    package func uses(of rules: ReferralRules) -> [(rule: String, count: Int)] {
        rules.rules.map { rule in (rule.name, rows.count { $0.verdict.rule?.name == rule.name }) }
    }
}
