package import CosellWire

/// What an act is told: its name, what it may be, and whether it must be there.
package struct ActParameter: Sendable {
    package indirect enum Kind: Sendable {
        case text
        case integer(ClosedRange<Int>)
        case boolean
        /// One of these words, exactly so.
        case choice([String])
        /// 12 digits.
        case account
        /// A number with at most two digits behind the point, as a text or as a number.
        case amount
        /// `2026-03-01`
        case day
        /// `2026-03-01T09:00:00Z`
        case moment
        /// `P16D`, `16d`, `90m`
        case duration
        case list(Kind)
        /// An object in the service's own JSON, as an operation takes it: `Customer of CreateOpportunity`.
        case structure(String)
    }

    package let name: String
    package let kind: Kind
    package let words: String
    package let isRequired: Bool
    /// Whether a command line gives it by its place: what the act is done to.
    package let isPlaced: Bool

    package init(
        _ name: String,
        _ kind: Kind,
        _ words: String,
        isRequired: Bool = false,
        isPlaced: Bool = false
    ) {
        (self.name, self.kind, self.words) = (name, kind, words)
        (self.isRequired, self.isPlaced) = (isRequired || isPlaced, isPlaced)
    }

    /// What the act is done to.
    package static func identifier(_ name: String = "id", _ words: String) -> ActParameter {
        ActParameter(name, .text, words, isPlaced: true)
    }

    /// CP11: what every act may be told.
    package static let common = [
        ActParameter("catalog", .choice(Catalog.all), "the catalog; Sandbox when it is not said"),
        ActParameter(
            "account",
            .account,
            "the partner; the record's owner, else the only partner, when it is not said"
        ),
        ActParameter("at", .moment, "when, on the house clock; at once when it is not said"),
    ]

    /// The option of a command line: `--closed-lost-reason`.
    package var flag: String { "--" + Self.kebab(name) }

    /// `closedLostReason` is `closed-lost-reason`.
    package static func kebab(_ name: String) -> String {
        var text = ""
        for letter in name {
            if letter.isUppercase, !text.isEmpty { text.append("-") }
            text += letter.lowercased()
        }
        return text
    }
}

extension ActParameter.Kind {
    /// What it may be, for people.
    package var words: String {
        switch self {
        case .text: "text"
        case .integer(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .choice(let words): words.count > 8 ? "one of \(words.count) words" : words.joined(separator: ", ")
        case .account: "12 digits"
        case .amount: "an amount"
        case .day: "a day, 2030-06-30"
        case .moment: "a time, 2030-06-30T09:00:00Z"
        case .duration: "a duration, 16d or P16D"
        case .list(let kind): "a list: \(kind.words)"
        case .structure(let name): "an object, the \(name)"
        }
    }

    /// As JSON Schema says it.
    package var schema: Document {
        switch self {
        case .text, .amount: Self.typed("string")
        case .integer(let range):
            Self.typed(
                "integer",
                .init("minimum", .integer(range.lowerBound)),
                .init("maximum", .integer(range.upperBound))
            )
        case .boolean: Self.typed("boolean")
        case .choice(let words): Self.typed("string", .init("enum", .list(words.map(Document.string))))
        case .account: Self.typed("string", .init("pattern", .string("^[0-9]{12}$")))
        case .day: Self.typed("string", .init("format", .string("date")))
        case .moment: Self.typed("string", .init("format", .string("date-time")))
        case .duration: Self.typed("string", .init("description", .string("an ISO 8601 duration, or 16d, 90m")))
        case .list(let kind): Self.typed("array", .init("items", kind.schema))
        case .structure(let name): Self.typed("object", .init("description", .string("the \(name)")))
        }
    }

    private static func typed(_ type: String, _ more: Document.Member...) -> Document {
        .object([.init("type", .string(type))] + more)
    }
}
