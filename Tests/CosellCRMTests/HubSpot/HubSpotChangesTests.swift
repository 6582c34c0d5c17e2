import CosellSync
import CosellWire
import Testing

@testable import CosellCRM

/// How changes of an account are walked through: which searches, which records, which cursors.
struct HubSpotChangesTests {
    typealias Step = CRMScript.Step
    private static let search = "POST /crm/v3/objects/deals/search"
    private static let read = "POST /crm/v3/objects/deals/batch/read"
    private static let archived = Step("GET /crm/v3/objects/deals?archived=true&limit=100", results([]))

    private func walk(
        _ crm: HubSpotCRM,
        _ fields: [String] = ["dealname"],
        since: String? = "2026-01-12T09:00:00.000Z"
    ) async throws -> [CRMPage] {
        var pages: [CRMPage] = []
        try await crm.changes(of: .opportunity, fields: fields, since: since.map { CRMCursor(text: $0) }) {
            pages.append($0)
        }
        return pages
    }

    private static func moment(_ milliseconds: Int) -> String {
        Instant(milliseconds: 1_768_211_000_000 + Int64(milliseconds)).stored
    }

    @Test("asks from the cursor with overlap, and page after page from the last record")
    func pages() async throws {
        let first = (0..<200).map { deal("\(1000 + $0)", Self.moment($0 / 2)) }
        let second = [deal("1198", Self.moment(99)), deal("1199", Self.moment(99)), deal("1300", Self.moment(150))]
        let (crm, script) = try hubSpot([
            Self.archived, Step(Self.search, results(first)),
            Step(Self.read, results(Array(first[..<100]))), Step(Self.read, results(Array(first[100...]))),
            Step(Self.search, results(second)), Step(Self.read, results([second[2]])),
        ])
        let pages = try await walk(crm)
        #expect(script.differences.isEmpty)
        #expect(pages.map(\.records.count) == [200, 1])
        #expect(pages.map(\.cursor.text) == [Self.moment(99), Self.moment(150)])
        let start = Instant("2026-01-12T08:50:00.000Z").map { "\($0.milliseconds)" } ?? ""
        #expect(script.asked[1].body.contains(#""operator":"GTE","value":"\#(start)""#))
        #expect(script.asked[4].body.contains(#""value":"\#(1_768_211_000_099)""#))
    }

    @Test("walks by id what changed in one millisecond")
    func ties() async throws {
        let same = (0..<200).map { deal("\(1000 + $0)", Self.moment(0)) }
        let (crm, script) = try hubSpot([
            Self.archived, Step(Self.search, results(same)), Step(Self.read, results(Array(same[..<100]))),
            Step(Self.read, results(Array(same[100...]))), Step(Self.search, results(same)),
            Step(Self.search, results(same)), Step(Self.read, results(Array(same[..<100]))),
            Step(Self.read, results(Array(same[100...]))), Step(Self.search, results([deal("1200", Self.moment(0))])),
            Step(Self.read, results([deal("1200", Self.moment(0))])), Step(Self.search, results([])),
        ])
        let pages = try await walk(crm)
        #expect(script.differences.isEmpty)
        #expect(Set(pages.flatMap(\.records).map(\.id)).count == 201)
        #expect(script.asked[5].body.contains(#""propertyName":"hs_object_id","operator":"GT","value":"0""#))
        #expect(script.asked[8].body.contains(#""value":"1199""#))
        #expect(script.asked[10].body.contains(#""value":"\#(1_768_211_000_001)""#))
    }

    @Test("tells of records in the bin since the cursor, and of merged ones")
    func fates() async throws {
        let binned = { (id: String, at: String) in
            #"{"id": "\#(id)", "properties": {}, "archived": true, "archivedAt": "\#(at)", "updatedAt": "\#(at)"}"#
        }
        let (crm, script) = try hubSpot([
            Step(
                "GET /crm/v3/objects/deals?archived=true&limit=100&properties=",
                results(
                    [binned("7", "2026-01-01T00:00:00Z"), binned("8", "2026-01-12T08:55:00Z")],
                    #""paging": {"next": {"after": "8"}}"#
                )
            ),
            Step("GET /crm/v3/objects/deals?archived=true", results([])),
            Step(Self.search, results([deal("1")])),
            Step(Self.read, results([deal("1", "2026-01-12T10:00:00.000Z", #""hs_merged_object_ids": "5;6""#)])),
        ])
        let records = try await walk(crm).flatMap(\.records)
        #expect(script.differences.isEmpty)
        #expect(script.lines[1].hasSuffix("&after=8"))
        #expect(records.map(\.id) == ["8", "1", "5", "6"])
        #expect(records.map(\.fate) == [.deleted, .there, .merged(into: "1"), .merged(into: "1")])
    }

    @Test("follows a company's change to its deals before the deals' own, without moving the cursor")
    func companies() async throws {
        let company =
            #"{"id": "50", "properties": {"hs_lastmodifieddate": "2026-01-12T11:00:00.000Z"}, "archived": false}"#
        let links = #"{"from": {"id": "50"}, "to": [{"toObjectId": 1, "associationTypes": []}]}"#
        let back =
            #"{"from": {"id": "1"}, "to": [{"toObjectId": 60, "associationTypes": []}, {"toObjectId": 50, "associationTypes": [{"typeId": 5}]}]}"#
        let named = #"{"id": "50", "properties": {"name": "Acme"}, "archived": false}"#
        let (crm, script) = try hubSpot([
            Step("POST /crm/v3/objects/companies/search", results([company])),
            Step("POST /crm/v4/associations/companies/deals/batch/read", results([links])),
            Step("POST /crm/v3/objects/deals/batch/read", results([deal("1")])),
            Step("POST /crm/v4/associations/deals/companies/batch/read", results([back])),
            Step("POST /crm/v3/objects/companies/batch/read", results([named])), Self.archived,
            Step(Self.search, results([])),
        ])
        let pages = try await walk(crm, ["company.name"])
        #expect(script.differences.isEmpty)
        #expect(pages.map(\.cursor.text) == ["2026-01-12T09:00:00.000Z"])
        #expect(pages.first?.records.first?.fields["company.name"] == .string("Acme"))
    }

    @Test("lets no cursor stand behind the moment at which the walk began")
    func cap() async throws {
        let (crm, _) = try hubSpot([
            Self.archived, Step(Self.search, results([deal("1", "2026-01-12T23:00:00.000Z")])),
            Step(Self.read, results([deal("1", "2026-01-12T23:00:00.000Z")])),
        ])
        #expect(try await walk(crm).last?.cursor.text == CRMScript.start.stored)
    }

    @Test("reads labels of stages where a mapping asks for them")
    func labels() async throws {
        let (crm, script) = try hubSpot([
            Step(
                "POST /crm/v3/objects/deals/batch/read",
                results([deal("1", "2026-01-12T10:00:00.000Z", #""dealstage": "s2", "pipeline": "p""#)])
            ),
            Step("GET /crm/v3/pipelines/deals", results([HubSpotWritesTests.pipeline])),
        ])
        let records = try await crm.records(
            of: .opportunity,
            ids: ["1"],
            fields: ["dealstage", "dealstage.label", "pipeline.label"]
        )
        #expect(script.differences.isEmpty)
        #expect(
            records[0].fields == [
                "dealstage": .string("s2"), "dealstage.label": .string("Won"), "pipeline.label": .string("Sales"),
            ]
        )
    }

    @Test("finds in the bin what is not there, and where a merged record lives on")
    func lost() async throws {
        let binned = #"{"id": "2", "properties": {}, "archived": true, "updatedAt": "x"}"#
        let (crm, script) = try hubSpot([
            Step(
                "POST /crm/v3/objects/deals/batch/read",
                results([deal("1", "2026-01-12T10:00:00.000Z", #""hs_merged_object_ids": "3""#)], status: 207)
            ),
            Step("POST /crm/v3/objects/deals/batch/read?archived=true", results([binned])),
        ])
        let records = try await crm.records(of: .opportunity, ids: ["2", "3"], fields: [])
        #expect(script.differences.isEmpty)
        #expect(records.map(\.fate) == [.there, .merged(into: "1"), .deleted])
    }
}
