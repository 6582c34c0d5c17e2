import CosellWire
import Crypto
import HTTPTypes

/// The file in which `aws sso login` leaves a login's token, and from which AWS's tools read it.
struct LoginFile {
    /// The session's name, or the start URL of a login without one; the file's name is made of it.
    let key: String
    let context: CredentialContext

    struct Token {
        let accessToken: String
        let expiresAt: Instant
        /// All that stands in the file.
        let document: Document
    }

    var path: String {
        let digest = Insecure.SHA1.hash(data: Array(key.utf8))
        let name = digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        return context.surroundings.expanded("~/.aws/sso/cache/\(name).json")
    }

    /// - Returns: nil when nobody has logged in.
    func read() throws(CredentialFailure) -> Token? {
        guard let bytes = try? context.surroundings.readFile(path) else { return nil }
        guard let document = try? JSONReader.document(from: bytes), let token = document.text("accessToken"),
            let end = document.text("expiresAt").flatMap(Self.instant)
        else {
            throw CredentialFailure(
                .malformed,
                "The file of the login cannot be read",
                in: path,
                remedy: "Run `aws sso login --profile \(context.shared.profileName)`."
            )
        }
        return Token(accessToken: token, expiresAt: end, document: document)
    }

    /// Gets a new token for one that has ended, and leaves it in the file for others.
    ///
    /// - Returns: nil when the login cannot be renewed.
    func renew(_ token: Token, at endpoint: Endpoint) async throws -> Token? {
        let now = context.surroundings.now()
        guard let client = token.document.text("clientId"), let secret = token.document.text("clientSecret"),
            let renewal = token.document.text("refreshToken"),
            let end = token.document.text("registrationExpiresAt").flatMap(Self.instant), end > now
        else { return nil }
        let question = Document.object([
            .init("grantType", .string("refresh_token")), .init("clientId", .string(client)),
            .init("clientSecret", .string(secret)), .init("refreshToken", .string(renewal)),
        ])
        let answer = try await context.send(
            .post,
            to: endpoint,
            path: "/token",
            fields: [.contentType: "application/json"],
            body: Self.bytes(question)
        )
        guard answer.head.status.code == 200, let issued = try? JSONReader.document(from: answer.body),
            let accessToken = issued.text("accessToken"), let seconds = issued.integer("expiresIn")
        else { return nil }
        let renewed = token.document.replacing([
            "accessToken": .string(accessToken),
            "expiresAt": .string(now.adding(seconds: Int64(seconds)).wholeSeconds.description),
            "refreshToken": .string(issued.text("refreshToken") ?? renewal),
        ])
        // Where nothing can be written the token serves this process, and the next one renews for itself.
        try? context.surroundings.writeFile(path, Self.bytes(renewed))
        return Token(accessToken: accessToken, expiresAt: now.adding(seconds: Int64(seconds)), document: renewed)
    }

    private static func bytes(_ document: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(document)
        return writer.bytes
    }

    /// Older tools of AWS write `2026-01-12T20:00:00UTC`.
    private static func instant(_ text: String) -> Instant? {
        Instant(text.hasSuffix("UTC") ? "\(text.dropLast(3))Z" : text)
    }
}

extension Document {
    /// The same object with other values for some of its members.
    fileprivate func replacing(_ values: [String: Document]) -> Document {
        guard case .object(let members) = self else { return self }
        return .object(members.map { Member($0.name, values[$0.name] ?? $0.value) })
    }
}
