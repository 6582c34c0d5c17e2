/// A regular expression of the model, matched over a whole string in time linear in its length.
///
/// The service models write patterns for engines that backtrack; some of them (a website address) would let a client
/// stall such an engine with a short text. Here a pattern becomes an automaton without empty steps (Glushkov's
/// construction), of which all states are followed at once. A point, a class and `$` mean what they mean to Java, which
/// the services run on (decision 0026).
public final class Pattern: Sendable {
    private let form: Form
    /// From a leading `(?=.{min,max}$)`: what the string must be besides.
    private let line: ScalarRun?

    private enum Form: Sendable {
        /// One class, repeated: only the characters and their number count.
        case run(ScalarRun)
        case automaton(Automaton)
    }

    /// - Parameter text: a pattern of a service model; anything else this reader does not know ends the process, since
    ///   patterns are part of the program.
    public init(_ text: String) {
        var parser = PatternParser(text)
        guard let parsed = parser.parse() else {
            preconditionFailure("the model has a pattern that is not read: \(text)")
        }
        line = parsed.lineLength.map { ScalarRun(.anyButLineEnd, count: $0) }
        if case .repeated(.characters(let characters), let count) = parsed.node {
            form = .run(ScalarRun(characters, count: count))
        } else {
            form = .automaton(Automaton(parsed.node))
        }
    }

    /// Whether it is a pattern that this reader knows; asked before one becomes part of the program.
    package static func isReadable(_ text: String) -> Bool {
        var parser = PatternParser(text)
        return parser.parse() != nil
    }

    /// Whether the whole of the text matches.
    public func matches(_ text: String) -> Bool {
        if let line, !line.matches(text), !(text.withoutLineEnd.map(line.matches) ?? false) { return false }
        return switch form {
        case .run(let run): run.matches(text)
        case .automaton(let automaton): automaton.matches(text)
        }
    }
}

extension String {
    /// The text before its last line end; nil when it does not end with one. To Java, `$` stands there as well.
    fileprivate var withoutLineEnd: String? {
        let scalars = unicodeScalars
        guard let last = scalars.last, !CharacterClass.anyButLineEnd.contains(last) else { return nil }
        let rest = scalars.dropLast()
        return String(last == "\n" && rest.last == "\r" ? rest.dropLast() : rest)
    }
}
