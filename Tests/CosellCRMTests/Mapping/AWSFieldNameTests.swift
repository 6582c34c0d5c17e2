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

    /// A list of steps with their times, which no field of a CRM holds, and what only a creation says.
    private static let uncarried: Set<String> = ["LifeCycle.NextStepsHistory", "Origin"]

    @Test("every field of AWS's table that an opportunity has is found by each of its names")
    func table() throws {
        var walked = 0
        for name in FieldNames.all {
            guard let path = name.path, !path.hasPrefix("EngagementInvitation."), !Self.uncarried.contains(path) else {
                continue
            }
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

    @Test("what a mapping cannot carry is refused by each of its names", arguments: Self.uncarried.sorted())
    func refused(_ path: String) throws {
        for name in FieldNames.all where name.path == path {
            for text in BulkVocabulary.allCases.compactMap({ $0.name(of: name) }) {
                let error = #expect(throws: Complaint.self) { try AWSFieldName(text) }
                #expect(error?.remedy?.isEmpty == false)
            }
        }
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
