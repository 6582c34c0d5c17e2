import CosellClient
import CosellWire
import HTTPTypes
import Synchronization

@testable import CosellCRM

/// A server that answers line by line as a test says, and notes what it was asked.
final class CRMScript: Transport {
    struct Step: Sendable {
        /// How the request begins, `POST /services/oauth2/token`.
        let request: String
        let answer: Answer

        init(_ request: String, _ answer: Answer) { (self.request, self.answer) = (request, answer) }
    }

    enum Answer: Sendable {
        case json(String, status: Int = 200, fields: [String: String] = [:])
        case csv(String)
        case failure(TransportFailure.Kind)

        static func status(_ status: Int, _ fields: [String: String] = [:]) -> Answer {
            .json("[]", status: status, fields: fields)
        }
    }

    struct Asked: Sendable {
        let line: String
        let body: String
        let fields: HTTPFields
    }

    private struct State {
        var steps: [Step]
        var asked: [Asked] = []
        var surprises: [String] = []
        var now = CRMScript.start
        var sleeps: [Duration] = []
    }

    static let start = Instant(seconds: 1_768_248_000)  // 2026-01-12T20:00:00Z

    private let state: Mutex<State>

    init(_ steps: [Step]) { state = Mutex(State(steps: steps)) }

    var asked: [Asked] { state.withLock { $0.asked } }
    var lines: [String] { asked.map(\.line) }
    var sleeps: [Duration] { state.withLock { $0.sleeps } }
    /// What was asked against the script, and what of it was not asked.
    var differences: [String] { state.withLock { $0.surprises + $0.steps.map { "not asked: \($0.request)" } } }

    func send(_ request: HTTPRequest, body: [UInt8], within _: ExchangeLimits) async throws -> HTTPAnswer {
        let line = "\(request.method.rawValue) \(request.path ?? "")"
        let answer = state.withLock { state -> Answer in
            let text = String(decoding: body, as: UTF8.self)
            state.asked.append(Asked(line: line, body: text, fields: request.headerFields))
            guard let step = state.steps.first, line.hasPrefix(step.request) else {
                state.surprises.append("asked: \(line), expected: \(state.steps.first?.request ?? "nothing")")
                return .failure(.malformedAddress)
            }
            state.steps.removeFirst()
            return step.answer
        }
        switch answer {
        case .failure(let kind): throw TransportFailure(kind, host: request.authority ?? "")
        case .csv(let text): return HTTPAnswer(head: HTTPResponse(status: 200), body: Array(text.utf8))
        case .json(let text, let status, let fields):
            var head = HTTPResponse(status: .init(code: status))
            for (name, value) in fields { if let name = HTTPField.Name(name) { head.headerFields[name] = value } }
            return HTTPAnswer(head: head, body: Array(text.utf8))
        }
    }

    /// A machine whose clock moves only when somebody waits.
    var surroundings: Surroundings {
        Surroundings(
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { self.state.withLock { $0.now } },
            sleep: { duration in
                self.state.withLock { state in
                    state.sleeps.append(duration)
                    let milliseconds =
                        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
                    state.now = state.now.adding(milliseconds: milliseconds)
                }
            },
            chance: { 0.5 },
            run: { _ in ProgramOutput(exitCode: 1, output: []) }
        )
    }
}

/// What a call ended with, as one word and its text.
func ending<Value>(_ body: () async throws(CRMFailure) -> Value) async -> String {
    do {
        _ = try await body()
        return "fine"
    } catch {
        return switch error {
        case .signIn: "sign in"
        case .limit: "limit"
        case .unreachable: "unreachable"
        case .refused(let code, _): "refused \(code)"
        case .unreadable: "unreadable"
        }
    }
}
