import CosellClient
import CosellWire
import HTTPTypes

/// Asks the server of a CRM, and asks again where that can do nothing twice.
struct CRMExchange: Sendable {
    let transport: any Transport
    let surroundings: Surroundings

    /// A server that is down for longer is for the next run.
    static let tries = 5
    /// The longest pause that a server may ask for; a longer one ends the run.
    static let longestPause = Duration.seconds(90)

    init(_ transport: any Transport, _ surroundings: Surroundings) {
        (self.transport, self.surroundings) = (transport, surroundings)
    }

    /// - Returns: any answer but those by which a server says that it cannot answer now.
    /// - Throws: that nobody answers. For a request that is not repeatable, it may have been carried out all the same.
    func send(_ request: CRMRequest) async throws(CRMFailure) -> HTTPAnswer {
        var attempt = 1
        while true {
            let trouble: String
            let mayRepeat: Bool
            var asked: Duration?
            switch await once(request) {
            case .answer(let answer) where !Self.unable.contains(answer.head.status.code): return answer
            case .answer(let answer):
                asked = Backoff.asked(in: answer.head.headerFields, now: surroundings.now())
                trouble = "\(request.server.authority) answered \(answer.head.status.code)"
                mayRepeat = request.isRepeatable || answer.head.status.code == 503
            case .failure(let failure):
                trouble = failure.what
                let wasNeverSent = [.unreachable, .unknownHost].contains(failure.kind)
                let isFinal = [.untrusted, .malformedAddress, .answerTooLarge].contains(failure.kind)
                mayRepeat = !isFinal && (request.isRepeatable || wasNeverSent)
            case .cancelled: throw .unreachable("It was interrupted; run it again, and it goes on from there.")
            }
            guard mayRepeat, attempt < Self.tries, (asked ?? .zero) <= Self.longestPause else {
                throw .unreachable(
                    "\(trouble). Check the address and the network, and run it again: it goes on from there."
                )
            }
            try await pause(asked ?? jitter(attempt))
            attempt += 1
        }
    }

    /// A random part of a limit that doubles, so that many that were refused at once do not come back at once.
    func jitter(_ attempt: Int) -> Duration {
        .milliseconds(Int64((0.5 + surroundings.chance() / 2) * 1000 * Double(1 << min(attempt - 1, 5))))
    }

    func pause(_ duration: Duration) async throws(CRMFailure) {
        do { try await surroundings.sleep(duration) } catch {
            throw .unreachable("It was interrupted; run it again, and it goes on from there.")
        }
    }

    private static let unable: Set<Int> = [408, 500, 502, 503, 504]

    private enum Result {
        case answer(HTTPAnswer)
        case failure(TransportFailure)
        case cancelled
    }

    private func once(_ request: CRMRequest) async -> Result {
        let limits = ExchangeLimits(time: request.patience, answerBytes: request.answerBytes)
        do { return .answer(try await transport.send(request.head, body: request.body, within: limits)) } catch {
            switch error {
            case let failure as TransportFailure: return .failure(failure)
            case is CancellationError: return .cancelled
            default:
                return .failure(TransportFailure(.malformedAddress, host: request.server.authority, detail: "\(error)"))
            }
        }
    }
}
