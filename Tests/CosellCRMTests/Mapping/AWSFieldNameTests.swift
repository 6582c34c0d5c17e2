import CosellIntegrations
import CosellShell
import CosellWire
import SellingRules
import Testing

@testable import CosellCRM

/// AWS's three vocabularies in a mapping.
struct AWSFieldNameTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let path: String

        init(_ name: String, _ path: String) { (testDescription, self.path) = (name, path) }
    }

    static let rows = [
        // Paths of the API.
        Row("Customer.Account.CompanyName", "Customer.Account.CompanyName"),
        Row("customer.account.companyname", "Customer.Account.CompanyName"),
        Row("Customer.Contacts[0].Email", "Customer.Contacts[].Email"),
        Row(
            "OpportunityTeam[].Email (BusinessTitle OpportunityOwner)",
            "OpportunityTeam[BusinessTitle=OpportunityOwner].Email"
        ),
        // Labels of the console.
        Row("Customer Company Name", "Customer.Account.CompanyName"),
        Row(" customer company  NAME ", "Customer.Account.CompanyName"),
        Row("Status", "LifeCycle.ReviewStatus"), Row("Country", "Customer.Account.Address.CountryCode"),
        Row("AWS Close Date", "AwsOpportunitySummary.LifeCycle.TargetCloseDate"),
        Row("Partner Sales Contact Email", "OpportunityTeam[BusinessTitle=PartnerAccountManager].Email"),
        Row("Was Marketing Development Funds Used?", "Marketing.AwsFundingUsed"),
        Row("Estimated AWS Monthly Recurring Revenue", "Project.ExpectedCustomerSpend[].Amount"),
        // Names of the old S3 files.
        Row("customerCompanyName", "Customer.Account.CompanyName"),
        Row("projectDescription", "Project.CustomerBusinessProblem"),
        Row("campaignName", "Project.ApnPrograms"), Row("apnCrmUniqueIdentifier", "Id"),
        Row("expectedMonthlyAwsRevenue", "Project.ExpectedCustomerSpend[].Amount"),
        Row("partnerdevelopermanageremail", "AwsOpportunitySummary.OpportunityTeam[BusinessTitle=PDM].Email"),
    ]

    @Test("a name of each vocabulary is the field's path", arguments: rows)
    func path(_ row: Row) throws {
        #expect(try "\(AWSFieldName(row.testDescription).single(row.testDescription))" == row.path)
        // In a file a name is what it is alone.
        let line = "fields:\n  - {aws: \"\(row.testDescription)\", crm: C, direction: to_crm}\n"
        #expect(try CRMMapping(text: line, file: "m.yaml").fields.map(\.name) == [row.path])
        let repaired = "fields:\n  - {crm: C, to_crm: \"`\(row.testDescription)`\"}\n"
        #expect(try CRMMapping(text: repaired, file: "m.yaml").fields.first?.toCRM?.sources == [row.path])
    }

    @Test("every field of AWS's table that an opportunity has is found by each of its names")
    func table() throws {
        var walked = 0
        for name in FieldNames.all {
            guard let path = name.path, !path.hasPrefix("EngagementInvitation.") else { continue }
            let full = name.role.map { path.replacing("[]", with: "[BusinessTitle=\($0)]") } ?? path
            let field = try AWSField(full)
            for text in BulkVocabulary.allCases.compactMap({ $0.name(of: name) }) where text != path {
                // Of these two names of AWS's, another field of the same record is meant (decision 0127).
                if path.hasSuffix(".CurrencyCode"), try AWSFieldName(text).fields != [field] {
                    #expect(try AWSFieldName(text).fields == [AWSField("Project.ExpectedCustomerSpend[].Amount")])
                } else if text == "aWSPartnerSuccessManagerName", path.hasSuffix(".Email") {
                    #expect(try AWSFieldName(text).fields.count == 2)
                } else {
                    #expect(try AWSFieldName(text).fields.contains(field), "\(text)")
                    walked += 1
                }
                for other in [text.uppercased(), " \(text.lowercased()) "] {
                    #expect(try AWSFieldName(other).fields == AWSFieldName(text).fields, "\(other)")
                }
            }
        }
        #expect(walked > 150)
    }

    @Test(
        "what only AWS writes goes to the CRM, and a line that sends it to AWS is told why it cannot",
        arguments: ["LifeCycle.NextStepsHistory", "Origin"]
    )
    func readOnly(_ path: String) throws {
        for name in FieldNames.all where name.path == path {
            for text in BulkVocabulary.allCases.compactMap({ $0.name(of: name) }) {
                let field = try #require(
                    try CRMMapping(text: "fields:\n  - {aws: \(text), crm: C}\n", file: "m.yaml").fields.first
                )
                #expect(field.toAWS == nil && field.toCRM != nil && field.aws?.changes == .never)
                let error = #expect(throws: Complaint.self) {
                    try CRMMapping(text: "fields:\n  - {aws: \(text), crm: C, direction: both}\n", file: "m.yaml")
                }
                #expect(error?.what.contains("no partner can change") == true)
                #expect(error?.remedy == "Write direction: to_crm.")
                let unmapped = try CRMMapping(text: "fields:\n  - {aws: Project.Title, crm: Name}\n", file: "m.yaml")
                let asked = #expect(throws: Complaint.self) { try unmapped.explanation(of: text) }
                #expect(asked?.what.contains("which no partner can change at AWS") == true)
                #expect(asked?.remedy?.contains("{aws: \"\(try AWSField(path))\", crm: YOUR_FIELD}") == true)
                let lines = try CRMMapping(text: "fields:\n  - {aws: \(text), crm: C}\n", file: "m.yaml").explanation(
                    of: text
                )
                #expect(
                    lines.count == 1 && lines[0].contains("nothing is written to it since no partner can change it")
                )
            }
        }
    }

    @Test("the log of next steps is one text with a line for each, the origin stands with AWS's side")
    func readOnlyValues() throws {
        let entry = { (time: Document, value: String) in
            Document.object([.init("Value", .string(value)), .init("Time", time)])
        }
        let history = Document.list([entry("2026-01-12T20:00:00Z", "Call"), entry("2026-02-01T08:00:00.5Z", "Sign")])
        let record = AWSRecord(
            id: "O1",
            body: .object([.init("LifeCycle", .object([.init("NextStepsHistory", history)]))]),
            summary: .object([.init("Origin", "AWS Referral")])
        )
        #expect(try AWSField("LifeCycle.NextStepsHistory").text(in: record) == "2026-01-12: Call\n2026-02-01: Sign")
        #expect(try AWSField("LifeCycle.NextStepsHistory[].Value").text(in: record) == "Call")
        #expect(try AWSField("origin").text(in: record) == "AWS Referral")
        let empty = AWSRecord(
            id: "O1",
            body: .object([.init("LifeCycle", .object([.init("NextStepsHistory", .list([]))]))])
        )
        #expect(try AWSField("LifeCycle.NextStepsHistory").text(in: empty) == nil)
        #expect(try AWSField("Origin").text(in: empty) == nil)
    }

    @Test("no name means one field in one vocabulary and another in the next")
    func collisions() throws {
        var meanings: [String: Set<String>] = [:]
        for vocabulary in BulkVocabulary.allCases {
            for name in FieldNames.all.compactMap({ vocabulary.name(of: $0) })
            where vocabulary != .api || !name.contains("[") {
                let paths = FieldNames.all.filter { $0.path != nil && vocabulary.name(of: $0) == name }.map { "\($0)" }
                guard !paths.isEmpty else { continue }
                meanings[BulkVocabulary.key(name), default: []].insert("\(paths)")
            }
        }
        #expect(meanings.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test("a person's whole name is first and last name in an expression")
    func wholeName() throws {
        let expression = try MappingParser.read("`AWS Account Manager Name`", of: .aws, tables: [])
        let place = "AwsOpportunitySummary.OpportunityTeam[BusinessTitle=AWSAccountOwner]"
        #expect(expression.sources == ["\(place).FirstName", "\(place).LastName"])
        let summary = Document.object([
            .init(
                "OpportunityTeam",
                .list([
                    .object([
                        .init("BusinessTitle", "AWSAccountOwner"), .init("FirstName", "Ana"),
                        .init("LastName", "de la Cruz"),
                    ])
                ])
            )
        ])
        var scope = MappingScope(
            aws: AWSRecord(id: "O1", body: .object([]), summary: summary),
            crm: nil,
            kinds: [:],
            tables: [:],
            today: .init(daysSinceEpoch: 20_000)
        )
        #expect(expression.value(&scope) == "Ana de la Cruz")
    }
}
