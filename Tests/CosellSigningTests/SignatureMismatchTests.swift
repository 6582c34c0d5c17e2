import CosellSigning
import CosellWire
import Synchronization
import Testing

struct SignatureMismatchTests {
    @Test("says in AWS's words what should have been signed")
    func message() throws {
        var draft = try DraftRequest().signed(by: Example.signer(), at: Example.signedAtEpochSeconds)
        draft.replace("Signature=a6", with: "Signature=b6", in: "Authorization")
        let refusal = #expect(throws: SignatureRefusal.self) { try draft.verified(by: Example.verifier()) }
        #expect(refusal?.name == .invalidSignature)
        #expect(
            refusal?.message == """
                The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                Access Key and signing method. Consult the service documentation for details.

                The Canonical String for this request should have been
                'POST
                /

                content-type:application/x-amz-json-1.0
                host:localhost:4620
                x-amz-date:20260112T200000Z
                x-amz-target:PartnerCentralAccount.ListPartners

                content-type;host;x-amz-date;x-amz-target
                74e599c36fc1325b6f6041282884a68642dbc56e0860d0254ed4bde27ac6d5a3'

                The String-to-Sign should have been
                'AWS4-HMAC-SHA256
                20260112T200000Z
                20260112/us-east-1/partnercentral-account/aws4_request
                bd2e8b9c8c53564f1c14cfb9c7883a68387c80fcf256a2da58149f3d00987631'

                """
        )
    }

    /// A credential store whose one secret changes under the verifier.
    final class SecretBox: Sendable {
        private let kept: Mutex<SigningSecret>

        init(_ secret: SigningSecret) {
            kept = Mutex(secret)
        }

        var secret: SigningSecret {
            get { kept.withLock { $0 } }
            set { kept.withLock { $0 = newValue } }
        }
    }

    static let reaches: [Signer.Reach] = [.region("us-east-1"), .regionSet("*")]

    @Test("a changed secret counts from the next request on", arguments: reaches)
    func changedSecret(_ reach: Signer.Reach) throws {
        let secrets = SecretBox(Example.secret())
        let verifier = SignatureVerifier<Int>(policy: SignaturePolicy(services: [Example.service])) { _ in
            SigningCredential(secret: secrets.secret, payload: 1)
        }
        let other = SigningSecret(secretAccessKey: "another")
        let before = try DraftRequest().signed(by: Example.signer(reach: reach))
        let after = try DraftRequest().signed(by: Example.signer(secret: other, reach: reach))

        #expect(try before.verified(by: verifier).payload == 1)
        #expect(throws: SignatureRefusal.self) { try after.verified(by: verifier) }
        secrets.secret = other
        #expect(try after.verified(by: verifier).payload == 1)
        #expect(throws: SignatureRefusal.self) { try before.verified(by: verifier) }
    }
}
