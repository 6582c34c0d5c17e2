import CosellShapes
import CosellWire

/// Holds an input against the model before it is sent: every breach at once, each with its member's path.
struct InputCheck {
    private let table: ServiceTable
    private let excused: Set<String>
    /// The options that gave members, as they were typed.
    private let typed: [String: String]
    private(set) var complaints: [Complaint] = []

    /// - Parameters:
    ///   - excused: the paths of members that a ``Lookup`` fills later.
    ///   - typed: the options that gave members, by the member's name.
    static func complaints(
        _ input: Document,
        of operation: OperationShape,
        in table: ServiceTable,
        excused: Set<String> = [],
        typed: [String: String] = [:]
    ) -> [Complaint] {
        var check = InputCheck(table: table, excused: excused, typed: typed)
        check.structure(input.members, table[operation.input], "")
        return check.complaints
    }

    private init(table: ServiceTable, excused: Set<String>, typed: [String: String]) {
        self.table = table
        self.excused = excused
        self.typed = typed
    }

    private mutating func note(_ what: String, _ path: String, _ remedy: String? = nil) {
        complaints.append(Complaint(what, at: place(path), remedy: remedy))
    }

    /// The option as it was typed, and what in its value: `--life-cycle-stage`, `--sort SortBy`; a path of the model for
    /// what came in a document.
    private func place(_ path: String) -> String {
        let member = path.prefix { $0 != "." && $0 != "[" }
        guard let option = typed[String(member)] else { return path }
        let rest = path.dropFirst(member.count)
        if rest.isEmpty || rest.hasSuffix("]") && !rest.contains(".") { return option }
        return "\(option) \(rest.hasPrefix(".") ? rest.dropFirst() : rest)"
    }

    private mutating func value(_ value: Document, _ shape: Shape, _ path: String) {
        switch (value, shape.kind) {
        case (.null, _), (_, .document), (.boolean, .boolean), (.integer, .double), (.double, .double),
            (.string, .blob), (.integer, .timestamp), (.double, .timestamp):
            break
        case (.object(let members), .structure): structure(members, shape, path)
        case (.object(let members), .union):
            structure(members, shape, path)
            let count = members.count { $0.value != .null }
            if count != 1 {
                let names = shape.members.map(\.name).joined(separator: ", ")
                note("holds exactly one member, found \(count)", path, "One of \(names).")
            }
        case (.object(let members), .map):
            bound(members.count, shape, path, "entries")
            for member in members {
                string(member.name, table[shape.key ?? ""], path)
                self.value(member.value, table[shape.element ?? ""], "\(path).\(member.name)")
            }
        case (.list(let elements), .list):
            bound(elements.count, shape, path, "elements")
            for (index, element) in elements.enumerated() {
                self.value(element, table[shape.element ?? ""], "\(path)[\(index)]")
            }
        case (.string(let text), .string): string(text, shape, path)
        case (.string(let text), .timestamp):
            if Instant(text) == nil {
                note("'\(text)' is no moment", path, "Write it as 2026-01-31T08:00:00Z.")
            }
        case (.integer(let number), .integer):
            if number < shape.min ?? number || number > shape.max ?? number {
                note("is \(number)", path, "Allowed: \(Limits.range(shape)).")
            }
        default: note("is \(value.article), where the model has \(shape.article)", path)
        }
    }

    private mutating func structure(_ members: [Document.Member], _ shape: Shape, _ path: String) {
        func place(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
        for member in members where shape.member(member.name) == nil {
            let names = shape.members.map(\.name)
            let remedy = NearestName.question(member.name, among: names)
            note(
                "the model has no such member",
                place(member.name),
                remedy ?? "One of \(names.joined(separator: ", "))."
            )
        }
        for member in shape.members where !excused.contains(place(member.name)) {
            let given = members[member.name] ?? .null
            if given == .null, member.isRequired {
                let remedy = Limits.wanted(table[member.shape])
                complaints.append(
                    Complaint(
                        "is missing",
                        at: path.isEmpty ? member.flag : self.place(place(member.name)),
                        remedy: remedy ?? (path.isEmpty ? "See --help for what it holds." : nil)
                    )
                )
            }
            value(given, table[member.shape], place(member.name))
        }
    }

    private mutating func string(_ text: String, _ shape: Shape, _ path: String) {
        let shown = shape.isSensitive ? "the value" : "'\(text)'"
        if !shape.values.isEmpty {
            guard !shape.values.contains(text) else { return }
            let remedy = ValueForms.remedy(text, of: shape) ?? NearestName.question(text, among: shape.values)
            return note("\(shown) is not allowed", path, remedy ?? Limits.choice(shape))
        }
        bound(text.unicodeScalars.count, shape, path, "characters")
        guard let pattern = shape.pattern, !Pattern(pattern).matches(text) else { return }
        if let length = Limits.length(ofPattern: pattern) {
            let allowed = "Allowed: \(length.lowerBound) to \(length.upperBound)."
            note("has \(text.unicodeScalars.count) characters", path, allowed)
        } else if let example = Limits.example(ofPattern: pattern) {
            note("\(shown) has not the right form", path, "It looks like \(example).")
        } else if let length = Limits.lengthBeside(pattern: pattern), !length.contains(text.unicodeScalars.count) {
            let allowed = "Allowed: \(length.lowerBound) to \(length.upperBound)."
            note("has \(text.unicodeScalars.count) characters", path, allowed)
        } else {
            note("\(shown) does not match \(pattern)", path)
        }
    }

    private mutating func bound(_ count: Int, _ shape: Shape, _ path: String, _ unit: String) {
        guard count < shape.min ?? count || count > shape.max ?? count else { return }
        note("has \(count) \(unit)", path, "Allowed: \(Limits.range(shape)).")
    }
}

extension Document {
    fileprivate var article: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .integer, .double: "a number"
        case .string: "text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Shape {
    fileprivate var article: String {
        switch kind {
        case .structure, .union, .map: "an object"
        case .document: "any value"
        case .string, .blob: "text"
        case .list: "a list"
        case .integer: "a whole number"
        case .double: "a number"
        case .boolean: "true or false"
        case .timestamp: "a moment"
        }
    }
}
