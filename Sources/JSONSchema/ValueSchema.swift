package import CosellWire

/// A JSON Schema of the 2020-12 dialect, as far as forms that people fill in use it.
///
/// | Known | Keywords |
/// | --- | --- |
/// | of any value | `type`, `enum` |
/// | of objects | `required`, `properties` |
/// | of arrays | `items`, `minItems`, `maxItems` |
/// | of texts | `minLength`, `maxLength`, `pattern`, and `format`, which is checked: `date`, `email` |
/// | of numbers | `minimum`, `maximum` |
/// | said to people | `$schema`, `$comment`, `title`, `description`, `default`, `examples` |
///
/// A schema with another keyword is refused as a whole: nothing in it is passed over in silence (decision 0090).
package struct ValueSchema: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case null, boolean, integer, number, string, array, object
    }

    package struct Property: Sendable {
        package let name: String
        package let schema: ValueSchema
    }

    /// The schema as it was written.
    package let document: Document
    /// False for the schema `false`, which nothing satisfies.
    package internal(set) var allowsAnything = true
    /// Nil means any.
    package internal(set) var kinds: [Kind]?
    package internal(set) var choices: [Document]?
    package internal(set) var required: [String] = []
    /// In the order of the schema.
    package internal(set) var properties: [Property] = []
    /// What every element is to be; one or none.
    var elements: [ValueSchema] = []
    package internal(set) var elementCount = Bounds<Int>()
    package internal(set) var length = Bounds<Int>()
    package internal(set) var pattern: TextPattern?
    package internal(set) var format: TextFormat?
    package internal(set) var range = Bounds<Double>()
    package internal(set) var title: String?
    package internal(set) var remark: String?

    package var items: ValueSchema? { elements.first }

    /// The schema of a member; nil for one that the schema does not speak of.
    package func property(_ name: String) -> ValueSchema? {
        properties.first { ExactText($0.name) == ExactText(name) }?.schema
    }
}

/// What a number of something may be.
package struct Bounds<Number: Comparable & Sendable>: Sendable {
    package var least: Number?
    package var most: Number?

    func allow(_ number: Number) -> Bool { (least.map { $0 <= number } ?? true) && (most.map { number <= $0 } ?? true) }
}
