/// A write that waits for its group: what to do, and how to answer the one who asked.
struct PendingWrite: Sendable {
    typealias Answer = @Sendable () -> Void

    /// Runs the body, which may come again; gives the answer to send once its changes are safe.
    let perform: @Sendable (Transaction) throws -> Answer
    /// Answers that nothing was saved.
    let refuse: @Sendable (any Error) -> Void
    /// When it got in line; the queue says.
    var arrival: ContinuousClock.Instant?

    init(perform: @escaping @Sendable (Transaction) throws -> Answer, refuse: @escaping @Sendable (any Error) -> Void) {
        (self.perform, self.refuse) = (perform, refuse)
    }

    init<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>,
    ) {
        perform = { transaction in
            let value = try body(transaction)
            return { continuation.resume(returning: value) }
        }
        refuse = { continuation.resume(throwing: $0) }
    }
}
