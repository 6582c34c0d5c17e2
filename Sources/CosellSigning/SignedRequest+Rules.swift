import Crypto

/// The rules about what a signature must cover, and about the headers that serve it (access 8.2, 8.5, 8.6).
extension SignedRequest {
    /// When the request was signed: `X-Amz-Date`, else `Date`.
    ///
    /// - Throws: an incomplete signature when there is neither, or no such day and time.
    func signingTime() throws(SignatureRefusal) -> SigningTime {
        if let header = try value(of: "x-amz-date") {
            guard let time = SigningTime(basic: text[header]) else { throw Self.unreadable(string(header)) }
            return time
        }
        guard let header = try value(of: "date") else {
            throw Authorization.malformed(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
            )
        }
        guard let time = SigningTime(basic: text[header]) ?? SigningTime(http: text[header]) else {
            throw Self.unreadable(string(header))
        }
        return time
    }

    /// Refuses a signature that leaves out the host or an `x-amz-` header, or lists a header that did not arrive.
    ///
    /// The hash of the body may stand unsigned: it is part of what is signed, and must be the body's in any case.
    func requireCoverage(by signed: SignedHeaders) throws(SignatureRefusal) {
        guard fields.count <= SignatureCheck.fieldLimit else {
            throw Authorization.malformed(
                "A signed request may have \(SignatureCheck.fieldLimit) header fields, this one has \(fields.count)."
            )
        }
        guard signed.names.contains(where: { holds($0, "host") }) else {
            throw Self.invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.")
        }
        for field in fields
        where starts(field.name, with: "x-amz-") && !holds(field.name, "x-amz-content-sha256")
            && !signed.contains(field.name, in: self)
        {
            throw Self.invalid("'\(string(field.name))' must be a 'SignedHeader' in the AWS Authorization.")
        }
        for name in signed.names where !hasField(name) {
            throw Self.invalid("SignedHeaders lists '\(string(name))', but the request has no such header.")
        }
    }

    /// Refuses a session token that is not the credential's, and temporary credentials past their end.
    func requireToken(of secret: SigningSecret, at now: Int64) throws(SignatureRefusal) {
        switch (try value(of: "x-amz-security-token"), secret.sessionToken) {
        case (nil, nil): break
        case (let sent?, let own?) where SigningKeys.areEqual(text[sent].span, own.utf8.span): break
        default: throw .unrecognized
        }
        guard let end = secret.expiresAtEpochSeconds, now >= end else { return }
        throw .expired
    }

    /// Refuses a declared payload hash that is not the body's, and the forms that leave the body unsigned or in chunks.
    func requireContentHash(_ digest: SHA256Digest) throws(SignatureRefusal) {
        guard let declared = try value(of: "x-amz-content-sha256") else { return }
        guard !holds(declared, "UNSIGNED-PAYLOAD"), !starts(declared, with: "STREAMING-") else {
            throw Self.invalid(
                "The 'x-amz-content-sha256' value '\(string(declared))' is not accepted here; send the body's SHA-256."
            )
        }
        var expected = SigningText(reserving: 64)
        expected.append(digest)
        guard text[declared] == expected.bytes[...] else {
            throw Self.invalid("The provided 'x-amz-content-sha256' header does not match what was computed.")
        }
    }

    private static func invalid(_ message: String) -> SignatureRefusal {
        SignatureRefusal(.invalidSignature, message)
    }

    private static func unreadable(_ time: String) -> SignatureRefusal {
        Authorization.malformed(
            "Date must be in ISO-8601 'basic format'. Got '\(time)'. See https://en.wikipedia.org/wiki/ISO_8601"
        )
    }
}
