package import ArgumentParser
import CosellIntegrations
import CosellShell
import CosellSync
import SellingAPI

/// `cosell referrals list`
package struct ReferralsList: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the referrals that wait, the one that runs out first before the others.",
        discussion: """
            Examples:
              cosell referrals
              cosell referrals list --status ACCEPTED --output json
              cosell referrals list --stored

            Asks Partner Central, or with --stored the local database that cosell sync
            fills. Where there are rules, each referral has their verdict.

            Exit codes: 0 answered, 252 the command line or the rules are wrong, 253 no
            credentials or settings, 254 the service refused, 255 anything else.
            """
    )

    @Option(help: "PENDING, ACCEPTED, REJECTED, EXPIRED or all.")
    var status = "PENDING"

    @Flag(help: "From the local database, without a call.")
    var stored = false

    @OptionGroup var options: ReferralOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("referrals list") { read in
            let states = try states()
            let rules = try options.knownRules(read.streams)
            var referrals: [Referral]
            if stored {
                referrals = try await read.local.openFilled().use {
                    try await ReferralHistory($0).referrals(in: read.catalog)
                }
                if !states.isEmpty { referrals = referrals.filter { $0.status.map(states.contains) ?? false } }
            } else {
                referrals = try await ReferralDesk(read.client(), catalog: read.catalog).referrals(states)
            }
            let listing = ReferralListing(referrals: referrals, rules: rules, now: read.now())
            read.streams.show(read.format == .json ? listing.json : listing.table(read.width, read.style))
            return .done
        }
    }

    private func states() throws(Complaint) -> [Selling.InvitationStatus] {
        let all = Selling.InvitationStatus.allCases
        if status.lowercased() == "all" { return [] }
        if let state = all.first(where: { $0.rawValue.lowercased() == status.lowercased() }) { return [state] }
        let names = all.map(\.rawValue) + ["all"]
        throw Complaint(
            "there is no '\(status)'",
            at: "--status",
            remedy: NearestName.question(status, among: names) ?? "One of \(names.joined(separator: ", "))."
        )
    }
}

/// `cosell referrals show ID`
package struct ReferralsShow: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one referral whole, and what each rule says to it.",
        discussion: """
            Example:
              cosell referrals show engi-1a2b3c4d5e6f7

            Exit codes: 0 answered, 252 the command line or the rules are wrong, 253 no
            credentials or settings, 254 there is no such referral or the service
            refused, 255 anything else.
            """
    )

    @Argument(help: "The invitation: its id or ARN.")
    var identifier: String

    @OptionGroup var options: ReferralOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("referrals show") { read in
            let rules = try options.knownRules(read.streams)
            let referral = try await ReferralDesk(read.client(), catalog: read.catalog).referral(identifier)
            if read.format == .json {
                read.streams.show(ReferralListing(referrals: [referral], rules: rules, now: read.now()).json)
            } else {
                read.streams.show(ReferralListing.sheet(referral, rules, at: read.now(), read.style))
            }
            return .done
        }
    }
}
