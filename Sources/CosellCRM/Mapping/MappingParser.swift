import CosellShell
import CosellWire

/// Reads expressions: texts in quotes, numbers, fields, `function(…)`, `lookup(table, …)` and `back(table, …)`.
struct MappingParser {
    /// Whose fields the names in it are.
    let side: MappingSide
    let tables: [String]
    /// What AWS's names are fields of.
    let subject: AWSField.Subject
    /// Whether `today()` may stand in it.
    let allowsToday: Bool
    private let text: [Character]
    private var place = 0
    private var depth = 0

    private static let depthLimit = 20
    private static let textLimit = 4_000

    /// - Throws: what is wrong and at which letter; its place in the file is the caller's to say.
    static func read(
        _ text: String,
        of side: MappingSide,
        tables: [String],
        about subject: AWSField.Subject = .opportunity,
        allowsToday: Bool = false
    ) throws(Complaint) -> MappingExpression {
        guard text.count <= textLimit else {
            throw Complaint("the expression is too long", remedy: "Write one of at most \(textLimit) letters.")
        }
        var parser = MappingParser(side, tables, subject, allowsToday: allowsToday, text: Array(text))
        let expression = try parser.expression()
        parser.skipBlanks()
        guard parser.place == parser.text.count else {
            throw parser.complaint("something follows the expression", remedy: "Take it out, or put texts into quotes.")
        }
        return expression
    }

    private init(
        _ side: MappingSide,
        _ tables: [String],
        _ subject: AWSField.Subject,
        allowsToday: Bool,
        text: [Character]
    ) {
        (self.side, self.tables, self.subject) = (side, tables, subject)
        (self.allowsToday, self.text) = (allowsToday, text)
    }

    private func complaint(_ what: String, remedy: String?) -> Complaint {
        Complaint("\(what), at letter \(place + 1) of '\(String(text).excerpt(120))'", remedy: remedy)
    }

    private var next: Character? { place < text.count ? text[place] : nil }

    private mutating func skipBlanks() {
        while let letter = next, letter.isWhitespace { place += 1 }
    }

    private mutating func takes(_ letter: Character) -> Bool {
        skipBlanks()
        guard next == letter else { return false }
        place += 1
        return true
    }

    private mutating func expression() throws(Complaint) -> MappingExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            throw complaint("it is nested too deeply", remedy: "Split it into fields of its own.")
        }
        skipBlanks()
        switch next {
        case nil: throw complaint("a value is missing", remedy: "Write a field, a text in quotes, or a function.")
        case "\""?, "'"?: return .literal(try quoted())
        case "`"?: return try field(try quoted())
        case let letter? where letter.isNumber || letter == "-": return .literal(try number())
        default: break
        }
        let name = word()
        guard !name.isEmpty else {
            throw complaint("'\(next.map(String.init) ?? "")' is no value", remedy: "Put texts into quotes.")
        }
        if takes("(") { return try call(name) }
        if name == "true" || name == "false" { return .literal(name) }
        return try field(name)
    }

    private mutating func quoted() throws(Complaint) -> String {
        let quote = text[place]
        let start = place
        place += 1
        var inside = ""
        while let letter = next {
            place += 1
            if letter == quote { return inside }
            if letter == "\\", let escaped = next {
                place += 1
                inside.append(escaped == "n" ? "\n" : escaped)
            } else {
                inside.append(letter)
            }
        }
        place = start
        throw complaint("a quote is never closed", remedy: "Close it.")
    }

    private mutating func number() throws(Complaint) -> String {
        let start = place
        place += 1
        while let letter = next, letter.isNumber || letter == "." { place += 1 }
        let digits = String(text[start..<place])
        guard let normal = DecimalText.normal(digits) else {
            throw complaint("'\(digits)' is no number", remedy: "Write digits, or put a text into quotes.")
        }
        return normal
    }

    /// A name with dots and brackets: `OpportunityTeam[BusinessTitle=OpportunityOwner].Email`.
    private mutating func word() -> String {
        let start = place
        while let letter = next {
            if letter == "[" {
                while let inner = next, inner != "]" { place += 1 }
                if next != nil { place += 1 }
            } else if letter.isLetter || letter.isNumber || "_.$@:#-".contains(letter) {
                place += 1
            } else {
                break
            }
        }
        return String(text[start..<place])
    }

    private func field(_ name: String) throws(Complaint) -> MappingExpression {
        switch side {
        case .crm: return .crm(name)
        case .aws:
            do {
                return subject == .lead ? .aws(try AWSField(name, of: .lead)) : try AWSFieldName(name).expression
            } catch {
                throw complaint(error.what, remedy: error.remedy)
            }
        }
    }

    private mutating func call(_ name: String) throws(Complaint) -> MappingExpression {
        if name == "lookup" || name == "back" { return try lookup(isBack: name == "back") }
        guard let function = MappingFunction(rawValue: name) else {
            let names = MappingFunction.allCases.map(\.rawValue) + ["lookup", "back"]
            throw complaint(
                "there is no function '\(name.excerpt(80))'",
                remedy: NearestName.question(name, among: names) ?? "One of \(names.joined(separator: ", "))."
            )
        }
        guard function != .today || allowsToday else {
            throw complaint(
                "today() would make every deal another one every day",
                remedy: "Use it in repairs, which fill a value once."
            )
        }
        var arguments: [MappingExpression] = []
        if !takes(")") {
            repeat { arguments.append(try expression()) } while takes(",")
            guard takes(")") else { throw complaint("a ) is missing", remedy: "Close \(name)(.") }
        }
        guard function.arity.contains(arguments.count) else {
            throw complaint("\(name)() takes another number of values", remedy: "Write \(function.usage).")
        }
        return .call(function, arguments)
    }

    private mutating func lookup(isBack: Bool) throws(Complaint) -> MappingExpression {
        skipBlanks()
        let name = word()
        guard tables.contains(name) else {
            throw complaint(
                "there is no table '\(name.excerpt(80))'",
                remedy: NearestName.question(name, among: tables)
                    ?? (tables.isEmpty ? "Write it under tables:." : "One of \(tables.joined(separator: ", ")).")
            )
        }
        guard takes(",") else { throw complaint("a value is missing", remedy: "Write \(name), a field.") }
        let inner = try expression()
        guard takes(")") else { throw complaint("a ) is missing", remedy: "Close it.") }
        return .lookup(name, inner, isBack: isBack)
    }
}

/// The two that are kept alike.
package enum MappingSide: String, CaseIterable, Sendable {
    case aws, crm

    var other: MappingSide { self == .aws ? .crm : .aws }
}
