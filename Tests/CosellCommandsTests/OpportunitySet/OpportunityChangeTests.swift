import SellingRules
import ArgumentParser
import CosellIntegrations
import CosellRules
import CosellShell
import CosellWire
import SellingAPI
import Testing

@testable import CosellCommands

/// What flags make of a record, field by field.
struct OpportunityChangeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let words: [String]
        /// `path: old -> new` of each difference.
        var changes: [String] = []
        /// Where complaints stand, when it is refused.
        var refused: [String] = []
    }

    static let rows = [
        Row(
            testDescription: "a stage in any spelling",
            words: ["--stage", "technical-validation"],
            changes: ["lifeCycle.stage: Prospect -> Technical Validation"]
        ),
        Row(
            testDescription: "a stage that there is none of",
            words: ["--stage", "Done"],
            refused: ["lifeCycle.stage"]
        ),
        Row(
            testDescription: "a loss and its reason",
            words: ["--stage", "closed lost", "--closed-lost-reason", "price"],
            changes: ["lifeCycle.stage: Prospect -> Closed Lost", "lifeCycle.closedLostReason: (nothing) -> Price"]
        ),
        Row(
            testDescription: "texts and a day",
            words: ["--next-steps", "[call]", "--target-close-date", "2030-07-01", "--title", "{A}"],
            changes: [
                "project.title: Migration -> {A}", "lifeCycle.nextSteps: Call -> [call]",
                "lifeCycle.targetCloseDate: 2030-06-30 -> 2030-07-01",
            ]
        ),
        Row(
            testDescription: "an amount as a number",
            words: ["--amount", "$1,234.5"],
            changes: ["project.expectedCustomerSpend[0].amount: 10 -> 1234.5"]
        ),
        Row(testDescription: "no amount", words: ["--amount", "1e3"], refused: ["--amount"]),
        Row(
            testDescription: "a path in any case of letters, with a number for a text",
            words: ["--field", "Project.EXPECTEDCUSTOMERSPEND[0].amount=12"],
            changes: ["project.expectedCustomerSpend[0].amount: 10 -> 12"]
        ),
        Row(
            testDescription: "one value stands for a list of one",
            words: ["--field", "primaryNeedsFromAws=architectural validation"],
            changes: [
                #"primaryNeedsFromAws: ["Co-Sell - Deal Support"] -> ["Co-Sell - Architectural Validation"]"#
            ]
        ),
        Row(
            testDescription: "a list as JSON",
            words: ["--field", #"project.apnPrograms=["Windows"]"#],
            changes: [#"project.apnPrograms: (nothing) -> ["Windows"]"#]
        ),
        Row(
            testDescription: "a text that is quoted as JSON",
            words: ["--field", #"project.title="A \"B\"""#],
            changes: [#"project.title: Migration -> A "B""#]
        ),
        Row(
            testDescription: "an object keeps what it is not given",
            words: ["--field", #"customer.account={"duns":123456789}"#],
            changes: ["customer.account.duns: (nothing) -> 123456789"]
        ),
        Row(
            testDescription: "an element of a list",
            words: ["--field", "customer.contacts[1].phone=+4999"],
            changes: ["customer.contacts[1].phone: (nothing) -> +4999"]
        ),
        Row(
            testDescription: "one more element",
            words: ["--field", "customer.contacts[2].email=c@example.com"],
            changes: ["customer.contacts[2].email: (nothing) -> c@example.com"]
        ),
        Row(
            testDescription: "no gap in a list",
            words: ["--field", "customer.contacts[4].email=c@example.com"],
            refused: ["customer.contacts[4].email"]
        ),
        Row(
            testDescription: "some members as JSON",
            words: ["--cli-input-json", #"{"lifeCycle":{"nextSteps":"Sign"},"NationalSecurity":"no"}"#],
            changes: ["nationalSecurity: (nothing) -> No", "lifeCycle.nextSteps: Call -> Sign"]
        ),
        Row(
            testDescription: "some members from a file",
            words: ["--cli-input-json", "file://change.json"],
            changes: ["project.title: Migration -> From a file"]
        ),
        Row(testDescription: "no JSON", words: ["--cli-input-json", "{"], refused: ["--cli-input-json"]),
        Row(
            testDescription: "what tells which record it is stays",
            words: ["--cli-input-json", #"{"Identifier":"O8"}"#],
            refused: ["--cli-input-json"]
        ),
        Row(
            testDescription: "erased by its name",
            words: ["--erase", "lifeCycle.nextSteps"],
            changes: ["lifeCycle.nextSteps: Call -> (nothing)"]
        ),
        Row(
            testDescription: "a contract's duration is told to go",
            words: ["--erase", "project.expectedContractDuration"],
            changes: [
                "project.expectedContractDuration.term: Months -> (nothing)",
                "project.expectedContractDuration.value: 12 -> (nothing)",
            ]
        ),
        Row(
            testDescription: "an element goes, the next one moves up",
            words: ["--erase", "customer.contacts[0]"],
            changes: [
                "customer.contacts[0].email: a@example.com -> b@example.com",
                "customer.contacts[0].phone: +4912345 -> (nothing)",
                "customer.contacts[1].email: b@example.com -> (nothing)",
            ]
        ),
        Row(testDescription: "erasing nothing changes nothing", words: ["--erase", "softwareRevenue"]),
        Row(
            testDescription: "an empty text erases",
            words: ["--next-steps", ""],
            refused: ["lifeCycle.nextSteps"]
        ),
        Row(
            testDescription: "null erases",
            words: ["--cli-input-json", #"{"Project":{"Title":null}}"#],
            refused: ["project.title"]
        ),
        Row(
            testDescription: "an empty list erases",
            words: ["--field", "project.salesActivities=[]"],
            refused: ["project.salesActivities"]
        ),
        Row(
            testDescription: "a shorter list of objects erases",
            words: ["--field", #"customer.contacts=[{"Email":"a@example.com"}]"#],
            refused: ["customer.contacts[0].phone", "customer.contacts[1].email"]
        ),
        Row(
            testDescription: "unless it is erased first",
            words: ["--erase", "customer.contacts", "--field", #"customer.contacts=[{"Email":"a@example.com"}]"#],
            changes: [
                "customer.contacts[0].phone: +4912345 -> (nothing)",
                "customer.contacts[1].email: b@example.com -> (nothing)",
            ]
        ),
        Row(
            testDescription: "a slip of the pen",
            words: ["--field", "project.titel=x"],
            refused: ["--field project.titel"]
        ),
        Row(testDescription: "no value", words: ["--field", "project.title"], refused: ["--field"]),
        Row(testDescription: "an object wants JSON", words: ["--field", "customer=x"], refused: ["customer"]),
        Row(testDescription: "no list there", words: ["--erase", "project[0]"], refused: ["--erase project[0]"]),
        Row(testDescription: "nothing is asked for", words: [], refused: ["nothing is to be changed"]),
    ]

    @Test("changes what the flags name, and nothing else", arguments: rows)
    func changes(_ row: Row) throws {
        let command = try OpportunitySet.parse(["O7", "--yes"] + row.words)
        let double = StreamsDouble(files: ["change.json": #"{"Project":{"Title":"From a file"}}"#])
        let before = Selling.UpdateOpportunityRequest(echoing: try SetRunTests.record())
        do {
            let plan = try SetOrder(command, double.streams).change.plan(on: before)
            #expect(plan.differences.map { $0.line(.plain) } == row.changes)
            #expect(row.refused == [])
        } catch {
            let complaints = Complaints(error, calling: "set")
            #expect(complaints.all.map { $0.place ?? $0.what } == row.refused)
        }
    }

    @Test("a duration that is erased is sent as null, one that is not stays")
    func duration() throws {
        let before = Selling.UpdateOpportunityRequest(echoing: try SetRunTests.record())
        func planned(_ words: [String]) throws -> Selling.UpdateOpportunityRequest {
            let command = try OpportunitySet.parse(["O7", "--yes"] + words)
            return try SetOrder(command, StreamsDouble().streams).change.plan(on: before).edited
        }
        #expect(
            try planned(["--erase", "project.expectedContractDuration"]).project?.expectedContractDuration == .clear
        )
        #expect(
            try planned(["--title", "B"]).project?.expectedContractDuration == before.project?.expectedContractDuration
        )
    }

    @Test(
        "an erasure covers what lies below, and of a list all that moves up",
        arguments: [
            ("lifeCycle.nextSteps", "lifeCycle.nextSteps", true),
            ("lifeCycle.nextSteps", "lifeCycle.nextStepsHistory", false),
            ("customer.contacts", "customer.contacts[1].email", true),
            ("customer.contacts[0]", "customer.contacts[1].email", true),
            ("customer.contacts[0].email", "customer.contacts[0].phone", false),
            ("customer", "customer.account.duns", true),
        ]
    )
    func covering(_ erased: String, _ path: String, _ isCovered: Bool) throws {
        #expect(try FieldPath(erased, for: "--erase").covers(path) == isCovered)
    }

    @Test("an amount is not laid over a total contract value")
    func total() throws {
        var before = Selling.UpdateOpportunityRequest(echoing: try SetRunTests.record())
        before.project?.expectedCustomerSpend?[0].targetCompany = "Self"
        let command = try OpportunitySet.parse(["O7", "--yes", "--amount", "12"])
        let change = try SetOrder(command, StreamsDouble().streams).change
        #expect(throws: Complaint.self) { try change.plan(on: before) }
    }

    @Test("the first amount makes the entry")
    func firstAmount() throws {
        var before = Selling.UpdateOpportunityRequest(echoing: try SetRunTests.record())
        before.project?.expectedCustomerSpend = []
        let command = try OpportunitySet.parse(["O7", "--yes", "--amount", "12"])
        let plan = try SetOrder(command, StreamsDouble().streams).change.plan(on: before)
        let entry = Selling.ExpectedCustomerSpend(
            amount: "12",
            currencyCode: .usd,
            frequency: .monthly,
            targetCompany: "AWS"
        )
        #expect(plan.edited.project?.expectedCustomerSpend == [entry])
    }
}
