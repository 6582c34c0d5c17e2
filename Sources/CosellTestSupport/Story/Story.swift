/// Plays a story, line by line: each is one call and, behind the bar, its answer.
///
/// ```text
/// create O1                          | ok
/// submit O1                          | REQUIRED_FIELD_MISSING relatedEntityIdentifiers.solutions
/// associate O1 with solution S-1     | ok
/// submit O1                          | Submitted
/// aws sends O1 back "add a budget"   | Action Required
/// wait 5 seconds                     | ok
/// get O1 lifeCycle.reviewComments    | add a budget
/// ```
/// An answer is `ok`, the review status that the opportunity has then, a refusal's faults as `CODE field` with commas
/// between them, the name of another exception, or the value that a `get`, `summary`, `tags` or `list` asks for.
/// ``StoryTeller`` lists the verbs.
///
/// - Returns: the identifiers by the names that the story gave them.
/// - Throws: ``StoryMismatch`` at the first line whose answer is another.
@discardableResult
package func story(_ text: String, at desk: Desk) async throws -> [String: String] {
    var teller = StoryTeller(desk)
    for (number, line) in text.split(separator: "\n").enumerated() {
        guard let line = StoryLine(line) else { throw StoryMismatch(number, String(line), "is not: call | answer") }
        let answer = await teller.play(line)
        guard answer == line.answer else { throw StoryMismatch(number, line.text, "was answered: \(answer)") }
    }
    return teller.ids
}

/// Plays a story in the Sandbox of a new Partner Central.
@discardableResult
package func story(_ text: String) async throws -> [String: String] { try await story(text, at: .open()) }

/// Where a story and the server part ways.
package struct StoryMismatch: Error, CustomStringConvertible {
    package let description: String

    init(_ number: Int, _ line: String, _ what: String) {
        description = "line \(number + 1): \(line)\n  \(what)"
    }
}
