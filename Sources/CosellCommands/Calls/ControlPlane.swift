import CosellClient
import CosellShell
import CosellWire
import HTTPTypes

/// What a server of ours shows below `/_cosell/`, as commands ask for it.
struct ControlPlane: Sendable {
    private let endpoint: Endpoint
    private let token: String?
    /// Which world is meant; the main one where none is named.
    private let world: String?
    private let transport: any Transport

    /// - Parameters:
    ///   - endpoint: as typed; the variables of the AWS CLI count without it, then this machine's usual port.
    ///   - token: as typed; `COSELL_CONTROL_TOKEN` counts without it.
    init(
        endpoint: String?,
        token: String?,
        surroundings: CosellClient.Surroundings = .machine,
        transport: any Transport = HTTPTransport()
    ) throws(Complaint) {
        let names = ["AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING", "AWS_ENDPOINT_URL"]
        let text = endpoint ?? names.compactMap { surroundings.variable($0) }.first ?? "http://127.0.0.1:8080"
        guard let endpoint = Endpoint(text) else {
            throw Complaint(
                "'\(text)' is no address",
                at: "--endpoint-url",
                remedy: "Write one such as http://127.0.0.1:8080."
            )
        }
        self.endpoint = endpoint
        world = surroundings.variable("COSELL_WORLD")
        self.token = token ?? surroundings.variable("COSELL_CONTROL_TOKEN")
        self.transport = transport
    }

    /// An answer as it came, and as it reads.
    struct Answer: Sendable {
        let bytes: [UInt8]
        let text: String
        let document: Document
        let fields: HTTPFields

        /// Whether it is for reading, and no file.
        var isText: Bool {
            let type = fields[.contentType] ?? ""
            return ["text/", "application/json", "application/x-ndjson"].contains { type.hasPrefix($0) }
        }
    }

    /// More than any snapshot that a server takes in.
    private static let longestAnswerBytes = 1 << 30

    func get(_ path: String, _ parameters: [(name: String, value: String)] = []) async throws -> Answer {
        try await send(.get, path, parameters)
    }

    /// - Parameter body: JSON, or YAML where a path takes it; nil for none.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ parameters: [(name: String, value: String)] = [],
        body: [UInt8]? = nil
    ) async throws -> Answer {
        let question = parameters.isEmpty ? "" : "?" + FormText.text(parameters)
        var request = HTTPRequest(
            method: method,
            scheme: endpoint.scheme,
            authority: endpoint.authority,
            path: "\(endpoint.path)\(path)\(question)"
        )
        if let token { request.headerFields[.authorization] = "Bearer \(token)" }
        if let world, let name = HTTPField.Name("X-Cosell-World") { request.headerFields[name] = world }
        if body != nil { request.headerFields[.contentType] = "application/json" }
        // An advance over a year does what a year brings before it answers.
        let limits = ExchangeLimits(time: .seconds(600), answerBytes: Self.longestAnswerBytes)
        let answer = try await transport.send(request, body: body ?? [], within: limits)
        guard 200..<300 ~= answer.head.status.code else {
            throw refusal(answer.head.status.code, try? JSONReader.document(from: answer.body))
        }
        let text = String(decoding: answer.body, as: UTF8.self)
        let document = (try? JSONReader.document(from: answer.body)) ?? .string(text)
        return Answer(bytes: answer.body, text: text, document: document, fields: answer.head.headerFields)
    }

    private func refusal(_ status: Int, _ document: Document?) -> Complaints {
        if case .string(let message)? = document?["error"]?["message"] {
            let fix: String? = if case .string(let fix)? = document?["error"]?["fix"] { fix } else { nil }
            return Complaints([Complaint(message, at: "\(endpoint)", remedy: fix)], exit: .refused)
        }
        let remedy = status == 401 || status == 403 ? "Give --control-token, or COSELL_CONTROL_TOKEN." : nil
        let complaint = Complaint(
            "the control plane was not answered (status \(status))",
            at: "\(endpoint)",
            remedy: remedy ?? "Is it Cosell that answers there, and is control_plane on?"
        )
        return Complaints([complaint], exit: .refused)
    }
}
