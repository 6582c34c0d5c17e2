import CosellSigning

/// The XML that AWS's older services answer with.
public struct QueryAnswer: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    /// The text of an element; of the first one, where there are more.
    public func content(of element: String) -> String? { contents(of: element).first }

    /// The texts of all elements of that name, in their order; what holds elements itself is not meant.
    public func contents(of element: String) -> [String] {
        var contents: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "<\(element)>"),
            let end = rest[start.upperBound...].firstRange(of: "</\(element)>")
        {
            let content = Entities.decode(String(rest[start.upperBound..<end.lowerBound].trimmed))
            if !content.isEmpty { contents.append(content) }
            rest = rest[end.upperBound...]
        }
        return contents
    }
}

/// Text as forms send it.
package enum FormText {
    static func body(_ parameters: [(name: String, value: String)]) -> [UInt8] { Array(text(parameters).utf8) }

    /// As a query of an address too.
    package static func text(_ parameters: [(name: String, value: String)]) -> String {
        parameters.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String { URIText.encoded(text.utf8) }
}
