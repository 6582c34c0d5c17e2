import NIOCore
import Synchronization

/// Which connections are open, which of them idle, and how many bytes of bodies they hold: what a bound on all of them
/// needs to know.
final class Connections: Sendable {
    private struct State {
        var open = 0
        var heldBytes = 0
        /// The idle ones, by when they became so.
        var idle: [ObjectIdentifier: (since: NIODeadline, channel: any Channel)] = [:]
    }

    /// Nobody is closed who came, or was answered, just now: his next request may be on its way.
    private static let courtesy = TimeAmount.milliseconds(100)

    let limits: ConnectionLimits
    private let state = Mutex(State())

    init(_ limits: ConnectionLimits) { self.limits = limits }

    /// Takes a new connection in; beyond the bound the longest idle one goes for it.
    ///
    /// - Returns: false when no place could be made.
    func open(at now: NIODeadline) -> Bool {
        let (fits, evicted) = state.withLock { state -> (Bool, (any Channel)?) in
            state.open += 1
            guard state.open > limits.connections else { return (true, nil) }
            guard let oldest = state.idle.min(by: { $0.value.since < $1.value.since }),
                oldest.value.since < now - Self.courtesy
            else { return (false, nil) }
            state.idle[oldest.key] = nil
            return (true, oldest.value.channel)
        }
        evicted?.close(promise: nil)
        return fits
    }

    func close(_ channel: any Channel) {
        state.withLock { state in
            state.open -= 1
            state.idle[ObjectIdentifier(channel)] = nil
        }
    }

    func becameIdle(_ channel: any Channel, at now: NIODeadline) {
        state.withLock { $0.idle[ObjectIdentifier(channel)] = (now, channel) }
    }

    func becameBusy(_ channel: any Channel) {
        state.withLock { $0.idle[ObjectIdentifier(channel)] = nil }
    }

    /// Counts bytes that are kept until their request is answered.
    ///
    /// - Returns: false when all connections together would hold too much; then nothing was counted.
    func hold(_ bytes: Int) -> Bool {
        state.withLock { state in
            guard state.heldBytes + bytes <= limits.heldBytes else { return false }
            state.heldBytes += bytes
            return true
        }
    }

    func release(_ bytes: Int) {
        guard bytes > 0 else { return }
        state.withLock { $0.heldBytes -= bytes }
    }
}
