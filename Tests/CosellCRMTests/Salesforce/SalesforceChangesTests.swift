import CosellWire
import Testing

@testable import CosellCRM

/// How changes of an org are walked through: which queries, which records, which cursors.
struct SalesforceChangesTests {
    typealias Step = CRMScript.Step
    private static let query = "GET /services/data/v62.0/queryAll"

    private func walk(
        _ crm: SalesforceCRM,
        _ object: CRMObject = .opportunity,
        fields: [String] = ["Name"],
        since: String? = nil
    ) async throws -> [CRMPage] {
        var pages: [CRMPage] = []
        try await crm.changes(of: object, fields: fields, since: since.map { CRMCursor(text: $0) }) { pages.append($0) }
        return pages
    }

    @Test("asks from the cursor with overlap, by stamp, and pages by the address that the org names")
    func pages() async throws {
        let (crm, script) = try salesforce([
            Step(
                Self.query,
                rows([row("006A", "2026-01-12T10:00:00.000+0000")], next: "/services/data/v62.0/query/01gX-2000")
            ),
            Step("GET /services/data/v62.0/query/01gX-2000", rows([row("006B", "2026-01-12T11:00:00.000+0000")])),
        ])
        let pages = try await walk(crm, since: "2026-01-12T09:00:00.000Z")
        #expect(script.differences.isEmpty)
        #expect(pages.map(\.cursor.text) == ["2026-01-12T10:00:00.000Z", "2026-01-12T11:00:00.000Z"])
        #expect(pages.flatMap(\.records).map(\.id) == ["006A", "006B"])
        #expect(
            script.lines[1].contains(
                "SystemModstamp >= 2026-01-12T08:50:00.000Z ORDER BY SystemModstamp, Id".percentEncoded
            )
        )
    }

    @Test("asks for all without a cursor, and keeps the cursor where nothing changed")
    func ends() async throws {
        let (all, script) = try salesforce([Step(Self.query, rows([]))])
        #expect(try await walk(all).isEmpty)
        #expect(!script.lines[1].contains("WHERE"))
        let (none, _) = try salesforce([Step(Self.query, rows([]))])
        #expect(
            try await walk(none, since: "2026-01-12T09:00:00.000Z").map(\.cursor.text) == ["2026-01-12T09:00:00.000Z"]
        )
    }

    @Test("tells what became of a record")
    func fates() async throws {
        let deleted =
            #""Id": "001D", "IsDeleted": true, "SystemModstamp": "2026-01-12T10:00:00.000+0000", "MasterRecordId": null"#
        let merged =
            #""Id": "001M", "IsDeleted": true, "SystemModstamp": "2026-01-12T10:00:00.000+0000", "MasterRecordId": "001A""#
        let (crm, _) = try salesforce([Step(Self.query, rows([row("001A"), deleted, merged]))])
        let fates = try await walk(crm, .account).flatMap(\.records).map(\.fate)
        #expect(fates == [.there, .deleted, .merged(into: "001A")])
    }

    @Test("follows an account's change to its deals, and reads its fields")
    func accounts() async throws {
        let account = #""Account": {"Name": "Acme", "SystemModstamp": "2026-01-12T12:00:00.000+0000"}"#
        let (crm, script) = try salesforce([
            Step(Self.query, rows([row("006A", "2026-01-01T00:00:00.000+0000", account)]))
        ])
        let pages = try await walk(crm, fields: ["Name", "Account.Name"], since: "2026-01-12T09:00:00.000Z")
        #expect(pages.first?.records.first?.fields["Account.Name"] == .string("Acme"))
        #expect(pages.map(\.cursor.text) == ["2026-01-12T12:00:00.000Z"])
        #expect(script.lines[1].contains("OR Account.SystemModstamp >= 2026-01-12T08:50:00.000Z".percentEncoded))
    }

    @Test("follows a contact's change to its deals, before all others")
    func contacts() async throws {
        let roles = #""OpportunityContactRoles": {"records": [{"Contact": {"Email": "a@b.example"}}]}"#
        let (crm, script) = try salesforce([
            Step("GET /services/data/v62.0/query?q=SELECT%20OpportunityId", rows([#""OpportunityId": "006C""#])),
            Step(Self.query, rows([row("006C", "2026-01-01T00:00:00.000+0000", roles)])),
            Step(Self.query, rows([])),
        ])
        let pages = try await walk(crm, fields: ["Contact.Email"], since: "2026-01-12T09:00:00.000Z")
        #expect(script.differences.isEmpty)
        #expect(pages.first?.records.first?.fields["Contact.Email"] == .string("a@b.example"))
        #expect(pages.first?.cursor.text == "2026-01-12T09:00:00.000Z")
    }

    @Test("asks again from where it was when the org has forgotten a query")
    func locator() async throws {
        let (crm, script) = try salesforce([
            Step(
                Self.query,
                rows([row("006A", "2026-01-12T10:00:00.000+0000")], next: "/services/data/v62.0/query/01gX-1")
            ),
            Step(
                "GET /services/data/v62.0/query/01gX-1",
                .json(#"[{"errorCode": "INVALID_QUERY_LOCATOR", "message": "x"}]"#, status: 400)
            ),
            Step(
                Self.query,
                rows([row("006A", "2026-01-12T10:00:00.000+0000"), row("006B", "2026-01-12T11:00:00.000+0000")])
            ),
        ])
        let pages = try await walk(crm)
        #expect(script.differences.isEmpty)
        #expect(script.lines[3].contains("SystemModstamp >= 2026-01-12T09:50:00.000Z".percentEncoded))
        #expect(pages.last?.cursor.text == "2026-01-12T11:00:00.000Z")
    }

    @Test("refuses a cursor that is none")
    func badCursor() async throws {
        let (crm, _) = try salesforce([])
        await #expect(throws: CRMFailure.self) { try await walk(crm, since: "yesterday") }
    }

    @Test("asks for many ids in few composite requests")
    func composite() async throws {
        let ids = (0..<1_000).map { "006000000000\(100_000 + $0)" }
        let runs = SalesforceQueries.runs(of: ids)
        let answer = runs.map { _ in #"{"httpStatusCode": 200, "body": {"done": true, "records": []}}"# }.joined(
            separator: ","
        )
        let (crm, script) = try salesforce([
            Step("POST /services/data/v62.0/composite", .json(#"{"compositeResponse": [\#(answer)]}"#))
        ])
        _ = try await crm.records(of: .opportunity, ids: ids, fields: [])
        #expect(script.differences.isEmpty)
        #expect((2...5).contains(runs.count))
        #expect(script.asked[1].body.contains(#""allOrNone":false"#))
    }
}
