/// A pattern, taken apart.
indirect enum PatternNode {
    case characters(CharacterClass)
    case sequence([PatternNode])
    case choice([PatternNode])
    case repeated(PatternNode, ClosedRange<Int>)
}

/// Reads the part of the common pattern language that the service models use: classes, groups, choices, counts (lazy
/// ones count as greedy, since only a match of the whole matters), a leading `(?s)` and a leading `(?=.{min,max}$)`.
struct PatternParser {
    /// Stands for "no upper bound".
    static let unbounded = Int.max

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var dot = CharacterClass.anyButLineEnd

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func parse() -> (node: PatternNode, lineLength: ClosedRange<Int>?)? {
        if take("(?s)") { dot = .any }
        var length: ClosedRange<Int>?
        if take("(?=.{") {
            guard let bounds = counts(), take("$)") else { return nil }
            length = bounds
        }
        guard let node = choice(), position == scalars.count else { return nil }
        return (node, length)
    }

    private mutating func choice() -> PatternNode? {
        var options: [PatternNode] = []
        repeat {
            guard let option = sequence() else { return nil }
            options.append(option)
        } while take("|")
        return options.count == 1 ? options[0] : .choice(options)
    }

    private mutating func sequence() -> PatternNode? {
        var nodes: [PatternNode] = []
        while let next = peek, next != "|", next != ")" {
            guard let atom = atom(), let node = quantified(atom) else { return nil }
            nodes.append(node)
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func quantified(_ atom: PatternNode) -> PatternNode? {
        let bounds: ClosedRange<Int>
        if take("*") {
            bounds = 0...Self.unbounded
        } else if take("+") {
            bounds = 1...Self.unbounded
        } else if take("?") {
            bounds = 0...1
        } else if take("{") {
            guard let counts = counts() else { return nil }
            bounds = counts
        } else {
            return atom
        }
        _ = take("?")
        return .repeated(atom, bounds)
    }

    /// `m}`, `m,}` or `m,n}`.
    private mutating func counts() -> ClosedRange<Int>? {
        guard let low = number() else { return nil }
        guard take(",") else { return take("}") ? low...low : nil }
        let high = number() ?? Self.unbounded
        return take("}") && low <= high ? low...high : nil
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let next = peek, "0"..."9" ~= next {
            digits.unicodeScalars.append(next)
            position += 1
        }
        return Int(digits)
    }

    private mutating func atom() -> PatternNode? {
        if take("(") {
            guard take("?:") || peek != "?" else { return nil }
            guard let inner = choice(), take(")") else { return nil }
            return inner
        }
        if take("[") { return bracket().map(PatternNode.characters) }
        if take(".") { return .characters(dot) }
        if take("\\") { return escape().map(PatternNode.characters) }
        return next().map { .characters(.one($0)) }
    }

    private mutating func bracket() -> CharacterClass? {
        var characters = CharacterClass()
        let isNegated = take("^")
        while !take("]") {
            guard let item = bracketItem() else { return nil }
            guard item.isSingle, peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
                characters.formUnion(item.characters)
                continue
            }
            position += 1
            guard let end = bracketItem(), end.isSingle, let low = item.characters.ranges.first?.lowerBound,
                let high = end.characters.ranges.first?.upperBound, low <= high
            else { return nil }
            characters.ranges.append(low...high)
            if peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                position += 1  // behind a range a hyphen is itself
                characters.ranges.append(0x2D...0x2D)
            }
        }
        characters.isNegated = isNegated
        return characters
    }

    private mutating func bracketItem() -> (characters: CharacterClass, isSingle: Bool)? {
        guard take("\\") else { return next().map { (.one($0), true) } }
        guard let characters = escape() else { return nil }
        let isSingle =
            !characters.isNegated && characters.categories.isEmpty && characters.ranges.count == 1
            && characters.ranges[0].count == 1
        return (characters, isSingle)
    }

    private mutating func escape() -> CharacterClass? {
        guard let letter = next() else { return nil }
        switch letter {
        case "d": return .digit
        case "w": return .word
        case "s": return .space
        case "S": return .notSpace
        case "n": return .one("\n")
        case "r": return .one("\r")
        case "t": return .one("\t")
        case "u": return hexadecimal(digits: 4)
        case "x": return hexadecimal(digits: 2)
        case "p": return category()
        default: return letter.properties.isAlphabetic ? nil : .one(letter)
        }
    }

    private mutating func category() -> CharacterClass? {
        if take("{L}") { return CharacterClass(categories: [.letter]) }
        if take("{N}") { return CharacterClass(categories: [.number]) }
        if take("{Z}") { return CharacterClass(categories: [.separator]) }
        if take("{C}") { return CharacterClass(categories: [.other]) }
        return nil
    }

    /// Surrogates are not scalars but may bound a range, so the number is kept as it is.
    private mutating func hexadecimal(digits: Int) -> CharacterClass? {
        guard position + digits <= scalars.count else { return nil }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[position..<position + digits])
        position += digits
        return UInt32(text, radix: 16).map { CharacterClass(ranges: [$0...$0]) }
    }

    private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func next() -> Unicode.Scalar? {
        guard let scalar = peek else { return nil }
        position += 1
        return scalar
    }

    private mutating func take(_ text: String) -> Bool {
        guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
        position += text.unicodeScalars.count
        return true
    }
}
