import CosellDomain
import CosellWire
import Yams

/// A scenario as it was written, in YAML or JSON, so that what is wrong with it can be told by its line.
struct ScenarioText {
    let document: Document
    private let root: Node

    /// - Throws: ``ControlRefusal`` for what is neither YAML nor JSON.
    init(_ text: String) throws(ControlRefusal) {
        guard !YAMLAliases.mayMultiplyInKeys(text) else {
            throw Self.unreadable("keys are aliases or lists beside many aliases")
        }
        do {
            guard let node = try Yams.compose(yaml: text) else { throw Self.unreadable("it is empty") }
            try node.requireBoundedSize()
            root = node
        } catch let refusal as ControlRefusal {
            throw refusal
        } catch {
            throw Self.unreadable("\(error)")
        }
        document = Document(root)
    }

    private static func unreadable(_ cause: String) -> ControlRefusal {
        ControlRefusal(
            .wrong,
            "InvalidYAML",
            "The scenario cannot be read: \(cause.excerpt())",
            fix: "Send YAML or JSON; docs/scenarios.md shows three."
        )
    }

    /// The same refusal with the line of its field.
    func located(_ refusal: ControlRefusal) -> ControlRefusal {
        guard let field = refusal.field else { return refusal }
        // `rules[0].then[1].act` is the way rules, [0], then, [1], act.
        let path = field.split(separator: ".").flatMap { step -> [String] in
            let parts = step.split(separator: "[", omittingEmptySubsequences: true)
            return parts.enumerated().map {
                $0.offset == 0 && !step.hasPrefix("[") ? String($0.element) : "[\($0.element)"
            }
        }
        guard let line = root.line(of: path) else { return refusal }
        return ControlRefusal(
            refusal.kind,
            refusal.code,
            "line \(line): \(refusal.message)",
            field: field,
            fix: refusal.fix,
            details: refusal.details + [.init("line", .integer(line))]
        )
    }
}

extension Document {
    /// What a node says: words are words unless they are numbers, true, false or nothing, so that Norway stays a country.
    fileprivate init(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            self = .object(mapping.map { .init($0.key.string ?? "", Document($0.value)) })
        case .sequence(let sequence): self = .list(sequence.map { Document($0) })
        case .scalar(let scalar): self = Document(scalar)
        default: self = .null
        }
    }

    private init(_ scalar: Node.Scalar) {
        let text = scalar.string
        guard scalar.style == .any || scalar.style == .plain else {
            self = .string(text)
            return
        }
        switch text {
        case "", "~", "null": self = .null
        case "true": self = .boolean(true)
        case "false": self = .boolean(false)
        default:
            if let number = Int(text) {
                self = .integer(number)
            } else if text.first.map({ $0.isNumber || $0 == "-" }) == true, let number = Double(text), number.isFinite {
                self = .double(number)
            } else {
                self = .string(text)
            }
        }
    }
}
