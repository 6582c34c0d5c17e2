/// A text that equals another only when both have the same code points.
///
/// Swift's strings are equal when they look equal: é in one code point and in two, the letter K and the Kelvin sign. On
/// the wire, in policies and in the store these are different texts (decision 0026).
package struct ExactText: Hashable, Sendable {
    package let string: String

    package init(_ string: String) { self.string = string }

    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.string.utf8.elementsEqual(right.string.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Texts of which each is told from all others by its code points. No sequence, whose `contains` would compare as
/// strings do.
package struct ExactTexts: Sendable, ExpressibleByArrayLiteral {
    private let texts: Set<ExactText>

    package var count: Int { texts.count }

    package init(_ texts: some Sequence<String>) { self.texts = Set(texts.map(ExactText.init)) }

    package init(arrayLiteral texts: String...) { self.init(texts) }

    package func contains(_ text: String) -> Bool { texts.contains(ExactText(text)) }

    package func sorted() -> [String] { texts.map(\.string).sorted() }
}
