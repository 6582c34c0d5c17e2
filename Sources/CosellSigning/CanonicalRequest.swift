import Crypto

/// The one spelling of a request that both sides hash (access 8.4).
struct CanonicalRequest {
    let text: SigningText

    /// - Parameter body: the digest of the body as received.
    init(_ request: SignedRequest, signing headers: SignedHeaders, body: SHA256Digest) {
        // Escapes can triple path and query; everything else keeps its length or shrinks.
        var text = SigningText(reserving: request.text.count + 2 * (request.path.count + request.query.count) + 128)
        text.append(request.text[request.method])
        text.append("\n")
        text.appendPath(request.path, of: request.text)
        text.append("\n")
        text.appendQuery(request.query, of: request.text)
        text.append("\n")
        for name in headers.names {
            text.appendHeader(name, of: request)
        }
        text.append("\n")
        text.append(request.text[headers.list])
        text.append("\n")
        text.append(body)
        self.text = text
    }
}

extension SigningText {
    /// Writes one line `name:value`; the values of a repeated header follow each other with commas between them.
    fileprivate mutating func appendHeader(_ name: Range<Int>, of request: SignedRequest) {
        append(request.text[name])
        append(":")
        var isFirst = true
        for field in request.fields where request.same(field.name, name) {
            if !isFirst { append(",") }
            appendFolded(field.value, of: request.text)
            isFirst = false
        }
        append("\n")
    }

    /// Writes a value with every run of white space as one blank.
    private mutating func appendFolded(_ value: Range<Int>, of text: [UInt8]) {
        var written = value.lowerBound
        var position = value.lowerBound
        while position < value.upperBound {
            guard Self.isWhitespace(text[position]) else {
                position += 1
                continue
            }
            append(text[written..<position])
            append(" ")
            while position < value.upperBound, Self.isWhitespace(text[position]) { position += 1 }
            written = position
        }
        append(text[written..<value.upperBound])
    }
}
