import CosellDice
import CosellCodegen
import CosellWire

/// Texts that a string shape allows.
enum ValidText {
    static func of(_ shape: Model.Shape, _ chance: inout Dice) -> String {
        let least = shape.min ?? 0
        guard let pattern = shape.pattern else {
            return String(repeating: "x", count: max(least, min(shape.max ?? 12, least + 3)))
        }
        let constraint = StringConstraint(pattern: pattern, min: shape.min, max: shape.max)
        guard var samples = PatternSamples(pattern, seed: chance.next()) else { return "" }
        for _ in 0..<2000 {
            let text = samples.matching()
            if isMet(constraint, by: text) { return text }
        }
        preconditionFailure("no text for \(shape.name) was found")
    }

    /// Texts of which some break most constraints.
    static func broken(_ shape: Model.Shape) -> String? {
        let constraint = StringConstraint(pattern: shape.pattern, min: shape.min, max: shape.max)
        let long = String(repeating: "x", count: 3000)
        return ["", "\u{1}", "\u{FFFF} ", long].first { !isMet(constraint, by: $0) }
    }

    private static func isMet(_ constraint: StringConstraint, by text: String) -> Bool {
        var check = ConstraintCheck()
        check.string(text, "M", constraint)
        return check.breaches.isEmpty
    }
}
