import ArgumentParser
import CosellClient
import CosellShell
import CosellWire
import SellingAPI
import Testing

@testable import CosellCommands

/// Command lines of `cosell lint`: how they end, and what they write.
struct LintRunTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let words: [String]
        var exit = CommandStatus.done
        /// Parts of what is written to the output.
        var shown: [String] = []
        var absent: [String] = []
        /// Parts of what is written to the error stream.
        var said: [String] = []
    }

    static let draft = """
        {"Catalog":"Sandbox","Id":"O1","LastModifiedDate":"2030-01-15T10:00:00Z","CreatedDate":"2030-01-15T10:00:00Z",
         "RelatedEntityIdentifiers":{"Solutions":["S-1"]},"PrimaryNeedsFromAws":["Co-Sell - Deal Support"],
         "Customer":{"Account":{"CompanyName":"Contoso","Industry":"Retail","WebsiteUrl":"www.example.com",
           "Address":{"CountryCode":"AE"}}},
         "Project":{"Title":"Migration","CustomerBusinessProblem":"The old machines fail every night.",
           "CustomerUseCase":"Database","DeliveryModels":["SaaS or PaaS"],"SalesActivities":["Conducted POC / Demo"],
           "ExpectedCustomerSpend":[{"Amount":"10","CurrencyCode":"USD","Frequency":"Monthly","TargetCompany":"AWS"}]},
         "Marketing":{"Source":"None"},
         "LifeCycle":{"Stage":"Prospect","ReviewStatus":"Pending Submission","TargetCloseDate":"2030-06-30"}}
        """

    static let files = [
        "draft.json": draft,
        "poor.yaml": "Customer:\n  Account: {CompanyName: Contoso, Industry: Retail}\nProject:\n  Title: Migration\n",
        "update.json": """
        {"Catalog":"Sandbox","Identifier":"O7","LastModifiedDate":"2030-01-15T10:00:00Z",
         "Project":{"Title":"Another"},"Customer":{"Account":{"CompanyName":"Contoso"}},
         "LifeCycle":{"Stage":"Qualified","TargetCloseDate":"2030-06-30"},"Marketing":{"Source":"None"}}
        """,
        "broken.json": "{\"Id\":",
        "number.yaml": "Customer: {Account: {Address: {PostalCode: 98101}}}\n",
        "empty.json": "[]",
        "stranger.json": draft.replacing("\"Title\"", with: "\"AdditionalComment\":\"x\",\"Title\""),
        "news.json": draft.replacing("\"Title\"", with: "\"NewsFromAws\":\"x\",\"Title\""),
        "stage.json": draft.replacing("\"Stage\":\"Prospect\"", with: "\"Stage\":\"Qualifed\""),
        "amount.json": draft.replacing("\"Amount\":\"10\"", with: "\"Amount\":14000"),
        "escaped.json": draft.replacing(
            "\"Database\"",
            with: "\"Big Data&amp;colon; Data Warehouse / Data Integration / ETL / Data Lake / BI\""
        ),
        "other.json": "{\"Name\":\"x\"}",
        "-": draft,
    ]

    static let rows = [
        Row(
            testDescription: "a complete draft",
            words: ["draft.json"],
            shown: [
                "O1 (draft.json)", "score 90 of 100", "ready to be submitted",
                "10 points more for the launch: lifeCycle.reviewStatus, lifeCycle.stage",
            ]
        ),
        Row(testDescription: "the standard input", words: ["-"], shown: ["O1 (standard input)"]),
        Row(
            testDescription: "YAML with faults",
            words: ["poor.yaml"],
            exit: .findings,
            shown: [
                "findings before it can be submitted", "S5 ", "project.salesActivities is required",
                "Give at least one, such as Conducted POC / Demo.",
            ]
        ),
        Row(
            testDescription: "several files are summed up",
            words: ["draft.json", "poor.yaml"],
            exit: .findings,
            shown: ["2 opportunities, 1 without findings, "]
        ),
        Row(
            testDescription: "another day",
            words: ["draft.json", "--today", "2030-07-01"],
            exit: .findings,
            shown: ["lifeCycle.targetCloseDate 2030-06-30 is in the past"]
        ),
        Row(
            testDescription: "for the launch",
            words: ["draft.json", "--for", "LAUNCH"],
            exit: .findings,
            shown: ["1 finding before it can launch", "O35"]
        ),
        Row(
            testDescription: "which fields may change",
            words: ["draft.json", "--for", "update"],
            shown: ["can be updated", "may change before submission:", "locked:", "lifeCycle.stage"]
        ),
        Row(testDescription: "a score that is enough", words: ["draft.json", "--min-score", "90"]),
        Row(
            testDescription: "a score that is not",
            words: ["draft.json", "--min-score", "91"],
            exit: .findings,
            shown: ["score 90 of 100, below 91"]
        ),
        Row(
            testDescription: "by involvement, as people write it",
            words: ["draft.json", "--involvement", "visibility"],
            shown: ["ready to be submitted"]
        ),
        Row(
            testDescription: "for machines",
            words: ["draft.json", "--output", "json"],
            shown: ["\"Source\": \"draft.json\"", "\"FindingCount\": 0", "\"LowestScore\": 90", "\"IsClean\": true"]
        ),
        Row(
            testDescription: "an identifier is read from the service",
            words: ["O7"],
            shown: ["O7\n", "ready to launch"]
        ),
        Row(
            testDescription: "an update is held against its record",
            words: ["update.json", "O7"],
            exit: .findings,
            shown: [
                "O7 (update.json)", "selling 4.2", "project.title can't be changed once the opportunity is approved",
            ],
            absent: ["2 opportunities", "O7\n"]
        ),
        Row(testDescription: "no words", words: [], exit: .usage, said: ["error: nothing to check"]),
        Row(
            testDescription: "files that cannot be read, all at once",
            words: ["none.json", "broken.json", "other.json"],
            exit: .usage,
            said: ["none.json", "the JSON cannot be read", "neither an opportunity nor a list"]
        ),
        Row(
            testDescription: "one that cannot be read takes nothing from the others",
            words: ["broken.json", "draft.json", "none.json"],
            exit: .usage,
            shown: ["O1 (draft.json)", "1 opportunities, 1 without findings, 0 findings, 2 arguments unread"],
            said: ["broken.json", "none.json"]
        ),
        Row(
            testDescription: "the others are told to machines too",
            words: ["draft.json", "O404", "none.json", "--output", "json"],
            exit: .refused,
            shown: ["\"Source\": \"draft.json\"", "\"Unread\": [", "\"none.json\"", "\"IsClean\": false"],
            said: ["\"ExitCode\": 252", "\"ExitCode\": 254"]
        ),
        Row(
            testDescription: "a list without opportunities",
            words: ["empty.json"],
            shown: ["empty.json holds no opportunity"]
        ),
        Row(
            testDescription: "a misspelt member in an answer",
            words: ["stranger.json"],
            exit: .findings,
            shown: [
                "score 85 of 100", "project.additionalComment is not in the model", "Did you mean AdditionalComments?",
            ]
        ),
        Row(
            testDescription: "news of AWS in an answer",
            words: ["news.json"],
            shown: ["score 90 of 100", "ready to be submitted"]
        ),
        Row(
            testDescription: "a misspelt value",
            words: ["stage.json"],
            exit: .findings,
            shown: ["score 85 of 100", "lifeCycle.stage has the value 'Qualifed'", "Did you mean Qualified?"]
        ),
        Row(
            testDescription: "an amount without quotes",
            words: ["amount.json"],
            exit: .findings,
            shown: [
                "1 finding", "project.expectedCustomerSpend[0].amount is 14000 without quotes",
                "Put quotes around it: \"14000\".",
            ]
        ),
        Row(
            testDescription: "a number where the model has a text",
            words: ["number.yaml"],
            exit: .findings,
            shown: ["customer.account.address.postalCode is 98101 without quotes"]
        ),
        Row(testDescription: "texts as AWS escapes them", words: ["escaped.json"], shown: ["ready to be submitted"]),
        Row(
            testDescription: "a goal that there is none of",
            words: ["draft.json", "--for", "submitt"],
            exit: .usage,
            said: ["there is no 'submitt'", "--for", "Did you mean submit?"]
        ),
        Row(
            testDescription: "no day",
            words: ["draft.json", "--today", "2030-02-30"],
            exit: .usage,
            said: ["--today"]
        ),
        Row(
            testDescription: "no score",
            words: ["draft.json", "--min-score", "101"],
            exit: .usage,
            said: ["--min-score"]
        ),
        Row(
            testDescription: "no involvement",
            words: ["draft.json", "--involvement", "co-sells"],
            exit: .usage,
            said: ["--involvement", "Did you mean Co-Sell?"]
        ),
        Row(
            testDescription: "faults for machines",
            words: ["none.json", "--output", "json"],
            exit: .usage,
            said: ["\"Errors\": [", "\"ExitCode\": 252"]
        ),
        Row(
            testDescription: "the service knows no such opportunity",
            words: ["O404"],
            exit: .refused,
            said: ["ResourceNotFoundException"]
        ),
        Row(testDescription: "no credentials", words: ["O403"], exit: .configuration, said: ["no credentials"]),
        Row(testDescription: "nobody answers", words: ["O500"], exit: .failure, said: ["Could not connect"]),
    ]

    @Test("ends and writes as its help says", arguments: rows)
    func run(_ row: Row) async throws {
        let double = StreamsDouble(files: Self.files)
        let run = LintRun(streams: double.streams) { try Self.read($0) }
        let code = await run.run(try Lint.parse(row.words), catalog: "Sandbox")
        #expect(code == row.exit)
        for part in row.shown { #expect(double.shown.contains(part)) }
        for part in row.absent { #expect(!double.shown.contains(part)) }
        for part in row.said { #expect(double.said.contains(part)) }
        #expect(double.said.isEmpty == row.said.isEmpty)
        #expect(double.shown.isEmpty == (row.shown.isEmpty && !row.said.isEmpty))
    }

    private static func read(_ identifier: String) throws -> Selling.GetOpportunityResponse {
        switch identifier {
        case "O403":
            throw CredentialFailure(.notFound, "There are no credentials", in: "the profile", remedy: "Log in.")
        case "O404":
            throw ServiceFailure(
                operation: "GetOpportunity",
                status: 400,
                code: "ResourceNotFoundException",
                message: "not found"
            )
        case "O500": throw TransportFailure(.unreachable, host: "localhost:1")
        default:
            var record = try JSONReader.read(Selling.GetOpportunityResponse.self, from: Array(draft.utf8)).value
            record.id = identifier
            record.lifeCycle?.reviewStatus = .approved
            return record
        }
    }

    @Test("on a screen faults stand out")
    func colors() async throws {
        let double = StreamsDouble(files: Self.files, isScreen: true)
        let run = LintRun(streams: double.streams) { try Self.read($0) }
        _ = await run.run(try Lint.parse(["poor.yaml"]), catalog: "Sandbox")
        #expect(double.shown.contains("\u{1B}[1;31mS5"))
    }
}
