package import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import SellingAPI

/// `cosell referrals accept ID…`
package struct ReferralsAccept: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Accept referrals, and wait until each has become an opportunity.",
        discussion: """
            Examples:
              cosell referrals accept engi-1a2b3c4d5e6f7
              cosell referrals accept engi-1a2b3c4d5e6f7 engi-2b3c4d5e6f7a1 --yes

            Shows what is accepted, asks, and enters each write in the audit log. An
            accepted referral cannot be given back.

            Exit codes: 0 accepted, 1 you answered no, 252 the command line is wrong,
            253 no credentials or settings, 254 the service refused one of them, 255
            anything else.
            """
    )

    @Argument(help: "The invitations: ids or ARNs.")
    var identifiers: [String]

    @Flag(name: .shortAndLong, help: "Accept without asking.")
    var yes = false

    @OptionGroup var options: ReferralOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("referrals accept") { read in
            let run = ReferralAnswerRun(read: read, isConfirmed: yes, deed: .accept)
            return try await run.run(identifiers)
        }
    }
}

/// `cosell referrals reject ID… --reason …`
package struct ReferralsReject: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Reject referrals with one of AWS's reasons.",
        discussion: """
            Example:
              cosell referrals reject engi-1a2b3c4d5e6f7 --reason "Unable to support"

            The reasons: Customer problem unclear, Next steps unclear, Unable to support,
            Duplicate of partner referral, Other. A rejected referral cannot be had back.

            Exit codes: 0 rejected, 1 you answered no, 252 the command line is wrong,
            253 no credentials or settings, 254 the service refused one of them, 255
            anything else.
            """
    )

    @Argument(help: "The invitations: ids or ARNs.")
    var identifiers: [String]

    @Option(help: "Why, in AWS's words; unable-to-support works too.")
    var reason: String

    @Flag(name: .shortAndLong, help: "Reject without asking.")
    var yes = false

    @OptionGroup var options: ReferralOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("referrals reject") { read in
            guard let reason = RejectionReason(meantBy: reason) else {
                let names = RejectionReason.allCases.map(\.rawValue)
                throw Complaint(
                    "AWS has no reason '\(self.reason)'",
                    at: "--reason",
                    remedy: NearestName.question(self.reason, among: names)
                        ?? "One of \(names.joined(separator: ", "))."
                )
            }
            let run = ReferralAnswerRun(read: read, isConfirmed: yes, deed: .reject(reason))
            return try await run.run(identifiers)
        }
    }
}

/// One run of either: look, ask, answer each.
private struct ReferralAnswerRun {
    enum Deed {
        case accept
        case reject(RejectionReason)

        var verb: String { if case .accept = self { "Accept" } else { "Reject" } }
    }

    let read: AutomationOptions.Read
    let isConfirmed: Bool
    let deed: Deed

    func run(_ identifiers: [String]) async throws -> CommandStatus {
        guard isConfirmed || read.streams.hasPerson else {
            throw Complaint("nobody is there to be asked", at: "--yes", remedy: "--yes answers without asking.")
        }
        let client = try read.client()
        let desk = ReferralDesk(client, catalog: read.catalog)
        var referrals: [Referral] = []
        for identifier in identifiers where !referrals.contains(where: { $0.id == identifier || $0.arn == identifier })
        {
            referrals.append(try await desk.referral(identifier))
        }
        guard isAgreed(referrals) else { return .findings }
        return try await read.local.open().use { database in
            let writes = try await AuditedWrites.signed(
                by: read.local,
                client: client,
                log: AuditLog(database),
                catalog: read.catalog,
                command: "referrals \(deed.verb.lowercased())"
            )
            return try await answer(referrals, ReferralAnswer(writes))
        }
    }

    private func isAgreed(_ referrals: [Referral]) -> Bool {
        if isConfirmed { return true }
        let listing = ReferralListing(referrals: referrals, rules: nil, now: read.now())
        read.streams.say(listing.table(read.width, read.style))
        return read.streams.agrees(to: "\(deed.verb) in the catalog \(read.catalog)?")
    }

    /// One that is refused stops none of the others.
    private func answer(_ referrals: [Referral], _ answer: ReferralAnswer) async throws -> CommandStatus {
        var (rows, status): ([Document], CommandStatus) = ([], .done)
        for referral in referrals {
            do {
                let (line, members) = try await carryOut(referral, answer)
                rows.append(.object([.init("Id", .string(referral.id))] + members))
                if read.format == .table { read.streams.show("\(referral.id.visible) \(line)\n") }
            } catch let error where ServiceFailure(error) != nil || error is WaitFailure {
                status = read.streams.tell(
                    error,
                    of: "referrals",
                    asJSON: read.format == .json,
                    style: read.streams.errorStyle(read.local.call.color.chosen)
                )
                rows.append(.object([.init("Id", .string(referral.id)), .init("Status", .string("FAILED"))]))
            }
        }
        if read.format == .json {
            read.streams.show(JSONLayout.text(.object([.init("Referrals", .list(rows))])) + "\n")
        }
        return status
    }

    private func carryOut(
        _ referral: Referral,
        _ answer: ReferralAnswer
    ) async throws -> (line: String, members: [Document.Member]) {
        switch deed {
        case .accept:
            let opportunity = try await answer.accept(referral)
            return (
                "is accepted" + (opportunity.map { ", as opportunity \($0)" } ?? ""),
                [
                    .init("Status", .string("ACCEPTED")),
                    .init("OpportunityId", opportunity.map(Document.string) ?? .null),
                ]
            )
        case .reject(let reason):
            try await answer.reject(referral, because: reason)
            return (
                "is rejected: \(reason.rawValue)",
                [.init("Status", .string("REJECTED")), .init("RejectionReason", .string(reason.rawValue))]
            )
        }
    }
}
