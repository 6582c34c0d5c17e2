import CosellEvents
import HTTPTypes
import HummingbirdCore

/// What a reader of events asks for.
struct EventQuestion {
    let filter: EventFilter
    let after: Int
    let limit: Int?
    let wantsStream: Bool

    /// - Parameter latest: the place of the newest event.
    init(_ request: ControlRequest, latest: @autoclosure () async throws -> Int) async throws {
        filter = EventFilter(account: request.parameters["account"], catalog: request.parameters["catalog"])
        wantsStream = request.wantsStream
        let resumed = request.request.headers[.lastEventID].flatMap(Int.init)
        if let resumed {
            after = resumed
        } else if request.parameters["after"] == "latest" {
            after = try await latest()
        } else {
            after = try request.number("after", atLeast: 0) ?? 0
        }
        limit = try request.number("limit", atLeast: 1)
    }
}

extension HTTPField.Name {
    static let lastSequence = HTTPField.Name("X-Cosell-Last-Sequence") ?? .accept
    fileprivate static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .accept
}
