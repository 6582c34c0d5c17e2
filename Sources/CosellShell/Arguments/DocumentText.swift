package import CosellWire

/// A text that holds one value, in JSON or YAML.
package enum DocumentText {
    package static func document(of text: String) throws(Complaint) -> Document {
        guard text.looksLikeJSON else { return try YAMLText.document(of: text) }
        do throws(SerializationError) { return try JSONReader.document(from: Array(text.utf8)) } catch {
            throw Complaint("the JSON cannot be read: \(error)")
        }
    }
}
