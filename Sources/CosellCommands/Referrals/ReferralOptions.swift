import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import Foundation
import SellingClient

/// What all commands of referrals are told: whose, by which rules, and how to answer.
struct ReferralOptions: ParsableArguments {
    @Option(help: "The rules; COSELL_REFERRAL_RULES, then ~/.config/cosell/referral-rules.yaml.")
    var rules: String?

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var moment: MomentOption
    @OptionGroup var local: LocalDatabaseOptions

    /// What a command works with once its words are read.
    struct Read {
        let streams: Streams
        let format: ReportFormat
        let style: Style
        let catalog: String
        let now: @Sendable () -> Instant
        let client: @Sendable () throws -> SellingClient

        var width: Int? { streams.width }
    }

    /// Reads the words, runs `body`, and ends with the status of the exit code table.
    func run(_ command: String, _ body: (Read) async throws -> CommandStatus) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: ReportFormat.isJSON(output), local.call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let call = local.call
            let moment = try moment.read()
            return try await body(
                Read(
                    streams: streams,
                    format: format,
                    style: streams.style(try call.color.checked()),
                    catalog: call.catalogName(),
                    now: { moment ?? streams.now() },
                    client: { try call.client() }
                )
            )
        }
    }

    // MARK: The rules

    /// The rules of the file that was named, or else of the usual one, where there is one.
    func knownRules(_ streams: Streams) throws(Complaint) -> ReferralRules? {
        if let named { return try Self.read(named, streams) }
        guard let usual = Self.usualFile, FileManager.default.fileExists(atPath: usual) else { return nil }
        return try Self.read(usual, streams)
    }

    /// - Throws: ``Complaint`` where there are none.
    func wantedRules(_ streams: Streams) throws(Complaint) -> ReferralRules {
        if let rules = try knownRules(streams) { return rules }
        throw Complaint(
            "there are no rules",
            at: Self.usualFile ?? "--rules",
            remedy: "Write them there, or give --rules FILE; docs/referrals.md shows some."
        )
    }

    private var named: String? { rules ?? Surroundings.machine.variable("COSELL_REFERRAL_RULES") }

    private static func read(_ path: String, _ streams: Streams) throws(Complaint) -> ReferralRules {
        let text = try streams.text(ofFile: path, remedy: "Check its path and rights.")
        return try ReferralRules(text: text, file: path)
    }

    private static var usualFile: String? { Surroundings.machine.settingsFile("referral-rules.yaml") }
}
