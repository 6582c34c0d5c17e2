import Synchronization

/// The connections that serve reads: a caller takes the first free one and waits only when none is.
///
/// First, not next: under light load the same few connections serve everyone, and their caches stay warm.
struct SQLiteReaders: ~Copyable, Sendable {
    private let gates: [SQLiteGate]
    private let waiters = Atomic(0)

    init(_ gates: [SQLiteGate]) {
        self.gates = gates
    }

    func use<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        for gate in gates {
            if let value = try gate.useIfFree(body) { return value }
        }
        let waiter = waiters.wrappingAdd(1, ordering: .relaxed).oldValue
        return try gates[waiter % gates.count].use(body)
    }
}
