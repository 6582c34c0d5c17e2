import CosellClient
import CosellShell
import CosellWire
import HTTPTypes
import Synchronization

@testable import CosellCommands

/// Answers calls from a list, in order, and remembers what was asked.
final class CannedService: Transport {
    struct Asked: Sendable {
        let operation: String
        let input: Document
    }

    private let answers: Mutex<[(status: Int, body: String)]>
    private let calls = Mutex<[Asked]>([])

    init(_ answers: [(status: Int, body: String)]) { self.answers = Mutex(answers) }

    var asked: [Asked] { calls.withLock { $0 } }

    func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let target = HTTPField.Name("X-Amz-Target").flatMap { request.headerFields[$0] } ?? ""
        let operation = String(target.split(separator: ".").last ?? "")
        let input = try JSONReader.document(from: body)
        calls.withLock { $0.append(Asked(operation: operation, input: input)) }
        let next = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next else { throw TransportFailure(.unreachable, host: request.authority ?? "") }
        return HTTPAnswer(head: HTTPResponse(status: .init(code: next.status)), body: Array(next.body.utf8))
    }
}

/// One command line, run against canned answers: what it wrote, and how it ended.
struct CommandRun {
    let output: String
    let errors: String
    let exit: CommandStatus
    let asked: [CannedService.Asked]

    init(_ words: [String], answers: [(status: Int, body: String)] = []) async {
        let service = CannedService(answers)
        let written = Mutex((output: "", errors: ""))
        let terminal = Terminal(
            isInteractive: false,
            width: nil,
            isErrorScreen: false,
            pager: "",
            output: { text in
                written.withLock { $0.output += text }
                return true
            },
            errors: { text in
                written.withLock { $0.errors += text }
                return true
            }
        )
        let machine = Surroundings(
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { Instant(seconds: 1_900_000_000) },
            sleep: { _ in },
            chance: { 0.5 },
            run: { _ in ProgramOutput(exitCode: 1, output: []) }
        )
        let configuration = ClientConfiguration(
            endpoint: "http://127.0.0.1:8080",
            credentials: FixedCredentials(Credentials(accessKeyID: "AKIAEXAMPLE", secretAccessKey: "secret")),
            transport: service,
            surroundings: machine
        )
        let command = RawCommand(
            terminal: terminal,
            shell: InvocationSources(file: { _ in nil }, standardInput: { [] }, newToken: { "token-1" }),
            configuration: configuration
        )
        exit = await command.run(words)
        (output, errors) = written.withLock { $0 }
        asked = service.asked
    }
}
