package import CosellWire

/// A JMESPath expression, read once and asked as often as one likes.
///
/// - Source: the JMESPath specification; its public compliance suite is a test of this target.
package struct Query: Sendable {
    let tree: SyntaxTree

    /// - Throws: ``QueryError`` of the kind `syntax`, `invalidArity` or `unknownFunction`, with the place in the text.
    package init(_ text: String) throws(QueryError) {
        var parser = Parser(try Lexer.tokens(of: text))
        tree = try parser.parse()
    }

    /// What the expression picks out of a document; null when it picks nothing.
    package func search(_ document: Document) throws(QueryError) -> Document {
        var interpreter = Interpreter(tree, for: document)
        return try interpreter.answer(document)
    }
}

/// Why an expression cannot be read, or not be answered for a document.
package struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        case syntax
        case invalidType = "invalid-type"
        case invalidArity = "invalid-arity"
        case unknownFunction = "unknown-function"
        case invalidValue = "invalid-value"
    }

    package let kind: Kind
    /// What was found and what was expected.
    package let problem: String
    /// Where, in characters from the start of the expression; nil when the fault lies in the document.
    package let position: Int?

    init(_ kind: Kind, _ problem: String, at position: Int? = nil) {
        self.kind = kind
        self.problem = problem
        self.position = position
    }

    package var description: String { position.map { "\(problem), at character \($0 + 1)" } ?? problem }
}
