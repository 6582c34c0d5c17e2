package import CosellShell
import CosellWire
import Yams

/// A part of a YAML file that is read key by key: what is wrong with it is told with its line, and with the nearest name.
package struct SettingsNode {
    let node: Node
    /// As the file is named on the command line.
    package let file: String
    /// The keys that lead here, `rules[2].when`.
    package let path: String
    /// Where the key stands, for what has no place of its own.
    private let line: Int?

    /// No file of rules or channels is near it.
    private static let limitBytes = 1 << 20

    /// - Parameter example: the command that shows what such a file says.
    package init(
        text: String,
        file: String,
        example: String = "cosell referrals auto --help"
    ) throws(Complaint) {
        guard text.utf8.count <= Self.limitBytes, !YAMLAliases.mayMultiplyInKeys(text) else {
            throw Complaint(
                "the file is too large, or has keys that are aliases",
                at: file,
                remedy: "Write it plainly."
            )
        }
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch {
            throw Complaint(
                Self.words(error),
                at: Self.place(error, file),
                remedy: "Check indentation, colons and quotes."
            )
        }
        guard let root, root.null == nil else {
            throw Complaint("the file is empty", at: file, remedy: "See \(example) for an example.")
        }
        self.init(node: root, file: file, path: "", line: 1)
    }

    private init(node: Node, file: String, path: String, line: Int?) {
        (self.node, self.file, self.path) = (node, file, path)
        self.line = node.mark?.line ?? line
    }

    private static func words(_ error: any Error) -> String {
        guard let error = error as? YamlError else { return "the YAML cannot be read" }
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            return "the YAML cannot be read: \(problem)"
        default:
            let words = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
            return "the YAML cannot be read: \(words)"
        }
    }

    private static func place(_ error: any Error, _ file: String) -> String {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _)?, .parser(_, _, let mark, _)?, .composer(_, _, let mark, _)?:
            "\(file), line \(mark.line)"
        default: file
        }
    }

    // MARK: What is wrong

    /// - Parameter remedy: what to write instead.
    package func complaint(_ what: String, remedy: String) -> Complaint {
        let key = path.isEmpty ? "" : ": \(path)"
        return Complaint(what, at: line.map { "\(file), line \($0)\(key)" } ?? file, remedy: remedy)
    }

    // MARK: Keys

    /// The node behind each key of a mapping.
    ///
    /// - Throws: for a key that is not among those, with its line and the nearest that is.
    package func members(_ known: [String]) throws(Complaint) -> [String: SettingsNode] {
        guard let mapping = node.mapping else {
            throw complaint(
                "here keys and their values are wanted",
                remedy: "The keys are \(known.joined(separator: ", "))."
            )
        }
        var members: [String: SettingsNode] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? "?"
            let inner = SettingsNode(
                node: value,
                file: file,
                path: path.isEmpty ? name : "\(path).\(name)",
                line: key.mark?.line ?? line
            )
            guard known.contains(name) else {
                let place = key.mark.map { "\(file), line \($0.line)" } ?? file
                throw Complaint(
                    "there is no key '\(name.excerpt(80))' here",
                    at: place,
                    remedy: NearestName.question(name, among: known) ?? "The keys are \(known.joined(separator: ", "))."
                )
            }
            guard members[name] == nil else {
                throw inner.complaint("the key stands here twice", remedy: "Keep one of them.")
            }
            members[name] = inner
        }
        return members
    }

    /// Keys that a person chose, in the order of the file.
    package func namedMembers() throws(Complaint) -> [(name: String, node: SettingsNode)] {
        guard let mapping = node.mapping else {
            throw complaint("here names and what they stand for are wanted", remedy: "Write name: and its keys below.")
        }
        return mapping.map { key, value in
            let name = key.scalar?.string ?? "?"
            let inner = path.isEmpty ? name : "\(path).\(name)"
            return (name, SettingsNode(node: value, file: file, path: inner, line: key.mark?.line ?? line))
        }
    }

    /// Its line in the file, from 1.
    package var place: Int { line ?? 0 }

    /// Whether nothing stands there, or `~`.
    package var isNothing: Bool { node.null != nil }

    package var hasKeys: Bool { node.mapping != nil }

    // MARK: Values

    package func elements() throws(Complaint) -> [SettingsNode] {
        guard let sequence = node.sequence else {
            throw complaint("here a list is wanted", remedy: "Write each element behind '- '.")
        }
        return sequence.enumerated().map { index, element in
            SettingsNode(node: element, file: file, path: "\(path)[\(index)]", line: line)
        }
    }

    package func text() throws(Complaint) -> String {
        guard let scalar = node.scalar, !scalar.string.isEmpty, node.null == nil else {
            throw complaint("here a text is wanted", remedy: "Write one, or leave the key out.")
        }
        return scalar.string
    }

    /// One text, or a list of them.
    package func texts() throws(Complaint) -> [String] {
        guard node.sequence != nil else { return [try text()] }
        let elements = try elements()
        guard !elements.isEmpty else {
            throw complaint("the list is empty", remedy: "Name something, or leave the key out.")
        }
        var texts: [String] = []
        for element in elements { texts.append(try element.text()) }
        return texts
    }

    package func number() throws(Complaint) -> Double {
        let text = try text()
        guard let number = Double(text.filter { $0 != "_" && $0 != "," }), number.isFinite, number >= 0 else {
            throw complaint("'\(text.excerpt(80))' is no amount", remedy: "Write digits, such as 25000.")
        }
        return number
    }

    package func count(_ range: ClosedRange<Int>) throws(Complaint) -> Int {
        let text = try text()
        guard let number = Int(text), range.contains(number) else {
            throw complaint(
                "'\(text.excerpt(80))' is no number from \(range.lowerBound) to \(range.upperBound)",
                remedy: "Write digits."
            )
        }
        return number
    }

    package func flag() throws(Complaint) -> Bool {
        switch try text() {
        case "true": return true
        case "false": return false
        case let text:
            throw complaint("'\(text.excerpt(80))' is neither true nor false", remedy: "Write true or false.")
        }
    }

    package func span() throws(Complaint) -> TimeSpan {
        let text = try text()
        guard let span = TimeSpan(text) else {
            throw complaint("'\(text.excerpt(80))' is no length of time", remedy: "Write one such as 3d, 12h or 90m.")
        }
        return span
    }

    /// A word of a few.
    package func choice<Value>(_ choices: [(name: String, value: Value)]) throws(Complaint) -> Value {
        try Self.choice(try text(), choices, self)
    }

    /// Words of a few: one, or a list of them.
    package func choices<Value>(_ choices: [(name: String, value: Value)]) throws(Complaint) -> [Value] {
        let nodes = node.sequence == nil ? [self] : try elements()
        guard !nodes.isEmpty else {
            throw complaint("the list is empty", remedy: "Name something, or leave the key out.")
        }
        var values: [Value] = []
        for node in nodes { values.append(try node.choice(choices)) }
        return values
    }

    private static func choice<Value>(
        _ text: String,
        _ choices: [(name: String, value: Value)],
        _ node: SettingsNode
    ) throws(Complaint) -> Value {
        if let found = choices.first(where: { $0.name.lowercased() == text.lowercased() }) { return found.value }
        let names = choices.map(\.name)
        let few = names.count <= 12 ? "One of \(names.joined(separator: ", "))." : "Spell it as AWS does."
        throw node.complaint(
            "there is no '\(text.excerpt(80))'",
            remedy: NearestName.question(text, among: names) ?? few
        )
    }
}
