/// What a store knows of other nodes that let its database hold another state.
extension Store {
    /// Rings when another node has replaced everything, or may have.
    package var replacements: Listening { announcements.listen { $0 == PostgreSQLEra.topic } }

    /// Whether the state that it was opened on is known to be left.
    package var isLeft: Bool { !fence.isOpen }

    /// Asks the database whether it holds another state than the one that this store was opened on; from then on this one
    /// answers nothing any more.
    package func isOvertaken() async throws -> Bool {
        guard isShared, try await currentEra() != era else { return false }
        fence.shut()
        return true
    }

    /// The store of what the database holds now, once ``isOvertaken()`` says that this is another state.
    package func successor() async throws -> Store {
        let successor = Store(engine, announcements, era: try await currentEra())
        announcements.publishAll()
        return successor
    }

    private func currentEra() async throws -> Int {
        try await engine.read(.newest, readTally) { transaction in
            try transaction.first(PostgreSQLEra.number) { try $0.integer(0) } ?? 0
        }
    }
}
