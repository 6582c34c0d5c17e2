package import CosellWire

/// Which events are meant, as EventBridge's patterns say it (CP73): every field that is named must match, each by one of
/// its values.
///
/// ```json
/// {"source": ["aws.partnercentral-selling"], "detail": {"catalog": [{"anything-but": "AWS"}]}}
/// ```
package struct EventPattern: Hashable, Sendable {
    private let root: FieldsPattern

    /// - Throws: ``BadPattern`` with the place of what EventBridge would not take.
    package init(_ document: Document) throws(BadPattern) {
        root = try FieldsPattern(document, at: "")
    }

    /// - Parameter event: the envelope.
    package func matches(_ event: Document) -> Bool { root.matches(event) }
}

/// Why a pattern is none.
package struct BadPattern: Error, Hashable, Sendable, CustomStringConvertible {
    /// `detail.state[1].numeric`; empty for the pattern as a whole.
    package let path: String
    package let reason: String

    init(_ path: String, _ reason: String) { (self.path, self.reason) = (path, reason) }

    package var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

/// The fields of an object, and what they must be.
struct FieldsPattern: Hashable, Sendable {
    private enum Rule: Hashable, Sendable {
        case field(String, FieldPattern)
        /// One of them, beside all others.
        case either([FieldsPattern])
    }

    private let rules: [Rule]

    init(_ document: Document, at path: String) throws(BadPattern) {
        guard case .object(let members) = document else { throw BadPattern(path, "an object is needed") }
        guard !members.isEmpty else { throw BadPattern(path, "an empty object matches nothing") }
        var rules: [Rule] = []
        for member in members {
            let place = path.isEmpty ? member.name : "\(path).\(member.name)"
            if member.name == "$or" {
                rules.append(try Self.either(member.value, at: place))
            } else {
                rules.append(.field(member.name, try FieldPattern(member.value, at: place)))
            }
        }
        self.rules = rules
    }

    private static func either(_ document: Document, at path: String) throws(BadPattern) -> Rule {
        guard case .list(let elements) = document, elements.count > 1 else {
            throw BadPattern(path, "a list of two objects or more is needed")
        }
        var patterns: [FieldsPattern] = []
        for (number, element) in elements.enumerated() {
            patterns.append(try FieldsPattern(element, at: "\(path)[\(number)]"))
        }
        return .either(patterns)
    }

    /// Of a list, one element must be all that is asked for; what is not there has no fields.
    func matches(_ value: Document?) -> Bool {
        if case .list(let elements)? = value, !elements.isEmpty { return elements.contains { matches($0) } }
        return rules.allSatisfy { rule in
            switch rule {
            case .field(let name, let pattern): pattern.matches(value?[name])
            case .either(let patterns): patterns.contains { $0.matches(value) }
            }
        }
    }
}

/// What one field must be.
enum FieldPattern: Hashable, Sendable {
    case nested(FieldsPattern)
    case values([ValuePattern])

    init(_ document: Document, at path: String) throws(BadPattern) {
        switch document {
        case .object: self = .nested(try FieldsPattern(document, at: path))
        case .list(let elements):
            guard !elements.isEmpty else { throw BadPattern(path, "an empty list matches nothing") }
            var values: [ValuePattern] = []
            for (number, element) in elements.enumerated() {
                values.append(try ValuePattern(element, at: "\(path)[\(number)]"))
            }
            self = .values(values)
        default: throw BadPattern(path, "a list of values, or an object, is needed")
        }
    }

    func matches(_ value: Document?) -> Bool {
        switch self {
        case .nested(let pattern): return pattern.matches(value)
        case .values(let patterns):
            let leaves = Self.leaves(of: value)
            return patterns.contains { $0.matches(anyOf: leaves) }
        }
    }

    /// The values that a field has, each element of a list for itself; objects are none.
    private static func leaves(of value: Document?) -> [Document] {
        switch value {
        case nil, .object?: []
        case .list(let elements)?: elements.flatMap { leaves(of: $0) }
        case let value?: [value]
        }
    }
}
