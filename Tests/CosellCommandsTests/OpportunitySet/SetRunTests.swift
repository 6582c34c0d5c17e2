import ArgumentParser
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import Testing

@testable import CosellCommands

/// Command lines of `cosell opportunity set`: what is sent, how they end, and what they write.
struct SetRunTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let words: [String]
        var status = "Approved"
        /// What the person types; nil when nobody is there.
        var answers: [String]?
        var refusals: [String] = []
        var exit = CommandStatus.done
        var updateCount = 1
        var shown: [String] = []
        var said: [String] = []
    }

    static let locked = """
        {"__type":"ValidationException","Message":"no","Reason":"BUSINESS_VALIDATION_FAILED","ErrorList":[
         {"FieldName":"project.title","Message":"locked","Code":"ACTION_NOT_PERMITTED"}]}
        """
    static let misplaced = """
        {"__type":"ValidationException","Message":"no","Reason":"BUSINESS_VALIDATION_FAILED","ErrorList":[
         {"FieldName":"marketing.campaignName","Message":"marketing.campaignName must be absent with source None",
          "Code":"ACTION_NOT_PERMITTED"}]}
        """
    static let lost = #"{"__type":"ConflictException","Message":"stale"}"#
    static let stage = ["--stage", "qualified"]

    static let rows = [
        Row(
            testDescription: "sends without asking",
            words: stage + ["--yes"],
            shown: ["lifeCycle.stage: Prospect -> Qualified", "O7 is changed"]
        ),
        Row(
            testDescription: "asks, and the person agrees",
            words: stage,
            answers: ["y"],
            said: ["lifeCycle.stage: Prospect -> Qualified", "Send this to O7 in the catalog Sandbox? [y/N]"]
        ),
        Row(
            testDescription: "asks, and the person does not",
            words: stage,
            answers: ["no"],
            exit: .findings,
            updateCount: 0,
            said: ["Nothing was sent."]
        ),
        Row(testDescription: "asks, and the person leaves", words: stage, answers: [], exit: .findings, updateCount: 0),
        Row(
            testDescription: "nobody is there",
            words: stage,
            exit: .usage,
            updateCount: 0,
            said: ["nobody is there to be asked", "--dry-run"]
        ),
        Row(
            testDescription: "a trial",
            words: stage + ["--dry-run"],
            updateCount: 0,
            shown: ["Prospect -> Qualified", "Nothing was sent."]
        ),
        Row(
            testDescription: "what is so already",
            words: ["--stage", "PROSPECT", "--yes"],
            updateCount: 0,
            shown: ["says all this already"]
        ),
        Row(
            testDescription: "for machines",
            words: stage + ["--yes", "--output", "json"],
            shown: [
                "\"Path\": \"lifeCycle.stage\"", "\"Old\": \"Prospect\"", "\"IsSent\": true",
                "\"LastModifiedDate\": \"2030-01-15T12:00:00Z\"",
            ]
        ),
        Row(
            testDescription: "rules are told before the service does",
            words: ["--title", "New", "--dry-run"],
            updateCount: 0,
            shown: ["AWS refuses this", "4.2  project.title can't be changed", "May change now: customer.account"]
        ),
        Row(
            testDescription: "a locked field, and what can change instead",
            words: ["--title", "New", "--yes"],
            refusals: [locked],
            exit: .refused,
            said: [
                "O7 cannot be changed there while its review status is Approved", "error: project.title: O7",
                "lifeCycle.stage",
            ]
        ),
        Row(
            testDescription: "a broken rule is no lock",
            words: ["--field", "marketing.campaignName=Fall", "--yes"],
            refusals: [misplaced],
            exit: .refused,
            said: ["marketing.campaignName must be absent with source None"]
        ),
        Row(
            testDescription: "an amount with a decimal comma is not guessed at",
            words: ["--amount", "12,50", "--yes"],
            exit: .usage,
            updateCount: 0,
            said: ["'12,50' is no amount"]
        ),
        Row(
            testDescription: "under review nothing can change",
            words: ["--title", "New", "--yes"],
            status: "In review",
            refusals: [locked],
            exit: .refused,
            said: ["Nothing can be changed now."]
        ),
        Row(
            testDescription: "under review the change can be kept",
            words: ["--title", "New", "--yes", "--hold"],
            status: "Submitted",
            updateCount: 0,
            shown: ["AWS reviews O7; the change is kept as 1"]
        ),
        Row(
            testDescription: "what is not under review is sent, and not kept",
            words: stage + ["--yes", "--hold"],
            shown: ["O7 is changed"]
        ),
        Row(testDescription: "a lost race is run again", words: stage + ["--yes"], refusals: [lost], updateCount: 2),
        Row(
            testDescription: "what the model forbids is not sent",
            words: ["--field", "customer.account.duns=12", "--yes"],
            exit: .usage,
            updateCount: 0,
            said: ["customer.account.duns", "Give 9 digits"]
        ),
        Row(
            testDescription: "a required member is not erased",
            words: ["--erase", "customer.account.companyName", "--yes"],
            exit: .usage,
            updateCount: 0,
            said: ["customer.account.companyName is required"]
        ),
        Row(
            testDescription: "nothing is erased by an empty text",
            words: ["--next-steps", "", "--yes"],
            exit: .usage,
            updateCount: 0,
            said: ["this would erase", "--erase lifeCycle.nextSteps"]
        ),
        Row(
            testDescription: "faults for machines",
            words: ["--stage", "Won", "--yes", "--output", "json"],
            exit: .usage,
            updateCount: 0,
            said: ["\"ExitCode\": 252", "there is no 'Won'"]
        ),
    ]

    @Test("ends, writes and sends as its help says", arguments: rows)
    func run(_ row: Row) async throws {
        let desk = DeskTransport(try Self.record(row.status), refusals: row.refusals)
        let double = StreamsDouble(answers: row.answers ?? [], hasPerson: row.answers != nil)
        let run = try await Self.setRun(double.streams, desk)
        let command = try OpportunitySet.parse(["O7"] + row.words)
        #expect(await run.run(command, catalog: "Sandbox") == row.exit)
        #expect(desk.updates.count == row.updateCount)
        for part in row.shown { #expect(double.shown.contains(part)) }
        for part in row.said { #expect(double.said.contains(part)) }
    }

    @Test("sends the whole record with the edit in it")
    func whole() async throws {
        let desk = DeskTransport(try Self.record())
        let run = try await Self.setRun(StreamsDouble().streams, desk)
        let words = [
            "O7", "--stage", "qualified", "--amount", "1,500", "--erase", "project.additionalComments", "--yes",
        ]
        #expect(await run.run(try OpportunitySet.parse(words), catalog: "Sandbox") == .done)
        let sent = try #require(desk.updates.first)
        #expect(sent.lifeCycle?.stage == .qualified)
        #expect(sent.lifeCycle?.nextSteps == "Call")
        #expect(sent.customer?.account?.companyName == "Contoso")
        #expect(sent.project?.expectedCustomerSpend?.map(\.amount) == ["1500"])
        #expect(sent.project?.additionalComments == nil)
        #expect(sent.lastModifiedDate == Instant("2030-01-15T10:00:00Z"))
    }

    @Test("a fault that the record had before is the service's to judge")
    func oldFault() async throws {
        var record = try Self.record()
        record.customer?.contacts?[0].email = "A@EXAMPLE.COM"
        let desk = DeskTransport(record)
        let run = try await Self.setRun(StreamsDouble().streams, desk)
        let command = try OpportunitySet.parse(["O7"] + Self.stage + ["--yes"])
        #expect(await run.run(command, catalog: "Sandbox") == .done)
        #expect(desk.updates.count == 1)
    }

    @Test("what was shown and is stored differently by now is not sent")
    func changedMeanwhile() async throws {
        let desk = DeskTransport(try Self.record()) { read, record in
            if read == 2 { record.lifeCycle?.stage = .committed }
        }
        let double = StreamsDouble()
        let run = try await Self.setRun(double.streams, desk)
        let command = try OpportunitySet.parse(["O7"] + Self.stage + ["--yes"])
        #expect(await run.run(command, catalog: "Sandbox") == .refused)
        #expect(desk.updates.isEmpty)
        #expect(double.said.contains("O7 has changed since it was shown"))
    }

    @Test("a race over the same field is the person's to decide")
    func conflict() async throws {
        let desk = DeskTransport(try Self.record(), refusals: [Self.lost]) { read, record in
            if read == 3 { record.lifeCycle?.stage = .committed }
        }
        let double = StreamsDouble()
        let run = try await Self.setRun(double.streams, desk)
        let command = try OpportunitySet.parse(["O7"] + Self.stage + ["--yes"])
        #expect(await run.run(command, catalog: "Sandbox") == .refused)
        #expect(double.said.contains("lifeCycle.stage"))
    }

    @Test("on a screen the old and the new stand out")
    func colors() async throws {
        let desk = DeskTransport(try Self.record())
        let double = StreamsDouble(answers: ["yes"], hasPerson: true, isScreen: true)
        let run = try await Self.setRun(double.streams, desk)
        #expect(await run.run(try OpportunitySet.parse(["O7"] + Self.stage), catalog: "Sandbox") == .done)
        #expect(double.shown.contains("\u{1B}[32mQualified\u{1B}[0m"))
        #expect(!double.said.contains("Prospect"))
    }

    /// One whose log of writes ends with the test.
    private static func setRun(_ streams: Streams, _ desk: DeskTransport) async throws -> SetRun {
        SetRun(
            streams: streams,
            client: { try desk.client() },
            database: { try await LocalDatabase.inMemory(at: StreamsDouble.now) },
            writes: { client, log in
                let signer = AuditedWrites.Signer(account: "111122223333", arn: "arn:aws:iam::111122223333:user/me")
                return AuditedWrites(
                    log: log,
                    client: client,
                    catalog: "Sandbox",
                    signer: signer,
                    command: SetRun.name
                )
            }
        )
    }

    static func record(_ status: String = "Approved") throws -> Selling.GetOpportunityResponse {
        let text = """
            {"Catalog":"Sandbox","Id":"O7","LastModifiedDate":"2030-01-15T10:00:00Z",
             "CreatedDate":"2030-01-15T09:00:00Z","RelatedEntityIdentifiers":{"Solutions":["S-1"]},
             "PartnerOpportunityIdentifier":"CRM-7","PrimaryNeedsFromAws":["Co-Sell - Deal Support"],
             "Customer":{"Account":{"CompanyName":"Contoso","Industry":"Retail"},
               "Contacts":[{"Email":"a@example.com","Phone":"+4912345"},{"Email":"b@example.com"}]},
             "Project":{"Title":"Migration","AdditionalComments":"None yet","SalesActivities":["Conducted POC / Demo"],
               "ExpectedContractDuration":{"Term":"Months","Value":"12"},"ExpectedCustomerSpend":[
               {"Amount":"10","CurrencyCode":"USD","Frequency":"Monthly","TargetCompany":"AWS"}]},
             "Marketing":{"Source":"None"},
             "LifeCycle":{"Stage":"Prospect","ReviewStatus":"\(status)","NextSteps":"Call","TargetCloseDate":"2030-06-30",
               "ReviewComments":"fine"}}
            """
        return try JSONReader.read(Selling.GetOpportunityResponse.self, from: Array(text.utf8)).value
    }
}
