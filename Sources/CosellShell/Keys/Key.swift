/// What a person presses at a terminal.
package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, backspace, tab, backTab
    case up, down, left, right, home, end, pageUp, pageDown, delete
    /// With the control key: `c`.
    case control(Character)
    /// What was pasted, on one line.
    case paste(String)
}
