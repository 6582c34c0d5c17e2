package import CosellClient

extension Surroundings {
    /// Pauses before further tries of a call whose own tries are used up.
    private static let pauses: [Duration] = [1, 2, 4, 8, 15].map { .seconds($0) }

    /// Calls until there is an answer, or an error that asking again does not mend.
    ///
    /// - Parameter passes: whether the trouble may be over after a pause.
    package func patiently<Answer: Sendable>(
        while passes: (any Error) -> Bool = { CallVerdict($0) == .passing },
        _ call: () async throws -> Answer
    ) async throws -> Answer {
        var pauses = Self.pauses[...]
        while true {
            do { return try await call() } catch {
                guard passes(error), let pause = pauses.popFirst() else { throw error }
                try await sleep(pause)
            }
        }
    }
}
