import CosellShell
import CosellWire
import Testing

@testable import CosellCommands

/// `cosell <service> <command>`, from the words to the exit code.
struct RawCommandTests {
    private static let list = ["selling", "list-engagements", "--catalog", "Sandbox"]

    private static func page(_ ids: String..., token: String? = nil) -> (status: Int, body: String) {
        let rows = ids.map { #"{"Id":"\#($0)"}"# }.joined(separator: ",")
        return (200, #"{"EngagementSummaryList":[\#(rows)]\#(token.map { #","NextToken":"\#($0)""# } ?? "")}"#)
    }

    @Test("a call goes out with the input of the words, and its answer comes back in the model's order")
    func call() async {
        let run = await CommandRun(
            ["selling", "get-engagement", "--catalog", "Sandbox", "--identifier", "eng-abcdefghij1234"],
            answers: [(200, #"{"Title":"Harvest","Id":"eng-abcdefghij1234"}"#)]
        )
        #expect(run.exit == .done)
        #expect(run.output == "{\n    \"Id\": \"eng-abcdefghij1234\",\n    \"Title\": \"Harvest\"\n}\n")
        #expect(run.errors == "")
        #expect(run.asked.map(\.operation) == ["GetEngagement"])
        #expect(run.asked.first?.input["Catalog"] == .string("Sandbox"))
    }

    @Test("an operation without output prints nothing")
    func noOutput() async {
        let words = [
            "selling", "accept-engagement-invitation", "--catalog", "AWS", "--identifier", "engi-0123456789abc",
        ]
        let run = await CommandRun(words, answers: [(200, "")])
        #expect((run.exit, run.output) == (.done, ""))
    }

    @Test("pages are read on and shown as one")
    func pages() async {
        let query = ["--query", "EngagementSummaryList[].Id", "--output", "text"]
        let run = await CommandRun(Self.list + query, answers: [Self.page("a", "b", token: "t"), Self.page("c")])
        #expect(run.output == "a\tb\nc\n")
        #expect(run.asked.map { $0.input["NextToken"] } == [nil, .string("t")])
    }

    @Test("--max-items stops with a token to go on from, --no-paginate after one page")
    func stops() async {
        let some = await CommandRun(Self.list + ["--max-items", "1"], answers: [Self.page("a", "b", token: "t")])
        #expect(some.asked.count == 1)
        #expect(some.output.contains(#""NextToken": "ey"#))
        let one = await CommandRun(Self.list + ["--no-paginate"], answers: [Self.page("a", token: "t")])
        #expect(one.asked.count == 1)
        #expect(one.output.contains(#""NextToken": "t""#))
    }

    @Test("--max-results is one page and its token, --max-items counts on a single page too")
    func byHand() async {
        let one = await CommandRun(Self.list + ["--max-results", "2"], answers: [Self.page("a", "b", token: "t")])
        #expect(one.asked.count == 1)
        #expect(one.output.contains(#""NextToken": "t""#))
        let words = ["--no-paginate", "--max-items", "1"]
        let cut = await CommandRun(Self.list + words, answers: [Self.page("a", "b", token: "t")])
        #expect(
            cut.output.contains("\"a\"") && !cut.output.contains("\"b\"") && cut.output.contains(#""NextToken": "ey"#)
        )
    }

    @Test("a service that gives a token again is not asked for ever")
    func circle() async {
        let answers = [Self.page("a", token: "t"), Self.page("b", token: "u"), Self.page("c", token: "t")]
        let run = await CommandRun(Self.list, answers: answers)
        #expect((run.exit, run.asked.count) == (.failure, 3))
        #expect(run.errors.contains("the same NextToken"))
    }

    @Test(
        "a query that cannot work is refused before the call; one that does not work shows the answer as it came",
        arguments: [
            ("length(MemberCount)", false), ("sum(Title)", false), ("sort_by(Contexts, 'x')", false),
            ("nope(@)", false),
            ("length(Contexts) + `1`", false), ("to_number(Title) | abs(@)", true),
            ("Contexts[0].Payload | keys(@)", true),
        ]
    )
    func query(_ query: String, isSent: Bool) async {
        let words = ["selling", "get-engagement", "--catalog", "AWS", "--identifier", "eng-abcdefghij1234"]
        let run = await CommandRun(words + ["--query", query], answers: [(200, #"{"Title":"x","Id":"eng-1"}"#)])
        #expect(run.asked.count == (isSent ? 1 : 0))
        #expect(run.exit == (isSent ? .failure : .usage))
        #expect(run.output.contains("eng-1") == isSent)
        #expect(run.errors.hasPrefix("error: --query"))
    }

    @Test("--wait looks until the task has ended", arguments: ["COMPLETE", "FAILED"])
    func wait(_ end: String) async {
        func look(_ status: String) -> (status: Int, body: String) {
            (200, #"{"TaskSummaries":[{"TaskId":"task-1","TaskStatus":"\#(status)","OpportunityId":"O9"}]}"#)
        }
        let words = [
            "selling", "start-engagement-from-opportunity-task", "--catalog", "AWS", "--identifier", "O9",
            "--aws-submission", "InvolvementType=Co-Sell", "--wait",
        ]
        let start = (200, #"{"TaskId":"task-1","TaskStatus":"IN_PROGRESS"}"#)
        let run = await CommandRun(words, answers: [start, (200, "{}"), look("IN_PROGRESS"), look(end)])
        #expect(
            run.asked.map(\.operation).dropFirst()
                == ArraySlice(repeating: "ListEngagementFromOpportunityTasks", count: 3)
        )
        #expect(run.asked.last?.input["TaskIdentifier"] == .list([.string("task-1")]))
        #expect(run.exit == (end == "COMPLETE" ? .done : .refused))
        #expect(run.output.contains(#""TaskStatus": "COMPLETE""#) == (end == "COMPLETE"))
    }

    @Test("--wait asks about a task by its resource where the resource has one", arguments: ["SUCCEEDED", "CANCELED"])
    func waitByResource(_ end: String) async {
        func state(_ status: String) -> (status: Int, body: String) {
            (200, #"{"TaskId":"ptask-1","Status":"\#(status)","Id":"partner-1"}"#)
        }
        let words = [
            "account", "start-qualifications-association-task", "--catalog", "AWS", "--identifier",
            "partner-1a2b3c4d5e6f7",
            "--primary-partner", "ProfileId=pprofile-1a2b3c4d5e6f7", "--wait",
        ]
        let run = await CommandRun(words, answers: [state("IN_PROGRESS"), state("IN_PROGRESS"), state(end)])
        #expect(
            run.asked.dropFirst().map(\.operation) == [
                "GetQualificationsAssociationTask", "GetQualificationsAssociationTask",
            ]
        )
        #expect(run.asked.last?.input["Identifier"] == .string("partner-1a2b3c4d5e6f7"))
        #expect(run.exit == (end == "SUCCEEDED" ? .done : .refused))
        #expect(run.output.contains(#""Status": "SUCCEEDED""#) == (end == "SUCCEEDED"))
        #expect(run.errors.contains("failed with CANCELED") == (end == "CANCELED"))
    }

    @Test("lines leave where to go on to the error stream")
    func lines() async {
        let words = Self.list + ["--output", "jsonl", "--max-items", "1"]
        let run = await CommandRun(words, answers: [Self.page("a", "b", token: "t")])
        #expect(run.output == "{\"Id\":\"a\"}\n")
        #expect(run.errors.hasPrefix("note: more rows: --starting-token ey"))
    }

    @Test("a form of the users' guide works, and names the official one")
    func form() async {
        let found = #"{"SolutionSummaries":[{"Id":"S-1","Catalog":"AWS","Name":"N","Status":"Active","Category":"C"}]}"#
        let words = ["selling", "get-solution", "--catalog", "AWS", "--identifier", "S-1"]
        let run = await CommandRun(words, answers: [(200, found)])
        #expect(run.exit == .done)
        #expect(run.errors == "note: 'get-solution' is 'list-solutions'\n")
        let nothing = await CommandRun(words, answers: [(200, #"{"SolutionSummaries":[]}"#)])
        #expect(nothing.exit == .refused)
    }

    @Test("a solution may be named; its identifier is looked up before the call")
    func lookup() async {
        let found = #"{"SolutionSummaries":[{"Id":"S-7","Name":"Ward Monitor"},{"Id":"S-8","Name":"Other"}]}"#
        let words = [
            "selling", "associate-opportunity", "--catalog", "AWS", "--opportunity-identifier", "O1",
            "--related-entity-type", "Solutions", "--related-entity-identifier", "Ward Monitor",
        ]
        let run = await CommandRun(words, answers: [(200, found), (200, "")])
        #expect(run.asked.map(\.operation) == ["ListSolutions", "AssociateOpportunity"])
        #expect(run.asked.last?.input["RelatedEntityIdentifier"] == .string("S-7"))
    }

    @Test("a refusal is told fault by fault, with what to do, and ends with 254")
    func refusal() async {
        let fault =
            #"{"FieldName":"project.title","Message":"project.title is required","Code":"REQUIRED_FIELD_MISSING"}"#
        let body = """
            {"__type":"ValidationException","Message":"project.title is required","Reason":"BUSINESS_VALIDATION_FAILED",\
            "ErrorList":[\(fault)]}
            """
        let words = ["selling", "get-opportunity", "--catalog", "AWS", "--identifier", "O1"]
        let run = await CommandRun(words, answers: [(400, body)])
        #expect(run.exit == .refused)
        #expect(run.output == "")
        #expect(run.errors.contains("error: GetOpportunity answered ValidationException: project.title is required"))
        #expect(run.errors.contains("\n  to do: Give project.title a value."))
        let json = await CommandRun(words + ["--output", "json"], answers: [(400, body)])
        #expect(json.errors.contains(#""ExitCode": 254"#))
        #expect(json.errors.contains(#""Code": "ValidationException""#))
        #expect(json.errors.contains(#""FieldName": "project.title""#))
    }

    @Test(
        "how a command ends",
        arguments: zip(
            [
                ["selling", "list-oportunities"], ["seling", "list-opportunities"], list + ["--max-itms", "1"],
                list + ["--query", "["], ["selling", "get-opportunity", "--catalog", "AWS", "--identifier", "X1"], list,
            ],
            [CommandStatus.usage, .usage, .usage, .usage, .usage, .failure]
        )
    )
    func exits(_ words: [String], _ exit: CommandStatus) async {
        let run = await CommandRun(words)
        #expect(run.exit == exit)
        #expect(run.errors.hasPrefix("error: "))
        #expect(run.asked.isEmpty || exit == .failure)
    }

    @Test("help and templates need no service")
    func help() async {
        let help = await CommandRun(["selling", "get-opportunity", "--help"])
        #expect(help.exit == .done)
        #expect(help.output.contains("--identifier"))
        let template = await CommandRun(["selling", "get-opportunity", "--generate-cli-skeleton"])
        #expect(template.output.contains(#""Identifier": """#))
    }
}
