import CosellClient
import CosellWire
import HTTPTypes
import Synchronization

/// Answers from a list, and remembers what it was asked.
final class StubTransport: Transport {
    struct Request: Sendable {
        let head: HTTPRequest
        let body: [UInt8]
        let limits: ExchangeLimits

        var text: String { String(decoding: body, as: UTF8.self) }
        var address: String { "\(head.scheme ?? "")://\(head.authority ?? "")\(head.path ?? "")" }

        func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { head.headerFields[$0] } }
    }

    enum Answer: Sendable {
        case answer(HTTPAnswer)
        case failure(TransportFailure.Kind)

        /// JSON, as the services answer.
        static func json(_ text: String, status: Int = 200, _ fields: [String: String] = [:]) -> Answer {
            var head = HTTPResponse(status: .init(code: status))
            head.headerFields[.contentType] = "application/x-amz-json-1.0"
            for (name, value) in fields {
                if let name = HTTPField.Name(name) { head.headerFields[name] = value }
            }
            return .answer(HTTPAnswer(head: head, body: Array(text.utf8)))
        }

        static func error(
            _ type: String,
            _ message: String = "",
            status: Int = 400,
            _ fields: [String: String] = [:]
        )
            -> Answer
        {
            json("{\"__type\":\"\(type)\",\"Message\":\"\(message)\"}", status: status, fields)
        }
    }

    private struct State {
        var answers: [Answer]
        var requests: [Request] = []
    }

    private let state: Mutex<State>
    private let reply: (@Sendable (Request) throws -> HTTPAnswer)?

    /// - Parameter answers: in their order; the last one goes on for ever.
    init(_ answers: [Answer]) {
        state = Mutex(State(answers: answers))
        reply = nil
    }

    init(_ reply: @escaping @Sendable (Request) throws -> HTTPAnswer) {
        state = Mutex(State(answers: []))
        self.reply = reply
    }

    var requests: [Request] { state.withLock(\.requests) }

    func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let request = Request(head: request, body: body, limits: limits)
        let answer: Answer? = state.withLock { state in
            state.requests.append(request)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers.first
        }
        if let reply { return try reply(request) }
        switch answer {
        case .answer(let answer)?: return answer
        case .failure(let kind)?: throw TransportFailure(kind, host: request.head.authority ?? "")
        case nil: throw TransportFailure(.unreachable, host: request.head.authority ?? "")
        }
    }
}
