import CosellShell
import CosellStore
import CosellSync

extension LocalDatabase {
    /// Runs what only one command at a time does with this database.
    ///
    /// - Throws: ``Complaints`` that says `what`, where another is at it.
    func alone<Value: Sendable>(
        about thing: Solitude,
        else what: String,
        remedy: String,
        _ body: () async throws -> Value
    ) async throws -> Value {
        guard let value = try await store.alone(about: thing, body) else {
            throw Complaints([Complaint(what, at: file, remedy: remedy)], exit: .failure)
        }
        return value
    }
}
