import CosellShapes
import CosellWire
import Testing

@testable import CosellShell

struct AnswerWriterTests {
    private static let first = #"{"Rows":[{"Id":"O1","A":{"B":"x"},"L":["p","q"]},{"Id":"O2"}],"Total":3}"#
    private static let second = #"{"Rows":[{"Id":"O3"}],"Total":3}"#

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var output = "json"
        var options = ""
        var columns: [String] = []
        var token: String?
        var steps: [String]
    }

    static let rows = [
        Row(
            testDescription: "JSON is written when all pages are there",
            options: "--query Rows[].Id",
            steps: ["", "", "[\n    \"O1\",\n    \"O2\",\n    \"O3\"\n]\n"]
        ),
        Row(
            testDescription: "text is written page by page",
            output: "text",
            options: "--query Rows[].[Id]",
            steps: ["O1\nO2\n", "O3\n", ""]
        ),
        Row(
            testDescription: "what is no row is written once",
            output: "text",
            options: "--query [Total,Rows[0].Id]",
            steps: ["3\tO1\n", "None\tO3\n", ""]
        ),
        Row(
            testDescription: "text ends with where to go on",
            output: "text",
            options: "--query Rows[].[Id]",
            token: "abc",
            steps: ["O1\nO2\n", "O3\n", "NEXTTOKEN\tabc\n"]
        ),
        Row(
            testDescription: "other formats hold where to go on",
            options: "--query NextToken",
            token: "abc",
            steps: ["", "", "\"abc\"\n"]
        ),
        Row(
            testDescription: "columns of text",
            output: "text",
            columns: ["A.B", "Id"],
            steps: ["", "", "x\tO1\n\tO2\n\tO3\n"]
        ),
        Row(
            testDescription: "columns of a table",
            output: "table",
            columns: ["Id", "A.B", "L"],
            steps: [
                "", "",
                "Id  A.B  L\nO1  x    [\"p\",\"q\"]\nO2       \nO3       \n",
            ]
        ),
        Row(
            testDescription: "lines are written page by page, a row each",
            output: "jsonl",
            token: "abc",
            steps: [
                "{\"Id\":\"O1\",\"A\":{\"B\":\"x\"},\"L\":[\"p\",\"q\"]}\n{\"Id\":\"O2\"}\n", "{\"Id\":\"O3\"}\n", "",
            ]
        ),
        Row(
            testDescription: "lines of what a query picks out",
            output: "jsonl",
            options: "--query Rows[].Id",
            steps: ["\"O1\"\n\"O2\"\n", "\"O3\"\n", ""]
        ),
        Row(
            testDescription: "columns of text end with where to go on",
            output: "text",
            columns: ["Id"],
            token: "abc",
            steps: ["", "", "O1\nO2\nO3\nNEXTTOKEN\tabc\n"]
        ),
        Row(
            testDescription: "YAML",
            output: "yaml",
            options: "--query \"Rows[?Id=='O3']\"",
            steps: ["", "", "- Id: O3\n"]
        ),
    ]

    @Test("is written in its format", arguments: rows)
    func formats(_ row: Row) throws {
        let call = try Line().call("selling list-opportunities --output \(row.output) \(row.options)")
        let format = try #require(call.options.output)
        var options = call.options
        options.columns = row.columns
        var answer = AnswerWriter(to: format, options: options, title: "Things", rows: "Rows")
        let steps = try [
            answer.page(Fixture.document(of: Self.first)), answer.page(Fixture.document(of: Self.second)),
            answer.end(token: row.token),
        ]
        #expect(steps == row.steps)
    }

    @Test("an answer without members prints nothing, a query that finds nothing prints null")
    func nothing() throws {
        var plain = AnswerWriter(to: .json, title: "Things")
        _ = try plain.page(.object([]))
        #expect(try plain.end() == "")
        let call = try Line().call("selling list-opportunities --query Nothing")
        var asked = AnswerWriter(to: .json, options: call.options, title: "Things")
        _ = try asked.page(.object([]))
        #expect(try asked.end() == "null\n")
    }

    @Test("merged pages start with their rows, a single page stays as it is", arguments: [true, false])
    func order(merges: Bool) throws {
        var answer = AnswerWriter(to: .json, title: "Things", rows: "Rows", mergesPages: merges)
        _ = try answer.page(Fixture.document(of: #"{"NextToken":"t","Rows":[]}"#))
        let text = try answer.end()
        #expect(text.hasPrefix(merges ? "{\n    \"Rows\"" : "{\n    \"NextToken\""))
    }

    @Test("members come in the model's order, without nulls and strangers")
    func modelOrder() throws {
        let given =
            #"{"Stranger":1,"Id":"O1","Customer":{"Contacts":null,"Account":{"CompanyName":"N","Industry":"Retail"}},"Catalog":"AWS"}"#
        let value = try ModelOrder.arranged(
            Fixture.document(of: given),
            as: "GetOpportunityResponse",
            in: Service.selling.table
        )
        #expect(
            value.json == #"{"Catalog":"AWS","Customer":{"Account":{"Industry":"Retail","CompanyName":"N"}},"Id":"O1"}"#
        )
    }

    @Test("colour is for terminals")
    func color() throws {
        let value = try Fixture.document(of: #"[{"A":1,"B":2}]"#)
        #expect(TableLayout.text(value, title: "T", style: .chosen(.auto, isTerminal: true)).contains("\u{1B}["))
        #expect(!TableLayout.text(value, title: "T", style: .chosen(.auto, isTerminal: false)).contains("\u{1B}["))
        #expect(TableLayout.text(value, title: "T", style: .chosen(.on, isTerminal: false)).contains("\u{1B}["))
        #expect(!TableLayout.text(value, title: "T", style: .chosen(.off, isTerminal: true)).contains("\u{1B}["))
    }

    @Test("a wrong command line still says how its error is to be written")
    func errorFormat() {
        #expect(GlobalOptions.glimpse(of: ["selling", "nothing", "--output", "json"]).speaksToMachines)
        #expect(GlobalOptions.glimpse(of: ["--output=jsonl", "nothing"]).speaksToMachines)
        #expect(!GlobalOptions.glimpse(of: ["selling", "nothing", "--output", "table"]).speaksToMachines)
        #expect(GlobalOptions.glimpse(of: ["--no-such", "--color", "off"]).color == .off)
    }

    @Test("an error is a block for people and an object for machines")
    func errors() {
        let complaints = Complaints([Complaint("is missing", at: "Project.Title", remedy: "Give a title.")])
        #expect(ErrorBlock.text(complaints) == "error: Project.Title is missing\n  to do: Give a title.\n")
        #expect(
            ErrorBlock.json(complaints) == """
                {
                    "Errors": [
                        {
                            "What": "is missing",
                            "Where": "Project.Title",
                            "ToDo": "Give a title."
                        }
                    ],
                    "ExitCode": 252
                }

                """
        )
    }

    @Test("a refusal has the service's members for machines")
    func refusal() throws {
        let faults = Document.list([.object([.init("FieldName", .string("project.title"))])])
        let refusal = Refusal(
            operation: "UpdateOpportunity",
            code: "ValidationException",
            message: "no",
            reason: nil,
            requestID: "r-1",
            status: 400,
            list: faults
        )
        let told = try Fixture.document(
            of: ErrorBlock.json(Complaints([Complaint("no")], exit: .refused, refusal: refusal))
        )
        let names = ["Code", "Message", "Operation", "RequestId", "Status", "ErrorList", "Errors", "ExitCode"]
        #expect(told.members.map(\.name) == names)
        #expect(told["Status"] == .integer(400))
        #expect(told["ErrorList"] == faults)
    }

    @Test(
        "a sentence begins with what it is about",
        arguments: [
            (Complaint("is missing", at: "--title"), "--title is missing"),
            (Complaint("has 3 characters", at: "--title"), "--title has 3 characters"),
            (Complaint("there is no 'x'", at: "--output"), "--output: there is no 'x'"),
            (Complaint("project.title is required", at: "project.title"), "project.title is required"),
            (Complaint("nothing to check"), "nothing to check"),
        ]
    )
    func sentences(_ complaint: Complaint, _ sentence: String) { #expect(complaint.sentence == sentence) }
}
