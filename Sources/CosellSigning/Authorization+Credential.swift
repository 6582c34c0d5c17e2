/// The `Credential` part: who signed, and for what.
extension Authorization {
    /// The longest access key, region or service that is read; AWS's own keys stop at 128.
    static let elementLimitBytes = 128

    /// Divides a credential at its slashes.
    ///
    /// - Returns: key, date, region under SigV4, service and terminator, each 1...128 visible characters.
    static func elements(
        of credential: Range<Int>,
        _ algorithm: SigningAlgorithm,
        in request: SignedRequest
    ) throws(SignatureRefusal) -> [Range<Int>] {
        let elements = split(credential, in: request, atMost: algorithm.credentialParts)
        guard elements.count == algorithm.credentialParts else {
            let region = algorithm == .sigV4 ? "region/" : ""
            throw malformed(
                """
                Credential must have exactly \(algorithm.credentialParts) slash-delimited elements, \
                e.g. keyid/date/\(region)service/term, got '\(request.string(credential))'
                """
            )
        }
        for element in elements where !isWord(request.text[element]) {
            throw malformed("Credential has an element that is empty, too long or not plain text.")
        }
        guard elements[1].count == 8, request.text[elements[1]].allSatisfy({ 48...57 ~= $0 }) else {
            throw malformed("Date in Credential scope must be YYYYMMDD, got '\(request.string(elements[1]))'.")
        }
        let terminator = elements[elements.count - 1]
        guard request.holds(terminator, SigningAlgorithm.terminator) else {
            throw malformed(
                "Credential should be scoped with a valid terminator: 'aws4_request', not '\(request.string(terminator))'."
            )
        }
        return elements
    }

    /// Stops one past `limit`, enough to know that there are too many.
    private static func split(_ range: Range<Int>, in request: SignedRequest, atMost limit: Int) -> [Range<Int>] {
        var elements: [Range<Int>] = []
        elements.reserveCapacity(limit + 1)
        var start = range.lowerBound
        while elements.count <= limit {
            let slash = request.text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "/"))
            elements.append(start..<(slash ?? range.upperBound))
            guard let slash else { break }
            start = slash + 1
        }
        return elements
    }

    private static func isWord(_ element: ArraySlice<UInt8>) -> Bool {
        1...elementLimitBytes ~= element.count && element.allSatisfy { 0x21...0x7E ~= $0 }
    }
}
