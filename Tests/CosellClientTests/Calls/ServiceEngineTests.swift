import CosellSigning
import CosellWire
import Foundation
import HTTPTypes
import Logging
import SellingAPI
import SellingClient
import Testing

@testable import CosellClient

/// What goes out, what comes back, and what happens when it does not.
struct ServiceEngineTests {
    private static let solutions = "{\"SolutionSummaries\":[]}"
    private static let question = Selling.ListSolutionsRequest(catalog: "AWS")

    @Test("sends a signed call and reads the answer")
    func call() async throws {
        let (client, transport) = try SellingClient.test([.json(Self.solutions)])
        #expect(try await client.listSolutions(Self.question).solutionSummaries == [])
        let request = try #require(transport.requests.first)
        #expect(request.address == "http://localhost:4620/")
        #expect(request.text == "{\"Catalog\":\"AWS\"}")
        #expect(request.field("X-Amz-Target") == "AWSPartnerCentralSelling.ListSolutions")
        #expect(request.field("Content-Type") == "application/x-amz-json-1.0")
        #expect(request.field("X-Amz-Date") == "20260112T200000Z")
        #expect(request.field("amz-sdk-request") == "attempt=1; max=3")
        #expect(request.field("amz-sdk-invocation-id") == "80000000-8000-4000-8000-000080000000")
        #expect(
            request.field("Authorization")?.contains(
                "Credential=AKIDEXAMPLE/20260112/us-east-1/partnercentral-selling/aws4_request, "
                    + "SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature="
            ) == true
        )
    }

    struct Retry: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answers: [StubTransport.Answer]
        var attempts = 3
        /// In milliseconds; chance is one half.
        var pauses: [Int64] = []
        /// The code of the error; nil for success.
        var code: String?
    }

    private static let success = StubTransport.Answer.json(solutions)

    static let retries = [
        Retry(testDescription: "success", answers: [success], attempts: 1),
        Retry(
            testDescription: "two throttles",
            answers: [.error("ThrottlingException"), .error("ThrottlingException"), success],
            pauses: [500, 1000]
        ),
        Retry(
            testDescription: "throttled to the end",
            answers: [.error("ThrottlingException")],
            pauses: [500, 1000],
            code: "ThrottlingException"
        ),
        Retry(
            testDescription: "a lost connection",
            answers: [.failure(.interrupted), success],
            attempts: 2,
            pauses: [500]
        ),
        Retry(
            testDescription: "an internal fault",
            answers: [.error("InternalServerException", status: 500), success],
            attempts: 2,
            pauses: [500]
        ),
        Retry(
            testDescription: "a proxy's page",
            answers: [.json("<html>", status: 503), success],
            attempts: 2,
            pauses: [500]
        ),
        Retry(
            testDescription: "a pause that the service asks for",
            answers: [.error("ThrottlingException", status: 429, ["Retry-After": "4"]), success],
            attempts: 2,
            pauses: [4000]
        ),
        Retry(
            testDescription: "a refusal",
            answers: [.error("ValidationException", "wrong")],
            attempts: 1,
            code: "ValidationException"
        ),
    ]

    @Test("tries again what is worth it", arguments: retries)
    func retry(_ row: Retry) async throws {
        let machine = FakeMachine()
        let (client, transport) = try SellingClient.test(row.answers, machine)
        do {
            _ = try await client.listSolutions(Self.question)
            #expect(row.code == nil)
        } catch let error where ServiceFailure(error) != nil {
            #expect(ServiceFailure(error)?.code == row.code)
            #expect(ServiceFailure(error)?.attempts == row.attempts)
        }
        #expect(transport.requests.count == row.attempts)
        #expect(machine.sleeps.map(\.milliseconds) == row.pauses)
        #expect(Set(transport.requests.map { $0.field("amz-sdk-invocation-id") }).count == 1)
    }

    @Test("the limit of a call holds its retries too")
    func timeLimit() async throws {
        let machine = FakeMachine()
        let (client, transport) = try SellingClient.test([.error("ThrottlingException")], machine)
        await #expect(throws: Selling.ThrottlingException.self) {
            try await client.listSolutions(Self.question, CallOptions(timeLimit: .milliseconds(700)))
        }
        #expect(machine.sleeps.map(\.milliseconds) == [500])
        #expect(transport.requests.map(\.limits.time) == [.milliseconds(700), .milliseconds(200)])
    }

    @Test("keeps within AWS's rate, and does not wait for a turn that comes too late")
    func rate() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "engine-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let machine = FakeMachine(["XDG_CACHE_HOME": folder.path, "COSELL_RATE_BUDGET": "on"])
        let transport = StubTransport([Self.success])
        let client = try SellingClient(.test(transport, machine, endpoint: "http://example.com"))
        for _ in 0..<11 { _ = try await client.listSolutions(Self.question) }
        #expect(machine.sleeps == [.milliseconds(100)])
        for _ in 0..<3 { _ = try? await client.listSolutions(Self.question, CallOptions(timeLimit: .milliseconds(50))) }
        #expect(transport.requests.count == 11)
    }

    @Test("corrects a clock that is off, by the service's own")
    func clock() async throws {
        let refused = StubTransport.Answer.error(
            "InvalidSignatureException",
            "Signature expired",
            status: 403,
            ["Date": "Mon, 12 Jan 2026 21:00:00 GMT"]
        )
        let (client, transport) = try SellingClient.test([refused, Self.success])
        _ = try await client.listSolutions(Self.question)
        _ = try await client.listSolutions(Self.question)
        let dates = transport.requests.map { $0.field("X-Amz-Date") }
        #expect(dates == ["20260112T200000Z", "20260112T210000Z", "20260112T210000Z"])
    }

    @Test("a wrong secret is no wrong clock")
    func wrongSecret() async throws {
        let refused = StubTransport.Answer.error(
            "InvalidSignatureException",
            status: 403,
            ["Date": "Mon, 12 Jan 2026 20:01:00 GMT"]
        )
        let (client, transport) = try SellingClient.test([refused])
        await #expect(throws: ServiceFailure.self) { try await client.listSolutions(Self.question) }
        #expect(transport.requests.count == 1)
    }

    @Test("fetches new credentials when the service says that they have ended")
    func expiry() async throws {
        let transport = StubTransport([.error("ExpiredTokenException"), Self.success])
        let source = Numbered()
        let client = try SellingClient(.test(transport, credentials: source))
        _ = try await client.listSolutions(Self.question)
        let keys = transport.requests.map { $0.field("Authorization")?.contains("Credential=AK2/") }
        #expect(keys == [false, true])
    }

    @Test("a model's exception is typed, with all that the service says")
    func typedException() async throws {
        let answer = """
            {"__type":"com.amazonaws.partnercentralselling#ValidationException","Message":"no",
             "Reason":"BUSINESS_VALIDATION_FAILED","ErrorList":[
             {"FieldName":"project.title","Message":"locked","Code":"ACTION_NOT_PERMITTED"}]}
            """
        let (client, _) = try SellingClient.test([.json(answer, status: 400, ["x-amzn-RequestId": "r-1"])])
        let exception = try #require(
            await #expect(throws: Selling.ValidationException.self) { try await client.listSolutions(Self.question) }
        )
        #expect(exception.reason == .businessValidationFailed)
        #expect(exception.errorList?.first?.fieldName == "project.title")
        #expect(exception.explain().map(\.field) == ["project.title"])
        #expect("\(exception)" == "ValidationException: no (ListSolutions, status 400, request r-1)")
        let failure = try #require(ServiceFailure(exception))
        #expect(failure.exception(Selling.ValidationException.self) == exception)
        #expect(failure.requestID == "r-1")
        #expect(failure.description == "ListSolutions answered ValidationException: no (status 400, request r-1)")
    }

    @Test("an exception that was made in code, and an error of another kind, are no answer of a service")
    func noAnswer() {
        #expect(ServiceFailure(Selling.ConflictException(message: "stale")) == nil)
        #expect(Selling.ConflictException(message: "stale").explain().isEmpty)
        #expect("\(Selling.ConflictException(message: "stale"))" == "ConflictException: stale")
        #expect(ServiceFailure(CancellationError()) == nil)
    }

    @Test("an exception that the model does not have survives as it came")
    func unknownException() async throws {
        let (client, _) = try SellingClient.test([
            .json("{\"__type\":\"x#NewException:http://y\",\"message\":\"m\",\"Extra\":[1]}", status: 400)
        ])
        let failure = try #require(
            await #expect(throws: ServiceFailure.self) { try await client.listSolutions(Self.question) }
        )
        #expect(failure.code == "NewException")
        #expect(failure.message == "m")
        #expect(failure.exception == nil)
        #expect(failure.body["Extra"] == .list([.integer(1)]))
    }

    @Test(
        "garbage gives a clear message",
        arguments: [
            StubTransport.Answer.json("<html>hello"), .json("{\"SolutionSummaries\":7}"), .json("[]"), .json("{}"),
            .json(""),
            .json("not found", status: 404), .json("{\"error\":1}", status: 400),
        ]
    )
    func garbage(_ answer: StubTransport.Answer) async throws {
        let (client, transport) = try SellingClient.test([answer])
        let failure = await #expect(throws: MalformedAnswer.self) { try await client.listSolutions(Self.question) }
        #expect(failure?.description.hasPrefix("http://localhost:4620 did not answer ListSolutions") == true)
        #expect(transport.requests.count == 1)
    }

    @Test("an operation that answers nothing does not look at the body", arguments: ["", "{}", " "])
    func noOutput(body: String) async throws {
        let (client, _) = try SellingClient.test([.json(body)])
        try await client.submitOpportunity(.init(catalog: "AWS", identifier: "O1", involvementType: .coSell))
    }

    @Test("tokens are filled in, stay the same over retries, and leave a given one alone")
    func tokens() async throws {
        let answer = StubTransport.Answer.json("{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-01-12T20:00:00Z\"}")
        let (client, transport) = try SellingClient.test([.failure(.timedOut), answer])
        _ = try await client.createOpportunity(.init(catalog: "Sandbox"))
        _ = try await client.createOpportunity(.init(catalog: "Sandbox", clientToken: "mine"))
        let bodies = transport.requests.map(\.text)
        #expect(bodies[0] == "{\"Catalog\":\"Sandbox\",\"ClientToken\":\"80000000-8000-4000-8000-000080000000\"}")
        #expect(bodies[1] == bodies[0])
        #expect(bodies[2].contains("\"ClientToken\":\"mine\""))
    }

    @Test("a cancelled call ends as such")
    func cancellation() async throws {
        let (client, _) = try SellingClient.test([.error("ThrottlingException")])
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await client.listSolutions(Self.question)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("an unsigned client sends no signature")
    func unsigned() async throws {
        let transport = StubTransport([Self.success])
        var configuration = ClientConfiguration.test(transport, credentials: nil)
        configuration.signing = .unsigned
        _ = try await SellingClient(configuration).listSolutions(Self.question)
        #expect(transport.requests.first?.field("Authorization") == nil)
    }

    @Test("an endpoint's own path precedes every request")
    func path() async throws {
        let transport = StubTransport([Self.success])
        let client = try SellingClient(.test(transport, endpoint: "https://example.com/partner/"))
        _ = try await client.listSolutions(Self.question)
        #expect(transport.requests.first?.address == "https://example.com/partner")
    }

    @Test("logs hide what the model marks sensitive, and never hold a secret")
    func logging() async throws {
        let lines = LogLines()
        let answer = StubTransport.Answer.json("{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-01-12T20:00:00Z\"}")
        let (client, _) = try SellingClient.test([.error("ThrottlingException"), answer])
        let customer = Selling.Customer(account: Selling.Account(companyName: "Contoso"))
        _ = try await client.createOpportunity(
            .init(catalog: "AWS", customer: customer),
            CallOptions(logger: lines.logger)
        )
        let text = lines.text
        #expect(text.contains("call input") && text.contains("call tried again") && text.contains("call answered"))
        #expect(text.contains("\"CompanyName\":\"***\""))
        #expect(!text.contains("Contoso"))
        #expect(!text.contains("wJalr"))
    }

    /// Gives out another key each time.
    private actor Numbered: CredentialsProvider {
        private var count = 0

        func credentials() -> Credentials? {
            count += 1
            return Credentials(accessKeyID: "AK\(count)", secretAccessKey: "S")
        }
    }
}
