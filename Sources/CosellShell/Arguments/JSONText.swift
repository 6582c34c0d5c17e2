package import CosellWire

/// JSON that a person wrote: faults are told by line and column.
package enum JSONText {
    package static func document(of text: String) throws(Complaint) -> Document {
        do throws(SerializationError) { return try JSONReader.document(from: Array(text.utf8)) } catch {
            throw Complaint(
                "the JSON cannot be read: \(place(of: error, in: text))",
                remedy: "Check quotes, commas and brackets there, and the quotes that the shell takes away."
            )
        }
    }

    /// `line 3, column 14: expected a key in quotes`
    private static func place(of error: SerializationError, in text: String) -> String {
        let before = String(decoding: text.utf8.prefix(error.offset), as: UTF8.self).unicodeScalars
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        let words = error.description.replacing(" (at byte \(error.offset))", with: "")
        return "line \(line), column \(column): \(words)"
    }
}
