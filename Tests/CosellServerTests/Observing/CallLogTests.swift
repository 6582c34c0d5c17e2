import CosellSigning
import CosellDomain
import CosellTestSupport
import CosellWire
import Logging
import SellingAPI
import Testing

@testable import CosellServer

/// One line a call, and never a body, a secret or a sensitive member in it.
struct CallLogTests {
    /// The lines that calls leave, each having taken a quarter of a millisecond.
    private func lines(
        _ format: LineLog.Format,
        _ gateway: Gateway,
        level: Logger.Level = .info,
        _ calls: SentCall...
    ) async throws -> [String] {
        let pipe = LogPipe(format)
        let log = CallLog(logger: pipe.log.logger("cosell", level: level), metrics: Metrics())
        for call in calls {
            let (answer, trace) = try await gateway.send(call)
            log.record(trace, answer, milliseconds: 0.25)
        }
        return try pipe.lines()
    }

    @Test("a success as JSON")
    func json() async throws {
        let gateway = try await Gateway.open()
        let call = SentCall("ListOpportunities", #"{"Catalog":"Sandbox"}"#)
        #expect(
            try await lines(.json, gateway, call) == [
                #"{"time":"2030-01-15T10:00:00.149Z","level":"info","label":"cosell","message":"call","#
                    + #""account":"111122223333","catalog":"Sandbox","ms":0.25,"operation":"ListOpportunities","#
                    + #""outcome":"ok","principal":"arn:aws:iam::111122223333:user/dana","request.id":"request-1","#
                    + #""service":"selling","status":200}"#
            ]
        )
    }

    @Test("a refusal as text")
    func text() async throws {
        let gateway = try await Gateway.open()
        let call = SentCall("GetOpportunity", #"{"Catalog":"AWS","Identifier":"O1"}"#, .path, by: .riley)
        #expect(
            try await lines(.text, gateway, call) == [
                "2030-01-15T10:00:00.149Z info call account=111122223333 catalog=AWS ms=0.25 operation=GetOpportunity "
                    + "outcome=ResourceNotFoundException principal=arn:aws:iam::111122223333:user/riley "
                    + "request.id=request-1 service=selling status=404"
            ]
        )
    }

    @Test("who is not known, and what is not named, is left out")
    func unknown() async throws {
        let gateway = try await Gateway.open()
        let unsigned = SentCall("GetOpportunity", "{}", by: nil)
        var untargeted = SentCall("GetOpportunity", "{}")
        untargeted.target = "Nothing"
        let odd = SentCall("GetOpportunity", #"{"Catalog":"evil\nline","Identifier":"O1"}"#)
        let lines = try await lines(.text, gateway, unsigned, untargeted, odd)
        #expect(
            lines[0].hasSuffix(
                "call ms=0.25 outcome=MissingAuthenticationTokenException request.id=request-1 status=400"
            )
        )
        #expect(!lines[1].contains("operation="))
        #expect(lines[1].contains("outcome=UnknownOperationException"))
        #expect(!lines[2].contains("catalog"))
        #expect(lines.count == 3)
    }

    @Test("a failure of ours is an error, with its cause")
    func failure() async throws {
        let gateway = try await Gateway.open()
        let pipe = LogPipe(.text)
        let log = CallLog(logger: pipe.log.logger("cosell", level: .error), metrics: Metrics())
        var (answer, trace) = try await gateway.send(SentCall("ListOpportunities", #"{"Catalog":"Sandbox"}"#))
        log.record(trace, answer, milliseconds: 1)
        trace.cause = UndeclaredError(name: "ConflictException")
        answer.exception = "InternalServerException"
        log.record(trace, answer, milliseconds: 1)
        let lines = try pipe.lines()
        #expect(lines.count == 1)
        #expect(
            lines.first?.contains(
                #" error call failed account=111122223333 catalog=Sandbox cause="the handler threw ConflictException, "#
            ) == true
        )
    }

    @Test(
        "nothing of the partner's or the customer's comes into the log",
        arguments: [
            LineLog.Format.text, .json,
        ]
    )
    func secrets(_ format: LineLog.Format) async throws {
        let gateway = try await Gateway.open()
        let edits: Edits = ["tags": [["Key": "tagkey", "Value": "tagvalue"]]]
        let create = try SentCall(gateway.desk.creation(edits, token: "clienttoken"), of: "CreateOpportunity")
        let refused = try SentCall(
            gateway.desk.creation(["project.customerUseCase": "usecase-of-ours", "project.title": "titleofours"]),
            of: "CreateOpportunity"
        )
        var forged = create
        forged.caller = Caller(Caller.dana.keyID, Caller.dana.principal, secret: .init(secretAccessKey: "guess"))
        let assign = SentCall(
            "AssignOpportunity",
            #"{"Catalog":"Sandbox","Identifier":"O10000001","Assignee":{"Email":"ida@litware.example.com","#
                + #""FirstName":"Ida","LastName":"Orr","BusinessTitle":"Nobody"}}"#
        )
        let lines = try await lines(format, gateway, level: .trace, create, refused, forged, assign)
        #expect(lines.count == 4)
        let text = lines.joined()
        for secret in [
            "secret of", "guess", "Signature=", "Credential=", "AKIATEST", "clienttoken", "Lakeside", "ruth.baker",
            "Baker", "5550123", "Harbor", "Bedside", "titleofours", "usecase-of-ours", "12500", "tagkey", "tagvalue",
            "ida@litware", "Nobody",
        ] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test("every call is counted")
    func metrics() async throws {
        let gateway = try await Gateway.open()
        let metrics = Metrics()
        let log = CallLog(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, metrics: metrics)
        for body in [#"{"Catalog":"Sandbox"}"#, #"{"Catalog":"AWS"}"#, "{}"] {
            let (answer, trace) = try await gateway.send(SentCall("ListOpportunities", body))
            log.record(trace, answer, milliseconds: 3)
        }
        let text = metrics.text(waitingWrites: 0, dataBytes: 0)
        #expect(text.contains(#"cosell_calls_total{service="selling",operation="ListOpportunities",outcome="ok"} 2"#))
        #expect(
            text.contains(
                #"cosell_calls_total{service="selling",operation="ListOpportunities",outcome="ValidationException"} 1"#
            )
        )
        #expect(
            text.contains(
                #"cosell_call_seconds_sum{service="selling",operation="ListOpportunities",outcome="ok"} 0.006"#
            )
        )
    }
}
