import CosellWire
import Testing

@testable import CosellCRM

/// Which requests writes make, and what their answers mean for each record.
struct HubSpotWritesTests {
    typealias Step = CRMScript.Step
    private static let update = "POST /crm/v3/objects/deals/batch/update"
    private static let upsert = "POST /crm/v3/objects/deals/batch/upsert"
    private static let pipelines = "GET /crm/v3/pipelines/deals"

    static let pipeline = #"""
        {"id": "p", "label": "Sales", "displayOrder": 0, "stages": [{"id": "s1", "label": "Open", "displayOrder": 0},
        {"id": "s2", "label": "Won", "displayOrder": 1}]}
        """#
    private static let other =
        #"{"id": "q", "label": "Renewals", "displayOrder": 1, "stages": [{"id": "t1", "label": "Won"}]}"#

    private static func write(
        _ number: Int,
        id: String? = nil,
        _ fields: [String: Document] = ["dealname": "x"]
    ) -> CRMWrite {
        CRMWrite(id: id, externalID: "O\(number)", fields: fields)
    }

    private static func done(_ id: String, trace: Int? = nil, isNew: Bool = false, key: String? = nil) -> String {
        let properties = key.map { #""aws_opportunity_id": "\#($0)""# } ?? ""
        let trace = trace.map { #", "objectWriteTraceId": "\#($0)""# } ?? ""
        return #"{"id": "\#(id)", "properties": {\#(properties)}, "new": \#(isNew)\#(trace)}"#
    }

    @Test("updates by id, upserts by the unique property, and keeps the order of outcomes")
    func order() async throws {
        let (crm, script) = try hubSpot([
            Step(Self.update, results([Self.done("12")])),
            Step(Self.upsert, results([Self.done("13", isNew: true, key: "O3"), Self.done("11", key: "O1")])),
        ])
        let outcomes = try await crm.write(
            [
                Self.write(1),
                Self.write(2, id: "12", ["amount": 5, "hs_next_step": .null, "needs": .list(["a", "b"])]),
                Self.write(3),
            ],
            of: .opportunity
        )
        #expect(script.differences.isEmpty)
        #expect(
            outcomes == [
                .written(id: "11", created: false), .written(id: "12", created: false),
                .written(id: "13", created: true),
            ]
        )
        #expect(
            script.asked[0].body.contains(
                #""properties":{"amount":"5","aws_opportunity_id":"O2","hs_next_step":"","needs":"a;b"}"#
            )
        )
        #expect(script.asked[1].body.contains(#""id":"O1","objectWriteTraceId":"0","idProperty":"aws_opportunity_id""#))
    }

    @Test("sends a hundred at a time")
    func runs() async throws {
        let (crm, script) = try hubSpot([
            Step(Self.update, results((0..<100).map { Self.done("\($0)") })),
            Step(Self.update, results([Self.done("100")])),
        ])
        let outcomes = try await crm.write((0...100).map { Self.write($0, id: "\($0)") }, of: .opportunity)
        #expect(outcomes.count == 101)
        #expect(script.differences.isEmpty)
    }

    @Test("tells by its trace which record of a batch was refused")
    func partial() async throws {
        let errors =
            #""numErrors": 1, "errors": [{"category": "VALIDATION_ERROR", "message": "bad", "context": {"objectWriteTraceId": ["0"]}}]"#
        let (crm, _) = try hubSpot([Step(Self.upsert, results([Self.done("12", trace: 1)], status: 207, errors))])
        let outcomes = try await crm.write([Self.write(1), Self.write(2)], of: .opportunity)
        #expect(
            outcomes == [
                .refused(code: "VALIDATION_ERROR", message: "bad", retriable: false),
                .written(id: "12", created: false),
            ]
        )
    }

    @Test("halves a batch that is refused whole until the bad record stands alone")
    func halves() async throws {
        let refusal = CRMScript.Answer.json(#"{"category": "VALIDATION_ERROR", "message": "bad"}"#, status: 400)
        let (crm, script) = try hubSpot([
            Step(Self.update, refusal), Step(Self.update, results([Self.done("0"), Self.done("1")])),
            Step(Self.update, refusal),
            Step(Self.update, refusal), Step(Self.update, results([Self.done("3")])),
        ])
        let outcomes = try await crm.write((0..<4).map { Self.write($0, id: "\($0)") }, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(outcomes.map { if case .refused = $0 { true } else { false } } == [false, false, true, false])
    }

    // MARK: Stages

    struct Stage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var fields: [String: Document]
        var setting: String?
        /// What is written; nil for a refusal.
        var written: String?
    }

    static let placings = [
        Stage(testDescription: "an id", fields: ["dealstage": "s2"], written: #""dealstage":"s2","pipeline":"p""#),
        Stage(testDescription: "a label", fields: ["dealstage": "open"], written: #""dealstage":"s1","pipeline":"p""#),
        Stage(
            testDescription: "a label by its own name",
            fields: ["dealstage.label": "Open"],
            written: #""dealstage":"s1","pipeline":"p""#
        ),
        Stage(testDescription: "a label of two pipelines", fields: ["dealstage": "Won"]),
        Stage(
            testDescription: "a label in the pipeline of the settings",
            fields: ["dealstage": "Won"],
            setting: "Renewals",
            written: #""dealstage":"t1","pipeline":"q""#
        ),
        Stage(
            testDescription: "a label in a pipeline that is named",
            fields: ["dealstage": "Won", "pipeline": "Sales"],
            written: #""dealstage":"s2","pipeline":"p""#
        ),
        Stage(testDescription: "no stage", fields: ["dealstage": "Lost"]),
        Stage(testDescription: "no pipeline", fields: ["pipeline": "None"]),
    ]

    @Test("writes a stage by its id, whichever way a mapping says it", arguments: placings)
    func stages(_ row: Stage) async throws {
        let write = row.written.map { _ in [Step(Self.upsert, results([Self.done("1", trace: 0)]))] } ?? []
        let (crm, script) = try hubSpot(
            [Step(Self.pipelines, results([Self.pipeline, Self.other]))] + write,
            pipeline: row.setting
        )
        let outcomes = try await crm.write([Self.write(1, row.fields)], of: .opportunity)
        #expect(script.differences.isEmpty)
        if let written = row.written {
            #expect(script.asked[1].body.contains(written))
        } else if case .refused("INVALID_OPTION", _, false) = outcomes[0] {
        } else {
            Issue.record("\(outcomes)")
        }
    }

    // MARK: Companies and contacts

    @Test("finds a company by its key and by search, makes what is missing once, and links it as the primary one")
    func companies() async throws {
        let found = #"{"id": "51", "properties": {"domain": "borg.example", "city": "Kept"}, "archived": false}"#
        let (crm, script) = try hubSpot([
            Step("POST /crm/v3/objects/companies/batch/read", results([], status: 207)),
            Step("POST /crm/v3/objects/companies/search", results([found])),
            Step(
                "POST /crm/v3/objects/companies/batch/upsert",
                results([#"{"id": "50", "properties": {}, "new": true, "objectWriteTraceId": "0"}"#])
            ),
            Step(Self.upsert, results([Self.done("1", trace: 0), Self.done("2", trace: 1), Self.done("3", trace: 2)])),
            Step("POST /crm/v4/associations/deals/companies/batch/create", results([])),
        ])
        let writes = [
            Self.write(1, ["company.domain": "Acme.example", "company.name": "Acme"]),
            Self.write(2, ["company.domain": "borg.example", "company.city": "New"]),
            Self.write(3, ["company.domain": "acme.example", "company.city": "Bonn"]),
        ]
        _ = try await crm.write(writes, of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.asked[1].body.contains(#""operator":"IN","values":["acme.example","borg.example"]"#))
        #expect(
            script.asked[2].body.contains(
                #""id":"acme.example","objectWriteTraceId":"0","idProperty":"aws_company_key""#
            )
        )
        let link =
            #"{"from":{"id":"2"},"to":{"id":"51"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":5}]}"#
        #expect(script.asked[4].body.contains(link))
    }

    @Test("writes to the company that a deal has, without a search")
    func ownCompany() async throws {
        let link = #"{"from": {"id": "1"}, "to": [{"toObjectId": 50, "associationTypes": [{"typeId": 5}]}]}"#
        let company = #"{"id": "50", "properties": {"name": "Acme", "city": "Bonn"}, "archived": false}"#
        let (crm, script) = try hubSpot([
            Step("POST /crm/v4/associations/deals/companies/batch/read", results([link])),
            Step("POST /crm/v3/objects/companies/batch/read", results([company])),
            Step("POST /crm/v3/objects/companies/batch/update", results([#"{"id": "50", "properties": {}}"#])),
            Step(Self.update, results([Self.done("1")])),
        ])
        _ = try await crm.write(
            [Self.write(1, id: "1", ["company.name": "ACME", "company.city": "Köln"])],
            of: .opportunity
        )
        #expect(script.differences.isEmpty)
        #expect(script.asked[2].body.contains(#""city":"Köln""#))
    }

    @Test("finds contacts by their address, which is unique")
    func contacts() async throws {
        let (crm, script) = try hubSpot([
            Step("POST /crm/v3/objects/contacts/batch/read", results([])),
            Step(
                "POST /crm/v3/objects/contacts/batch/upsert",
                results([#"{"id": "90", "properties": {}, "new": true, "objectWriteTraceId": "0"}"#])
            ),
            Step(Self.upsert, results([Self.done("1", trace: 0)])),
            Step("POST /crm/v4/associations/deals/contacts/batch/create", results([])),
        ])
        _ = try await crm.write([Self.write(1, ["contact.email": "a@b.example"])], of: .opportunity)
        #expect(script.differences.isEmpty)
        #expect(script.asked[0].body.contains(#""idProperty":"email""#))
        #expect(script.asked[3].body.contains(#""associationTypeId":3"#))
    }
}
