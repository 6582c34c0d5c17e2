import CosellWire
import Testing

@testable import CosellCRM

/// How leads are asked for and written in an org.
struct SalesforceLeadsTests {
    typealias Step = CRMScript.Step
    private static let root = "/services/data/v62.0"
    private static let good = CRMScript.Answer.json(
        #"[{"id": "00QA", "success": true, "errors": [], "created": true}]"#
    )

    @Test("a new one is found or made by the engagement's id, a known one is changed by its own")
    func writes() async throws {
        let (crm, script) = try salesforce([
            Step("PATCH \(Self.root)/composite/sobjects/Lead/AWS_Engagement_Id__c", Self.good),
            Step("PATCH \(Self.root)/composite/sobjects", Self.good),
        ])
        _ = try await crm.write([CRMWrite(externalID: "eng-1", fields: ["Company": "Alder"])], of: .lead)
        _ = try await crm.write([CRMWrite(id: "00QA", externalID: "eng-1", fields: ["Title": "CTO"])], of: .lead)
        #expect(script.differences.isEmpty)
        #expect(
            script.asked.dropFirst().map(\.body).map { $0.contains(#""AWS_Engagement_Id__c":"eng-1""#) } == [
                true, true,
            ]
        )
        #expect(script.asked[1].body.contains(#"{"type":"Lead"}"#))
        #expect(script.lines.last == "PATCH \(Self.root)/composite/sobjects")
        #expect(script.asked[2].body.contains(#""id":"00QA""#))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let more: String
        let fate: CRMRecord.Fate
    }

    @Test(
        "what became of one is read",
        arguments: [
            Row(testDescription: "there", more: #""IsConverted": false"#, fate: .there),
            Row(testDescription: "converted", more: #""IsConverted": true"#, fate: .converted),
            Row(testDescription: "deleted", more: #""IsConverted": true, "IsDeleted": true"#, fate: .deleted),
            Row(
                testDescription: "merged",
                more: #""IsConverted": false, "IsDeleted": true, "MasterRecordId": "00QB""#,
                fate: .merged(into: "00QB")
            ),
        ]
    )
    func fates(_ row: Row) async throws {
        let members = #""Id": "00QA", "SystemModstamp": "2026-01-12T19:00:00.000+0000", \#(row.more)"#
        let (crm, script) = try salesforce([Step("GET \(Self.root)/queryAll", rows([members]))])
        let records = try await crm.records(of: .lead, ids: ["00QA"], fields: ["Company"])
        #expect(records.map(\.fate) == [row.fate] && script.differences.isEmpty)
        #expect(script.lines[1].contains("IsConverted"))
    }

    @Test("an org without the field is told what to make; another missing field is Salesforce's own word")
    func missingField() async throws {
        for (field, words) in [("AWS_Engagement_Id__c", "Make it as a text field"), ("Titel__c", "No such column")] {
            let fault = #"[{"errorCode": "INVALID_FIELD", "message": "No such column '\#(field)' on entity 'Lead'."}]"#
            let (crm, _) = try salesforce([Step("GET \(Self.root)/query", .json(fault, status: 400))])
            let failure = await #expect(throws: CRMFailure.self) {
                try await crm.records(of: .lead, externalIDs: ["eng-1"], fields: ["Titel__c"])
            }
            #expect(failure.map { "\($0)".contains(words) } == true, "\(failure.map { "\($0)" } ?? "")")
        }
    }
}
