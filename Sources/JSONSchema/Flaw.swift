package import CosellWire

/// Where a value is not what its schema asks for.
package struct Flaw: Hashable, Sendable {
    /// A step from a value into it.
    package enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
    }

    package enum Kind: Hashable, Sendable {
        case missing
        /// The schema allows nothing there.
        case forbidden
        case kind([ValueSchema.Kind])
        case choice([Document])
        case pattern(String)
        case format(TextFormat)
        /// Characters, in Unicode scalars.
        case length(Int, least: Int?, most: Int?)
        case range(Double, least: Double?, most: Double?)
        case tooFewElements(Int, least: Int)
        case tooManyElements(Int, most: Int)
    }

    package let path: [Step]
    package let kind: Kind

    init(_ path: [Step], _ kind: Kind) { (self.path, self.kind) = (path, kind) }

    /// The names on the way, without positions in lists.
    package var names: [String] {
        path.compactMap { if case .member(let name) = $0 { name } else { nil } }
    }

    /// Where it is, for people: `Milestones[0].DueDate`; empty for the value as a whole.
    package var place: String {
        path.reduce(into: "") { place, step in
            switch step {
            case .member(let name): place += place.isEmpty ? name : ".\(name)"
            case .element(let number): place += "[\(number)]"
            }
        }
    }
}

extension Flaw {
    /// What is wrong and what would be right: the words that follow the place.
    package var words: String {
        switch kind {
        case .missing: "is required"
        case .forbidden: "is not allowed; leave it out"
        case .kind(let kinds): "is of another type; give \(Self.either(kinds.map(Self.noun)))"
        case .choice(let choices): "is not in the list; give \(Self.either(choices.map(\.shown)))"
        case .pattern(let pattern): "does not match the pattern \(pattern)"
        case .format(.date): "is no day; give one as YYYY-MM-DD"
        case .format(.email): "is no mail address; give one as name@example.com"
        case .length(let count, let least, let most):
            "has \(count) characters; give \(Self.bounds(least.map(String.init), most.map(String.init)))"
        case .range(let number, let least, let most):
            "is \(Document.double(number).shown); give "
                + Self.bounds(least.map { Document.double($0).shown }, most.map { Document.double($0).shown })
        case .tooFewElements(let count, let least): "has \(count) values; give \(least) or more"
        case .tooManyElements(let count, let most): "has \(count) values; give at most \(most)"
        }
    }

    private static func bounds(_ least: String?, _ most: String?) -> String {
        switch (least, most) {
        case (let least?, let most?): "\(least) to \(most)"
        case (let least?, nil): "\(least) or more"
        case (nil, let most?): "at most \(most)"
        case (nil, nil): "another value"
        }
    }

    private static func either(_ words: [String]) -> String { words.isEmpty ? "another value" : words.choice }

    private static func noun(_ kind: ValueSchema.Kind) -> String {
        switch kind {
        case .null: "null"
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension Document {
    /// The value in a sentence.
    package var shown: String {
        switch self {
        case .string(let text): text.excerpt()
        case .double(let number): Int(exactly: number).map(String.init) ?? "\(number)"
        default: String(decoding: JSONWriter.bytes(self), as: UTF8.self).excerpt()
        }
    }
}

extension Flaw {
    /// A member of the value itself that others than its schema ask for.
    package init(missing member: String) { self.init([.member(member)], .missing) }
}
