import CosellEvents
import HTTPTypes
import HummingbirdCore
import SellingDomain

/// What a reader of events asks for.
struct EventQuestion {
    let filter: EventFilter
    let after: Int
    let limit: Int?
    let wantsStream: Bool

    init(_ request: ControlRequest, of source: EventSource) async throws {
        filter = EventFilter(account: request.parameters["account"], catalog: request.parameters["catalog"])
        wantsStream = request.wantsStream
        let resumed = request.request.headers[.lastEventID].flatMap(Int.init)
        if let resumed {
            after = try await source.place(after: resumed)
        } else if request.parameters["after"] == "latest" {
            after = try await source.provider.latestEvent()
        } else {
            after = try await source.place(after: try request.number("after", atLeast: 0) ?? 0)
        }
        limit = try request.number("limit", atLeast: 1)
    }
}

extension HTTPField.Name {
    static let lastSequence = HTTPField.Name("X-Cosell-Last-Sequence") ?? .accept
    fileprivate static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .accept
}
