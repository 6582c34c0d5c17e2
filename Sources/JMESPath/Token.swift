import CosellWire

/// A word of an expression, and where it stands.
struct Token {
    let kind: Kind
    /// In characters from the start.
    let position: Int

    enum Kind: Equatable {
        case identifier(String)
        case quotedIdentifier(String)
        case literal(Document)
        case number(Int)
        case symbol(Symbol)
        case end
    }

    var symbol: Symbol? {
        guard case .symbol(let symbol) = kind else { return nil }
        return symbol
    }

    /// How the word is named to people.
    var name: String {
        switch kind {
        case .identifier(let name): "'\(name)'"
        case .quotedIdentifier(let name): "\"\(name)\""
        case .literal: "a literal"
        case .number(let number): String(number)
        case .symbol(let symbol): "'\(symbol.rawValue)'"
        case .end: "the end"
        }
    }
}

enum Symbol: String, CaseIterable {
    case filter = "[?"
    case flatten = "[]"
    case or = "||"
    case and = "&&"
    case equal = "=="
    case unequal = "!="
    case atMost = "<="
    case atLeast = ">="
    case dot = "."
    case star = "*"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case rightBrace = "}"
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case comma = ","
    case colon = ":"
    case current = "@"
    case reference = "&"
    case pipe = "|"
    case not = "!"
    case less = "<"
    case greater = ">"

    /// How tightly it binds what stands left of it; what is 0 ends an expression.
    var power: Int {
        switch self {
        case .pipe: 1
        case .or: 2
        case .and: 3
        case .equal, .unequal, .less, .atMost, .greater, .atLeast: 5
        case .flatten: 9
        case .star: 20
        case .filter: 21
        case .dot: 40
        case .not: 45
        case .leftBrace: 50
        case .leftBracket: 55
        case .leftParenthesis: 60
        case .rightBracket, .rightBrace, .rightParenthesis, .comma, .colon, .current, .reference: 0
        }
    }

    /// What binds less ends the right side of a projection.
    static let projectionEnd = 10
}
