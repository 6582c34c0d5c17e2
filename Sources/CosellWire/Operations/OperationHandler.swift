/// One operation with whoever answers it, in whatever service: what a server leads calls to.
public protocol OperationHandler<Call>: Sendable {
    associatedtype Operation: WireOperation
    /// What comes along with each input.
    associatedtype Call: Sendable

    func answer(_ input: Operation.Input, _ call: Call) async throws -> Operation.Output
}

/// The handler that generated code makes of an operation and an implementation of its service.
public struct Handler<Operation: WireOperation, Call: Sendable>: OperationHandler {
    private let body: @Sendable (Operation.Input, Call) async throws -> Operation.Output

    public init(
        of operation: Operation.Type,
        _ body: @escaping @Sendable (Operation.Input, Call) async throws -> Operation.Output
    ) {
        self.body = body
    }

    public func answer(_ input: Operation.Input, _ call: Call) async throws -> Operation.Output {
        try await body(input, call)
    }
}
