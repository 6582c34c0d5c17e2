/// The named parts of an `Authorization` header: `Credential=…, SignedHeaders=…, Signature=…`.
struct AuthorizationParts {
    private(set) var credential: Range<Int>?
    private(set) var signedHeaders: Range<Int>?
    private(set) var signature: Range<Int>?

    /// Reads parts that commas divide, with or without blanks around them.
    init(_ range: Range<Int>, in request: SignedRequest) throws(SignatureRefusal) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = request.text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
            try read(Self.withoutBlanks(start..<end, in: request), in: request)
            guard end + 1 != range.upperBound else {
                throw Authorization.malformed("The Authorization header ends with a comma.")
            }
            start = end + 1
        }
    }

    /// AWS's words for what is missing.
    var complaint: String {
        let named = [("Credential", credential), ("Signature", signature), ("SignedHeaders", signedHeaders)]
        let absent = named.filter { $0.1 == nil }
        return absent.map { "Authorization header requires '\($0.0)' parameter." }.joined(separator: " ")
    }

    private mutating func read(_ part: Range<Int>, in request: SignedRequest) throws(SignatureRefusal) {
        guard let equals = request.text[part].firstIndex(of: UInt8(ascii: "=")), equals + 1 < part.upperBound else {
            throw Authorization.malformed(
                "'\(request.string(part))' not a valid key=value pair (missing equal-sign) in Authorization header."
            )
        }
        let name = part.lowerBound..<equals
        let value = equals + 1..<part.upperBound
        if credential == nil, request.holds(name, "Credential") {
            credential = value
        } else if signedHeaders == nil, request.holds(name, "SignedHeaders") {
            signedHeaders = value
        } else if signature == nil, request.holds(name, "Signature") {
            signature = value
        } else {
            throw Authorization.malformed("Authorization header has an unexpected '\(request.string(name))' parameter.")
        }
    }

    private static func withoutBlanks(_ range: Range<Int>, in request: SignedRequest) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, request.text[start] == UInt8(ascii: " ") { start += 1 }
        while start < end, request.text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }
}
