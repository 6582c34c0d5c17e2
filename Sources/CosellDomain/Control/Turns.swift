/// Lets bodies that wait in their midst follow one another, in the order in which they came.
package actor Turns {
    private var last: Task<Void, Never>?

    package init() {}

    package func take<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = Task { [last] in
            await last?.value
            return try await body()
        }
        last = Task { _ = await task.result }
        return try await task.value
    }
}
