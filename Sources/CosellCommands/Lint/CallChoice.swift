import ArgumentParser
import BenefitsClient
import ChannelClient
import CosellClient
import CosellShell
import SellingClient

/// Where calls go and in whose name, as every command spells it.
struct CallChoice: ParsableArguments {
    @Option(help: "AWS or Sandbox; COSELL_CATALOG, then AWS.")
    var catalog: String?

    @Option(help: "A profile of the shared configuration.")
    var profile: String?

    @Option(help: "Another server than AWS: http://127.0.0.1:8080.")
    var endpointUrl: String?

    @Option(help: "A region; us-east-1 when nobody says.")
    var region: String?

    @Option(help: ColorWord.help)
    var color = ColorWord.auto

    /// - Returns: the name that the service knows; a wrong one as it is, for the rules to complain about.
    func catalogName(_ surroundings: Surroundings = .machine) -> String {
        let name = catalog ?? surroundings.variable("COSELL_CATALOG") ?? "AWS"
        return ["AWS", "Sandbox"].first { $0.lowercased() == name.lowercased() } ?? name
    }

    func client() throws -> SellingClient { try SellingClient(configuration()) }
    func benefits() throws -> BenefitsClient { try BenefitsClient(configuration()) }
    func channel() throws -> ChannelClient { try ChannelClient(configuration()) }

    /// - Parameter other: a profile in place of the one that was typed.
    func configuration(profile other: String? = nil) -> ClientConfiguration {
        ClientConfiguration(
            region: region,
            endpoint: endpointUrl,
            profile: other ?? profile,
            keepsRoleSessions: true,
            tokenCode: { try CodeQuestion.ask($0) }
        )
    }

    /// For clients that wait their turn rather than give up, unless somebody says how they try again: a long job has time.
    func patientConfiguration() -> ClientConfiguration {
        var configuration = configuration()
        let says = ["AWS_RETRY_MODE", "AWS_MAX_ATTEMPTS"].contains { configuration.surroundings.variable($0) != nil }
        if !says { configuration.retries = RetrySettings(mode: .adaptive, maximumAttempts: 5) }
        return configuration
    }
}

/// How the commands of our own answer.
enum ReportFormat: String, CaseIterable, Sendable {
    case table, json

    /// Whether a program reads what is said, as far as the option's word tells.
    static func isJSON(_ word: String) -> Bool { word.lowercased() == json.rawValue }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The choice that a word of the command line names, in any case of letters.
    static func chosen(_ word: String, for option: String) throws(Complaint) -> Self {
        if let choice = Self(rawValue: word.lowercased()) { return choice }
        let names = allCases.map(\.rawValue)
        let question = NearestName.question(word, among: names).map { " \($0)" } ?? ""
        throw Complaint(
            "there is no '\(word)'",
            at: option,
            remedy: "One of \(names.joined(separator: ", ")).\(question)"
        )
    }
}
