package import CosellWire
import SellingAPI

extension Observation {
    /// Facts of the past that are not worth a message any more.
    private static let oldestNews = TimeSpan(seconds: 7 * 86_400)

    /// Everything that there is to tell now, in the order in which people want to read it.
    ///
    /// - Parameter expiry: how long before its end a referral is called near it.
    package func facts(at now: Instant, expiry: TimeSpan) -> [Fact] {
        let waiting = referrals.filter { $0.isOpen(at: now) }
        var facts = waiting.map { newReferral($0, now) }
        facts += waiting.filter { isNear($0, now, expiry) }.map { expiryNear($0, now) }
        facts += decisions.filter { $0.notifies && $0.carriedOutAt != nil && $0.verdict != "leave" }.map(answered)
        facts += deals.filter { $0.review == .actionRequired && $0.isOpen }.map(actionRequired)
        facts += deals.filter { isApprovedLately($0, now) }.map(approved)
        facts += failedRuns.filter { isNews($0.startedAt, now) }.map(syncFailed)
        if let summary = weekly(now) { facts.append(summary) }
        return facts
    }

    /// How keys begin of what may be told anew, since the state that it was about has ended: a deal that AWS sends back again.
    package var ended: [String] {
        deals.flatMap { deal in
            var keys: [String] = []
            if deal.review != .actionRequired {
                keys.append("\(Fact.Kind.actionRequired.rawValue)/\(catalog)/\(deal.id)/")
            }
            if deal.review != .approved { keys.append("\(Fact.Kind.approved.rawValue)/\(catalog)/\(deal.id)/") }
            return keys
        }
    }

    /// For each deal with a seller of AWS, the fact that it is this one: told where another one was before.
    package func sellers() -> [(deal: String, fact: Fact)] {
        deals.compactMap { deal in
            guard let seller = deal.seller else { return nil }
            let title = "\(deal.id) \(deal.customer): \(seller.name) sells for AWS now"
            return (
                "\(catalog)/\(deal.id)",
                Fact(
                    .sellerChanged,
                    "\(catalog)/\(deal.id)/\(seller.email)",
                    title,
                    [deal.title, seller.email],
                    record: deal.id
                )
            )
        }
    }

    private func isNews(_ moment: Instant, _ now: Instant) -> Bool {
        moment.adding(seconds: Self.oldestNews.seconds) > now
    }

    private func isNear(_ referral: Referral, _ now: Instant, _ span: TimeSpan) -> Bool {
        referral.expiresAt.map { $0.seconds - now.seconds <= span.seconds } ?? false
    }

    private func isApprovedLately(_ deal: Deal, _ now: Instant) -> Bool {
        deal.review == .approved && deal.isOpen && (deal.modifiedAt.map { isNews($0, now) } ?? false)
    }

    // MARK: Each kind

    private func newReferral(_ referral: Referral, _ now: Instant) -> Fact {
        let left = referral.expiresAt.map { "Runs out in \(TimeSpan.countdown(from: now, to: $0))" }
        let place = [referral.industry, referral.country].compactMap(\.self).joined(separator: ", ")
        return Fact(
            .newReferral,
            "\(catalog)/\(referral.id)",
            "Referral \(referral.id): \(referral.customer ?? referral.title)\(money(referral.amount, referral.currency))",
            [referral.title, place, (referral.senderName ?? referral.senderAccount).map { "From \($0)" }, left],
            record: referral.id
        )
    }

    private func expiryNear(_ referral: Referral, _ now: Instant) -> Fact {
        let left = referral.expiresAt.map { TimeSpan.countdown(from: now, to: $0) } ?? ""
        return Fact(
            .expiryNear,
            "\(catalog)/\(referral.id)",
            "Referral \(referral.id) runs out in \(left): \(referral.customer ?? referral.title)",
            ["Answer it: cosell referrals accept \(referral.id), or reject"],
            record: referral.id
        )
    }

    private func answered(_ decision: ReferralDecision) -> Fact {
        let deal = decision.opportunity.map { ", as \($0)" } ?? ""
        let verb = decision.verdict == "accept" ? "accepted\(deal)" : "rejected: \(decision.reason ?? "")"
        return Fact(
            .referralAnswered,
            "\(catalog)/\(decision.referral)/\(decision.ruleVersion)",
            "Rules have \(verb) — referral \(decision.referral)",
            [decision.title, "Rule '\(decision.rule)': \(decision.why)", decision.assignee.map { "For \($0)" }],
            record: decision.opportunity ?? decision.referral
        )
    }

    private func actionRequired(_ deal: Deal) -> Fact {
        let digest = TextDigest.of([deal.reviewComments ?? ""])
        let editable = deal.editable.map { $0.isEmpty ? "Nothing can be changed now" : $0.joined(separator: ", ") }
        return Fact(
            .actionRequired,
            "\(catalog)/\(deal.id)/\(digest)",
            "\(deal.id) \(deal.customer): AWS wants something changed",
            [deal.title, deal.reviewComments.map { "AWS says: \($0)" }, editable.map { "May change now: \($0)" }],
            record: deal.id
        )
    }

    private func approved(_ deal: Deal) -> Fact {
        Fact(
            .approved,
            "\(catalog)/\(deal.id)/approved",
            "\(deal.id) \(deal.customer) is approved\(money(deal.monthlyAmount, deal.currency))",
            [deal.title, deal.stage.map { "Stage \($0.rawValue)" }],
            record: deal.id
        )
    }

    private func syncFailed(_ run: FailedRun) -> Fact {
        Fact(
            .syncFailed,
            "\(catalog)/\(run.id)",
            "The sync of \(run.startedAt) did not get through: \(run.outcome)",
            [run.failed > 0 ? "\(run.failed) records (\(run.kind)) could not be read" : run.kind, "Look: cosell sync"]
        )
    }

    // MARK: The week

    /// The week that a moment lies in, as ISO 8601 counts: `2026-W48`.
    package static func week(of moment: Instant) -> String {
        let day = moment.day.daysSinceEpoch
        let weekday = Instant.floorDivide(day + 3, 7).remainder  // Monday is 0
        let thursday = CalendarDay(daysSinceEpoch: day - weekday + 3)
        let first = CalendarDay(year: thursday.year, month: 1, day: 1)?.daysSinceEpoch ?? day
        let number = (thursday.daysSinceEpoch - first) / 7 + 1
        return "\(thursday.year)-W\(number < 10 ? "0" : "")\(number)"
    }

    private func weekly(_ now: Instant) -> Fact? {
        guard !deals.isEmpty else { return nil }
        let open = deals.filter(\.isOpen)
        let stages = Selling.Stage.allCases.compactMap { stage -> String? in
            let count = open.count { $0.stage == stage }
            return count == 0 ? nil : "\(stage.rawValue) \(count)"
        }
        let lately = { (moment: Instant?) in moment.map { isNews($0, now) } ?? false }
        let sums = Dictionary(grouping: open.filter { $0.monthlyAmount != nil }) { $0.currency ?? "USD" }
            .map { currency, deals in (currency, deals.compactMap(\.monthlyAmount).reduce(0, +)) }
            .sorted { $0.0 < $1.0 }.map { "\($0.1.plain) \($0.0)" }
        let won = deals.count { $0.stage == .launched && lately($0.modifiedAt) }
        let lost = deals.count { $0.stage == .closedLost && lately($0.modifiedAt) }
        let waiting = referrals.count { $0.isOpen(at: now) }
        return Fact(
            .weeklySummary,
            "\(catalog)/\(Self.week(of: now))",
            "Pipeline, week \(Self.week(of: now)): \(open.count) open deals",
            [
                stages.joined(separator: ", "),
                sums.isEmpty ? nil : "Expected a month: \(sums.joined(separator: ", "))",
                "Last 7 days: \(deals.count { lately($0.createdAt) }) new, \(won) won, \(lost) lost",
                "Need an answer: \(open.count { $0.review == .actionRequired }) deals, \(waiting) referrals",
            ]
        )
    }

    private func money(_ amount: Double?, _ currency: String?) -> String {
        amount.map { ", \($0.plain) \(currency ?? "USD") a month" } ?? ""
    }
}
