import CosellIntegrations
import CosellShell
import CosellWire
import SellingAPI

/// Referrals on a screen, with what matters to the decision, and for programs.
struct ReferralListing {
    let referrals: [Referral]
    let rules: ReferralRules?
    let now: Instant

    var json: String {
        let documents = referrals.map { referral -> Document in
            guard case .object(let members) = referral.document else { return referral.document }
            let verdict = rules?.verdict(on: referral, at: now)
            let left = referral.expiresAt.map { Document.integer(Int($0.seconds - now.seconds)) }
            return .object(
                members + [
                    .init("SecondsLeft", left ?? .null),
                    .init("Verdict", verdict.map { .string($0.deed.word) } ?? .null),
                    .init("Rule", verdict?.rule.map { .string($0.name) } ?? .null),
                    .init("Why", verdict.map { .string($0.why) } ?? .null),
                ]
            )
        }
        return JSONLayout.text(.object([.init("Referrals", .list(documents))])) + "\n"
    }

    func table(_ width: Int?, _ style: Style) -> String {
        guard !referrals.isEmpty else { return "No referral waits.\n" }
        var headings: [ListingText.Heading] = [
            .init("Id"), .init("Customer"), .init("A month", isNumber: true), .init("Runs out"),
        ]
        if rules != nil { headings.append(.init("Verdict")) }
        headings += [
            .init("Industry", isOptional: true), .init("Country", isOptional: true), .init("From", isOptional: true),
            .init("Title", isOptional: true),
        ]
        let rows = referrals.map { referral in
            var row = [
                referral.id, referral.customer ?? "", Self.money(referral), countdown(referral),
            ]
            if let rules { row.append(rules.verdict(on: referral, at: now).words) }
            return row + [
                referral.industry ?? "", referral.country ?? "", referral.senderName ?? referral.senderAccount ?? "",
                referral.title,
            ]
        }
        return ListingText.of(rows, under: headings, width: width, style: style)
    }

    private func countdown(_ referral: Referral) -> String {
        guard referral.status == .pending else { return referral.status?.rawValue.lowercased() ?? "" }
        return referral.expiresAt.map { TimeSpan.countdown(from: now, to: $0) } ?? "never"
    }

    static func money(_ referral: Referral) -> String {
        referral.amount.map { "\($0.plain) \(referral.currency ?? "")" } ?? ""
    }

    /// One referral whole, with what each rule says to it.
    static func sheet(_ referral: Referral, _ rules: ReferralRules?, at now: Instant, _ style: Style) -> String {
        var text = FactSheet.text(facts(referral, at: now), style: style)
        guard let rules else { return text }
        let verdict = rules.verdict(on: referral, at: now)
        text += FactSheet.text([("Verdict", verdict.words), ("Why", verdict.why)], style: style)
        let rows = rules.explanation(of: referral, at: now).map { rule, failing in
            [rule.name, rule.deed.word, failing ?? "it fits"]
        }
        let headings: [ListingText.Heading] = [.init("Rule"), .init("Does"), .init("Here")]
        return text + "\n" + ListingText.of(rows, under: headings, width: nil, style: style)
    }

    /// What is known of one.
    static func facts(_ referral: Referral, at now: Instant) -> [(name: String, fact: String)] {
        let left = referral.expiresAt.map { "\($0), \(TimeSpan.countdown(from: now, to: $0))" }
        let facts: [(name: String, fact: String?)] = [
            ("Referral", referral.id), ("Status", referral.status?.rawValue), ("Title", referral.title),
            ("From", [referral.senderName, referral.senderAccount].compactMap(\.self).joined(separator: ", ")),
            ("Kind", referral.payload?.rawValue), ("Customer", referral.customer), ("Industry", referral.industry),
            ("Country", referral.country), ("A month", referral.amount == nil ? nil : money(referral)),
            ("Invited", referral.invitedAt.map { "\($0)" }), ("Runs out", left), ("Engagement", referral.engagement),
            ("Says", referral.text.split(separator: "\n").joined(separator: " / ")),
        ]
        return facts.compactMap { name, fact in fact.map { (name: name, fact: $0) } }
    }
}
