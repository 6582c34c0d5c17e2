import CosellEvents
import CosellWire

/// A rule as DescribeRule shows it, which is how it is kept.
struct EventRule {
    let document: Document

    init(_ document: Document) { self.document = document }

    var isEnabled: Bool { document["State"] != .string("DISABLED") }

    /// Nil for one that was kept without.
    var pattern: Document? {
        document["EventPattern"]?.text.flatMap { try? JSONReader.document(from: Array($0.utf8)) }
    }

    func with(state: String) -> EventRule {
        guard case .object(let members) = document else { return self }
        return EventRule(
            .object(members.map { $0.name == "State" ? .init("State", .string(state)) : $0 })
        )
    }

    /// - Throws: as EventBridge does, for a text that is no pattern.
    @discardableResult
    static func pattern(_ text: String) throws(CheckRefusal) -> EventPattern {
        guard let document = try? JSONReader.document(from: Array(text.utf8)) else {
            throw .exception("InvalidEventPatternException", "Event pattern is not valid. Reason: it is no JSON.")
        }
        do throws(BadPattern) {
            return try EventPattern(document)
        } catch {
            throw .exception("InvalidEventPatternException", "Event pattern is not valid. Reason: \(error)")
        }
    }
}
