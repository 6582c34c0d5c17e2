import CosellDomain
import CosellEvents
import CosellWire
import Foundation

/// Which events are brought where (CP70).
struct Subscription: Hashable, Sendable {
    /// Whose bus; nil: all.
    var account: String?
    var catalog: String?
    /// Nil: all events.
    var pattern: EventPattern?
    var target: Target
    /// Signs what a webhook gets.
    var secret: String?
    var retry = Retry()
    /// What the target gets; nil: the event as it is.
    var input: EventInput?

    struct Retry: Hashable, Sendable {
        /// How often an event is tried before it is given up.
        var attempts = 20
        /// Before the second try; twice as long before each that follows.
        var backoff = Duration.seconds(1)
    }

    enum Target: Hashable, Sendable, CustomStringConvertible {
        case webhook(url: String)
        /// A line for each event is written behind what the file has.
        case file(path: String)
        /// PutEvents of another server.
        case eventBridge(endpoint: String, bus: String, region: String, keys: Keys)

        struct Keys: Hashable, Sendable {
            let accessKeyID: String
            let secretAccessKey: String
            let sessionToken: String?
        }

        /// Without what is secret; an address may have a password or a token in it.
        var description: String {
            switch self {
            case .webhook(let url), .eventBridge(let url, _, _, _):
                let parts = URLComponents(string: url)
                return [parts?.scheme, "://", parts?.host, (parts?.port).map { ":\($0)" }, parts?.path]
                    .compactMap(\.self).joined()
            case .file(let path): return path
            }
        }
    }

    /// - Returns: nil for an event that is not meant.
    func parcel(of event: PassingEvent) -> Parcel? {
        guard account == nil || account == event.account, catalog == nil || catalog == event.catalog,
            let envelope = try? JSONReader.document(from: event.envelope), pattern?.matches(envelope) ?? true
        else { return nil }
        return Parcel(event, envelope)
    }
}

extension Parcel {
    /// - Parameter envelope: the event's, read.
    init(_ event: PassingEvent, _ envelope: Document) {
        self.init(
            sequence: event.sequence,
            record: envelope.eventRecord,
            event: envelope["id"]?.text ?? "",
            envelope: event.envelope
        )
    }
}
