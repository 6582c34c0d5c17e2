import CosellSigning
import CosellWire
import Testing

struct PublishedSuiteTests {
    static let rows = Result { try PublishedSuite.load() }

    @Test("is there whole")
    func isWhole() throws {
        #expect(try Self.rows.get().count == 34)
    }

    @Test("signs as published", arguments: try rows.get())
    func signs(_ row: PublishedSuite.Case) throws {
        let signer = Example.signer(secret: Example.secret(token: row.sessionToken), service: PublishedSuite.service)
        let draft = row.draft
        let signature = try signer.sign(
            draft.request,
            body: draft.bodyBytes.span.bytes,
            at: PublishedSuite.signedAtEpochSeconds
        )
        #expect(signature.canonicalRequest == row.canonicalRequest)
        #expect(signature.stringToSign == row.stringToSign)
        #expect(signature.authorization == row.authorization)
    }

    @Test("accepts what is published as signed", arguments: try rows.get())
    func verifies(_ row: PublishedSuite.Case) throws {
        var draft = row.draft
        if let token = row.sessionToken { draft.headers.append(("X-Amz-Security-Token", token)) }
        draft.headers.append(("Authorization", row.authorization))
        let verifier = Example.verifier(
            secret: Example.secret(token: row.sessionToken),
            policy: SignaturePolicy(services: [PublishedSuite.service], region: .exactly("us-east-1"))
        )
        let caller = try draft.verified(by: verifier, at: PublishedSuite.signedAtEpochSeconds)
        #expect(caller.accessKeyID == Example.accessKeyID)
        #expect(caller.service == PublishedSuite.service)
        #expect(caller.region == "us-east-1")
        #expect(caller.payload == "dana")
    }

    @Test("refuses a session token that was added after signing")
    func refusesLateToken() throws {
        let rows = try Self.rows.get()
        let late = try #require(rows.first { $0.name == "post-sts-token/post-sts-header-after" })
        let refusal = #expect(throws: SignatureRefusal.self) {
            try late.signedDraft.verified(
                by: Example.verifier(policy: SignaturePolicy(services: [PublishedSuite.service])),
                at: PublishedSuite.signedAtEpochSeconds
            )
        }
        #expect(refusal?.name == .invalidSignature)
        #expect(refusal?.message == "'x-amz-security-token' must be a 'SignedHeader' in the AWS Authorization.")
    }
}
