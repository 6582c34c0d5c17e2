/// How words stand out: not at all, or in a terminal's colours.
package struct Style: Sendable {
    var title = Mark.none
    var column = Mark.none
    var error = Mark.none
    var remedy = Mark.none

    package static let plain = Style()
    package static let colored = Style(title: .bold, column: .blue, error: .red, remedy: .green)

    /// - Parameter isTerminal: whether what is written goes to a person's screen.
    package static func chosen(_ choice: GlobalOptions.ColorChoice, isTerminal: Bool) -> Style {
        switch choice {
        case .on: colored
        case .off: plain
        case .auto: isTerminal ? colored : plain
        }
    }
}

/// A terminal's escape sequence around a text.
struct Mark: Sendable {
    private let code: String?

    static let none = Mark(code: nil)
    static let bold = Mark(code: "1")
    static let red = Mark(code: "1;31")
    static let green = Mark(code: "32")
    static let blue = Mark(code: "34")

    /// The text itself can steer nothing (see ``Swift/String/visible``).
    func around(_ text: String) -> String { code.map { "\u{1B}[\($0)m\(text.visible)\u{1B}[0m" } ?? text.visible }
}
