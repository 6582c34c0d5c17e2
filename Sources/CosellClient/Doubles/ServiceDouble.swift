public import CosellWire
public import HTTPTypes
import Synchronization

/// Stands in for a service in tests: it answers as the test says, remembers what it was asked, and never waits.
///
/// ```swift
/// let double = ServiceDouble()
/// double.answer(Selling.ListSolutions.self) { _ in .init(solutionSummaries: []) }
/// let client = try SellingClient(double.configuration)
/// ```
/// The client is the real one: it signs, pages, tries again and reads, only that its requests end here. An answer may
/// throw an exception of the API, which arrives as from AWS, or a ``TransportFailure``, as from a broken line.
public final class ServiceDouble: Transport {
    private typealias Reply = @Sendable ([UInt8]) async throws -> HTTPAnswer

    private struct State {
        var replies: [String: Reply] = [:]
        var bodies: [String: [[UInt8]]] = [:]
        var now: Instant
    }

    private let state: Mutex<State>

    /// - Parameter now: its clock's time, which moves when the client waits.
    public init(now: Instant = Instant(seconds: 1_767_225_600)) { state = Mutex(State(now: now)) }

    /// How a client is set up that talks to this double alone: no machine, no network, no waiting.
    public var configuration: ClientConfiguration {
        ClientConfiguration(
            endpoint: "http://localhost",
            credentials: FixedCredentials(Credentials(accessKeyID: "AKIADOUBLE", secretAccessKey: "double")),
            rateBudget: .off,
            transport: self,
            surroundings: surroundings
        )
    }

    /// Says what an operation answers, from now on.
    public func answer<Operation: WireOperation>(
        _ operation: Operation.Type,
        by answer: @escaping @Sendable (Operation.Input) async throws -> Operation.Output
    ) {
        let form = DoubleForm(wire: Operation.descriptor.service.wire)
        state.withLock { state in
            state.replies[Self.name(operation)] = { body in
                do { return form.answer(try await answer(form.input(body))) } catch let refusal
                    as any ServiceException
                {
                    return form.answer(refusing: refusal)
                }
            }
        }
    }

    /// Says what an operation does that answers nothing, from now on.
    public func accept<Operation: WireOperation>(
        _ operation: Operation.Type,
        by act: @escaping @Sendable (Operation.Input) async throws -> Void = { _ in }
    ) where Operation.Output == NoOutput {
        answer(operation) { input in
            try await act(input)
            return NoOutput()
        }
    }

    /// What an operation has been asked with, call by call; every try counts.
    public func inputs<Operation: WireOperation>(of operation: Operation.Type) throws -> [Operation.Input] {
        let form = DoubleForm(wire: Operation.descriptor.service.wire)
        return try state.withLock { $0.bodies[Self.name(operation)] ?? [] }.map { try form.input($0) }
    }

    public func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let name = request.headerFields[.target] ?? request.path ?? ""
        let reply = state.withLock { state in
            state.bodies[name, default: []].append(body)
            return state.replies[name]
        }
        guard let reply else { throw UnansweredCall(operation: name) }
        return try await reply(body)
    }

    /// As requests name it.
    private static func name<Operation: WireOperation>(_ operation: Operation.Type) -> String {
        switch Operation.descriptor.service.wire {
        case .awsJSON: Operation.descriptor.target
        case .cbor: Operation.descriptor.path
        }
    }

    private var surroundings: Surroundings {
        Surroundings(
            readFile: { _ in nil },
            writeFile: { _, _ in },
            now: { self.state.withLock(\.now) },
            sleep: { time in
                try Task.checkCancellation()
                self.state.withLock { $0.now = $0.now.adding(time) }
            },
            chance: { 0.5 },
            run: { _ in ProgramOutput(exitCode: 127, output: []) }
        )
    }
}

/// A double was asked for an operation that nobody has told it to answer.
public struct UnansweredCall: Error, Hashable, Sendable, CustomStringConvertible {
    /// As the request names it, `AWSPartnerCentralSelling.GetOpportunity`.
    public let operation: String

    public var description: String {
        "The double has no answer for \(operation): give it one with answer(_:by:) or accept(_:by:)."
    }
}
