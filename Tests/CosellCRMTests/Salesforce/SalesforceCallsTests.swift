import CosellClient
import CosellWire
import Crypto
import CryptoExtras
import HTTPTypes
import Testing

@testable import CosellCRM

/// What a request to an org ends with, whatever comes back.
struct SalesforceCallsTests {
    typealias Step = CRMScript.Step

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let steps: [Step]
        var ends = "fine"
        var waits = 0
    }

    private static let query = "GET /services/data/v62.0/queryAll"
    private static let fine = Step(query, rows([row("006A")]))
    private static func refusal(_ code: String, _ status: Int) -> Step {
        Step(query, .json(#"[{"errorCode": "\#(code)", "message": "no"}]"#, status: status))
    }

    static let answers = [
        Row(testDescription: "answered", steps: [.token, fine]),
        Row(
            testDescription: "the session ended: renewed once",
            steps: [.token, refusal("INVALID_SESSION_ID", 401), .secondToken, fine]
        ),
        Row(
            testDescription: "the new session is refused as well",
            steps: [.token, refusal("INVALID_SESSION_ID", 401), .secondToken, refusal("INVALID_SESSION_ID", 401)],
            ends: "sign in"
        ),
        Row(
            testDescription: "no token",
            steps: [Step("POST /services/oauth2/token", .json(#"{"error": "invalid_client_id"}"#, status: 400))],
            ends: "sign in"
        ),
        Row(
            testDescription: "the limit is used up",
            steps: [.token, refusal("REQUEST_LIMIT_EXCEEDED", 403)],
            ends: "limit"
        ),
        Row(
            testDescription: "unknown field",
            steps: [.token, refusal("INVALID_FIELD", 400)],
            ends: "refused INVALID_FIELD"
        ),
        Row(
            testDescription: "malformed query",
            steps: [.token, refusal("MALFORMED_QUERY", 400)],
            ends: "refused MALFORMED_QUERY"
        ),
        Row(
            testDescription: "unable for a moment",
            steps: [.token, Step(query, .status(503)), Step(query, .status(500)), fine],
            waits: 2
        ),
        Row(
            testDescription: "the answer is lost",
            steps: [.token, Step(query, .failure(.interrupted)), fine],
            waits: 1
        ),
        Row(
            testDescription: "nobody is there",
            steps: [.token] + (0..<5).map { _ in Step(query, .failure(.unreachable)) },
            ends: "unreachable",
            waits: 4
        ),
        Row(testDescription: "no trust", steps: [.token, Step(query, .failure(.untrusted))], ends: "unreachable"),
        Row(testDescription: "no JSON", steps: [.token, Step(query, .csv("<html>"))], ends: "unreadable"),
        Row(testDescription: "no records", steps: [.token, Step(query, .json("{}"))], ends: "unreadable"),
        Row(
            testDescription: "a wait that is asked for and too long",
            steps: [.token, Step(query, .status(503, ["Retry-After": "900"]))],
            ends: "unreachable"
        ),
    ]

    @Test("ends as the answers say", arguments: answers)
    func ends(_ test: Row) async throws {
        let script = CRMScript(test.steps)
        let crm = SalesforceCRM(try Self.settings(), transport: script, surroundings: script.surroundings)
        let end = await ending { () throws(CRMFailure) in
            try await crm.records(of: .opportunity, ids: ["006A"], fields: ["Name"])
        }
        #expect(end == test.ends)
        #expect(script.differences.isEmpty)
        #expect(script.sleeps.count == test.waits)
    }

    private static func settings(
        _ grant: SalesforceGrant = .clientCredentials(client: "app", secret: "p&ss")
    ) throws -> SalesforceSettings {
        SalesforceSettings(instance: try #require(Endpoint("https://acme.my.salesforce.com")), grant: grant)
    }

    // MARK: The limit

    @Test(
        "leaves the last twentieth of the org's requests to its people",
        arguments: [
            ("api-usage=18/5000", false), ("api-usage=4749/5000", false), ("api-usage=4750/5000", true),
            ("api-usage=9/9", true),
        ]
    )
    func reserve(_ header: String, _ isUp: Bool) async throws {
        let first = Step("GET", .json(#"{"done": true, "records": []}"#, fields: ["Sforce-Limit-Info": header]))
        let (crm, script) = try salesforce([first] + (isUp ? [] : [Step("GET", rows([]))]))
        _ = try await crm.records(of: .account, ids: ["001A"], fields: [])
        let end = await ending { () throws(CRMFailure) in try await crm.records(of: .account, ids: ["001A"], fields: [])
        }
        #expect(end == (isUp ? "limit" : "fine"))
        #expect(script.differences.isEmpty)
    }

    @Test(
        "reads the header of the limit",
        arguments: [
            ("api-usage=25/5000; per-app-api-usage=17/250(appName=x)", 25),
            ("per-app-api-usage=17/250(appName=x); api-usage=25/5000", 25),
            ("per-app-api-usage=17/250", nil), ("api-usage=x/y", nil), ("", nil), (nil, nil),
        ] as [(String?, Int?)]
    )
    func usage(_ header: String?, _ used: Int?) { #expect(SalesforceUsage(header)?.used == used) }

    // MARK: Grants

    @Test("asks for a token as each grant wants")
    func grants() async throws {
        let rows: [(SalesforceGrant, String)] = [
            (
                .clientCredentials(client: "app", secret: "p&ss"),
                "grant_type=client_credentials&client_id=app&client_secret=p%26ss"
            ),
            (
                .refreshToken(client: "app", secret: nil, token: "5Aep"),
                "grant_type=refresh_token&client_id=app&refresh_token=5Aep"
            ),
            (
                .refreshToken(client: "app", secret: "s", token: "5Aep"),
                "grant_type=refresh_token&client_id=app&refresh_token=5Aep&client_secret=s"
            ),
        ]
        for (grant, form) in rows {
            let (crm, script) = try salesforce([Step("GET", CosellCRMTests.rows([]))], grant: grant)
            _ = try await crm.records(of: .account, ids: ["001A"], fields: [])
            #expect(script.asked[0].body == form)
            #expect(script.asked[1].fields[.authorization] == "Bearer T1")
            #expect(!"\(grant)".contains("5Aep"))
        }
    }

    @Test("signs an assertion that the certificate of the app confirms")
    func assertion() async throws {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let grant = SalesforceGrant.assertion(
            client: "app",
            user: "desk@example.com",
            key: key.pemRepresentation,
            audience: "https://login.salesforce.com"
        )
        let (crm, script) = try salesforce([Step("GET", rows([]))], grant: grant)
        _ = try await crm.records(of: .account, ids: ["001A"], fields: [])
        let text = try #require(script.asked[0].body.split(separator: "assertion=").last)
        let parts = text.split(separator: ".").map(String.init)
        let decoded = parts.map { part in
            let plain = part.replacing("-", with: "+").replacing("_", with: "/")
            return Base64.decode(plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)) ?? []
        }
        let digest = SHA256.hash(data: Array("\(parts[0]).\(parts[1])".utf8))
        let signature = _RSA.Signing.RSASignature(rawRepresentation: decoded[2])
        #expect(key.publicKey.isValidSignature(signature, for: digest, padding: .insecurePKCS1v1_5))
        let claims = try JSONReader.document(from: decoded[1])
        #expect(claims.answerText("iss") == "app")
        #expect(claims.answerText("sub") == "desk@example.com")
        #expect(claims.answerNumber("exp") == Int(CRMScript.start.seconds) + 180)
    }

    @Test("says that a key is none")
    func badKey() async throws {
        let script = CRMScript([])
        let grant = SalesforceGrant.assertion(
            client: "app",
            user: "u",
            key: "-----BEGIN PRIVATE KEY-----",
            audience: "a"
        )
        let crm = SalesforceCRM(try Self.settings(grant), transport: script, surroundings: script.surroundings)
        #expect(await ending { () throws(CRMFailure) in try await crm.fields(of: .lead) } == "sign in")
    }
}
