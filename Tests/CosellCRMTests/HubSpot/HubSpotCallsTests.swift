import CosellClient
import CosellWire
import HTTPTypes
import Testing

@testable import CosellCRM

/// What a request to HubSpot ends with, whatever comes back.
struct HubSpotCallsTests {
    typealias Step = CRMScript.Step

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let steps: [Step]
        var ends = "fine"
        var waits: [Duration] = []
    }

    private static let read = "POST /crm/v3/objects/deals/batch/read"
    private static let fine = Step(read, results([deal("1")]))
    private static func refusal(_ status: Int, _ body: String = "{}", _ fields: [String: String] = [:]) -> Step {
        Step(read, .json(body, status: status, fields: fields))
    }

    static let answers = [
        Row(testDescription: "answered", steps: [fine]),
        Row(
            testDescription: "too fast: waits as long as it is asked",
            steps: [refusal(429, "{}", ["Retry-After": "3"]), fine],
            waits: [.seconds(3)]
        ),
        Row(
            testDescription: "too fast, and no word how long",
            steps: [refusal(429), fine],
            waits: [.milliseconds(750)]
        ),
        Row(
            testDescription: "too fast for good",
            steps: (0..<8).map { _ in refusal(429, "{}", ["Retry-After": "1"]) },
            ends: "limit",
            waits: [
                .seconds(1), .milliseconds(1500), .seconds(3), .seconds(6), .seconds(12), .seconds(24), .seconds(24),
            ]
        ),
        Row(
            testDescription: "the day's requests are used up",
            steps: [refusal(429, #"{"policyName": "DAILY"}"#)],
            ends: "limit"
        ),
        Row(
            testDescription: "a wait that is too long",
            steps: [refusal(429, "{}", ["Retry-After": "600"])],
            ends: "limit"
        ),
        Row(
            testDescription: "a bad token",
            steps: [refusal(401, #"{"category": "INVALID_AUTHENTICATION"}"#)],
            ends: "sign in"
        ),
        Row(
            testDescription: "a scope is missing",
            steps: [refusal(403, #"{"category": "MISSING_SCOPES"}"#)],
            ends: "refused MISSING_SCOPES"
        ),
        Row(testDescription: "unable for a moment", steps: [refusal(502), fine], waits: [.milliseconds(750)]),
        Row(testDescription: "locked", steps: [refusal(423, "{}", ["Retry-After": "2"]), fine], waits: [.seconds(2)]),
        Row(
            testDescription: "refused",
            steps: [refusal(400, #"{"category": "VALIDATION_ERROR"}"#)],
            ends: "refused VALIDATION_ERROR"
        ),
        Row(testDescription: "no JSON", steps: [Step(read, .csv("<html>"))], ends: "unreadable"),
    ]

    @Test("ends as the answers say", arguments: answers)
    func ends(_ test: Row) async throws {
        let (crm, script) = try hubSpot(test.steps)
        let end = await ending { () throws(CRMFailure) in
            try await crm.records(of: .opportunity, ids: ["1"], fields: ["dealname"])
        }
        #expect(end == test.ends)
        #expect(script.differences.isEmpty)
        #expect(script.sleeps == test.waits)
        #expect(script.asked[0].fields[.authorization] == "Bearer pat")
    }

    @Test("names the scope that is missing")
    func scopes() async throws {
        let body =
            #"{"category": "MISSING_SCOPES", "errors": [{"context": {"requiredGranularScopes": ["crm.objects.deals.read"]}}]}"#
        let (crm, _) = try hubSpot([Self.refusal(403, body)])
        do {
            _ = try await crm.records(of: .opportunity, ids: ["1"], fields: [])
            Issue.record("a scope is missing")
        } catch {
            #expect("\(error)".contains("crm.objects.deals.read"))
        }
    }

    @Test("makes no more than five searches in a second")
    func pace() async throws {
        let search = Step("POST /crm/v3/objects/deals/search", results([]))
        let archived = Step("GET /crm/v3/objects/deals?archived=true", results([]))
        let (crm, script) = try hubSpot((0..<7).flatMap { _ in [archived, search] })
        for _ in 0..<7 { try await crm.changes(of: .opportunity, fields: [], since: nil) { _ in } }
        #expect(script.sleeps == [.seconds(1)])
        #expect(script.differences.isEmpty)
    }

    @Test("shows no token")
    func secrets() throws {
        let settings = HubSpotSettings(server: try #require(Endpoint("https://api.hubapi.com")), token: "pat-secret")
        #expect(!"\(settings)".contains("pat-secret"))
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!dumped.contains("pat-secret"))
    }
}
