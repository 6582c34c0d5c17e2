import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import Foundation

/// What all commands of referrals are told: whose, by which rules, and how to answer.
struct ReferralOptions: ParsableArguments {
    @Option(help: "The rules; COSELL_REFERRAL_RULES, then ~/.config/cosell/referral-rules.yaml.")
    var rules: String?

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
