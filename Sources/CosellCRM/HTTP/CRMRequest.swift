import CosellClient
import CosellWire
import HTTPTypes

/// What is asked of the server of a CRM.
struct CRMRequest: Sendable {
    var method: HTTPRequest.Method
    var server: Endpoint
    /// With its query, percent-encoded.
    var path: String
    var body: [UInt8] = []
    var contentType: String?
    var accepts = "application/json"
    var bearer: String?
    /// Whether asking twice does no more than asking once, so that a lost answer may be asked for again.
    var isRepeatable = true
    /// More than any page, and less than what fills a machine.
    var answerBytes = 64 << 20
    /// An upload of a hundred megabytes may take its time.
    var patience = Duration.seconds(60)

    var head: HTTPRequest {
        var head = HTTPRequest(method: method, scheme: server.scheme, authority: server.authority, path: path)
        head.headerFields[.accept] = accepts
        head.headerFields[.userAgent] = "cosell"
        if let contentType { head.headerFields[.contentType] = contentType }
        if let bearer { head.headerFields[.authorization] = "Bearer \(bearer)" }
        return head
    }

    mutating func carry(_ document: Document) {
        body = JSONWriter.bytes(document)
        contentType = "application/json"
    }

    /// A form, as token endpoints take it.
    mutating func carry(form: [(name: String, value: String)]) {
        let text = form.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
        body = Array(text.utf8)
        contentType = "application/x-www-form-urlencoded"
    }
}

extension String {
    /// As a value of a query or a form: everything but letters, digits and `-._~` is encoded.
    var percentEncoded: String {
        var encoded: [UInt8] = []
        for byte in utf8 {
            if Self.plain.contains(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}
