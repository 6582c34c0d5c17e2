package import CosellWire

/// The rules of a partner, in their order: the first that fits decides.
package struct ReferralRules: Hashable, Sendable {
    package let rules: [ReferralRule]
    /// Referrals that all rules together answer in 24 hours at most.
    package let dailyCap: Int?
    /// Tells one state of the file from another.
    package let version: String

    package init(rules: [ReferralRule], dailyCap: Int? = nil, version: String) {
        (self.rules, self.dailyCap, self.version) = (rules, dailyCap, version)
    }

    /// What the rules say to one referral.
    package struct Verdict: Hashable, Sendable {
        /// Nil where none fits: people decide.
        package let rule: ReferralRule?
        /// Why, as a sentence without its full stop.
        package let why: String

        package var deed: ReferralRule.Deed { rule?.deed ?? .leave }
        /// `accept (core industries)`
        package var words: String { rule.map { "\($0.deed.word) (\($0.name))" } ?? "leave" }
    }

    package func verdict(on referral: Referral, at now: Instant) -> Verdict {
        for rule in rules {
            let findings = rule.findings(on: referral, at: now)
            guard findings.allSatisfy(\.holds) else { continue }
            let clauses = findings.map(\.clause).joined(separator: "; ")
            let reasons = [rule.note, clauses.isEmpty ? "it takes every referral" : clauses].compactMap(\.self)
            return Verdict(rule: rule, why: reasons.joined(separator: ": "))
        }
        return Verdict(rule: nil, why: "no rule fits")
    }

    /// For each rule, by name, the first condition that does not hold; nil for one that fits.
    package func explanation(of referral: Referral, at now: Instant) -> [(rule: ReferralRule, failing: String?)] {
        rules.map { rule in
            (rule, rule.findings(on: referral, at: now).first { !$0.holds }?.clause)
        }
    }
}
