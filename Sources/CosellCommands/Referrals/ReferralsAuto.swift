package import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellStore
import CosellSync
import CosellWire

/// `cosell referrals auto`: rules answer what waits.
package struct ReferralsAuto: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "auto",
        abstract: "Let rules accept, reject and assign the referrals that wait.",
        discussion: """
            Examples:
              cosell referrals auto --dry-run
              cosell referrals auto --rules rules.yaml --output json

            A rules file:
              daily_cap: 20
              rules:
                - name: core industries
                  when: {industry: [Retail, Healthcare], amount: {at_least: 10000}}
                  then: accept
                - name: too small
                  when: {amount: {at_most: 999}}
                  then: reject
                  reason: Unable to support

            The first rule that fits decides; where none fits, people do. Each decision
            is kept with its reasons, each write stands in the audit log, and a run that
            was cut off is finished by the next.

            Exit codes: 0 done, 252 the command line or the rules are wrong, 253 no
            credentials or settings, 254 the service refused some, 255 anything else,
            also when another run is under way.
            """
    )

    @Flag(help: "Say what the rules would do, and do nothing.")
    var dryRun = false

    @OptionGroup var options: ReferralOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("referrals auto") { read in
            let rules = try options.wantedRules(read.streams)
            let client = try read.client()
            let desk = ReferralDesk(client, catalog: read.catalog)
            if dryRun {
                return try await show(automaton(desk, rules, read, nil, nil), read)
            }
            return try await read.local.open().use { database in
                let writes = try await AuditedWrites.signed(
                    by: read.local,
                    client: client,
                    log: AuditLog(database),
                    catalog: read.catalog,
                    command: "referrals auto"
                )
                return try await database.alone(
                    about: .referralRules,
                    else: "another run of the rules is under way",
                    remedy: "Wait until it is done; it answers the same referrals."
                ) {
                    try await show(automaton(desk, rules, read, ReferralDecisions(database), writes), read)
                }
            }
        }
    }

    private func automaton(
        _ desk: ReferralDesk,
        _ rules: ReferralRules,
        _ read: AutomationOptions.Read,
        _ decisions: ReferralDecisions?,
        _ writes: AuditedWrites?
    ) -> ReferralAutomation {
        ReferralAutomation(desk: desk, rules: rules, decisions: decisions, writes: writes, now: read.now) { outcome in
            guard read.format == .table else { return }
            read.streams.show(OutcomeLine(outcome).text(read.style))
        }
    }

    private func show(_ automation: ReferralAutomation, _ read: AutomationOptions.Read) async throws -> CommandStatus {
        let outcomes = try await automation.run()
        let failures = outcomes.filter(\.isFailure)
        if read.format == .json {
            let lines = outcomes.map { OutcomeLine($0).document }
            let document = Document.object([
                .init("IsDryRun", .boolean(dryRun)), .init("Referrals", .list(lines)),
                .init("Failed", .integer(failures.count)),
            ])
            read.streams.show(JSONLayout.text(document) + "\n")
        } else {
            read.streams.show(OutcomeLine.summary(outcomes, isTrial: dryRun))
        }
        return failures.isEmpty ? .done : .refused
    }
}

/// One outcome, for people and for programs.
private struct OutcomeLine {
    private let outcome: ReferralAutomation.Outcome

    init(_ outcome: ReferralAutomation.Outcome) { self.outcome = outcome }

    private var parts: (state: String, words: String) {
        switch outcome.state {
        case .accepted(let opportunity, let assignee):
            let deal = opportunity.map { ", as \($0)" } ?? ""
            return ("accepted", "accepted\(deal)\(assignee.map { ", for \($0)" } ?? "")")
        case .rejected(let reason): return ("rejected", "rejected: \(reason)")
        case .left: return ("left", "left to people")
        case .held(let cap): return ("held", "held back: \(cap)")
        case .wouldBe: return ("would", "would \(outcome.verdict)")
        case .answeredElsewhere(let status): return ("elsewhere", "was answered by somebody else: \(status)")
        case .failed(let error): return ("failed", "failed: \(ServiceFailure(error)?.message ?? "\(error)")")
        }
    }

    func text(_ style: Style) -> String {
        let referral = outcome.referral
        let head = "\(referral.id) \(referral.customer ?? referral.title)"
        let rule = outcome.rule.isEmpty ? "" : "rule '\(outcome.rule)': "
        return "\(style.head(head))  \(parts.words.visible)\n  \((rule + outcome.why).visible)\n"
    }

    var document: Document {
        var members: [Document.Member] = [
            .init("Id", .string(outcome.referral.id)),
            .init("Customer", outcome.referral.customer.map(Document.string) ?? .null),
            .init("Verdict", .string(outcome.verdict)), .init("Rule", .string(outcome.rule)),
            .init("Why", .string(outcome.why)), .init("State", .string(parts.state)),
            .init("Words", .string(parts.words)),
        ]
        if case .accepted(let opportunity, let assignee) = outcome.state {
            members.append(.init("OpportunityId", opportunity.map(Document.string) ?? .null))
            members.append(.init("Assignee", assignee.map(Document.string) ?? .null))
        }
        return .object(members)
    }

    static func summary(_ outcomes: [ReferralAutomation.Outcome], isTrial: Bool) -> String {
        let counts = Dictionary(grouping: outcomes) { OutcomeLine($0).parts.state }.mapValues(\.count)
        let words = [
            ("accepted", "accepted"), ("rejected", "rejected"), ("would", "would be answered"),
            ("left", "left to people"),
            ("held", "held back"), ("elsewhere", "answered elsewhere"), ("failed", "failed"),
        ]
        let parts = words.compactMap { state, word in counts[state].map { "\($0) \(word)" } }
        let end = isTrial ? " Nothing was sent." : ""
        return (parts.isEmpty ? "No referral waits." : parts.joined(separator: ", ") + ".") + end + "\n"
    }
}
