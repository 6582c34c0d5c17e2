import ArgumentParser
import BenefitsAPI
import CosellShell
import CosellWire
import Testing

@testable import CosellCommands

/// Command lines of `cosell benefits apply`: what is asked, what is sent, how they end, and what they write.
struct ApplyRunTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var benefit = "ben-marketing01aws"
        var words: [String] = []
        /// What the person types; nil when nobody is there.
        var answers: [String]?
        var exit = CommandStatus.done
        /// The details that are sent; nil for nothing.
        var sent: String?
        var submitted = 0
        var shown: [String] = []
        var said: [String] = []
    }

    private static let whole = #"{"Title":"Day","Amount":{"Value":5},"CashDisbursementDetails":{"Paid":true}}"#
    private static let cash = ["--type", "cash"]

    static let rows = [
        Row(
            testDescription: "a file that is whole becomes a draft",
            words: cash + ["--details", whole, "--yes"],
            sent: whole,
            shown: ["benappl-1 is drafted"]
        ),
        Row(
            testDescription: "and goes to AWS, once its files were looked at",
            words: cash + ["--details", whole, "--attach", "s3://b/f", "--submit", "--yes"],
            sent: whole,
            submitted: 1,
            shown: ["benappl-1 is submitted: IN_REVIEW"]
        ),
        Row(
            testDescription: "for machines",
            words: cash + ["--details", whole, "--yes", "--output", "json"],
            sent: whole,
            shown: ["\"Id\": \"benappl-1\"", "\"Status\": \"PENDING_SUBMISSION\""]
        ),
        Row(
            testDescription: "everything that is missing or wrong, and nothing is sent",
            words: cash + ["--details", #"{"Kind":"PARTY","Amount":{"Value":12},"Steps":[{"Day":"soon"}]}"#, "--yes"],
            exit: .findings,
            said: [
                "Title is required", "CashDisbursementDetails is required", "Kind is not in the list",
                "Give EVENT or WEBINAR.", "Amount.Value is 12", "Give 1 to 9.", "Steps[0].Day is no day",
            ]
        ),
        Row(
            testDescription: "a draft may be incomplete",
            words: ["--details", #"{"Kind":"PARTY"}"#, "--draft", "--yes"],
            sent: #"{"Kind":"PARTY"}"#
        ),
        Row(
            testDescription: "and not of another type",
            words: ["--details", #"{"Kind":1}"#, "--draft", "--yes"],
            exit: .findings,
            said: ["Kind is of another type"]
        ),
        Row(
            testDescription: "a trial",
            words: cash + ["--details", whole, "--dry-run"],
            shown: ["Nothing was sent."]
        ),
        Row(
            testDescription: "a type without its details of payment needs none of the other's",
            words: ["--type", "CREDITS", "--details", #"{"Title":"Day","Amount":{"Value":5}}"#, "--yes"],
            sent: #"{"Title":"Day","Amount":{"Value":5}}"#
        ),
        Row(
            testDescription: "YAML as well",
            words: ["--type", "CREDITS", "--details", "Title: Day\nAmount: {Value: 5}", "--yes"],
            sent: #"{"Title":"Day","Amount":{"Value":5}}"#
        ),
        Row(
            testDescription: "asks, member by member, and at once again",
            words: cash,
            answers: [
                "", "A title too long", "Day", "party", "webinar", "ten", "12", "5", "long", "abc", "", "y", "soon",
                "2026-05-04", "n", "yes", "y",
            ],
            sent: #"{"Title":"Day","Kind":"WEBINAR","Amount":{"Value":5},"Words":["abc"],"#
                + #""Steps":[{"Day":"2026-05-04"}],"CashDisbursementDetails":{"Paid":true}}"#,
            said: [
                "Marketing Funds\nMoney.", "Title (1 to 10 characters): ", "it is required", "it has 16 characters",
                "Kind (EVENT, WEBINAR; Enter leaves it out): ", "it is not in the list", "Amount.Value (1 to 9): ",
                "it is of another type; give a whole number", "it is 12; give 1 to 9", "Words, one a line",
                "Is there one of Steps? [y/N] ", "Steps.1.Day (YYYY-MM-DD): ", "Is there another of Steps? [y/N] ",
                "CashDisbursementDetails.Paid (yes or no): ",
                "Draft this application for Marketing Funds in the catalog Sandbox? [y/N] ",
            ]
        ),
        Row(
            testDescription: "what is not needed can be left out",
            words: ["--type", "CREDITS"],
            answers: ["Day", "", "5", "", "n", "n", "y"],
            sent: #"{"Title":"Day","Amount":{"Value":5}}"#,
            said: ["Is there CashDisbursementDetails to tell? [y/N] "]
        ),
        Row(
            testDescription: "the person leaves in the middle",
            answers: ["Day"],
            exit: .findings,
            said: ["Nothing was sent."]
        ),
        Row(
            testDescription: "the person does not agree",
            words: cash + ["--details", whole],
            answers: ["no"],
            exit: .findings,
            said: ["Nothing was sent."]
        ),
        Row(testDescription: "nobody is there to be asked", exit: .usage, said: ["nobody is there", "--details"]),
        Row(
            testDescription: "nobody is there to agree",
            words: ["--details", whole],
            exit: .usage,
            said: ["nobody is there", "--yes"]
        ),
        Row(
            testDescription: "by its name",
            benefit: "marketing funds",
            words: cash + ["--details", whole, "--yes"],
            sent: whole
        ),
        Row(
            testDescription: "by a word that both have",
            benefit: "funds",
            words: ["--details", whole, "--yes"],
            exit: .usage,
            said: ["'funds' is a part of 2 benefits", "Old Marketing Funds (ben-oldthings01aws)"]
        ),
        Row(
            testDescription: "by a word that none has",
            benefit: "travel",
            words: ["--details", whole, "--yes"],
            exit: .usage,
            said: ["no benefit of the catalog Sandbox is called 'travel'"]
        ),
        Row(
            testDescription: "a closed benefit",
            benefit: "oldthings",
            words: ["--details", whole, "--yes"],
            exit: .usage,
            said: ["is INACTIVE"]
        ),
        Row(
            testDescription: "a type that it is not given as",
            words: ["--type", "access", "--details", whole, "--yes"],
            exit: .usage,
            said: ["is not given as ACCESS", "One of CASH, CREDITS."]
        ),
        Row(
            testDescription: "faults for machines",
            words: cash + ["--details", "{}", "--yes", "--output", "json"],
            exit: .findings,
            said: ["\"Where\": \"Title\"", "\"ExitCode\": 1"]
        ),
    ]

    @Test("ends, writes and sends as its help says", arguments: rows)
    func run(_ row: Row) async throws {
        let service = BenefitsTransport()
        let double = StreamsDouble(answers: row.answers ?? [], hasPerson: row.answers != nil)
        let run = ApplyRun(streams: double.streams, benefits: service.benefits, selling: service.selling)
        let command = try BenefitsApply.parse([row.benefit] + row.words)
        #expect(await run.run(command, catalog: "Sandbox") == row.exit)
        let sent = service.created.map { $0.benefitApplicationDetails ?? .null }
        #expect(sent.map { String(decoding: JSONWriter.bytes($0), as: UTF8.self) } == [row.sent].compactMap(\.self))
        #expect(service.submitted.count == row.submitted)
        for part in row.shown { #expect(double.shown.contains(part), "\(double.shown)") }
        for part in row.said { #expect(double.said.contains(part), "\(double.said)") }
    }
}
