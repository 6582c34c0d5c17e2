import CosellWire

/// Reads credentials from the JSON in which programs, containers and machines hand them out.
struct IssuedCredentials {
    /// How this source spells its members.
    struct Spelling {
        var key = "AccessKeyId"
        var secret = "SecretAccessKey"
        var token = "SessionToken"
        var end = "Expiration"

        static let program = Spelling()
        static let machine = Spelling(token: "Token")
        static let login = Spelling(
            key: "accessKeyId",
            secret: "secretAccessKey",
            token: "sessionToken",
            end: "expiration"
        )
    }

    /// Where they come from, for people.
    let source: String

    func credentials(in document: Document, spelled spelling: Spelling) throws(CredentialFailure) -> Credentials {
        guard let key = document.text(spelling.key), let secret = document.text(spelling.secret) else {
            throw malformed("\(spelling.key) and \(spelling.secret) are missing")
        }
        return Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: document.text(spelling.token),
            expiresAt: try end(document[spelling.end]),
            source: source
        )
    }

    /// - Throws: for credentials that are over already: every call with them would be refused.
    func lasting(_ credentials: Credentials, at now: Instant) throws(CredentialFailure) -> Credentials {
        guard let end = credentials.expiresAt, end <= now else { return credentials }
        throw CredentialFailure(
            .expired,
            "The credentials ended at \(end)",
            in: source,
            remedy: "Get new ones from what stands behind it, and check this machine's clock."
        )
    }

    func document(_ bytes: [UInt8]) throws(CredentialFailure) -> Document {
        guard let document = try? JSONReader.document(from: bytes) else { throw malformed("it is no JSON") }
        return document
    }

    /// A text in ISO 8601, or milliseconds since 1970.
    private func end(_ value: Document?) throws(CredentialFailure) -> Instant? {
        switch value {
        case nil, .null: return nil
        case .integer(let milliseconds): return Instant(milliseconds: Int64(milliseconds))
        case .string(let text):
            guard let end = Instant(text) else { throw malformed("\"\(text)\" is no point in time") }
            return end
        default: throw malformed("the end of the credentials is no point in time")
        }
    }

    func malformed(_ what: String) -> CredentialFailure {
        CredentialFailure(
            .malformed,
            "What hands out credentials gave something unreadable: \(what)",
            in: source,
            remedy: "Check what stands behind it."
        )
    }
}
