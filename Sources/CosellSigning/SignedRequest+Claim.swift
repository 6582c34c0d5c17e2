extension SignedRequest {
    /// What the signature says of itself, nothing of which is checked.
    package var claim: Result<SignatureClaim, SignatureRefusal> {
        Result { () throws(SignatureRefusal) in try SignatureClaim(self) }
    }

    /// The key that the signature says it is made with, nothing of which is checked.
    package var claimedKey: String? { (try? claim.get())?.accessKeyID }

    /// The service that the signature says it is for, nothing of which is checked; nil for a request that names none.
    package var claimedService: String? {
        if let claim = try? claim.get() { return claim.service }
        // A presigned request has its credential in the query, with its slashes encoded or not.
        let name = Array("X-Amz-Credential=".utf8)
        let parameters = text[query].split(separator: UInt8(ascii: "&"))
        guard let credential = parameters.first(where: { $0.starts(with: name) })?.dropFirst(name.count) else {
            return nil
        }
        let parts = String(decoding: credential, as: UTF8.self).replacing("%2F", with: "/").split(separator: "/")
        return parts.last == "aws4_request" && parts.count >= 4 ? String(parts[parts.count - 2]) : nil
    }
}
