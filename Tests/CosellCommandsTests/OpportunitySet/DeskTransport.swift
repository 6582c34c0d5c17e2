import CosellClient
import CosellWire
import HTTPTypes
import SellingAPI
import SellingClient
import Synchronization

/// A service with one opportunity: it answers reads with it, stores updates or refuses them, and remembers them.
final class DeskTransport: Transport {
    private struct State {
        var record: Selling.GetOpportunityResponse
        var refusals: [String]
        var updates: [Selling.UpdateOpportunityRequest] = []
        var reads = 0
    }

    private let state: Mutex<State>
    /// Changes the record just before it is read for that time: someone else's work.
    private let meanwhile: @Sendable (_ read: Int, inout Selling.GetOpportunityResponse) -> Void

    /// - Parameter refusals: bodies of errors with which the next updates are answered, one each.
    init(
        _ record: Selling.GetOpportunityResponse,
        refusals: [String] = [],
        meanwhile: @escaping @Sendable (_ read: Int, inout Selling.GetOpportunityResponse) -> Void = { _, _ in }
    ) {
        state = Mutex(State(record: record, refusals: refusals))
        self.meanwhile = meanwhile
    }

    var updates: [Selling.UpdateOpportunityRequest] { state.withLock(\.updates) }
    var reads: Int { state.withLock(\.reads) }

    func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let target = HTTPField.Name("X-Amz-Target").flatMap { request.headerFields[$0] } ?? ""
        return try state.withLock { state in
            guard target.hasSuffix(".UpdateOpportunity") else {
                state.reads += 1
                meanwhile(state.reads, &state.record)
                return Self.answer(200, JSONWriter.bytes(state.record))
            }
            state.updates.append(try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: body).value)
            if !state.refusals.isEmpty { return Self.answer(400, Array(state.refusals.removeFirst().utf8)) }
            return Self.answer(200, Array(#"{"Id":"O7","LastModifiedDate":"2030-01-15T12:00:00Z"}"#.utf8))
        }
    }

    private static func answer(_ status: Int, _ body: [UInt8]) -> HTTPAnswer {
        var head = HTTPResponse(status: HTTPResponse.Status(code: status))
        head.headerFields[.contentType] = "application/x-amz-json-1.0"
        return HTTPAnswer(head: head, body: body)
    }

    /// A client of this service, on a machine without files or time.
    func client() throws -> SellingClient {
        let surroundings = Surroundings(
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { StreamsDouble.now },
            sleep: { _ in },
            chance: { 0 },
            run: { _ in ProgramOutput(exitCode: 1, output: []) }
        )
        let key = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret")
        return try SellingClient(
            ClientConfiguration(
                endpoint: "http://localhost:4620",
                credentials: FixedCredentials(key),
                transport: self,
                surroundings: surroundings
            )
        )
    }
}
