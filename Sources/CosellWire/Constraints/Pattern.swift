/// A regular expression of the model, matched over a whole string in time linear in its length.
///
/// The service models write patterns for engines that backtrack; some of them (a website address) would let a client
/// stall such an engine with a short text. Here a pattern becomes an automaton without empty steps (Glushkov's
/// construction), of which all states are followed at once.
public struct Pattern: Sendable {
    private let form: Form
    /// Scalars in the whole string, from a leading `(?=.{min,max}$)`.
    private let length: ClosedRange<Int>?

    private enum Form: Sendable {
        /// One class, repeated: only the characters and their number count.
        case run(CharacterClass, ClosedRange<Int>)
        case automaton(Automaton)
    }

    /// - Parameter text: a pattern of a service model; anything else this reader does not know ends the process, since
    ///   patterns are part of the program.
    public init(_ text: String) {
        var parser = PatternParser(text)
        guard let parsed = parser.parse() else { preconditionFailure("the model has a pattern that is not read: \(text)") }
        length = parsed.length
        if case .repeated(.characters(let characters), let count) = parsed.node {
            form = .run(characters, count)
        } else {
            form = .automaton(Automaton(parsed.node))
        }
    }

    /// Whether the whole of the text matches.
    public func matches(_ text: String) -> Bool {
        if let length, !length.contains(text.unicodeScalars.count) { return false }
        switch form {
        case .run(let characters, let count): return characters.fills(text, count: count)
        case .automaton(let automaton): return automaton.matches(text)
        }
    }
}

extension CharacterClass {
    fileprivate func fills(_ text: String, count: ClosedRange<Int>) -> Bool {
        var length = 0
        for scalar in text.unicodeScalars {
            guard contains(scalar) else { return false }
            length += 1
        }
        return count.contains(length)
    }
}
