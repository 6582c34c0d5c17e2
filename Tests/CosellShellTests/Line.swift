import CosellShell
import CosellWire

/// A command line that is read without a disk: files and standard input are given.
struct Line {
    var files: [String: String] = [:]
    var input = ""
    var catalog: String? = "Sandbox"
    var endpoint: String?

    var sources: InvocationSources {
        let (files, input) = (files, input)
        return InvocationSources(
            file: { files[$0].map { Array($0.utf8) } },
            standardInput: { Array(input.utf8) },
            newToken: { "token-1" },
            defaultCatalog: catalog,
            endpoint: endpoint
        )
    }

    func read(_ words: [String]) throws(Complaints) -> Request { try Request.read(words, in: sources) }

    /// - Parameter text: words between blanks; quotes as in a shell, without escapes.
    func call(_ text: String) throws(Complaints) -> Invocation {
        guard case .call(let invocation) = try read(Self.words(text)) else {
            throw Complaints([Complaint("no call")])
        }
        return invocation
    }

    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isOpen = false
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "'" || character == "\"" {
                quote = character
                isOpen = true
            } else if character == " " {
                if isOpen || !word.isEmpty { words.append(word) }
                (word, isOpen) = ("", false)
            } else {
                word.append(character)
            }
        }
        return isOpen || !word.isEmpty ? words + [word] : words
    }
}
