package import ArgumentParser
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import SellingAPI

/// `cosell referrals backtest`: the rules on the referrals of the past.
package struct ReferralsBacktest: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Hold the rules against the past: what they would have done, and what people did.",
        discussion: """
            Examples:
              cosell referrals backtest --rules rules.yaml
              cosell referrals backtest --rows
              cosell referrals backtest --live --output json

            Reads the local database, which keeps what a referral said before it was
            answered. --live asks Partner Central, which shows of rejected ones nothing
            to judge them by.

            Exit codes: 0 answered, 252 the command line or the rules are wrong, or there
            is no local database yet, 253 no credentials or settings, 254 the service
            refused, 255 anything else.
            """
    )

    @Flag(help: "Ask the service instead of the local database.")
    var live = false

    @Flag(help: "List every referral, not only where rules and people differ.")
    var rows = false

    @OptionGroup var options: ReferralOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("referrals backtest") { read in
            let rules = try options.wantedRules(read.streams)
            let cases: [ReferralBacktest.Case]
            if live {
                let referrals = try await ReferralDesk(read.client(), catalog: read.catalog).referrals([])
                cases = referrals.map {
                    let moment = $0.invitedAt ?? read.now()
                    return .init(referral: $0, status: $0.status ?? .pending, decidedAt: moment)
                }
            } else {
                cases = try await read.local.openFilled().use {
                    try await ReferralHistory($0).cases(in: read.catalog)
                }
            }
            let backtest = ReferralBacktest(rules, on: cases)
            read.streams.show(
                read.format == .json ? json(backtest, rules) : text(backtest, rules, read.width, read.style)
            )
            return .done
        }
    }

    private func json(_ backtest: ReferralBacktest, _ rules: ReferralRules) -> String {
        let matrix = ReferralBacktest.verdicts.map { verdict in
            Document.Member(
                verdict,
                .object(
                    ReferralBacktest.states.map { .init($0.rawValue, .integer(backtest.count(verdict, $0))) }
                )
            )
        }
        let shown = rows ? backtest.rows : backtest.disagreements
        return JSONLayout.text(
            .object([
                .init("Referrals", .integer(backtest.rows.count)), .init("Unreadable", .integer(backtest.unreadable)),
                .init("Agreements", .integer(backtest.agreements)),
                .init("Disagreements", .integer(backtest.disagreements.count)), .init("Counts", .object(matrix)),
                .init(
                    "Rules",
                    .list(
                        backtest.uses(of: rules).map {
                            .object([.init("Name", .string($0.rule)), .init("Fits", .integer($0.count))])
                        }
                    )
                ),
                .init(
                    "Rows",
                    .list(
                        shown.map { row in
                            .object([
                                .init("Id", .string(row.past.referral.id)),
                                .init("Customer", row.past.referral.customer.map(Document.string) ?? .null),
                                .init("Verdict", .string(row.verdict.deed.word)),
                                .init("Rule", row.verdict.rule.map { .string($0.name) } ?? .null),
                                .init("People", .string(row.past.status.rawValue)),
                                .init("Why", .string(row.verdict.why)),
                            ])
                        }
                    )
                ),
            ])
        ) + "\n"
    }

    private func text(_ backtest: ReferralBacktest, _ rules: ReferralRules, _ width: Int?, _ style: Style) -> String {
        guard !backtest.rows.isEmpty else {
            return "No referral of the past can be judged (\(backtest.unreadable) without their facts).\n"
        }
        let states: [(name: String, state: Selling.InvitationStatus)] = [
            ("accepted", .accepted), ("rejected", .rejected), ("ran out", .expired), ("wait", .pending),
        ]
        let counts = ReferralBacktest.verdicts.map { verdict in
            ["would \(verdict)"] + states.map { "\(backtest.count(verdict, $0.state))" }
        }
        let headings = [ListingText.Heading("Rules \\ people")] + states.map { .init($0.name, isNumber: true) }
        var text = ListingText.of(counts, under: headings, width: width, style: style)
        let judged = backtest.agreements + backtest.disagreements.count
        text += "\n\(backtest.rows.count) referrals; of \(judged) that both answered, \(backtest.agreements) alike"
        text += backtest.unreadable == 0 ? ".\n" : "; \(backtest.unreadable) could not be judged.\n"
        text +=
            "\n"
            + ListingText.of(
                backtest.uses(of: rules).map { [$0.rule, "\($0.count)"] },
                under: [.init("Rule"), .init("Fits", isNumber: true)],
                width: width,
                style: style
            )
        let shown = rows ? backtest.rows : backtest.disagreements
        guard !shown.isEmpty else { return text }
        let lines = shown.map { row in
            [
                row.past.referral.id, row.past.referral.customer ?? "", row.verdict.words,
                row.past.status.rawValue.lowercased(), row.verdict.why,
            ]
        }
        let titles: [ListingText.Heading] = [
            .init("Id"), .init("Customer"), .init("Rules"), .init("People"), .init("Why", isOptional: true),
        ]
        return text + "\n" + ListingText.of(lines, under: titles, width: width, style: style)
    }
}
