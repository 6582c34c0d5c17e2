/// What an `Authorization` header claims, as places in the request's text; nothing in it is proven yet.
struct Authorization: Sendable {
    /// The longest header that is read; AWS's own are near 250 bytes, and a list of all headers stays far below.
    static let limitBytes = 8192

    let algorithm: SigningAlgorithm
    let accessKeyID: Range<Int>
    /// `date/region/service/aws4_request`, without the region under SigV4a.
    let scope: Range<Int>
    /// Eight digits.
    let date: Range<Int>
    let region: Range<Int>?
    let service: Range<Int>
    let signedHeaders: SignedHeaders
    /// Lower-case hexadecimal digits.
    let signature: Range<Int>

    /// Reads the header in its only form: the algorithm's word and three named parts in any order (access 8.1, 9).
    ///
    /// - Throws: an incomplete signature for any other form.
    init(_ value: Range<Int>, in request: SignedRequest) throws(SignatureRefusal) {
        guard value.count <= Self.limitBytes else {
            throw Self.malformed("The Authorization header is longer than \(Self.limitBytes) bytes.")
        }
        let wordEnd = request.text[value].firstIndex(of: UInt8(ascii: " ")) ?? value.upperBound
        let word = value.lowerBound..<wordEnd
        guard let algorithm = SigningAlgorithm(rawValue: request.string(word)) else {
            throw Self.malformed("Unsupported AWS 'algorithm': '\(request.string(word))'.")
        }
        let parts = try AuthorizationParts(wordEnd..<value.upperBound, in: request)
        guard let credential = parts.credential, let names = parts.signedHeaders, let signature = parts.signature else {
            throw Self.malformed(parts.complaint)
        }
        self.algorithm = algorithm
        let elements = try Self.elements(of: credential, algorithm, in: request)
        accessKeyID = elements[0]
        date = elements[1]
        region = algorithm == .sigV4 ? elements[2] : nil
        service = elements[elements.count - 2]
        scope = date.lowerBound..<credential.upperBound
        signedHeaders = try SignedHeaders(names, in: request)
        self.signature = try Self.hexadecimal(signature, algorithm, in: request)
    }

    static func malformed(_ message: String) -> SignatureRefusal {
        SignatureRefusal(.incompleteSignature, message)
    }

    private static func hexadecimal(
        _ signature: Range<Int>,
        _ algorithm: SigningAlgorithm,
        in request: SignedRequest
    ) throws(SignatureRefusal) -> Range<Int> {
        guard algorithm.signatureDigits ~= signature.count, signature.count.isMultiple(of: 2),
            request.text[signature].allSatisfy(SigningText.isLowerDigit)
        else {
            throw malformed("Signature must be lower-case hexadecimal, got '\(request.string(signature))'.")
        }
        return signature
    }
}
