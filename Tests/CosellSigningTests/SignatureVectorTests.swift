import Crypto
import Testing

@testable import CosellSigning

/// Vectors taken from real clients' requests (access 8, 9).
struct SignatureVectorTests {
    static let keyedHash = "a6d6ff5c5bf9eba34eb9d94d81df3dd4f983d4e4e3a2bcdf5b6fe5699e24e460"
    static let curve = """
        3045022100e730c58bd8d2c0b45c2ee2d295dfd87935a8a5fb8cf2a29e49ce48942e028e4a\
        0220290df9dd25f4470fd6a588308153987b10979eacc33b96319095df5d89f843c8
        """

    @Test("derives the SigV4 key")
    func signingKey() {
        let scope = SigningScope(day: 2026_01_12, region: "us-east-1", service: Example.service)
        let key = SigningKey.bytes(secretAccessKey: Example.secretAccessKey, scope: scope)
        #expect(
            SigningText.hexadecimal(key) == "5dd9c7fc8f7df258a7793d94e2d02bc94ed0d8494bd3ee36d4bd4a2cdfd8ca39"
        )
    }

    @Test("signs as boto3 does")
    func signsLikeBoto3() throws {
        let draft = DraftRequest()
        let signature = try Example.signer().sign(
            draft.request,
            body: draft.bodyBytes.span.bytes,
            at: Example.signedAtEpochSeconds
        )
        #expect(Self.digest(draft.body) == "74e599c36fc1325b6f6041282884a68642dbc56e0860d0254ed4bde27ac6d5a3")
        #expect(
            Self.digest(signature.canonicalRequest)
                == "bd2e8b9c8c53564f1c14cfb9c7883a68387c80fcf256a2da58149f3d00987631"
        )
        #expect(
            signature.authorization == """
                AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260112/us-east-1/partnercentral-account/aws4_request, \
                SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=\(Self.keyedHash)
                """
        )
        #expect(signature.fields.map(\.name) == ["X-Amz-Date", "Authorization"])
    }

    @Test("derives the SigV4a keys")
    func keyPair() throws {
        let pair = try #require(
            SigningKeyPair(accessKeyID: Example.accessKeyID, secretAccessKey: Example.secretAccessKey)
        )
        #expect(
            SigningText.hexadecimal(pair.privateKey.rawRepresentation)
                == "7efc8c0e65a324242818c5a50c891c6060b6a00717b7ba3cbe3c5d765be9259c"
        )
        #expect(
            SigningText.hexadecimal(pair.privateKey.publicKey.rawRepresentation) == """
                b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1\
                865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518
                """
        )
    }

    @Test("accepts a SigV4a signature that a real client made, and no other body with it")
    func verifiesCurveSignature() throws {
        var draft = DraftRequest()
        draft.body = #"{"catalog": "AWS"}"#
        draft.headers = [
            ("Host", "127.0.0.1:41891"),
            ("Content-Type", "application/x-amz-json-1.0"),
            ("X-Amz-Date", "20261121T082212Z"),
            ("X-Amz-Region-Set", "*"),
            ("X-Amz-Target", "PartnerCentralChannel.ListRelationships"),
            (
                "Authorization",
                """
                AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20261121/partnercentral-channel/aws4_request, \
                SignedHeaders=content-type;host;x-amz-date;x-amz-region-set;x-amz-target, Signature=\(Self.curve)
                """
            ),
        ]
        let now = try #require(SigningTime(basic: Array("20261121T082212Z".utf8)[...]))
        let verifier = Example.verifier(
            policy: SignaturePolicy(services: ["partnercentral-channel"], region: .exactly("us-east-1"))
        )
        for _ in 0..<2 {  // The second time the public key is a kept one.
            let caller = try draft.verified(by: verifier, at: now.epochSeconds)
            #expect(caller.algorithm == .sigV4a)
            #expect(caller.region == nil)
            #expect(caller.payload == "dana")
        }
        #expect(Self.digest(draft.body) == "9c9359f979a54fc8f82e98f843503b5eef1d355b27a25511c3c45e7735712cd8")

        draft.body += " "
        let refusal = #expect(throws: SignatureRefusal.self) { try draft.verified(by: verifier, at: now.epochSeconds) }
        #expect(refusal?.name == .invalidSignature)
    }

    /// ECDSA leaves `s` and `n - s` equally good, and so do AWS's services (decision 0027).
    @Test("accepts a SigV4a signature with the other s")
    func verifiesOtherCurveSignature() throws {
        let time = try #require(SigningTime(basic: Array("20261121T082212Z".utf8)[...]))
        var draft = DraftRequest()
        draft = try draft.signed(by: Example.signer(reach: .regionSet("*")), at: time.epochSeconds)
        let header = try #require(draft.headers.last { $0.name.lowercased() == "authorization" }?.value)
        let signature = try #require(header.split(separator: "Signature=").last.map(String.init))
        let bytes = try #require(SigningText.decodeHexadecimal(Array(signature.utf8)[...]))
        let other = try P256.Signing.ECDSASignature(derRepresentation: bytes).withOtherS
        draft.replace(signature, with: SigningText.hexadecimal(other.derRepresentation), in: "Authorization")
        #expect(try draft.verified(by: Example.verifier(), at: time.epochSeconds).algorithm == .sigV4a)
    }

    private static func digest(_ text: String) -> String {
        SigningText.hexadecimal(SHA256.hash(data: Array(text.utf8)))
    }
}

extension P256.Signing.ECDSASignature {
    /// The order of the curve, most significant first.
    private static let order: [UInt8] = [
        0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
    ]

    /// The same `r` with `n - s`.
    fileprivate var withOtherS: Self {
        get throws {
            var bytes = Array(rawRepresentation)
            var borrow = 0
            for index in (0..<32).reversed() {
                let difference = Int(Self.order[index]) - Int(bytes[32 + index]) - borrow
                borrow = difference < 0 ? 1 : 0
                bytes[32 + index] = UInt8(truncatingIfNeeded: difference)
            }
            return try Self(rawRepresentation: bytes)
        }
    }
}
