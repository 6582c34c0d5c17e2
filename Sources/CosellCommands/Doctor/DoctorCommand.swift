package import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellWire

/// `cosell doctor`: what is wrong with this machine, these keys and this account, and how it is mended.
package struct DoctorCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look at credentials, policies, region, enrolment, clock and quotas, and say what to mend.",
        discussion: """
            Examples:
              cosell doctor
              cosell doctor --for sync --for referrals --output json
              cosell doctor --policy my-policy.json

            Looks in the order in which one thing rests on another. --for names what is
            about to run, whose actions IAM is asked about; all of it when nobody says.
            --policy reads a policy's text without asking anybody: a misspelt action, an
            endpoint's name for the prefix partnercentral, a wrong Version.

            Exit codes: 0 nothing is ill, 1 something is, 252 the command line is wrong,
            255 anything else.
            """
    )

    @Option(name: .customLong("for"), help: "sync, reports, referrals, solutions, notify or bulk. Repeatable.")
    var purposes: [String] = []

    @Option(name: .customLong("policy"), help: "A file with an IAM policy. Repeatable.")
    var policies: [String] = []

    @Option(help: "The solution that you associate as a rule, such as S-0000001.")
    var solution: String?

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var call: CallChoice

    package init() {}

    package func run() async throws {
        let streams = Streams.machine
        try await streams.run("doctor", asJSON: ReportFormat.isJSON(output), call.color.chosen) {
            let format = try ReportFormat.chosen(output, for: "--output")
            let style = streams.style(try call.color.checked())
            var chosen: [DoctorPurpose] = []
            for word in purposes { chosen.append(try .chosen(word, for: "--for")) }
            var texts: [(file: String, text: String)] = []
            for file in policies { texts.append((file, try streams.text(ofFile: file))) }
            let doctor = Doctor(
                configuration: call.configuration(),
                catalog: call.catalogName(),
                purposes: chosen.isEmpty ? DoctorPurpose.allCases : chosen,
                policies: texts,
                solution: solution
            )
            let findings = try await doctor.examine()
            streams.show(format == .json ? Self.json(findings) : Self.text(findings, style))
            return findings.contains { $0.verdict == .ill } ? .findings : .done
        }
    }

    private static func json(_ findings: [DoctorFinding]) -> String {
        JSONLayout.text(
            .object([
                .init("IsHealthy", .boolean(!findings.contains { $0.verdict == .ill })),
                .init("Findings", .list(findings.map(\.document))),
            ])
        ) + "\n"
    }

    private static let marks: [DoctorFinding.Verdict: String] = [
        .healthy: "ok", .doubtful: "doubt", .ill: "ill", .unknown: "?",
    ]

    private static func text(_ findings: [DoctorFinding], _ style: Style) -> String {
        let width = findings.map(\.check.count).max() ?? 0
        return findings.map { finding in
            let mark = marks[finding.verdict] ?? ""
            let verdict = mark + String(repeating: " ", count: 5 - mark.count)
            let name = finding.check + String(repeating: " ", count: width - finding.check.count)
            let shown = finding.verdict == .ill ? style.old(verdict) : verdict
            var text = "\(shown)  \(name.visible)  \(finding.what.visible)\n"
            if let fix = finding.fix, finding.verdict != .healthy {
                text += String(repeating: " ", count: width + 9) + style.new(fix) + "\n"
            }
            return text
        }
        .joined()
    }
}
