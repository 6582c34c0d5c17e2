import CosellEvents
import CosellWire

/// Says whether a pattern matches an event.
struct TestEventPattern: Check {
    private let pattern: String
    private let event: String

    init(_ input: inout CheckInput) {
        pattern = input.text("EventPattern", .init(0...4096))
        event = input.text("Event", .init(0...262_144))
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) async throws -> Document {
        let pattern = try EventRule.pattern(pattern)
        guard let event = try? JSONReader.document(from: Array(event.utf8)), case .object = event else {
            throw Self.invalid("it is no JSON object.")
        }
        let needed = ["id", "account", "source", "time", "region", "resources", "detail-type"]
        if let missing = needed.first(where: { event[$0] == nil }) { throw Self.invalid("\(missing) is missing.") }
        return .object([.init("Result", .boolean(pattern.matches(event)))])
    }

    private static func invalid(_ reason: String) -> CheckRefusal {
        .exception("ValidationException", "Parameter Event is not valid. Reason: \(reason)")
    }
}
