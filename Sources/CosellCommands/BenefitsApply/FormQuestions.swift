import BenefitsRules
import CosellShell
import CosellWire
import JSONSchema

/// Asks a person what a form asks for, member by member, and at once again where an answer does not fit.
struct FormQuestions {
    let form: ApplicationForm
    let say: (String) -> Void
    /// A line that the person types; nil when there are no more.
    let answer: () -> String?

    /// The person left before the last question.
    struct Left: Error {}

    /// - Throws: ``Left``.
    func details() throws(Left) -> Document {
        try object(form.schema, at: [], requires: form.requires)
    }

    private func object(
        _ schema: ValueSchema,
        at path: [String],
        requires: (String) -> Bool
    ) throws(Left) -> Document {
        var members: [Document.Member] = []
        for property in schema.properties {
            let place = path + [property.name]
            let isRequired = requires(property.name)
            if let value = try value(property.schema, at: place, isRequired: isRequired) {
                members.append(Document.Member(property.name, value))
            }
        }
        return .object(members)
    }

    /// - Returns: nil for what the person leaves out.
    private func value(_ schema: ValueSchema, at path: [String], isRequired: Bool) throws(Left) -> Document? {
        switch schema.kinds?.first {
        case .object:
            if !isRequired, try !isWanted(path) { return nil }
            return try object(schema, at: path) { schema.required.contains($0) }
        case .array: return try list(schema, at: path, isRequired: isRequired)
        default: return try scalar(schema, at: path, isRequired: isRequired)
        }
    }

    private func isWanted(_ path: [String]) throws(Left) -> Bool {
        try isYes("Is there \(Self.name(path)) to tell? [y/N] ")
    }

    private func isYes(_ question: String) throws(Left) -> Bool {
        ["y", "yes"].contains(try line(question).lowercased())
    }

    private func line(_ question: String) throws(Left) -> String {
        say(question)
        guard let line = answer() else { throw Left() }
        return String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    // MARK: Lists

    private func list(_ schema: ValueSchema, at path: [String], isRequired: Bool) throws(Left) -> Document? {
        guard let items = schema.items else { return nil }
        guard items.kinds?.first == .object else { return try words(schema, items, at: path, isRequired: isRequired) }
        var elements: [Document] = []
        let least = isRequired ? max(schema.elementCount.least ?? 0, 1) : 0
        while elements.count < schema.elementCount.most ?? .max {
            if elements.count >= least {
                let more = elements.isEmpty ? "Is there one of" : "Is there another of"
                guard try isYes("\(more) \(Self.name(path))? [y/N] ") else { break }
            }
            let place = path + ["\(elements.count + 1)"]
            elements.append(try object(items, at: place) { items.required.contains($0) })
        }
        return elements.isEmpty ? nil : .list(elements)
    }

    /// One a line; an empty line ends them.
    private func words(
        _ schema: ValueSchema,
        _ items: ValueSchema,
        at path: [String],
        isRequired: Bool
    ) throws(Left) -> Document? {
        say("\(Self.name(path)), one a line; an empty line ends them\n")
        var elements: [Document] = []
        while elements.count < schema.elementCount.most ?? .max {
            let text = try line("  \(elements.count + 1): ")
            if text.isEmpty {
                guard isRequired, elements.count < schema.elementCount.least ?? 0 else { break }
                say("  at least \(schema.elementCount.least ?? 0)\n")
                continue
            }
            if let value = fitting(text, items) { elements.append(value) }
        }
        return elements.isEmpty && !isRequired ? nil : .list(elements)
    }

    // MARK: Single values

    private func scalar(_ schema: ValueSchema, at path: [String], isRequired: Bool) throws(Left) -> Document? {
        let hint = [schema.hint, isRequired ? nil : "Enter leaves it out"].compactMap(\.self).joined(separator: "; ")
        while true {
            let text = try line("\(Self.name(path))\(hint.isEmpty ? "" : " (\(hint))"): ")
            if text.isEmpty {
                guard isRequired else { return nil }
                say("  it is required\n")
            } else if let value = fitting(text, schema) {
                return value
            }
        }
    }

    private func fitting(_ text: String, _ schema: ValueSchema) -> Document? {
        let value = schema.value(of: text)
        let flaws = schema.flaws(in: value)
        for flaw in flaws { say("  it \(flaw.words)\n") }
        return flaws.isEmpty ? value : nil
    }

    private static func name(_ path: [String]) -> String { path.joined(separator: ".") }
}

extension ValueSchema {
    /// What to answer, in a few words.
    fileprivate var hint: String? {
        if let choices { return choices.map(\.shown).joined(separator: ", ") }
        switch kinds?.first {
        case .boolean: return "yes or no"
        case .integer, .number: return Self.bounds(range.least.map(Self.shown), range.most.map(Self.shown))
        case .string where format == .date: return "YYYY-MM-DD"
        case .string where format == .email: return "a mail address"
        case .string:
            if let pattern { return pattern.text }
            return Self.bounds(length.least.map(String.init), length.most.map(String.init)).map { "\($0) characters" }
        default: return nil
        }
    }

    private static func bounds(_ least: String?, _ most: String?) -> String? {
        switch (least, most) {
        case (let least?, let most?): "\(least) to \(most)"
        case (let least?, nil): "\(least) or more"
        case (nil, let most?): "at most \(most)"
        case (nil, nil): nil
        }
    }

    private static func shown(_ number: Double) -> String { Document.double(number).shown }

    /// The text as the schema's kind of value; one that is none of it stays a text, for the schema to complain about.
    fileprivate func value(of text: String) -> Document {
        if let choices {
            return choices.first { $0.shown.lowercased() == text.lowercased() } ?? .string(text)
        }
        switch kinds?.first {
        case .integer, .number:
            return Int(text).map(Document.integer) ?? Double(text).map(Document.double) ?? .string(text)
        case .boolean:
            switch text.lowercased() {
            case "y", "yes", "true": return .boolean(true)
            case "n", "no", "false": return .boolean(false)
            default: return .string(text)
            }
        default: return .string(text)
        }
    }
}
