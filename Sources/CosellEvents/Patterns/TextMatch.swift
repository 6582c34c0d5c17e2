import CosellWire

/// What a text must begin with, end with, or look like.
enum TextMatch: Hashable, Sendable {
    case prefix([UInt8])
    case suffix([UInt8])
    /// In small letters.
    case prefixOfAnyCase([UInt8])
    case suffixOfAnyCase([UInt8])
    case equalOfAnyCase(String)
    case wildcard(Wildcard)

    static let operators = ["prefix", "suffix", "equals-ignore-case", "wildcard"]

    /// - Parameter name: one of ``operators``.
    init(_ name: String, _ value: Document, at path: String) throws(BadPattern) {
        let affix: (bytes: [UInt8], isOfAnyCase: Bool)
        switch (name, value) {
        case ("wildcard", .string(let text)):
            self = .wildcard(try Wildcard(text, at: path))
            return
        case ("equals-ignore-case", .string(let text)):
            self = .equalOfAnyCase(text.lowercased())
            return
        case (_, .string(let text)): affix = (Array(text.utf8), false)
        case ("prefix", .object(let members)), ("suffix", .object(let members)):
            guard members.count == 1, members[0].name == "equals-ignore-case", case .string(let text) = members[0].value
            else { throw BadPattern(path, "a text, or equals-ignore-case with one, is needed") }
            affix = (Array(text.lowercased().utf8), true)
        default: throw BadPattern(path, "a text is needed")
        }
        switch (name, affix.isOfAnyCase) {
        case ("prefix", false): self = .prefix(affix.bytes)
        case ("prefix", true): self = .prefixOfAnyCase(affix.bytes)
        case (_, false): self = .suffix(affix.bytes)
        case (_, true): self = .suffixOfAnyCase(affix.bytes)
        }
    }

    func matches(_ value: Document) -> Bool {
        guard case .string(let text) = value else { return false }
        switch self {
        case .prefix(let bytes): return text.utf8.starts(with: bytes)
        case .suffix(let bytes): return text.utf8.reversed().starts(with: bytes.reversed())
        case .prefixOfAnyCase(let bytes): return text.lowercased().utf8.starts(with: bytes)
        case .suffixOfAnyCase(let bytes): return text.lowercased().utf8.reversed().starts(with: bytes.reversed())
        case .equalOfAnyCase(let other): return text.lowercased() == other
        case .wildcard(let wildcard): return wildcard.matches(text)
        }
    }
}

/// A text in which `*` stands for any characters; `\*` and `\\` are themselves.
struct Wildcard: Hashable, Sendable {
    /// Nil is the star.
    private let signs: [UInt8?]

    init(_ text: String, at path: String) throws(BadPattern) {
        var signs: [UInt8?] = []
        var isEscaped = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\") where !isEscaped:
                isEscaped = true
                continue
            case UInt8(ascii: "*") where !isEscaped:
                if let last = signs.last, last == nil { throw BadPattern(path, "two stars in a row are not taken") }
                signs.append(nil)
            case _ where isEscaped && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "\\"):
                throw BadPattern(path, "a backslash stands before a star or a backslash only")
            default: signs.append(byte)
            }
            isEscaped = false
        }
        if isEscaped { throw BadPattern(path, "a backslash stands before a star or a backslash only") }
        self.signs = signs
    }

    /// Keeps one way back, to the latest star.
    func matches(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var (sign, byte) = (0, 0)
        var star: (sign: Int, byte: Int)?
        while byte < bytes.count {
            if sign < signs.count, signs[sign] == nil {
                star = (sign, byte)
                sign += 1
            } else if sign < signs.count, signs[sign] == bytes[byte] {
                (sign, byte) = (sign + 1, byte + 1)
            } else if let last = star {
                star = (last.sign, last.byte + 1)
                (sign, byte) = (last.sign + 1, last.byte + 1)
            } else {
                return false
            }
        }
        return signs[sign...].allSatisfy { $0 == nil }
    }
}
