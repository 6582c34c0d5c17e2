package import CosellWire

/// A person's own list of words and the solutions that they stand for, from a file (decision 0109):
///
/// ```yaml
/// data lake: S-1234567
/// S-7654321: [sap, erp migration]
/// ```
/// A solution is named by its identifier or by its name.
package struct KeywordTable: Sendable {
    package struct Entry: Sendable, Equatable {
        package let keyword: String
        /// As the file names it.
        package let solution: String
    }

    package let entries: [Entry]

    /// What is wrong with a file, for people.
    package struct Fault: Error, Equatable, CustomStringConvertible {
        package let description: String
        package let remedy: String
    }

    /// Lines of a larger file say nothing new.
    private static let limit = 10_000

    /// - Parameter solutions: those that may be named.
    package init(_ document: Document, solutions: [SolutionFacts]) throws(Fault) {
        guard case .object(let members) = document else {
            throw Fault(
                description: "it is no list of keywords",
                remedy: "Write one a line: data lake: S-1234567, or S-1234567: [data lake, analytics]."
            )
        }
        var entries: [Entry] = []
        for member in members {
            let isSolution = solutions.contains { $0.isNamed(member.name) }
            for word in try Self.words(member) {
                let (keyword, named) = isSolution ? (word, member.name) : (member.name, word)
                guard let solution = solutions.first(where: { $0.isNamed(named) }) else {
                    throw Fault(
                        description: "there is no active solution '\(named)', which '\(keyword)' is to stand for",
                        remedy: "cosell selling list-solutions --status Active shows them."
                    )
                }
                guard !WordBag.words(keyword).isEmpty else {
                    throw Fault(
                        description: "'\(keyword)' has no letter to look for",
                        remedy: "Give a word or a few."
                    )
                }
                entries.append(Entry(keyword: keyword, solution: solution.id))
            }
        }
        guard entries.count <= Self.limit else {
            throw Fault(
                description: "it has \(entries.count) keywords, more than \(Self.limit)",
                remedy: "Leave out those that say the same."
            )
        }
        self.entries = entries
    }

    package init(entries: [Entry] = []) { self.entries = entries }

    private static func words(_ member: Document.Member) throws(Fault) -> [String] {
        let elements: [Document] = if case .list(let elements) = member.value { elements } else { [member.value] }
        var words: [String] = []
        for element in elements {
            switch element {
            case .string(let text): words.append(text)
            case .integer(let number): words.append("\(number)")
            default:
                throw Fault(
                    description: "'\(member.name)' has something else than words",
                    remedy: "Give a text or a list of texts."
                )
            }
        }
        return words
    }
}
