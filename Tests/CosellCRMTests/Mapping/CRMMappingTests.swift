import CosellShell
import CosellWire
import Foundation
import JSONSchema
import Testing
import Yams

@testable import CosellCRM

/// A mapping as people write it, and what they hear about a wrong one.
struct CRMMappingTests {
    @Test("the mappings that come with Cosell are right, and as the schema says", arguments: CRMSystem.allCases)
    func shipped(_ system: CRMSystem) throws {
        let mapping = try ShippedMapping.mapping(for: system)
        #expect(mapping.fields.count > 20)
        #expect(mapping.repairs.count > 3)
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/crm-mapping.schema.json")
        let schema = try ValueSchema(JSONReader.document(from: Array(Data(contentsOf: path))))
        let text = ShippedMapping.text(for: system)
        let yaml = try #require(try Yams.compose(yaml: text))
        #expect(schema.flaws(in: yaml.asDocument).map(\.words) == [])
        // Every key that the file may have stands in the schema, and no other.
        let keys = schema.property("fields")?.items?.properties.map(\.name).sorted()
        #expect(
            keys == ["always", "as", "aws", "blank", "crm", "direction", "note", "table", "to_aws", "to_crm", "winner"]
        )
    }

    @Test("words of AWS in the tables are AWS's, and each goes there and back", arguments: CRMSystem.allCases)
    func tables(_ system: CRMSystem) throws {
        let mapping = try ShippedMapping.mapping(for: system)
        for field in mapping.fields {
            guard case .lookup(let name, _, _)? = field.toCRM, let aws = field.aws else { continue }
            let table = try #require(mapping.tables[name])
            #expect(table.rows.map(\.aws).filter { !aws.values.contains($0) } == [], "\(name)")
            for value in aws.values where table.otherCRM == nil {
                #expect(table.forth(value) != nil, "\(name) \(value)")
            }
        }
    }

    @Test(
        "a field's origin is one line",
        arguments: [
            (
                CRMSystem.salesforce, "stagename",
                "StageName: LifeCycle.Stage by the table stages of AWS; the newer wins where both change; it is never emptied"
            ),
            (
                .salesforce, "LifeCycle.Stage",
                "LifeCycle.Stage: StageName by the table stages, back of the CRM; the newer wins where both change; it is never emptied"
            ),
            (
                .hubspot, "aws_stage",
                "aws_stage: AwsOpportunitySummary.LifeCycle.Stage of AWS; AWS wins; it is never emptied"
            ),
            (
                .csv, "Customer Website",
                "Customer Website: Customer.Account.WebsiteUrl of AWS; the newer wins where both change; it is never emptied"
            ),
        ]
    )
    func explained(_ system: CRMSystem, _ name: String, _ line: String) throws {
        let lines = try ShippedMapping.mapping(for: system).explanation(of: name)
        #expect(lines.first?.hasPrefix(line) == true, "\(lines)")
        #expect(lines.allSatisfy { !$0.contains("\n") })
    }

    @Test(
        "each vocabulary of AWS asks for the same field, and hears its path",
        arguments: [
            ("LifeCycle.TargetCloseDate", ""), ("lifecycle.targetclosedate", ""),
            ("Target Close Date", "Target Close Date is "), ("target  close date", "target  close date is "),
            ("targetCloseDate", "targetCloseDate is "),
        ]
    )
    func explainedByVocabulary(_ name: String, _ prefix: String) throws {
        let lines = try ShippedMapping.mapping(for: .salesforce).explanation(of: name)
        #expect(
            lines.first?.hasPrefix("\(prefix)LifeCycle.TargetCloseDate: CloseDate of the CRM; ") == true,
            "\(lines)"
        )
        #expect(lines.last?.hasPrefix("\(prefix)LifeCycle.TargetCloseDate: addDays(") == true, "\(lines)")
        #expect(lines.count == 2)
    }

    @Test("a field of the CRM that is called as one of AWS's is the CRM's")
    func explainedOnce() throws {
        let lines = try ShippedMapping.mapping(for: .salesforce).explanation(of: "nextStep")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("NextStep: LifeCycle.NextSteps of AWS; ") == true, "\(lines)")
    }

    @Test("a label whose field no line names is told with its path")
    func unmapped() throws {
        let mapping = try ShippedMapping.mapping(for: .salesforce)
        let error = #expect(throws: Complaint.self) { try mapping.explanation(of: "Customer AWS Account ID") }
        #expect(error?.what.hasSuffix("which is Customer.Account.AwsAccountId") == true)
    }

    @Test("a field that no line names is refused with the nearest that one does")
    func unexplained() throws {
        let mapping = try ShippedMapping.mapping(for: .salesforce)
        let error = #expect(throws: Complaint.self) { try mapping.explanation(of: "StagName") }
        #expect(error?.remedy == "Did you mean StageName?")
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let line: Int
        let what: String
        let remedy: String

        init(_ name: String, line: Int, _ what: String, _ remedy: String, _ text: String) {
            (testDescription, self.line, self.what, self.remedy, self.text) = (name, line, what, remedy, text)
        }
    }

    static let faults = [
        Fault(
            "a label with a slip",
            line: 2,
            "no field 'Target Close Dat'",
            "mean Target Close Date?",
            "fields:\n  - {aws: Target Close Dat, crm: C}\n"
        ),
        Fault(
            "an S3 name with a slip, in an expression",
            line: 4,
            "no field 'customerCompanyNam'",
            "mean customerCompanyName?",
            "fields:\n  - aws: Project.Title\n    crm: C\n    to_crm: customerCompanyNam\n"
        ),
        Fault(
            "a path of one part with a slip",
            line: 2,
            "no field 'OpportunityTyp'",
            "mean OpportunityType?",
            "fields:\n  - {aws: OpportunityTyp, crm: C}\n"
        ),
        Fault(
            "a name that is near to none",
            line: 2,
            "no field 'Zzzzzzzz'",
            "a label of the console",
            "fields:\n  - {aws: Zzzzzzzz, crm: C}\n"
        ),
        Fault(
            "a label that the API has no field for",
            line: 2,
            "no field of the API any more",
            "Take it out",
            "fields:\n  - {aws: Contract Vehicle, crm: C}\n"
        ),
        Fault(
            "an S3 name of an invitation",
            line: 2,
            "EngagementInvitation.ExpirationDate, which AWS does not show with an opportunity",
            "Take it out",
            "fields:\n  - {aws: acceptBy, crm: C}\n"
        ),
        Fault(
            "a whole name as one field",
            line: 2,
            "FirstName and OpportunityTeam[BusinessTitle=OpportunityOwner].LastName",
            "join(",
            "fields:\n  - {aws: Opportunity Owner Name, crm: C}\n"
        ),
        Fault(
            "one field of AWS twice, by two of its names",
            line: 3,
            "line 2",
            "Keep one",
            "fields:\n  - {aws: Project.Title, crm: A}\n  - {aws: partnerProjectTitle, crm: B}\n"
        ),
        Fault("nothing", line: 1, "maps no field", "Write fields:", "tables: {}\n"),
        Fault("a key that is none", line: 2, "no key 'field'", "fields?", "create: {in_crm: true}\nfield: []\n"),
        Fault(
            "a path that is none",
            line: 2,
            "no 'Titel'",
            "mean Title?",
            "fields:\n  - {aws: Project.Titel, crm: Name}\n"
        ),
        Fault(
            "a list without brackets",
            line: 2,
            "is a list",
            "[]",
            "fields:\n  - {aws: Customer.Contacts.Email, crm: E}\n"
        ),
        Fault("a structure", line: 2, "holds fields", "CompanyName", "fields:\n  - {aws: Customer.Account, crm: E}\n"),
        Fault(
            "an element that is none",
            line: 2,
            "chooses no element",
            "mean Email?",
            "fields:\n  - {aws: 'OpportunityTeam[Emial=x].Phone', crm: E}\n"
        ),
        Fault("a bracket", line: 2, "never closed", "]", "fields:\n  - {aws: 'Customer.Contacts[.Email', crm: E}\n"),
        Fault(
            "a direction that is none",
            line: 4,
            "no 'tocrm'",
            "mean to_crm?",
            "fields:\n  - aws: Project.Title\n    crm: Name\n    direction: tocrm\n"
        ),
        Fault(
            "a winner that is none",
            line: 2,
            "no 'newst'",
            "mean newest?",
            "fields:\n  - {aws: Project.Title, crm: Name, winner: newst}\n"
        ),
        Fault(
            "a table that is none",
            line: 4,
            "no table 'stage'",
            "mean stages?",
            "tables: {stages: {Launched: Won}}\nfields:\n  - {aws: Project.Title, crm: Name}\n  - {aws: LifeCycle.Stage, crm: S, table: stage}\n"
        ),
        Fault(
            "what nobody can write",
            line: 2,
            "no partner can change",
            "to_crm",
            "fields:\n  - {aws: LifeCycle.ReviewStatus, crm: S, direction: to_aws}\n"
        ),
        Fault("a line without sides", line: 2, "names no field", "aws:", "fields:\n  - {winner: ask}\n"),
        Fault(
            "one field of AWS twice",
            line: 3,
            "line 2",
            "Keep one",
            "fields:\n  - {aws: Project.Title, crm: A}\n  - {aws: Project.Title, crm: B}\n"
        ),
        Fault(
            "one field of the CRM twice",
            line: 3,
            "line 2",
            "to_aws",
            "fields:\n  - {aws: Project.Title, crm: A}\n  - {aws: LifeCycle.NextSteps, crm: A}\n"
        ),
        Fault(
            "a wrong expression",
            line: 4,
            "no function 'jion'",
            "mean join?",
            "fields:\n  - aws: Project.Title\n    crm: Name\n    to_aws: jion(' ', A, B)\n"
        ),
        Fault(
            "a repair of two",
            line: 4,
            "fills one field",
            "either",
            "fields:\n  - {aws: Project.Title, crm: A}\nrepairs:\n  - {aws: Project.Title, crm: B, value: \"'x'\"}\n"
        ),
        Fault(
            "a repair without a value",
            line: 4,
            "no value",
            "value:",
            "fields:\n  - {aws: Project.Title, crm: A}\nrepairs:\n  - {aws: Project.Title}\n"
        ),
    ]

    @Test("what is wrong is told with its line and what to write", arguments: faults)
    func fault(_ row: Fault) {
        let error = #expect(throws: Complaint.self) { try CRMMapping(text: row.text, file: "m.yaml") }
        #expect(error?.place?.hasPrefix("m.yaml, line \(row.line)") == true, "\(error.map { "\($0)" } ?? "")")
        #expect(error?.what.contains(row.what) == true, "\(error.map { "\($0)" } ?? "")")
        #expect(error?.remedy?.contains(row.remedy) == true, "\(error.map { "\($0)" } ?? "")")
    }

    struct Written: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let value: String?
        let body: String

        init(_ path: String, _ value: String?, _ body: String) {
            (testDescription, self.value, self.body) = (path, value, body)
        }
    }

    @Test(
        "a field is written where it stands, with what lies between",
        arguments: [
            Written("Project.Title", "a", #"{"Project":{"Title":"a"}}"#),
            Written("Customer.Contacts[].Email", "a@b", #"{"Customer":{"Contacts":[{"Email":"a@b"}]}}"#),
            Written("PrimaryNeedsFromAws", "x;y", #"{"PrimaryNeedsFromAws":["x","y"]}"#),
            Written(
                "OpportunityTeam[BusinessTitle=PDM].Phone",
                "1",
                #"{"OpportunityTeam":[{"BusinessTitle":"PDM","Phone":"1"}]}"#
            ),
        ]
    )
    func written(_ row: Written) throws {
        let field = try AWSField(row.testDescription)
        let body = field.setting(row.value, in: .object([]))
        #expect(String(decoding: JSONWriter.bytes(body), as: UTF8.self) == row.body)
        #expect(field.text(in: AWSRecord(id: "O1", body: body)) == row.value)
        let emptied = AWSRecord(id: "O1", body: field.setting(nil, in: body))
        #expect(field.text(in: emptied) == nil)
    }
}

extension Node {
    fileprivate var asDocument: Document {
        if let mapping { return .object(mapping.map { .init($0.string ?? "", $1.asDocument) }) }
        if let sequence { return .list(sequence.map(\.asDocument)) }
        if let bool { return .boolean(bool) }
        if let int { return .integer(int) }
        return string.map(Document.string) ?? .null
    }
}
