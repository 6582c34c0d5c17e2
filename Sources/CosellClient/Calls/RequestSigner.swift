import CosellSigning
import CosellWire
import HTTPTypes

/// Puts a signature on a request that is about to leave.
struct RequestSigner: Sendable {
    let service: String
    let reach: Signer.Reach
    var keys = SigningKeys()

    /// - Parameter now: as the other side's clock shows it.
    func signed(
        _ request: HTTPRequest,
        body: [UInt8],
        by credentials: Credentials,
        at now: Instant
    ) throws -> HTTPRequest {
        let secret = SigningSecret(
            secretAccessKey: credentials.secretAccessKey,
            sessionToken: credentials.sessionToken
        )
        let signer = Signer(
            accessKeyID: credentials.accessKeyID,
            secret: secret,
            service: service,
            reach: reach,
            keys: keys
        )
        let signature = try signer.sign(SignedRequest(request), body: body.span.bytes, at: now.seconds)
        var signed = request
        for field in signature.fields {
            if let name = HTTPField.Name(field.name) { signed.headerFields[name] = field.value }
        }
        return signed
    }
}
