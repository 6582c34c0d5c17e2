/// What a request says of its signature, before and while it is checked.
package struct SignatureClaim: Sendable {
    let authorization: Authorization
    package let accessKeyID: String
    let service: String
    let region: String?

    /// Finds and reads the `Authorization` header.
    ///
    /// - Throws: a missing token without one; an incomplete signature when it cannot be read, and for the presigned
    ///   form, whose signature stands in the query (access 8.10).
    init(_ request: SignedRequest) throws(SignatureRefusal) {
        guard !request.isPresigned else {
            throw Authorization.malformed(
                "Presigned requests (X-Amz-Algorithm in the query) are not accepted here; "
                    + "sign with an Authorization header."
            )
        }
        guard let header = try request.value(of: "authorization") else { throw .missing }
        authorization = try Authorization(header, in: request)
        accessKeyID = request.string(authorization.accessKeyID)
        service = request.string(authorization.service)
        region = authorization.region.map(request.string)
    }
}

extension SignedRequest {
    fileprivate var isPresigned: Bool {
        guard !query.isEmpty else { return false }
        return text[query].split(separator: UInt8(ascii: "&")).contains { parameter in
            let name = parameter.startIndex..<(parameter.firstIndex(of: UInt8(ascii: "=")) ?? parameter.endIndex)
            return holds(name, "X-Amz-Algorithm")
        }
    }
}
