import CosellWire

/// One line of a story: a call in words, a bar, its answer.
struct StoryLine {
    let text: String
    /// The call, word by word; quotes hold words together.
    let words: [String]
    let answer: String

    /// - Returns: nil for a line without a bar.
    init?(_ text: Substring) {
        guard let bar = text.lastIndex(of: "|") else { return nil }
        self.text = String(text)
        words = Self.words(text[..<bar])
        answer = String(text[text.index(after: bar)...].drop { $0 == " " })
    }

    /// A word of the call, by position from 0.
    subscript(position: Int) -> String {
        get throws {
            guard position < words.count else { throw StoryFault("word \(position + 1) is missing") }
            return words[position]
        }
    }

    /// The words of the form `path=value`, as changes to the request. A value in brackets is JSON, `null` takes away.
    var edits: Edits {
        var edits: Edits = [:]
        for word in words {
            guard let sign = word.firstIndex(of: "=") else { continue }
            edits.append(String(word[..<sign]), Self.value(word[word.index(after: sign)...]))
        }
        return edits
    }

    private static func value(_ text: Substring) -> EditValue {
        let isJSON = text.hasPrefix("[") || text.hasPrefix("{") || text == "null"
        guard isJSON, let document = try? JSONReader.document(from: Array(text.utf8)) else { return .text(text) }
        return EditValue(document)
    }

    /// White space parts words, outside quotes and brackets; quotes that are not inside brackets are dropped.
    private static func words(_ text: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        var depth = 0
        for character in text {
            switch character {
            case "\"" where depth == 0:
                isQuoted.toggle()
                word = word ?? ""
            case " " where !isQuoted && depth == 0:
                if let finished = word { words.append(finished) }
                word = nil
            default:
                if !isQuoted { depth += ["[", "{"].contains(character) ? 1 : ["]", "}"].contains(character) ? -1 : 0 }
                word = (word ?? "") + String(character)
            }
        }
        return words + [word].compactMap(\.self)
    }
}

/// A line that a story cannot have.
struct StoryFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
