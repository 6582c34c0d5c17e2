import Testing

@testable import CosellSigning

struct SignatureTimeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Seconds from the signature's time to the server's.
        let lag: Int64
        var message: String?
    }

    static let rows = [
        Row(testDescription: "same second", lag: 0),
        Row(testDescription: "fifteen minutes late", lag: 900),
        Row(
            testDescription: "fifteen minutes and a second late",
            lag: 901,
            message: """
                Signature expired: 20260112T200000Z is now earlier than 20260112T200001Z (20260112T201501Z - 15 min.)
                """
        ),
        Row(
            testDescription: "half an hour late",
            lag: 1800,
            message: """
                Signature expired: 20260112T200000Z is now earlier than 20260112T201500Z (20260112T203000Z - 15 min.)
                """
        ),
        Row(testDescription: "fifteen minutes early", lag: -900),
        Row(
            testDescription: "fifteen minutes and a second early",
            lag: -901,
            message: """
                Signature not yet current: 20260112T200000Z is still later than 20260112T195959Z \
                (20260112T194459Z + 15 min.)
                """
        ),
        Row(
            testDescription: "the day before",
            lag: 86_400,
            message: """
                Signature expired: 20260112T200000Z is now earlier than 20260113T194500Z (20260113T200000Z - 15 min.)
                """
        ),
        Row(
            testDescription: "the day after",
            lag: -86_400,
            message: """
                Signature not yet current: 20260112T200000Z is still later than 20260111T201500Z \
                (20260111T200000Z + 15 min.)
                """
        ),
    ]

    @Test("allows fifteen minutes either way", arguments: rows)
    func skew(_ row: Row) throws {
        let draft = try DraftRequest().signed(by: Example.signer())
        let now = Example.signedAtEpochSeconds + row.lag
        guard let message = row.message else {
            #expect(try draft.verified(by: Example.verifier(), at: now).payload == "dana")
            return
        }
        let refusal = #expect(throws: SignatureRefusal.self) { try draft.verified(by: Example.verifier(), at: now) }
        #expect(refusal == SignatureRefusal(.invalidSignature, message))
    }

    @Test("allows them across midnight, when the server is in another day than the scope", arguments: [-900, 0, 900])
    func midnight(_ lag: Int64) throws {
        let midnight: Int64 = 1_768_262_400
        for signedAt in [midnight - 1, midnight, midnight + 1] {
            let draft = try DraftRequest().signed(by: Example.signer(), at: signedAt)
            #expect(try draft.verified(by: Example.verifier(), at: signedAt + lag).payload == "dana")
        }
    }

    @Test(
        "reads the Date header when there is no X-Amz-Date",
        arguments: ["Mon, 12 Jan 2026 20:00:00 GMT", "20260112T200000Z"]
    )
    func dateHeader(_ date: String) throws {
        var draft = DraftRequest()
        draft.headers.append(("Date", date))
        var request = draft.request
        let headers = SignedHeaders(coveringFieldsOf: &request, but: [])
        let scope = SigningScope(day: 2026_01_12, region: "us-east-1", service: Example.service)
        let stringToSign = StringToSign(
            .sigV4,
            at: SigningTime(epochSeconds: Example.signedAtEpochSeconds),
            scope: scope.text.utf8,
            of: CanonicalRequest(request, signing: headers, body: SigningText.digest(of: draft.bodyBytes.span.bytes))
        )
        let code = SigningKey(secretAccessKey: Example.secretAccessKey, scope: scope).code(of: stringToSign)
        let authorization = """
            AWS4-HMAC-SHA256 Credential=\(Example.accessKeyID)/\(scope.text), \
            SignedHeaders=content-type;date;host;x-amz-target, Signature=\(SigningText.hexadecimal(code))
            """
        draft.headers.append(("Authorization", authorization))
        #expect(try draft.verified(by: Example.verifier()).payload == "dana")
    }
}
