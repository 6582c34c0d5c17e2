import CosellWire

/// How long to wait for work that goes on at AWS, and how often to look.
public struct Patience: Hashable, Sendable {
    /// Before the second look; later pauses double.
    public var firstPause: Duration
    public var longestPause: Duration
    /// In all.
    public var total: Duration

    public init(
        firstPause: Duration = .seconds(1),
        longestPause: Duration = .seconds(15),
        total: Duration = .seconds(300)
    ) {
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.total = total
    }
}

/// How far some work is.
public enum Progress<Value: Sendable>: Sendable {
    case running
    case done(Value)
    /// It has ended without success: the service's code for the reason, and its words.
    case failed(reason: String, message: String)
}

/// Work at AWS did not end as awaited.
public struct WaitFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable {
        case failed
        /// It may still end well; only nobody waits any longer.
        case timedOut
    }

    public let kind: Kind
    /// The work, for people: `task oit-1234567890abc`.
    public let work: String
    /// The service's code, for work that failed.
    public let reason: String
    public let message: String

    public init(_ kind: Kind, _ work: String, reason: String = "", message: String = "") {
        self.kind = kind
        self.work = work
        self.reason = reason
        self.message = message
    }

    public var description: String {
        switch kind {
        case .failed: "\(work) failed with \(reason): \(message)"
        case .timedOut: "\(work) is still running; look again later"
        }
    }
}

extension ServiceEngine {
    /// Looks at some work until it ends.
    ///
    /// - Parameter look: asks how far it is.
    /// - Throws: ``WaitFailure`` when it fails or takes too long, and what `look` throws.
    public func wait<Value>(
        for work: String,
        _ patience: Patience = Patience(),
        look: () async throws -> Progress<Value>
    ) async throws -> Value {
        let deadline = surroundings.now().adding(patience.total)
        var pause = patience.firstPause
        while true {
            switch try await look() {
            case .done(let value): return value
            case .failed(let reason, let message):
                throw WaitFailure(.failed, work, reason: reason, message: message)
            case .running: break
            }
            guard surroundings.now().adding(pause) <= deadline else { throw WaitFailure(.timedOut, work) }
            try await surroundings.sleep(pause)
            pause = min(pause * 2, patience.longestPause)
        }
    }
}
