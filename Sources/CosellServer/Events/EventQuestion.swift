import CosellEvents
import HTTPTypes
import Hummingbird

/// What a reader of events asks for.
struct EventQuestion {
    let filter: EventFilter
    let after: Int
    let limit: Int?
    let wantsStream: Bool

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private static let known: Set = ["account", "catalog", "after", "limit"]

    init(_ request: Request) throws {
        let query = request.uri.queryParameters
        for (name, _) in query where !Self.known.contains(String(name)) {
            throw Fault(description: "The parameter \(name) is not known; give account, catalog, after or limit.")
        }
        filter = EventFilter(account: query["account"].map(String.init), catalog: query["catalog"].map(String.init))
        wantsStream = request.headers[.accept]?.contains("text/event-stream") == true
        let resumed = request.headers[.lastEventID].flatMap(Int.init)
        after = try resumed ?? Self.number(query["after"], "after", atLeast: 0) ?? 0
        limit = try Self.number(query["limit"], "limit", atLeast: 1)
    }

    private static func number(_ text: Substring?, _ name: String, atLeast minimum: Int) throws -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), number >= minimum else {
            throw Fault(description: "The parameter \(name) is '\(text)'; give a number from \(minimum) on.")
        }
        return number
    }
}

extension HTTPField.Name {
    static let lastSequence = HTTPField.Name("X-Cosell-Last-Sequence") ?? .accept
    fileprivate static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .accept
}
