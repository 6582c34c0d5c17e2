package import ArgumentParser
import CosellClient
import CosellEvents
import CosellShell
import CosellWire
import Foundation
import HTTPTypes

/// `cosell events`: what AWS would have sent, heard as it happens, or brought once more (CP75).
package struct EventsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Listen to the events of AWS, or have them brought once more.",
        discussion: """
            Examples:
              cosell events listen
              cosell events listen --forward-to http://127.0.0.1:3000/hook
              cosell events listen --pattern '{"detail-type": ["Opportunity Created"]}'
              cosell events replay --from 2030-06-30T09:00:00Z
              cosell events resend 6a7e8feb-b491-4cf7-a9f1-bf3703467718

            Subscriptions, which a server brings events to by itself, are made by
            cosell control put subscriptions/NAME.

            Exit codes: 0 done, 252 the command line is wrong, 254 refused, or no token,
            255 anything else.
            """,
        subcommands: [ListenToEvents.self, ReplayEvents.self, ResendEvent.self]
    )

    package init() {}
}

/// `cosell events listen`
struct ListenToEvents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Show events as they happen, and post each to an address."
    )

    @Option(help: "Post each event to that address, as a webhook gets it.")
    var forwardTo: String?

    @Option(help: "Only events that this pattern of EventBridge matches: JSON, or @FILE.")
    var pattern: String?

    @Option(help: "Only what arrives on that account's bus.")
    var account: String?

    @Option(help: "Only that catalog.")
    var catalog: String?

    @OptionGroup var options: ControlOptions

    /// A person sees an event soon enough, and a quiet server is asked little.
    private static let pause = Duration.milliseconds(300)

    func run() async throws {
        let isJSON = ControlFormat(rawValue: options.output) == .json
        try await options.show("events") { plane, show in
            let pattern = try pattern.map(Self.pattern)
            let forwarder = try forwardTo.map(EventForwarder.init)
            var parameters = [("account", account), ("catalog", catalog)].compactMap { name, value in
                value.map { (name: name, value: $0) }
            }
            parameters.append((name: "after", value: "latest"))
            while !Task.isCancelled {
                let answer = try await plane.get("/_cosell/events", parameters)
                let lines = answer.text.split(separator: "\n")
                for line in lines {
                    let bytes = Array(line.utf8)
                    let event = try JSONReader.document(from: bytes)
                    guard pattern?.matches(event) ?? true else { continue }
                    let outcome = await forwarder?.forward(bytes, of: event)
                    show(isJSON ? "\(line)\n" : Self.shown(event, outcome))
                }
                if let place = answer.fields[.lastSequence] {
                    parameters[parameters.count - 1] = (name: "after", value: place)
                }
                if lines.isEmpty { try await Task.sleep(for: Self.pause) }
            }
        }
    }

    private static func pattern(_ word: String) throws -> EventPattern {
        let document: Document
        do {
            document = try JSONReader.document(from: Control.bytes(of: word))
        } catch let error as SerializationError {
            throw Complaint("is no JSON: \(error.description)", at: "--pattern")
        }
        do throws(BadPattern) {
            return try EventPattern(document)
        } catch {
            throw Complaint(
                "matches no event: \(error)",
                at: "--pattern",
                remedy: "Write one such as '{\"detail-type\": [\"Opportunity Created\"]}'."
            )
        }
    }

    /// One line for people.
    private static func shown(_ event: Document, _ outcome: String?) -> String {
        let text = { (name: String) in event[name]?.text ?? "" }
        let columns = [text("time"), text("account"), text("detail-type"), text("id"), outcome ?? ""]
        let line = zip(columns, [22, 14, 40, 38, 0]).map { column, width in
            column + String(repeating: " ", count: max(1, width - column.count))
        }
        .joined()
        return line.trimmingCharacters(in: .whitespaces) + "\n"
    }
}

extension HTTPField.Name {
    fileprivate static let lastSequence = HTTPField.Name("X-Cosell-Last-Sequence") ?? .accept
}

/// Posts events to an address of this machine's own.
struct EventForwarder: Sendable {
    private let endpoint: Endpoint
    private let transport: any Transport

    init(_ text: String) throws(Complaint) {
        guard let endpoint = Endpoint(text) else {
            throw Complaint(
                "'\(text)' is no address",
                at: "--forward-to",
                remedy: "Write one such as http://127.0.0.1:3000/hook."
            )
        }
        self.endpoint = endpoint
        transport = HTTPTransport()
    }

    /// - Returns: how it went, for people: a status, or why there is none.
    func forward(_ envelope: [UInt8], of event: Document) async -> String {
        var request = HTTPRequest(
            method: .post,
            scheme: endpoint.scheme,
            authority: endpoint.authority,
            path: endpoint.path.isEmpty ? "/" : endpoint.path
        )
        request.headerFields[.contentType] = "application/json"
        if let name = HTTPField.Name("X-Cosell-Event-Id") { request.headerFields[name] = event["id"]?.text ?? "" }
        if let name = HTTPField.Name("X-Cosell-Delivery") { request.headerFields[name] = "1" }
        do {
            let limits = ExchangeLimits(time: .seconds(10), answerBytes: 1 << 20)
            return "\(try await transport.send(request, body: envelope, within: limits).head.status.code)"
        } catch {
            return "\(error)"
        }
    }
}

/// `cosell events replay`
struct ReplayEvents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Have the events of a time brought once more to subscriptions that want them."
    )

    @Option(help: "The first moment: 2030-06-30T09:00:00Z.")
    var from: String

    @Option(help: "The moment that no longer counts; none when it is not said.")
    var to: String?

    @Option(help: "Only what arrives on that account's bus.")
    var account: String?

    @Option(help: "Only to that subscription.")
    var subscription: String?

    @OptionGroup var options: ControlOptions

    func run() async throws {
        let order = [("from", from), ("to", to), ("account", account), ("subscription", subscription)]
        try await options.run("events") { try await $0.replay(order) }
    }
}

/// `cosell events resend`
struct ResendEvent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Have one event brought once more to subscriptions that want it."
    )

    @Argument(help: "The event's id.")
    var id: String

    @Option(help: "Only to that subscription.")
    var subscription: String?

    @OptionGroup var options: ControlOptions

    func run() async throws {
        try await options.run("events") { try await $0.replay([("id", id), ("subscription", subscription)]) }
    }
}

extension ControlPlane {
    fileprivate func replay(_ order: [(name: String, value: String?)]) async throws -> Answer {
        let members = order.compactMap { name, value in value.map { Document.Member(name, .string($0)) } }
        let writer = JSONWriter()
        writer.write(.object(members))
        return try await send(.post, "/_cosell/events/replay", body: writer.bytes)
    }
}
