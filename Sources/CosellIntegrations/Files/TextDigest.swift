import Crypto
import CosellWire

/// A short name for some texts, which others do not have.
enum TextDigest {
    static func of(_ texts: [String]) -> String {
        let writer = JSONWriter()
        writer.write(.list(texts.map(Document.string)))
        return SHA256.hash(data: writer.bytes).prefix(10).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        .joined()
    }
}
