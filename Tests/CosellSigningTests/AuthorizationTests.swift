import Testing

@testable import CosellSigning

struct AuthorizationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var algorithm = "AWS4-HMAC-SHA256"
        var credential = "Credential=AKIDEXAMPLE/20260112/us-east-1/sts/aws4_request"
        var signedHeaders = "SignedHeaders=host;x-amz-date"
        var signature = "Signature=" + String(repeating: "0a", count: 32)
        var separator = ", "
        /// The whole value, where it is not put together from parts.
        var value: String?
        var message: String?

        var header: String {
            value ?? "\(algorithm) \([credential, signedHeaders, signature].joined(separator: separator))"
        }
    }

    static let long = String(repeating: "k", count: 129)

    static let accepted = [
        Row(testDescription: "comma and blank"),
        Row(testDescription: "comma alone", separator: ","),
        Row(testDescription: "blanks around commas", separator: "  ,  "),
        Row(testDescription: "longest key", credential: "Credential=\(long.dropLast())/20260112/r/sts/aws4_request"),
        Row(
            testDescription: "SigV4a",
            algorithm: "AWS4-ECDSA-P256-SHA256",
            credential: "Credential=AKIDEXAMPLE/20260112/sts/aws4_request",
            signature: "Signature=" + String(repeating: "0a", count: 72)
        ),
        Row(testDescription: "one signed header", signedHeaders: "SignedHeaders=host"),
    ]

    static let malformed = [
        Row(testDescription: "empty", value: "", message: "Unsupported AWS 'algorithm': ''."),
        Row(testDescription: "another scheme", algorithm: "Basic", message: "Unsupported AWS 'algorithm': 'Basic'."),
        Row(
            testDescription: "algorithm alone",
            value: "AWS4-HMAC-SHA256",
            message: """
                Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' \
                parameter. Authorization header requires 'SignedHeaders' parameter.
                """
        ),
        Row(
            testDescription: "no equals sign",
            signature: "Signature",
            message: "'Signature' not a valid key=value pair (missing equal-sign) in Authorization header."
        ),
        Row(testDescription: "no value", signature: "Signature="),
        Row(
            testDescription: "part twice",
            signature: "SignedHeaders=host",
            message: "Authorization header has an unexpected 'SignedHeaders' parameter."
        ),
        Row(
            testDescription: "part of another form",
            signature: "Expires=900",
            message: "Authorization header has an unexpected 'Expires' parameter."
        ),
        Row(testDescription: "comma at the end", signature: "Signature=00,"),
        Row(testDescription: "blank after the last comma", signature: "Signature=00, "),
        Row(testDescription: "semicolons for commas", separator: ";"),
        Row(
            testDescription: "no region",
            credential: "Credential=AKIDEXAMPLE/20260112/sts/aws4_request",
            message: """
                Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, \
                got 'AKIDEXAMPLE/20260112/sts/aws4_request'
                """
        ),
        Row(
            testDescription: "SigV4a with a region",
            algorithm: "AWS4-ECDSA-P256-SHA256",
            message: """
                Credential must have exactly 4 slash-delimited elements, e.g. keyid/date/service/term, \
                got 'AKIDEXAMPLE/20260112/us-east-1/sts/aws4_request'
                """
        ),
        Row(testDescription: "more slashes", credential: "Credential=a/20260112/b/c/d/aws4_request"),
        Row(testDescription: "no key", credential: "Credential=/20260112/us-east-1/sts/aws4_request"),
        Row(testDescription: "key too long", credential: "Credential=\(long)/20260112/us-east-1/sts/aws4_request"),
        Row(testDescription: "blank in the region", credential: "Credential=a/20260112/us east/sts/aws4_request"),
        Row(
            testDescription: "date with dashes",
            credential: "Credential=a/2026-01-12/us-east-1/sts/aws4_request",
            message: "Date in Credential scope must be YYYYMMDD, got '2026-01-12'."
        ),
        Row(
            testDescription: "another terminator",
            credential: "Credential=a/20260112/us-east-1/sts/aws3_request",
            message: "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws3_request'."
        ),
        Row(testDescription: "headers not sorted", signedHeaders: "SignedHeaders=x-amz-date;host"),
        Row(testDescription: "header twice", signedHeaders: "SignedHeaders=host;host"),
        Row(testDescription: "header in capitals", signedHeaders: "SignedHeaders=Host"),
        Row(testDescription: "empty header name", signedHeaders: "SignedHeaders=host;"),
        Row(testDescription: "signature too short", signature: "Signature=0a"),
        Row(testDescription: "signature in capitals", signature: "Signature=" + String(repeating: "0A", count: 32)),
        Row(testDescription: "signature not hexadecimal", signature: "Signature=" + String(repeating: "0g", count: 32)),
        Row(
            testDescription: "SigV4a signature of odd length",
            algorithm: "AWS4-ECDSA-P256-SHA256",
            credential: "Credential=AKIDEXAMPLE/20260112/sts/aws4_request",
            signature: "Signature=" + String(repeating: "0", count: 141)
        ),
        Row(
            testDescription: "longer than is read",
            value: "AWS4-HMAC-SHA256 " + String(repeating: ",", count: 8192),
            message: "The Authorization header is longer than 8192 bytes."
        ),
    ]

    @Test("reads both algorithms", arguments: accepted)
    func accepts(_ row: Row) throws {
        let (authorization, request) = try Self.parse(row.header)
        #expect(authorization.algorithm.rawValue == row.algorithm)
        let credential = "\(request.string(authorization.accessKeyID))/\(request.string(authorization.scope))"
        #expect("Credential=\(credential)" == row.credential)
        #expect(request.string(authorization.service) == "sts")
        #expect("SignedHeaders=\(request.string(authorization.signedHeaders.list))" == row.signedHeaders)
        #expect("Signature=\(request.string(authorization.signature))" == row.signature)
    }

    @Test("refuses every other form as incomplete", arguments: malformed)
    func refuses(_ row: Row) {
        let refusal = #expect(throws: SignatureRefusal.self) { try Self.parse(row.header) }
        #expect(refusal?.name == .incompleteSignature)
        if let message = row.message { #expect(refusal?.message == message) }
    }

    private static func parse(_ header: String) throws -> (Authorization, SignedRequest) {
        var request = SignedRequest(method: "POST", target: "/")
        request.append(name: "Authorization", value: header)
        let value = try #require(try request.value(of: "authorization"))
        return (try Authorization(value, in: request), request)
    }
}
