import Foundation

extension Thread {
    /// Runs what takes its time on a thread of its own, off the few that all tasks share.
    static func run<Value: Sendable>(
        _ name: String,
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
            let thread = Thread { continuation.resume(with: Result { try body() }) }
            thread.name = "cosell.\(name)"
            thread.start()
        }
    }
}
