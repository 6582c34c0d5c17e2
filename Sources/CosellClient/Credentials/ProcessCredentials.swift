import CosellWire

/// `credential_process`: a program that prints credentials as JSON.
struct ProcessCredentials: CredentialsProvider {
    let profile: String
    let command: String
    let surroundings: Surroundings

    private static let interrupted: Int32 = 130

    private var place: String { "credential_process of profile \(profile)" }

    func credentials() async throws -> Credentials? {
        guard let words = CommandLineWords.split(command), !words.isEmpty else {
            throw CredentialFailure(
                .malformed,
                "A quotation mark is not closed",
                in: place,
                remedy: "Write the command as in a shell."
            )
        }
        let output: ProgramOutput
        do { output = try await surroundings.run(words) } catch let error as CancellationError { throw error } catch {
            throw CredentialFailure(
                .refused,
                "The program cannot be run (\(error))",
                in: place,
                remedy: "Check the path and its permissions."
            )
        }
        // A person's Ctrl-C is meant for this process, too; a shell turns the signal into this code.
        if output.exitCode == Self.interrupted { throw CancellationError() }
        guard output.exitCode == 0 else {
            throw CredentialFailure(
                .refused,
                "The program \(words[0]) ended with code \(output.exitCode)",
                in: place,
                remedy: "Run it by hand to see why."
            )
        }
        let issued = IssuedCredentials(source: place)
        let document = try issued.document(output.output)
        guard document.integer("Version") == 1 else { throw issued.malformed("its Version is not 1") }
        return try issued.lasting(
            issued.credentials(in: document, spelled: .program),
            at: surroundings.now()
        )
    }
}

/// Splits a command as a shell does, without running one: blanks part words, quotes and backslashes keep them whole.
enum CommandLineWords {
    /// - Returns: nil when a quotation mark is not closed.
    static func split(_ command: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in command {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let whole = word { words.append(whole) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil, !isEscaped else { return nil }
        return words + (word.map { [$0] } ?? [])
    }
}
