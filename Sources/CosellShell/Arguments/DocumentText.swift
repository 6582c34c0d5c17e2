package import CosellWire

/// A text that holds one value, in JSON or YAML.
package enum DocumentText {
    package static func document(of text: String) throws(Complaint) -> Document {
        text.looksLikeJSON ? try JSONText.document(of: text) : try YAMLText.document(of: text)
    }
}
