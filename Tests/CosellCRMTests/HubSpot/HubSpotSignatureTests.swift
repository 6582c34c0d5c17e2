import CosellWire
import Crypto
import Testing

@testable import CosellCRM

struct HubSpotSignatureTests {
    private static let secret = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy"
    private static let now = CRMScript.start
    private static let uri = "https://hooks.example.com/hubspot?a=%2Fb%20c"
    private static let body = Array(#"[{"eventId": 1}]"#.utf8)

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var method = "POST"
        var uri = HubSpotSignatureTests.uri
        var body = HubSpotSignatureTests.body
        var secret = HubSpotSignatureTests.secret
        var age: Int64 = 0
        var timestamp: String? = ""
        var signature: String? = ""
        var isFine = false
    }

    static let rows = [
        Row(testDescription: "as HubSpot signs", isFine: true),
        Row(testDescription: "five minutes old", age: 300_000, isFine: true),
        Row(testDescription: "a millisecond older", age: 300_001),
        Row(testDescription: "from a clock that runs ahead", age: -300_001),
        Row(testDescription: "another method", method: "GET"),
        Row(testDescription: "another address", uri: "https://hooks.example.com/hubspot"),
        Row(testDescription: "another body", body: Array("[]".utf8)),
        Row(testDescription: "another secret", secret: "z"),
        Row(testDescription: "no signature", signature: nil),
        Row(testDescription: "no Base64", signature: "***"),
        Row(testDescription: "cut", signature: "AAAA"),
        Row(testDescription: "no time", timestamp: nil),
        Row(testDescription: "a time that is none", timestamp: "soon"),
        Row(testDescription: "a time beyond all numbers", timestamp: "-9223372036854775808"),
    ]

    @Test("takes what HubSpot signed in the last five minutes", arguments: rows)
    func verdicts(_ row: Row) {
        let sent = String(Self.now.milliseconds - row.age)
        // As the documentation decodes it: the slash, and not the blank.
        let source = "POST" + "https://hooks.example.com/hubspot?a=/b%20c" + #"[{"eventId": 1}]"# + sent
        let key = SymmetricKey(data: Array(Self.secret.utf8))
        let signed = Base64.encode(Array(HMAC<SHA256>.authenticationCode(for: Array(source.utf8), using: key)))
        let verdict = HubSpotSignature(secret: HubSpotSecret(row.secret)).verdict(
            method: row.method,
            uri: row.uri,
            body: row.body,
            signature: row.signature == "" ? signed : row.signature,
            timestamp: row.timestamp == "" ? sent : row.timestamp,
            now: Self.now
        )
        #expect((verdict == .fine) == row.isFine)
    }

    @Test(
        "decodes the twelve codes of the documentation, and no others",
        arguments: [
            ("%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B", ":/?@!$'()*,;"), ("%3a%2f", ":/"), ("%20%25%2", "%20%25%2"),
            ("%", "%"), ("a", "a"),
            ("%252F", "%252F"), ("%E2%82%AC", "%E2%82%AC"),
        ]
    )
    func decoding(_ uri: String, _ decoded: String) { #expect(HubSpotSignature.decoded(uri) == decoded) }
}

struct HubSpotEventTests {
    @Test(
        "names the records that events are about",
        arguments: [
            (
                #"[{"subscriptionType": "deal.propertyChange", "objectId": 1}, {"subscriptionType": "deal.deletion", "objectId": 1}]"#,
                ["opportunity 1"]
            ),
            (#"[{"subscriptionType": "object.creation", "objectTypeId": "0-2", "objectId": 7}]"#, ["account 7"]),
            (
                #"[{"subscriptionType": "contact.merge", "objectId": 3, "primaryObjectId": 3, "mergedObjectIds": [4, 5]}]"#,
                ["contact 3", "contact 4", "contact 5"]
            ),
            (#"[{"subscriptionType": "ticket.creation", "objectId": 9}]"#, []), ("[]", []), ("{}", nil), ("", nil),
            (#"[1]"#, nil),
        ] as [(String, [String]?)]
    )
    func changes(_ body: String, _ named: [String]?) {
        let changes = HubSpotEvent.changes(in: Array(body.utf8))
        #expect(changes.map { $0.map { "\($0.object.rawValue) \($0.id)" } } == named)
    }
}
