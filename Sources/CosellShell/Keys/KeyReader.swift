/// Makes keys of the bytes that a terminal sends, however they are cut: a sequence or a letter may come in several reads.
package struct KeyReader: Sendable {
    private var bytes: [UInt8] = []
    /// What a paste has brought so far.
    private var pasted: [UInt8]?

    private static let escape: UInt8 = 0x1B
    private static let pasteStart = "200~"
    private static let pasteEnd: [UInt8] = [0x1B] + Array("[201~".utf8)
    /// Nothing that anybody types or names is longer.
    private static let pasteLimit = 65_536
    /// A terminal's sequences are shorter; more is no sequence.
    private static let longestSequence = 32

    package init() {}

    /// Whether an escape waits for more; it is the key of that name once nothing follows. Half a letter waits as long as it
    /// takes.
    package var isWaiting: Bool { bytes.first == Self.escape && pasted == nil }

    package mutating func feed(_ more: some Sequence<UInt8>) -> [Key] {
        bytes += more
        var keys: [Key] = []
        while let key = next() { if let key = key.key { keys.append(key) } }
        return keys
    }

    /// Takes what waits for what it is, since nothing more comes.
    package mutating func settle() -> [Key] {
        guard isWaiting else { return [] }
        let rest = bytes.dropFirst()
        bytes = []
        return [.escape] + feed(rest) + settle()
    }

    /// A key, or bytes that are none; nil when more are needed.
    private struct Step { var key: Key? }

    private mutating func next() -> Step? {
        if pasted != nil { return nextOfPaste() }
        guard let first = bytes.first else { return nil }
        switch first {
        case Self.escape: return nextOfSequence()
        case 0x0D, 0x0A: return took(1, .enter)
        case 0x09: return took(1, .tab)
        case 0x08, 0x7F: return took(1, .backspace)
        case 0x01...0x1A: return took(1, .control(Character(Unicode.Scalar(first + 0x60))))
        case 0...0x1F: return took(1, nil)
        default: return nextLetter(first)
        }
    }

    private mutating func took(_ count: Int, _ key: Key?) -> Step {
        bytes.removeFirst(count)
        return Step(key: key)
    }

    // MARK: Letters

    private mutating func nextLetter(_ first: UInt8) -> Step? {
        let count = Self.length(first)
        guard count > 0 else { return took(1, nil) }
        let letter = bytes.prefix(count)
        // A letter that another byte breaks into is none.
        if let broken = letter.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) { return took(broken, nil) }
        guard letter.count == count else { return nil }
        guard let text = String(validating: letter, as: UTF8.self), let scalar = text.unicodeScalars.first,
            !(0x80...0x9F ~= scalar.value)
        else { return took(count, nil) }
        return took(count, .character(Character(text)))
    }

    private static func length(_ first: UInt8) -> Int {
        switch first {
        case 0x20...0x7E: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    // MARK: Sequences

    private mutating func nextOfSequence() -> Step? {
        guard bytes.count > 1 else { return nil }
        switch bytes[1] {
        case UInt8(ascii: "["): return nextOfControl()
        case UInt8(ascii: "O"):
            guard bytes.count > 2 else { return nil }
            return took(3, Self.finals[bytes[2]])
        default: return took(1, .escape)
        }
    }

    /// `ESC [`, parameters, and a final letter.
    private mutating func nextOfControl() -> Step? {
        let body = bytes.dropFirst(2)
        guard let end = body.firstIndex(where: { !(0x20...0x3F ~= $0) }) else {
            guard body.count > Self.longestSequence else { return nil }
            return took(bytes.count, nil)
        }
        // Something else begins in it: what came of it is none.
        guard 0x40...0x7E ~= bytes[end] else { return took(end, nil) }
        let parameters = String(decoding: body[..<end], as: UTF8.self)
        let final = bytes[end]
        if final == UInt8(ascii: "~"), parameters + "~" == Self.pasteStart {
            pasted = []
            return took(end + 1, nil)
        }
        let key = final == UInt8(ascii: "~") ? Self.numbered[parameters.prefix { $0 != ";" }] : Self.finals[final]
        return took(end + 1, key)
    }

    private static let finals: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter,
    ]
    private static let numbered: [Substring: Key] = [
        "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
    ]

    // MARK: Paste

    private mutating func nextOfPaste() -> Step? {
        let all = (pasted ?? []) + bytes
        bytes = []
        guard let end = Self.place(of: Self.pasteEnd, in: all) else {
            // Without an end nothing of it is kept for ever.
            pasted = all.count <= Self.pasteLimit ? all : Array(all.suffix(Self.pasteEnd.count))
            return nil
        }
        pasted = nil
        bytes = Array(all[(end + Self.pasteEnd.count)...])
        let text = String(decoding: all[..<end], as: UTF8.self).map { $0.isNewline || $0 == "\t" ? " " : $0 }
        let plain = String(text).unicodeScalars.filter { !$0.steers }
        return Step(key: plain.isEmpty ? nil : .paste(String(String.UnicodeScalarView(plain))))
    }

    private static func place(of part: [UInt8], in all: [UInt8]) -> Int? {
        guard all.count >= part.count else { return nil }
        return (0...(all.count - part.count)).first { all[$0] == part[0] && all[$0...].starts(with: part) }
    }
}
