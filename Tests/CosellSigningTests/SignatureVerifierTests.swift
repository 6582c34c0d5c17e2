import CosellSigning
import CosellWire
import Testing

struct SignatureVerifierTests {
    /// A request that is signed well, then changed, and what comes of it.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var reach = Signer.Reach.region("us-east-1")
        var signedService = Example.service
        var signedWith = Example.secret()
        var target = "/"
        /// Present before signing.
        var headers: [DraftRequest.Header] = []
        /// Added after signing.
        var late: [DraftRequest.Header] = []
        /// Taken away after signing.
        var lost: String?
        /// Replaced in the `Authorization` header after signing.
        var forged: (part: String, other: String)?
        var receivedBody = DraftRequest().body
        var known = Example.secret()
        var region = SignaturePolicy.RegionRule.any
        var name: SignatureRefusal.Name?
        var message = ""

        func verify() throws -> SignedCaller<String> {
            var draft = DraftRequest(target: target)
            draft.headers += headers
            draft = try draft.signed(by: Example.signer(secret: signedWith, service: signedService, reach: reach))
            draft.headers += late
            if let lost { draft.remove(lost) }
            if let forged { draft.replace(forged.part, with: forged.other, in: "Authorization") }
            draft.body = receivedBody
            let policy = SignaturePolicy(services: [Example.service, "sts"], region: region)
            return try draft.verified(by: Example.verifier(secret: known, policy: policy))
        }
    }

    static let bodyHash = "74e599c36fc1325b6f6041282884a68642dbc56e0860d0254ed4bde27ac6d5a3"
    static let end = Example.signedAtEpochSeconds

    static let accepted = [
        Row(testDescription: "plain call"),
        Row(testDescription: "another allowed service", signedService: "sts"),
        Row(testDescription: "any region by default", reach: .region("eu-west-1")),
        Row(testDescription: "the expected region", region: .exactly("us-east-1")),
        Row(testDescription: "SigV4a for all regions", reach: .regionSet("*"), region: .exactly("us-east-1")),
        Row(testDescription: "SigV4a for a pattern", reach: .regionSet("eu-*, us-*"), region: .exactly("us-east-1")),
        Row(testDescription: "SigV4a for another region, any allowed", reach: .regionSet("eu-west-1")),
        Row(testDescription: "query and path", target: "/a%20b/../c?z=1&Action=GetCallerIdentity&z=0"),
        Row(testDescription: "repeated header", headers: [("My-Header", "b"), ("My-Header", "a")]),
        Row(testDescription: "declared body hash", headers: [("X-Amz-Content-Sha256", bodyHash)]),
        Row(testDescription: "declared body hash, unsigned", late: [("X-Amz-Content-Sha256", bodyHash)]),
        Row(testDescription: "unsigned headers of the client library", late: [("amz-sdk-request", "attempt=1")]),
        Row(testDescription: "as many headers as may be", late: (0..<123).map { ("h-\($0)", "") }),
        Row(testDescription: "as many signed headers as may be", headers: (0..<60).map { ("h-\($0)", "") }),
        Row(testDescription: "commas without blanks", forged: (", S", ",S")),
        Row(
            testDescription: "temporary credentials until their last second",
            signedWith: Example.secret(token: "T-1"),
            known: Example.secret(token: "T-1", ends: end + 1)
        ),
    ]

    static let refused = [
        Row(
            testDescription: "no header",
            lost: "Authorization",
            name: .missingAuthenticationToken,
            message: "Missing Authentication Token"
        ),
        Row(
            testDescription: "two headers",
            late: [("authorization", "AWS4-HMAC-SHA256")],
            name: .incompleteSignature,
            message: "The request has more than one 'authorization' header."
        ),
        Row(
            testDescription: "presigned",
            target: "/?Action=GetCallerIdentity&X-Amz-Algorithm=AWS4-HMAC-SHA256",
            lost: "Authorization",
            name: .incompleteSignature,
            message: """
                Presigned requests (X-Amz-Algorithm in the query) are not accepted here; \
                sign with an Authorization header.
                """
        ),
        Row(
            testDescription: "no date",
            lost: "X-Amz-Date",
            name: .incompleteSignature,
            message: "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
        ),
        Row(
            testDescription: "no such date",
            late: [("Date", "Tue, 12 Jan 2026 20:00:00 GMT")],
            lost: "X-Amz-Date",
            name: .incompleteSignature,
            message: """
                Date must be in ISO-8601 'basic format'. Got 'Tue, 12 Jan 2026 20:00:00 GMT'. \
                See https://en.wikipedia.org/wiki/ISO_8601
                """
        ),
        Row(
            testDescription: "host not signed",
            forged: ("content-type;host;", "content-type;"),
            name: .invalidSignature,
            message: "'Host' must be a 'SignedHeader' in the AWS Authorization."
        ),
        Row(
            testDescription: "x-amz- header not signed",
            late: [("X-Amz-Meta", "1")],
            name: .invalidSignature,
            message: "'x-amz-meta' must be a 'SignedHeader' in the AWS Authorization."
        ),
        Row(
            testDescription: "signed header lost",
            lost: "Content-Type",
            name: .invalidSignature,
            message: "SignedHeaders lists 'content-type', but the request has no such header."
        ),
        Row(
            testDescription: "too many headers",
            late: (0..<124).map { ("h-\($0)", "") },
            name: .incompleteSignature,
            message: "A signed request may have 128 header fields, this one has 129."
        ),
        Row(
            testDescription: "too many signed headers",
            headers: (0..<61).map { ("h-\($0)", "") },
            name: .incompleteSignature
        ),
        Row(
            testDescription: "unknown access key",
            forged: ("=AKIDEXAMPLE/", "=AKIDSTRANGER/"),
            name: .unrecognizedClient,
            message: "The security token included in the request is invalid."
        ),
        Row(
            testDescription: "session token where there is none",
            signedWith: Example.secret(token: "T-1"),
            name: .unrecognizedClient
        ),
        Row(
            testDescription: "session token missing",
            known: Example.secret(token: "T-1"),
            name: .unrecognizedClient
        ),
        Row(
            testDescription: "another session token",
            signedWith: Example.secret(token: "T-2"),
            known: Example.secret(token: "T-1"),
            name: .unrecognizedClient
        ),
        Row(
            testDescription: "temporary credentials at their end",
            signedWith: Example.secret(token: "T-1"),
            known: Example.secret(token: "T-1", ends: end),
            name: .expiredToken,
            message: "The security token included in the request is expired"
        ),
        Row(
            testDescription: "scope of another day",
            forged: ("/20260112/", "/20260111/"),
            name: .invalidSignature,
            message: """
                Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
                '20260111' != '20260112', from '20260112T200000Z'.
                """
        ),
        Row(
            testDescription: "another region",
            reach: .region("eu-west-1"),
            region: .exactly("us-east-1"),
            name: .invalidSignature,
            message: "Credential should be scoped to a valid region: 'us-east-1', not 'eu-west-1'."
        ),
        Row(
            testDescription: "region set elsewhere",
            reach: .regionSet("eu-*"),
            region: .exactly("us-east-1"),
            name: .invalidSignature,
            message: "The X-Amz-Region-Set should cover the region 'us-east-1', got 'eu-*'."
        ),
        Row(
            testDescription: "SigV4a without region set",
            reach: .regionSet("*"),
            lost: "X-Amz-Region-Set",
            forged: ("x-amz-region-set;", ""),
            name: .incompleteSignature,
            message: "A SigV4a signature requires a 'X-Amz-Region-Set' header."
        ),
        Row(
            testDescription: "another service",
            signedService: "s3",
            name: .invalidSignature,
            message: "Credential should be scoped to correct service: 'partnercentral-account', 'sts', not 's3'."
        ),
        Row(
            testDescription: "body in signed chunks",
            headers: [("X-Amz-Content-Sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")],
            name: .invalidSignature,
            message: """
                The 'x-amz-content-sha256' value 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' is not accepted here; \
                send the body's SHA-256.
                """
        ),
        Row(
            testDescription: "body unsigned",
            headers: [("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD")],
            name: .invalidSignature,
            message: """
                The 'x-amz-content-sha256' value 'UNSIGNED-PAYLOAD' is not accepted here; send the body's SHA-256.
                """
        ),
        Row(
            testDescription: "declared hash of another body",
            headers: [("X-Amz-Content-Sha256", bodyHash)],
            receivedBody: "{}",
            name: .invalidSignature,
            message: "The provided 'x-amz-content-sha256' header does not match what was computed."
        ),
        Row(
            testDescription: "unsigned hash of another body",
            late: [("X-Amz-Content-Sha256", bodyHash.replacing("7", with: "8"))],
            name: .invalidSignature,
            message: "The provided 'x-amz-content-sha256' header does not match what was computed."
        ),
        Row(
            testDescription: "an unsigned word in place of the hash",
            late: [("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD")],
            name: .invalidSignature
        ),
        Row(
            testDescription: "another unsigned header of AWS",
            late: [("X-Amz-Content-Sha512", "x")],
            name: .invalidSignature,
            message: "'x-amz-content-sha512' must be a 'SignedHeader' in the AWS Authorization."
        ),
        Row(testDescription: "another body", receivedBody: "{}", name: .invalidSignature),
        Row(
            testDescription: "another secret",
            signedWith: SigningSecret(secretAccessKey: "guess"),
            name: .invalidSignature
        ),
        Row(
            testDescription: "SigV4a with another secret",
            reach: .regionSet("*"),
            signedWith: SigningSecret(secretAccessKey: "guess"),
            name: .invalidSignature
        ),
        Row(
            testDescription: "SigV4a with something else than DER",
            reach: .regionSet("*"),
            forged: ("Signature=30", "Signature=31"),
            name: .invalidSignature
        ),
    ]

    @Test("accepts", arguments: accepted)
    func accepts(_ row: Row) throws {
        let caller = try row.verify()
        #expect(row.name == nil)
        #expect(caller.accessKeyID == Example.accessKeyID)
        #expect(caller.service == row.signedService)
        #expect(caller.payload == "dana")
    }

    @Test("refuses", arguments: refused)
    func refuses(_ row: Row) throws {
        let refusal = #expect(throws: SignatureRefusal.self) { try row.verify() }
        #expect(refusal?.name == row.name)
        if !row.message.isEmpty { #expect(refusal?.message == row.message) }
    }
}
