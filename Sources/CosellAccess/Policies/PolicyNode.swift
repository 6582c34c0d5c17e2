/// A policy before anybody has looked at it: any JSON or YAML value, numbers and flags read as texts.
///
/// Decoding it never fails for its shape, so that every complaint about a policy comes from its reader.
package indirect enum PolicyNode: Hashable, Sendable {
    case text(String)
    case list([PolicyNode])
    case members([String: PolicyNode])
    case null
}

extension PolicyNode: Decodable {
    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Name.self) {
            let members = try container.allKeys.map { name in
                (name.stringValue, try container.decode(PolicyNode.self, forKey: name))
            }
            self = .members(Dictionary(members) { first, _ in first })
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [PolicyNode] = []
            while !container.isAtEnd { elements.append(try container.decode(PolicyNode.self)) }
            self = .list(elements)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) throws -> PolicyNode {
        if container.decodeNil() { return .null }
        if let text = try? container.decode(String.self) { return .text(text) }
        if let flag = try? container.decode(Bool.self) { return .text(String(flag)) }
        if let number = try? container.decode(Int64.self) { return .text(String(number)) }
        return .text(String(try container.decode(Double.self)))
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension PolicyNode {
    /// One statement may stand alone, without a list.
    static func statements(_ node: PolicyNode?) -> [PolicyNode] {
        switch node {
        case .list(let statements): statements
        case .members(let statement): [.members(statement)]
        case .text, .null, nil: []
        }
    }
}

/// A document of statements, whatever it hangs on.
package protocol PolicyReading: Decodable {
    init(_ node: PolicyNode) throws(MalformedPolicy)
}

extension PolicyReading {
    /// - Throws: ``MalformedPolicy`` as the underlying error, and its words as the debug description.
    package init(from decoder: any Decoder) throws {
        let node = try PolicyNode(from: decoder)
        do {
            try self.init(node)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
            )
        }
    }
}
