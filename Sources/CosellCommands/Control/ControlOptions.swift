import ArgumentParser
import CosellClient
import CosellShell
import CosellWire

/// Where the control plane is, what opens it, and how its answers are shown: what all commands of it are told.
struct ControlOptions: ParsableArguments {
    @Option(help: "The server; AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING, AWS_ENDPOINT_URL, then http://127.0.0.1:8080.")
    var endpointUrl: String?

    @Option(help: "What opens /_cosell/ where it asks for a token; COSELL_CONTROL_TOKEN.")
    var controlToken: String?

    @Option(help: "yaml, or json: the answer as it came.")
    var output = ControlFormat.yaml.rawValue

    @Option(help: ColorWord.help)
    var color = ColorWord.auto

    /// Asks the control plane, shows what comes, and ends with the status of the exit code table.
    func run(
        _ command: String,
        _ body: (ControlPlane) async throws -> ControlPlane.Answer
    ) async throws {
        try await show(command) { plane, show in show(format.text(try await body(plane))) }
    }

    /// How answers are shown.
    var format: ControlFormat { ControlFormat(rawValue: output.lowercased()) ?? .yaml }

    /// As ``run(_:_:)``, for what shows its answer by itself.
    func show(
        _ command: String,
        _ body: (ControlPlane, (String) -> Void) async throws -> Void
    ) async throws {
        let streams = Streams.machine
        try await streams.run(command, asJSON: output == ControlFormat.json.rawValue, color.chosen) {
            _ = try ControlFormat.chosen(output, for: "--output")
            try color.checked()
            try await body(try ControlPlane(endpoint: endpointUrl, token: controlToken), streams.show)
            return .done
        }
    }
}

/// How an answer of the control plane is shown.
enum ControlFormat: String, CaseIterable, Sendable {
    case yaml, json

    func text(_ answer: ControlPlane.Answer) -> String {
        if self == .json { return answer.text }
        if case .string(let text) = answer.document { return text }
        return YAMLLayout.text(answer.document)
    }
}
