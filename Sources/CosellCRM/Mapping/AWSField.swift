import CosellShapes
package import CosellShell
package import CosellWire

/// A field of an opportunity, or of a lead, by its path in the API: `Project.Title`, `Customer.Contacts[].Email`,
/// `OpportunityTeam[BusinessTitle=OpportunityOwner].Email`, `AwsOpportunitySummary.LifeCycle.Stage`.
package struct AWSField: Hashable, Sendable, CustomStringConvertible {
    /// As the model spells it.
    package let description: String
    package let kind: MappedKind
    /// What an enumeration allows; none where any text may stand.
    package let values: [String]
    let steps: [Step]
    /// Whether it is AWS's side of the deal, which only AWS writes.
    let isOfSummary: Bool
    /// Whether it is a list of texts with their times, which a CRM reads as one text.
    private let isLog: Bool
    package let changes: Changes

    enum Step: Hashable, Sendable {
        case member(String)
        /// The first of a list.
        case first
        /// The first of a list in which a member says this.
        case having(String, String)
        /// All of a list, as one text with a line for each.
        case each
    }

    /// What it is a field of.
    package enum Subject: Hashable, Sendable {
        case opportunity, lead

        /// The shape in the model that a path walks.
        fileprivate var shape: String {
            switch self {
            case .opportunity: "GetOpportunityResponse"
            case .lead: "LeadContext"
            }
        }
    }

    /// When a partner may write it.
    package enum Changes: Hashable, Sendable { case anyTime, atCreation, never }

    private static let table = Service.selling.table
    /// What a path may begin with.
    static let roots = table["GetOpportunityResponse"].members.map(\.name)
    /// What is said of a name that there is none of.
    static let strange = "AWS has no"
    static let summaryPrefix = "AwsOpportunitySummary"

    /// What no update changes although it carries it.
    private static let fixed: Set<String> = [
        "LifeCycle.ReviewStatus", "LifeCycle.ReviewComments", "LifeCycle.ReviewStatusReason",
        "LifeCycle.NextStepsHistory",
    ]

    /// - Throws: what is no path, with the nearest that is one; its place is the caller's to say.
    package init(_ text: String, of subject: Subject = .opportunity) throws(Complaint) {
        var parts = try Self.parts(text)
        let isOfOpportunity = subject == .opportunity
        // Only a creation says it; what became of it stands with AWS's side.
        if isOfOpportunity, parts.count == 1, parts[0].name.lowercased() == "origin" {
            parts.insert(Part(name: Self.summaryPrefix, choice: nil), at: 0)
        }
        isOfSummary = isOfOpportunity && parts.first?.name.lowercased() == Self.summaryPrefix.lowercased()
        if isOfSummary { parts.removeFirst() }
        guard !parts.isEmpty else {
            throw Complaint("'\(text.excerpt(80))' names no field", remedy: "Write a path such as Project.Title.")
        }
        var shape = Self.table[isOfSummary ? "GetAwsOpportunitySummaryResponse" : subject.shape]
        var steps: [Step] = []
        var isLog = false
        for (index, part) in parts.enumerated() {
            guard let member = shape.members.first(where: { $0.name.lowercased() == part.name.lowercased() }) else {
                let names = shape.members.map(\.name)
                throw Complaint(
                    "\(Self.strange) '\(part.name.excerpt(80))' in '\(text.excerpt(160))'",
                    remedy: NearestName.question(part.name, among: names)
                        ?? (names.isEmpty ? "End the path before it." : "One of \(names.joined(separator: ", ")).")
                )
            }
            steps.append(.member(member.name))
            shape = Self.table[member.shape]
            if let choice = part.choice {
                guard let element = shape.element else {
                    throw Complaint("'\(member.name)' is no list", remedy: "Take the brackets out.")
                }
                shape = Self.table[element]
                steps.append(try Self.step(choice, of: shape))
            } else if let element = shape.element, index == parts.count - 1, Self.isEntry(Self.table[element]) {
                isLog = true
            } else if let element = shape.element, Self.table[element].hasMembers {
                throw Complaint(
                    "'\(member.name)' is a list",
                    remedy:
                        "Write \(member.name)[] for its first element, [*] for all of them, or [Name=Value] for one that says so."
                )
            } else if index < parts.count - 1, !shape.hasMembers {
                throw Complaint("'\(member.name)' has no fields", remedy: "End the path there.")
            }
        }
        guard !shape.hasMembers else {
            let names = shape.members.map(\.name).joined(separator: ", ")
            throw Complaint("'\(text.excerpt(160))' holds fields", remedy: "Name one of them: \(names).")
        }
        self.steps = steps
        self.isLog = isLog
        let element = shape.element.map { Self.table[$0] }
        values = (element ?? shape).values
        let isOfMany = steps.contains(.each)
        description = (isOfSummary ? "\(Self.summaryPrefix)." : "") + Self.text(steps)
        kind = isLog || isOfMany ? .text : Self.kind(shape, steps)
        changes = isOfMany || !isOfOpportunity ? .never : Self.changes(steps, isOfSummary)
    }

    private static func isEntry(_ shape: Shape) -> Bool { Set(shape.members.map(\.name)) == ["Value", "Time"] }

    private static func kind(_ shape: Shape, _ steps: [Step]) -> MappedKind {
        if shape.element != nil { return .list }
        switch shape.kind {
        case .boolean: return .flag
        case .integer, .double: return .number
        default: break
        }
        guard case .member(let name)? = steps.last else { return .text }
        if name.hasSuffix("Amount") || name == "Amount" { return .number }
        return name.hasSuffix("Date") && shape.kind == .string ? .day : .text
    }

    private static func changes(_ steps: [Step], _ isOfSummary: Bool) -> Changes {
        guard !isOfSummary, case .member(let root)? = steps.first else { return .never }
        guard !fixed.contains(text(steps)), root != "LastModifiedDate", root != "Catalog" else { return .never }
        if table["UpdateOpportunityRequest"].member(root) != nil { return .anyTime }
        return table["CreateOpportunityRequest"].member(root) != nil ? .atCreation : .never
    }

    // MARK: Texts

    private struct Part {
        let name: String
        let choice: String?
    }

    private static func parts(_ text: String) throws(Complaint) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while true {
            let name = rest.prefix { $0 != "." && $0 != "[" }
            rest = rest.dropFirst(name.count)
            var choice: String?
            if rest.first == "[" {
                guard let end = rest.firstIndex(of: "]") else {
                    throw Complaint("a bracket in '\(text.excerpt(160))' is never closed", remedy: "Write ] behind it.")
                }
                choice = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
            }
            parts.append(Part(name: String(name), choice: choice))
            guard let next = rest.first else { return parts }
            guard next == "." else {
                throw Complaint("'\(text.excerpt(160))' is no path", remedy: "Write names between dots.")
            }
            rest = rest.dropFirst()
        }
    }

    private static func step(_ choice: String, of shape: Shape) throws(Complaint) -> Step {
        if choice.isEmpty || choice == "0" { return .first }
        if choice == "*" { return .each }
        let sides = choice.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2,
            let member = shape.members.first(where: { $0.name.lowercased() == sides[0].lowercased() })
        else {
            let names = shape.members.map(\.name)
            throw Complaint(
                "'[\(choice.excerpt(80))]' chooses no element",
                remedy: sides.count == 2 ? NearestName.question(sides[0], among: names) : "Write [] or [Name=Value]."
            )
        }
        return .having(member.name, sides[1])
    }

    private static func text(_ steps: [Step]) -> String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .member(let name): text += text.isEmpty ? name : ".\(name)"
            case .first: text += "[]"
            case .each: text += "[*]"
            case .having(let name, let value): text += "[\(name)=\(value)]"
            }
        }
    }

    /// As the service's errors and the table of locks spell it: `project.expectedCustomerSpend`.
    var errorPath: String {
        let names = steps.compactMap { step in if case .member(let name) = step { name } else { nil } }
        return names.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: ".")
    }

    /// Whether an error or a lock about that field is about this one.
    func lies(in field: String) -> Bool {
        // The table of locks is asked field by field for every deal, and has no places in lists.
        let plain = field.utf8.contains(UInt8(ascii: "[")) ? field.replacing(/\[\d*\]/, with: "") : field
        let own = errorPath
        return own == plain || own.hasPrefix(plain + ".") || plain.hasPrefix(own + ".")
    }

    // MARK: Values

    func value(in record: AWSRecord) -> Document? {
        let body = isOfSummary ? record.summary : record.body
        guard let value = body.flatMap({ Self.value(in: $0, steps[...]) }) else { return nil }
        return isLog ? Self.log(value) : value
    }

    /// A line for each entry: `2026-01-12: Joint call with the buyer`.
    private static func log(_ value: Document) -> Document? {
        guard case .list(let entries) = value, !entries.isEmpty else { return nil }
        let lines = entries.map { entry in
            let parts = [MappedKind.day.text(of: entry["Time"]), MappedKind.text.text(of: entry["Value"])]
            return parts.compactMap(\.self).joined(separator: ": ")
        }
        return .string(lines.joined(separator: "\n"))
    }

    func text(in record: AWSRecord) -> String? { kind.text(of: value(in: record)) }

    private static func value(in document: Document, _ steps: ArraySlice<Step>) -> Document? {
        guard let step = steps.first else { return document }
        switch step {
        case .member(let name): return document[name].flatMap { value(in: $0, steps.dropFirst()) }
        case .first, .having:
            guard case .list(let elements) = document, let index = place(step, elements), index < elements.count else {
                return nil
            }
            return value(in: elements[index], steps.dropFirst())
        case .each:
            guard case .list(let elements) = document else { return nil }
            var lines: [String] = []
            for element in elements {
                let line = MappedKind.text.text(of: value(in: element, steps.dropFirst()))
                if let line, !lines.contains(line) { lines.append(line) }
            }
            return lines.isEmpty ? nil : .string(lines.joined(separator: "\n"))
        }
    }

    /// With another value there; what lies between is made where it is missing. Nil takes it out.
    func setting(_ text: String?, in document: Document) -> Document {
        let value: Document? =
            switch kind {
            case .list: text.map { .list($0.split(separator: ";").map { .string(String($0)) }) }
            case .flag: text.map { $0 == "true" ? .boolean(true) : .boolean(false) }
            case .text, .number, .day: text.map(Document.string)
            }
        return Self.setting(value, in: document, steps[...]) ?? document
    }

    private static func setting(_ value: Document?, in document: Document?, _ steps: ArraySlice<Step>) -> Document? {
        guard let step = steps.first else { return value }
        switch step {
        case .member(let name):
            var members: [Document.Member] = []
            if case .object(let known)? = document { members = known }
            let inner = setting(value, in: document?[name], steps.dropFirst())
            let position = members.firstIndex { $0.name == name }
            switch (position, inner) {
            case (let position?, let inner?): members[position] = .init(name, inner)
            case (let position?, nil): members.remove(at: position)
            case (nil, let inner?): members.append(.init(name, inner))
            case (nil, nil): break
            }
            return members.isEmpty && document == nil ? nil : .object(members)
        // Nobody writes all of a list at once.
        case .each: return document
        case .first, .having:
            var elements: [Document] = []
            if case .list(let known)? = document { elements = known }
            if let index = place(step, elements), index < elements.count {
                elements[index] = setting(value, in: elements[index], steps.dropFirst()) ?? .object([])
                return .list(elements)
            }
            guard value != nil else { return document }
            var fresh: Document?
            if case .having(let name, let word) = step { fresh = .object([.init(name, .string(word))]) }
            return .list(elements + [setting(value, in: fresh, steps.dropFirst()) ?? .object([])])
        }
    }

    private static func place(_ step: Step, _ elements: [Document]) -> Int? {
        guard case .having(let name, let word) = step else { return 0 }
        return elements.firstIndex { $0[name] == .string(word) }
    }
}

/// An opportunity as the local database has it, or a lead, whose body is a Lead context.
package struct AWSRecord: Sendable {
    package var id: String
    package var version: Int
    package var modified: Instant?
    package var body: Document
    package var summary: Document?

    package init(id: String, version: Int = 0, modified: Instant? = nil, body: Document, summary: Document? = nil) {
        (self.id, self.version, self.modified) = (id, version, modified)
        (self.body, self.summary) = (body, summary)
    }
}
