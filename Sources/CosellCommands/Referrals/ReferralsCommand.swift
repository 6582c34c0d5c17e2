package import ArgumentParser

/// `cosell referrals …`: what AWS and other partners offer, and what becomes of it.
package struct ReferralsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "referrals",
        abstract: "Look at the referrals that wait, answer them, or let rules answer them.",
        subcommands: [
            ReferralsList.self, ReferralsShow.self, ReferralsAccept.self, ReferralsReject.self, ReferralsAuto.self,
            ReferralsBacktest.self,
        ],
        defaultSubcommand: ReferralsList.self
    )

    package init() {}
}
