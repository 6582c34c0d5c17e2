import CosellDomain
import CosellEvents
import CosellStore
import CosellWire

/// Puts events of a program on the account's bus, beside those of AWS; each is taken or refused for itself.
struct PutEvents: Check {
    private let entries: [Document]

    init(_ input: inout CheckInput) {
        input.mustHave("Entries")
        entries = input.objects("Entries", 1...10) { $0.whole }
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: EventBus.arn(of: call.account)) }

    func answer(_ call: CheckCall) async throws -> Document {
        let read = entries.map { Self.event($0, call) }
        let events = read.compactMap { try? $0.get() }
        if !events.isEmpty {
            try await call.bus.store.write { transaction in
                let outbox = Outbox(transaction: transaction)
                for event in events { try outbox.append(event, catalog: Self.catalog(of: event)) }
            }
        }
        let answers = read.map { result -> Document in
            switch result {
            case .success(let event): .object([.init("EventId", .string(event.id))])
            case .failure(let slip):
                .object([.init("ErrorCode", .string(slip.code)), .init("ErrorMessage", .string(slip.message))])
            }
        }
        return .object([
            .init("FailedEntryCount", .integer(read.count - events.count)), .init("Entries", .list(answers)),
        ])
    }

    private struct Slip: Error {
        let code: String
        let message: String

        static func required(_ name: String) -> Slip {
            Slip(
                code: "InvalidArgument",
                message: "Parameter \(name) is not valid. Reason: \(name) is a required argument."
            )
        }
    }

    private static func event(_ entry: Document, _ call: CheckCall) -> Result<Event, Slip> {
        guard let source = entry["Source"]?.text, !source.isEmpty else { return .failure(.required("Source")) }
        guard let type = entry["DetailType"]?.text, !type.isEmpty else { return .failure(.required("DetailType")) }
        guard let text = entry["Detail"]?.text else { return .failure(.required("Detail")) }
        guard !source.hasPrefix("aws.") else {
            return .failure(Slip(code: "NotAuthorizedForSource", message: "Not authorized for the source."))
        }
        guard let detail = try? JSONReader.document(from: Array(text.utf8)), case .object = detail else {
            return .failure(Slip(code: "MalformedDetail", message: "Detail is malformed."))
        }
        if let bus = entry["EventBusName"]?.text, ![EventBus.name, EventBus.arn(of: call.account)].contains(bus) {
            return .failure(Slip(code: "InvalidArgument", message: "Event bus \(bus.excerpt(80)) does not exist."))
        }
        var resources: [String] = []
        if case .list(let elements)? = entry["Resources"] { resources = elements.compactMap(\.text) }
        return .success(
            Event(
                id: call.bus.chance.uuid(),
                detailType: type,
                source: source,
                account: call.account,
                time: time(entry["Time"]) ?? call.bus.clock.now,
                resources: resources,
                detail: detail
            )
        )
    }

    private static func time(_ value: Document?) -> Instant? {
        switch value {
        case .integer(let seconds)?: Instant(seconds: Int64(seconds))
        case .double(let seconds)? where abs(seconds) < 253_402_300_800:
            Instant(milliseconds: Int64((seconds * 1000).rounded()))
        case .string(let text)?: Instant(text)
        default: nil
        }
    }

    /// The one that the detail names, as AWS's own events do; else none.
    private static func catalog(of event: Event) -> String {
        event.detail["catalog"]?.text.flatMap { Catalog.all.contains($0) ? $0 : nil } ?? ""
    }
}
