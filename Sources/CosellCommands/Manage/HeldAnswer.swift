import CosellIntegrations

/// Whose value counts in a conflict: in one field of a held change, or in every one.
struct HeldAnswer: Sendable, Equatable {
    let side: HeldChange.Side
    /// Nil: every field.
    var field: String?

    /// What may be answered; one conflict alone needs no field.
    static func all(to change: HeldChange) -> [HeldAnswer] {
        let fields = change.conflicts.count > 1 ? change.conflicts.map { Optional($0.path) } : []
        return ([nil] + fields).flatMap { field in
            HeldChange.Side.allCases.map { HeldAnswer(side: $0, field: field) }
        }
    }

    func sentence(of change: HeldChange) -> String {
        let whose = side == .mine ? "Mine counts" : "AWS's counts"
        let conflicts = change.conflicts.filter { field == nil || $0.path == field }
        guard conflicts.count == 1, let conflict = conflicts.first else { return "\(whose) in every field" }
        let value = side == .mine ? conflict.mine : conflict.aws
        return "\(whose) in \(conflict.path): \(value ?? "(nothing)")"
    }

    /// The plain command that gives this answer.
    func command(_ change: HeldChange, _ words: CommandWords) -> String {
        words.local(
            ["outbox", "send", "\(change.number)", "--take", side.rawValue] + (field.map { ["--field", $0] } ?? [])
        )
    }
}
