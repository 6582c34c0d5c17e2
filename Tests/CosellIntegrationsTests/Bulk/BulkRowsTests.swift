import CosellLint
import CosellShell
import CosellWire
import SellingAPI
import SellingRules
import Testing

@testable import CosellIntegrations

/// What the columns and rows of a file mean, in each of AWS's vocabularies.
struct BulkRowsTests {
    // MARK: Vocabularies

    @Test("every published name is known in its vocabulary, for every kind of run", arguments: BulkKind.allCases)
    func published(_ kind: BulkKind) {
        for vocabulary in BulkVocabulary.allCases {
            for name in FieldNames.all.compactMap(vocabulary.name) {
                #expect(BulkColumn(name, 1, vocabulary, kind) != nil, "\(vocabulary) \(name)")
            }
        }
    }

    @Test(
        "the header says whose names they are",
        arguments: [
            (["Id", "LifeCycle.Stage"], BulkVocabulary.api), (["Opportunity ID", "Stage"], .console),
            (["apnCrmUniqueIdentifier", "stage"], .s3), (["Stage", "State", "Country", "City"], .console),
            (["stage", "state", "country", "city"], .s3), (["Id", "OpportunityType", "Customer"], .api),
            (["opportunityType", "stage", "industry"], .s3), (["nonsense"], .api),
        ]
    )
    func recognized(_ names: [String], _ vocabulary: BulkVocabulary) {
        #expect(BulkVocabulary.recognized(in: names) == vocabulary)
    }

    struct Column: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(kind): \(name)" }
        let name: String
        var vocabulary = BulkVocabulary.api
        var kind = BulkKind.create
        /// The field's path, or the case of the meaning; nil: nobody knows it.
        let means: String?
    }

    static let columns = [
        Column(name: "Customer.Account.CompanyName", means: "customer.account.companyName"),
        Column(name: "customer.account.companyname", means: "customer.account.companyName"),
        Column(name: "Customer.Contacts[].Email", means: "customer.contacts[0].email"),
        Column(name: "Customer.Contacts.Email", means: "customer.contacts[0].email"),
        Column(name: "Customer.Contacts[1].Email", means: "customer.contacts[1].email"),
        Column(name: "Project.AwsPartition", means: "project.awsPartition"),
        Column(name: "Project.ExpectedCustomerSpend[].Amount", means: "amount"),
        Column(
            name: "Project.ExpectedCustomerSpend[].CurrencyCode",
            means: "project.expectedCustomerSpend[0].currencyCode"
        ),
        Column(name: "Estimated AWS Monthly Recurring Revenue", vocabulary: .console, means: "amount"),
        Column(name: "expectedMonthlyAwsRevenue", vocabulary: .s3, means: "amount"),
        Column(name: "Opportunity Owner Name", vocabulary: .console, means: "team OpportunityOwner FirstName LastName"),
        Column(name: "primaryContactEmail", vocabulary: .s3, means: "team PartnerAccountManager Email"),
        Column(name: "Opportunity Owner Name", vocabulary: .console, kind: .update, means: "passed over"),
        Column(name: "Partner Contact Title", vocabulary: .console, means: "passed over"),
        Column(name: "Solution offered", vocabulary: .console, means: "related Solutions"),
        Column(name: "RelatedEntityIdentifiers.AwsProducts", kind: .associate, means: "related AwsProducts"),
        Column(name: "RelatedEntityIdentifiers", means: "all related"),
        Column(name: "RelatedEntityIdentifiers.Solutions", kind: .update, means: "passed over"),
        Column(name: "Opportunity ID", vocabulary: .console, kind: .update, means: "identifier"),
        Column(name: "Identifier", kind: .submit, means: "identifier"),
        Column(name: "InvolvementType", kind: .submit, means: "involvement"),
        Column(name: "InvolvementType", kind: .update, means: nil),
        Column(name: "LastModifiedDate", kind: .update, means: "last modified"),
        Column(name: "LastModifiedDate", means: "passed over"),
        Column(name: "LifeCycle.ReviewStatus", kind: .update, means: "passed over"),
        Column(name: "Status", vocabulary: .console, kind: .update, means: "passed over"),
        Column(name: "contractVehicle", vocabulary: .s3, means: "passed over"),
        Column(name: "Project.Title", kind: .submit, means: "passed over"),
        Column(name: "Origin", kind: .update, means: "passed over"),
        Column(name: "Project.Titel", means: nil),
        Column(name: "Partner Project Title", means: nil),
        Column(name: "Project.Title", vocabulary: .console, means: "project.title"),
    ]

    @Test("a column means a field, or says why it means nothing", arguments: columns)
    func meaning(_ column: Column) {
        let read = BulkColumn(column.name, 1, column.vocabulary, column.kind)
        #expect(read.map { Self.words($0.meaning) } == column.means)
    }

    private static func words(_ meaning: BulkColumn.Meaning) -> String {
        switch meaning {
        case .identifier: "identifier"
        case .lastModified: "last modified"
        case .field(let path): "\(path)"
        case .amount: "amount"
        case .team(let role, let members): "team \(role) \(members.joined(separator: " "))"
        case .related(let type): "related \(type.rawValue)"
        case .allRelated: "all related"
        case .relatedType: "related type"
        case .relatedIdentifier: "related identifier"
        case .involvement: "involvement"
        case .visibility: "visibility"
        case .passedOver: "passed over"
        }
    }

    // MARK: Rows

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var kind = BulkKind.update
        let text: String
        var erasesEmpty = false
        /// What each row changes, or why it cannot be sent.
        let rows: [String]
    }

    static let rows = [
        Row(
            testDescription: "an enum in any spelling, and lists in pieces",
            text:
                "Id,LifeCycle.Stage,Project.SalesActivities\nO1,technical validation,Conducted POC / Demo; In evaluation / planning stage\n",
            rows: [
                #"O1 lifeCycle.stage=Technical Validation project.salesActivities=["Conducted POC / Demo","In evaluation / planning stage"]"#
            ]
        ),
        Row(
            testDescription: "an amount, its currency beside it",
            text: "Id;Project.ExpectedCustomerSpend[].Amount\nO1;\"USD 12,500.50\"\nO2;12500 EUR\nO3;$5\nO4;12,50\n",
            rows: [
                "O1 project.expectedCustomerSpend[0].currencyCode=USD amount=12500.50",
                "O2 project.expectedCustomerSpend[0].currencyCode=EUR amount=12500", "O3 amount=5",
                "line 5, column 2 (Project.ExpectedCustomerSpend[].Amount): '12,50' is no amount above 0",
            ]
        ),
        Row(
            testDescription: "empty cells leave fields as they are",
            text: "Id,Project.Title,LifeCycle.NextSteps\nO1,,x\nO2,,\n",
            rows: ["O1 lifeCycle.nextSteps=x", "line 3: the row changes nothing"]
        ),
        Row(
            testDescription: "or empty them",
            text: "Id,Project.Title,LifeCycle.NextSteps\nO1,,x\n",
            erasesEmpty: true,
            rows: ["O1 lifeCycle.nextSteps=x -project.title"]
        ),
        Row(
            testDescription: "null in JSON empties, at any depth",
            text: #"{"Id":"O1","LifeCycle.NextSteps":null,"Project":{"Title":"a","AdditionalComments":null}}"#,
            rows: [
                #"O1 project={"Title":"a","AdditionalComments":null} -lifeCycle.nextSteps -project.additionalComments"#
            ]
        ),
        Row(
            testDescription: "a record as the API answers it, without what AWS writes",
            text:
                #"{"Id":"O1","Arn":"a","LifeCycle":{"Stage":"Qualified","ReviewStatus":"Approved"},"OpportunityTeam":[]}"#,
            rows: [#"O1 lifeCycle={"Stage":"Qualified"}"#]
        ),
        Row(
            testDescription: "days",
            text: "Id,LifeCycle.TargetCloseDate\nO1,2030-02-29\nO2,2030-02-28\n",
            rows: [
                "line 2, column 2 (LifeCycle.TargetCloseDate): '2030-02-29' is no day",
                "O2 lifeCycle.targetCloseDate=2030-02-28",
            ]
        ),
        Row(
            testDescription: "the apostrophe of a sheet",
            text: "Id,LifeCycle.NextSteps\nO1,'=call\nO2,'tis\n",
            rows: ["O1 lifeCycle.nextSteps==call", "O2 lifeCycle.nextSteps='tis"]
        ),
        Row(
            testDescription: "what the model refuses is named with its column",
            text: "Id,Customer.Account.Duns\nO1,12345\n",
            rows: ["line 2, column 2 (Customer.Account.Duns): customer.account.duns"]
        ),
        Row(
            testDescription: "old questions and their answers",
            text: "apnCrmUniqueIdentifier,IsOppFromMarketingActivity,country\nO1,Yes,Germany\n",
            rows: ["O1 customer.account.address.countryCode=DE marketing.source=Marketing Activity"]
        ),
        Row(
            testDescription: "associations, by code or by name",
            kind: .associate,
            text:
                "Id,RelatedEntityType,RelatedEntityIdentifier\nO1,solutions,S-1\nO1,AwsProducts,AWS Lambda\nO1,Solutions,X\nO1,Solutions,S-1\nO2,,S-1\n",
            rows: [
                "O1 Solutions S-1", "O1 AwsProducts AWSLambda",
                "line 4: relatedEntityIdentifier 'X' must be S- and digits",
                "line 5: O1 with S-1 stands on line 2 already",
                "line 6: RelatedEntityIdentifier has no RelatedEntityType",
            ]
        ),
        Row(
            testDescription: "a submission",
            kind: .submit,
            text: "Id,InvolvementType,Project.Title\nO1,visibility only,x\nO2,never,x\n",
            rows: ["O1 For Visibility Only", "line 3, column 2 (InvolvementType): there is no 'never'"]
        ),
        Row(
            testDescription: "the same twice",
            text: "Id,LifeCycle.NextSteps\nO1,a\n\nO1,a\n",
            rows: ["O1 lifeCycle.nextSteps=a", "line 4: the opportunity O1 stands on line 2 already"]
        ),
        Row(
            testDescription: "a creation that lacks what the service wants",
            kind: .create,
            text: "Project.Title\nx\n",
            rows: ["line 2:"]
        ),
    ]

    @Test("what each row comes to", arguments: rows)
    func read(_ row: Row) throws {
        let said = try Self.all(row.text, row.kind, erasesEmpty: row.erasesEmpty).map(Self.words)
        #expect(said.count == row.rows.count)
        for (said, expected) in zip(said, row.rows) {
            #expect(expected.hasPrefix("line") ? said.hasPrefix(expected) : said == expected)
        }
    }

    @Test("a row is known again by what it says, wherever it stands; of two that say the same each is its own")
    func digests() throws {
        let texts = [
            "Id,LifeCycle.NextSteps\nO1,a\nO2,b\n", "LifeCycle.NextSteps;Id\nb;O2\na;O1\n",
            "{\"Id\":\"O1\",\"LifeCycle\":{\"NextSteps\":\"a\"}}\n{\"Id\":\"O2\",\"LifeCycle.NextSteps\":\"b\"}",
        ]
        let digests = try texts.map { try Self.drafts($0, .update).map(\.digest) }
        #expect(digests[0] == digests[1].reversed() && Set(digests[0]).count == 2)
        #expect(digests[2][1] == digests[0][1])
        let twins = try Self.all("Project.Title,Customer.Account.CompanyName\nx,y\nx,y\n", .create).map(Self.digest)
        #expect(Set(twins).count == 2)
    }

    @Test("the plan counts calls and time, and what is settled is not sent")
    func plan() throws {
        let text = "Id,LifeCycle.NextSteps\n" + (1...10_001).map { "O\($0),x\n" }.joined() + "O1,x\n"
        let plan = try BulkPlan(Self.rows(text, .update), BulkHistory())
        #expect((plan.rows, plan.sent, plan.broken, plan.faultCount) == (10_002, 10_001, 1, 1))
        #expect(plan.calls.map(\.count) == [10_001, 10_001])
        #expect(plan.seconds == 86_400, "AWS allows 10,000 a day")
    }

    static func rows(_ text: String, _ kind: BulkKind, erasesEmpty: Bool = false) throws -> BulkRows {
        var pieces = [Array(text.utf8)][...]
        return try BulkRows(
            ByteFeed { pieces.popFirst() },
            of: "file",
            kind,
            catalog: "Sandbox",
            lint: OpportunityLint(today: try #require(CalendarDay("2026-02-01"))),
            erasesEmpty: erasesEmpty
        )
    }

    static func all(_ text: String, _ kind: BulkKind, erasesEmpty: Bool = false) throws -> [BulkRows.Reading] {
        var rows = try rows(text, kind, erasesEmpty: erasesEmpty)
        var all: [BulkRows.Reading] = []
        while let reading = try rows.next() { all.append(reading) }
        return all
    }

    static func drafts(_ text: String, _ kind: BulkKind) throws -> [BulkDraft] {
        try all(text, kind).compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
    }

    private static func digest(_ reading: BulkRows.Reading) -> String {
        switch reading {
        case .draft(let draft): draft.digest
        case .broken(_, _, let digest, _): digest
        }
    }

    private static func words(_ reading: BulkRows.Reading) -> String {
        switch reading {
        case .broken(_, _, _, let faults):
            return faults.map { "\($0.place): \($0.what)" }.first ?? ""
        case .draft(let draft):
            let fields = draft.change.fields.map { "\($0.path)=\($0.value.words)" }.sorted()
            let erasures = draft.change.erasures.map { "-\($0)" }.sorted()
            let relations = draft.relations.map { "\($0.type.rawValue) \($0.identifier)" }
            let others = [draft.change.amount.map { "amount=\($0)" }, draft.involvement?.rawValue].compactMap(\.self)
            return ([draft.identifier ?? "new"] + fields + erasures + relations + others).joined(separator: " ")
        }
    }
}
