import CosellSigning
import CosellWire
import Testing

struct SignerTests {
    @Test("leaves unsigned what proxies and libraries change")
    func unsignedHeaders() throws {
        var draft = DraftRequest()
        draft.headers += [
            ("User-Agent", "u"), ("Content-Length", "18"), ("Expect", "e"), ("Connection", "c"),
            ("amz-sdk-request", "attempt=1"), ("X-Amzn-Trace-Id", "t"), ("Accept-Encoding", "gzip"),
        ]
        let signed = try draft.signed(by: Example.signer())
        let plain = try DraftRequest().signed(by: Example.signer())
        #expect(signed.headers.last?.value == plain.headers.last?.value)
    }

    @Test("adds what the reach and the secret ask for, and keeps what is there")
    func addedHeaders() throws {
        let signer = Example.signer(secret: Example.secret(token: "T-1"), reach: .regionSet("us-*"))
        let draft = DraftRequest()
        let signature = try signer.sign(draft.request, body: draft.bodyBytes.span.bytes, at: 0)
        let names = signature.fields.map(\.name)
        #expect(names == ["X-Amz-Date", "X-Amz-Security-Token", "X-Amz-Region-Set", "Authorization"])
        #expect(signature.fields.dropLast().map(\.value) == ["19700101T000000Z", "T-1", "us-*"])

        var dated = draft
        dated.headers.append(("x-amz-date", Example.signedAt))
        let kept = try Example.signer().sign(dated.request, body: dated.bodyBytes.span.bytes, at: 0)
        #expect(kept.fields.map(\.name) == ["Authorization"])
        #expect(kept.stringToSign.contains(Example.signedAt))
    }

    @Test("signs anew each time under SigV4a, and each signature holds")
    func curveSignatures() throws {
        let verifier = Example.verifier()
        let signed = try (0..<20).map { _ in try DraftRequest().signed(by: Example.signer(reach: .regionSet("*"))) }
        #expect(Set(signed.compactMap(\.headers.last?.value)).count == signed.count)
        for draft in signed { #expect(try draft.verified(by: verifier).payload == "dana") }
    }

    @Test("refuses a date it cannot read")
    func unreadableDate() {
        var draft = DraftRequest()
        draft.headers.append(("X-Amz-Date", "today"))
        #expect(throws: SigningFailure.self) {
            try Example.signer().sign(draft.request, body: draft.bodyBytes.span.bytes, at: 0)
        }
    }

    @Test("a secret does not print itself")
    func silence() {
        let credential = SigningCredential(secret: Example.secret(token: "T-1"), payload: "dana")
        #expect(!"\(credential)".contains("wJalr"))
        #expect(!"\(Example.signer())".contains("wJalr"))
        #expect(!String(reflecting: credential).contains("T-1"))
    }
}
