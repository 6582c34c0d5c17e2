import CosellLint
import CosellWire
import SellingAPI
import Testing

/// What a file may hold, and what is said of it.
struct LintSubjectTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var kinds: [LintSubject.Kind] = []
        var names: [String] = []
        /// Paths of what the model says against them.
        var faults: [String] = []
    }

    static let record = """
        {"Catalog":"AWS","Id":"O1","LastModifiedDate":"2030-01-15T10:00:00Z","CreatedDate":"2030-01-15T10:00:00Z",
         "RelatedEntityIdentifiers":{},"NewsFromAws":1}
        """
    static let update = """
        {"Catalog":"AWS","Identifier":"O2","LastModifiedDate":"2030-01-15T10:00:00Z"}
        """
    static let creation = """
        {"Catalog":"AWS","ClientToken":"t","PartnerOpportunityIdentifier":"CRM-1","Project":{"Title":"A"}}
        """

    static let rows = [
        Row(testDescription: "GetOpportunity's answer", text: record, kinds: [.record], names: ["O1"]),
        Row(testDescription: "an update", text: update, kinds: [.update], names: ["O2"]),
        Row(testDescription: "a creation", text: creation, kinds: [.creation], names: ["CRM-1"]),
        Row(
            testDescription: "a creation without token and catalog, which the command line fills",
            text: #"{"Project":{"Title":"A"}}"#,
            kinds: [.creation],
            names: ["A"]
        ),
        Row(
            testDescription: "a list's answer",
            text: #"{"OpportunitySummaries":[{"Catalog":"AWS","Id":"O3"},{"Catalog":"AWS","Id":"O4"}]}"#,
            kinds: [.summary, .summary],
            names: ["O3", "O4"]
        ),
        Row(
            testDescription: "all of them in a list",
            text: "[\(record),\(update),\(creation)]",
            kinds: [.record, .update, .creation],
            names: ["O1", "O2", "CRM-1"]
        ),
        Row(testDescription: "an empty list", text: "[]"),
        Row(
            testDescription: "an update without its date",
            text: #"{"Catalog":"AWS","Identifier":"O2"}"#,
            kinds: [.update],
            names: ["O2"],
            faults: ["lastModifiedDate"]
        ),
        Row(
            testDescription: "slips of the pen, and what only the model knows",
            text: """
                {"Customer":{"Account":{"CompanyNam":"x","Duns":"1"}},"Projekt":{},"LifeCycle":{"Stage":"qualified"}}
                """,
            kinds: [.creation],
            names: ["new opportunity"],
            faults: [
                "customer.account.companyName", "customer.account.duns", "lifeCycle.stage",
                "customer.account.companyNam",
                "projekt",
            ]
        ),
    ]

    @Test("reads every form", arguments: rows)
    func forms(_ row: Row) throws {
        let subjects = try LintSubject.all(in: Deal.document(row.text))
        #expect(subjects.map(\.kind) == row.kinds)
        #expect(subjects.map(\.name) == row.names)
        let faults = subjects.flatMap { OpportunityLint(today: Deal.today).report(on: $0).modelFindings }.map(\.path)
        #expect(faults == row.faults)
    }

    @Test("refuses what is none of them", arguments: ["{}", "3", #"[{"Name":"x"}]"#])
    func nonsense(_ text: String) throws {
        #expect(throws: UnreadableOpportunity.self) { try LintSubject.all(in: Deal.document(text)) }
    }

    @Test(
        "a value of another kind is a finding among the others",
        arguments: [
            (
                #"{"Project":{"Title":"x","ExpectedCustomerSpend":[{},{"Amount":5}]}}"#,
                "project.expectedCustomerSpend[1].amount", "project.expectedCustomerSpend[1].amount is 5 without quotes"
            ),
            (
                #"{"Id":"O1","Customer":{"Account":{"Address":{"PostalCode":98101}}}}"#,
                "customer.account.address.postalCode", "is 98101 without quotes"
            ),
            (#"{"Identifier":"O1","PrimaryNeedsFromAws":"x"}"#, "primaryNeedsFromAws", "another kind of value"),
            (#"{"Id":7}"#, "id", "is 7 without quotes"), (#"{"Project":[]}"#, "project", "another kind of value"),
            (#"{"Project":{"Title":true,"CustomerUseCase":{}}}"#, "project.customerUseCase", "another kind of value"),
        ]
    )
    func misfit(_ text: String, _ path: String, _ message: String) throws {
        let subject = try #require(try LintSubject.all(in: Deal.document(text)).first)
        let findings = OpportunityLint(today: Deal.today).report(on: subject).modelFindings
        let finding = try #require(findings.first { $0.path == path })
        #expect(finding.message.contains(message))
        #expect(!finding.message.contains("byte"))
    }

    @Test("what AWS does to texts is undone before they are judged")
    func decoding() throws {
        let escaped = try Deal.document(Deal.record { $0.project?.customerUseCase = "Data&base" })
        func rules(_ decode: (inout Selling.GetOpportunityResponse) -> Void) throws -> [String] {
            let subjects = try LintSubject.all(in: escaped, decode: decode)
            return subjects.flatMap { OpportunityLint(today: Deal.today).report(on: $0).findings }.map(\.rule)
        }
        #expect(try rules { _ in } == ["O22"])
        #expect(try rules { $0.project?.customerUseCase = "Database" } == [])
    }

    @Test("a catalog on the command line counts for files that name none")
    func catalog() throws {
        let text = #"{"Origin":"AWS Referral","ClientToken":"t"}"#
        func rules(_ catalog: String) throws -> [String] {
            let subjects = try LintSubject.all(in: Deal.document(text), catalog: catalog)
            return subjects.flatMap { OpportunityLint(today: Deal.today).report(on: $0).findings }.map(\.path)
        }
        #expect(try rules("AWS").contains("origin"))
        #expect(try !rules("Sandbox").contains("origin"))
    }

    @Test("a row of a list is not blamed for what lists do not show")
    func summary() throws {
        let row = #"[{"Catalog":"AWS","Id":"O3","LifeCycle":{"ReviewStatus":"Pending Submission"}}]"#
        let subject = try #require(try LintSubject.all(in: Deal.document(row)).first)
        let report = OpportunityLint(today: Deal.today).report(on: subject)
        let paths = Set(report.findings.map(\.path))
        #expect(paths.contains("customer.account.companyName"))
        #expect(paths.contains("project.deliveryModels"))
        #expect(paths.isDisjoint(with: ["relatedEntityIdentifiers.solutions", "project.title", "marketing.source"]))
    }
}
