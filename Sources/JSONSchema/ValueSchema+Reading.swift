package import CosellWire

/// Why a text is no schema that is understood.
package struct SchemaFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

extension ValueSchema {
    /// - Throws: ``SchemaFault`` for what is no schema, and for a keyword that is not known here.
    package init(_ document: Document) throws(SchemaFault) {
        self.document = document
        switch document {
        case .boolean(let isAllowed): allowsAnything = isAllowed
        case .object(let members): for member in members { try read(member.name, member.value) }
        default: throw SchemaFault("a schema is an object, true or false")
        }
    }

    private mutating func read(_ keyword: String, _ value: Document) throws(SchemaFault) {
        switch keyword {
        case "$schema", "$comment", "default", "examples": break
        case "title": title = value.text
        case "description": remark = value.text
        case "type": kinds = try Self.kinds(value)
        case "enum": choices = try Self.list(value, keyword)
        case "required": required = try Self.texts(value, keyword)
        case "properties": properties = try Self.properties(value)
        case "items": elements = [try ValueSchema(value)]
        case "minItems": elementCount.least = try Self.count(value, keyword)
        case "maxItems": elementCount.most = try Self.count(value, keyword)
        case "minLength": length.least = try Self.count(value, keyword)
        case "maxLength": length.most = try Self.count(value, keyword)
        case "minimum": range.least = try Self.number(value, keyword)
        case "maximum": range.most = try Self.number(value, keyword)
        case "pattern": pattern = try Self.pattern(value)
        case "format": format = try Self.format(value)
        default: throw SchemaFault("the keyword \(keyword.excerpt()) is not known")
        }
    }

    private static func kinds(_ value: Document) throws(SchemaFault) -> [Kind] {
        var kinds: [Kind] = []
        let words = if let word = value.text { [word] } else { try texts(value, "type") }
        for word in words {
            guard let kind = Kind(rawValue: word) else { throw SchemaFault("there is no type \(word.excerpt())") }
            kinds.append(kind)
        }
        return kinds
    }

    private static func properties(_ value: Document) throws(SchemaFault) -> [Property] {
        guard case .object(let members) = value else { throw SchemaFault("properties is an object") }
        var properties: [Property] = []
        for member in members { properties.append(Property(name: member.name, schema: try ValueSchema(member.value))) }
        return properties
    }

    private static func pattern(_ value: Document) throws(SchemaFault) -> TextPattern {
        guard let pattern = value.text.flatMap(TextPattern.init) else {
            throw SchemaFault("the pattern \((value.text ?? "").excerpt()) is not understood")
        }
        return pattern
    }

    private static func format(_ value: Document) throws(SchemaFault) -> TextFormat {
        guard let format = value.text.flatMap(TextFormat.init) else {
            throw SchemaFault("the format \((value.text ?? "").excerpt()) is not known")
        }
        return format
    }

    private static func list(_ value: Document, _ keyword: String) throws(SchemaFault) -> [Document] {
        guard case .list(let elements) = value else { throw SchemaFault("\(keyword) is a list") }
        return elements
    }

    private static func texts(_ value: Document, _ keyword: String) throws(SchemaFault) -> [String] {
        let elements = try list(value, keyword)
        let texts = elements.compactMap(\.text)
        guard texts.count == elements.count else { throw SchemaFault("\(keyword) is a list of texts") }
        return texts
    }

    private static func number(_ value: Document, _ keyword: String) throws(SchemaFault) -> Double {
        guard let number = value.number else { throw SchemaFault("\(keyword) is a number") }
        return number
    }

    private static func count(_ value: Document, _ keyword: String) throws(SchemaFault) -> Int {
        guard let count = value.number.flatMap(Int.init(exactly:)), count >= 0 else {
            throw SchemaFault("\(keyword) is a whole number, 0 or more")
        }
        return count
    }
}
