import CosellRules
import CosellWire
import Synchronization

/// Faults that the configuration asks for, so that a client's handling of them can be tried.
final class FaultPlan: Sendable {
    /// One planned fault: every n-th call of an operation is answered with a declared error.
    struct Entry: Sendable {
        /// `selling/TagResource`, or `TagResource` for that operation of every service that declares the error for it.
        let operation: String
        let error: String
        let every: Int

        func names(_ operation: OperationDescriptor) -> Bool {
            [operation.name, operation.key].contains(self.operation) && operation.errors.contains(error)
        }
    }

    private let entries: [Entry]
    private let counts = Mutex<[String: Int]>([:])

    init(_ entries: [Entry]) { self.entries = entries }

    /// The fault of this call, if it is the turn of one.
    func objection(_ operation: OperationDescriptor, _ voice: any Voice) -> Objection? {
        guard !entries.isEmpty else { return nil }
        let planned = entries.filter { $0.names(operation) }
        guard !planned.isEmpty else { return nil }
        let count = counts.withLock { counts in
            counts[operation.key, default: 0] += 1
            return counts[operation.key, default: 0]
        }
        return planned.first { count % $0.every == 0 }.flatMap { Self.objection($0.error, voice) }
    }

    /// - Returns: what the service says by that name; nil for a name that it never says.
    static func objection(_ error: String, _ voice: any Voice) -> Objection? {
        kinds.first { type(of: voice.exception($0)).name == error }
    }

    private static let words: Objection.Remark = "This fault was asked for by the server's configuration."

    private static let kinds: [Objection] = [
        .invalid(words), .denied(words), .missing(words), .conflict(words), .quota(words), .throttled, .failed(words),
    ]
}
