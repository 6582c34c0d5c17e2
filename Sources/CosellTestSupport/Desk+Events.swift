import SellingDomain
package import CosellDomain
package import CosellEvents
package import CosellWire

/// What is told of what happened, and the passing of time.
extension Desk {
    /// The types of the events that an account was sent since a place in the order, oldest first.
    package func events(of account: String? = nil, after sequence: Int = 0) async throws -> [String] {
        try await storedEvents(of: account, after: sequence).map(\.detailType)
    }

    /// The types of the events that came of some calls.
    package func events(of account: String? = nil, during body: () async throws -> Void) async throws -> [String] {
        let start = try await lastEvent()
        try await body()
        return try await events(of: account, after: start)
    }

    /// The last envelope of a type that an account was sent; nil for none.
    package func lastEvent(_ type: String, of account: String? = nil) async throws -> Document? {
        guard let event = try await storedEvents(of: account).last(where: { $0.detailType == type }) else { return nil }
        return try JSONReader.document(from: event.envelope)
    }

    /// The place of the newest event of all.
    package func lastEvent() async throws -> Int {
        try await provider.events(EventFilter(), after: 0, limit: .max).last?.sequence ?? 0
    }

    package func storedEvents(of account: String? = nil, after sequence: Int = 0) async throws -> [StoredEvent] {
        let filter = EventFilter(account: account ?? self.account, catalog: catalog)
        return try await provider.events(filter, after: sequence, limit: .max)
    }

    /// Lets time pass, and what comes of it by itself.
    package func pass(seconds: Int64) async throws {
        clock.advance(seconds: seconds)
        try await keepUp()
    }

    /// Does what is due by now.
    package func keepUp() async throws {
        try await round(
            provider.reviewing + provider.invitationUpkeep + provider.taskCompletion
                + provider.prospecting(with: SampleProspector())
        )
    }

    /// Does what is due by now, of the kinds that these acts know.
    ///
    /// - Returns: how many entries were done.
    @discardableResult
    package func round(_ acts: [AgendaAct], limit: Int = 100) async throws -> Int {
        try await Agenda(house, acts, chance: chance).round(at: clock.now, limit: limit).done
    }
}
