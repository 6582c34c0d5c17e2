import CosellWire

/// Where to go on: the service's token, and how many rows of its page are known already.
package struct ResumeToken: Hashable, Sendable {
    package let serviceToken: String?
    package let skipped: Int

    package init(serviceToken: String?, skipped: Int) {
        self.serviceToken = serviceToken
        self.skipped = skipped
    }

    private static let skippedName = "boto_truncate_amount"

    /// Reads the token that a command printed, or takes the text as the service's own.
    package init(text: String, inputMember: String) {
        guard let bytes = Base64.decode(text), let document = try? JSONReader.document(from: bytes),
            case .object = document, let token = document[inputMember]
        else {
            self.init(serviceToken: text, skipped: 0)
            return
        }
        let service: String? = if case .string(let text) = token { text } else { nil }
        let skipped = if case .integer(let count)? = document[Self.skippedName] { max(0, count) } else { 0 }
        self.init(serviceToken: service, skipped: skipped)
    }

    /// The AWS CLI's own form, so that either tool goes on where the other stopped.
    package func text(inputMember: String) -> String {
        let token = (serviceToken.map(Document.string) ?? .null).compactJSON
        let amount = skipped > 0 ? ", \"\(Self.skippedName)\": \(skipped)" : ""
        return Base64.encode(Array("{\"\(inputMember)\": \(token)\(amount)}".utf8))
    }
}

extension Document {
    var compactJSON: String { String(decoding: JSONWriter.bytes(self), as: UTF8.self) }
}
