import CosellStore
import CosellWire

/// Lets the agenda be carried out for as long as it runs. It sleeps until the next entry is due, and asks the store
/// nothing meanwhile; commits that note an entry wake it, and so does a clock that is moved.
package struct AgendaLoop: Sendable {
    private static let batch = 100
    /// After a round that failed as a whole.
    private static let restMilliseconds: Int64 = 1000

    private let agenda: Agenda
    private var clock: HouseClock { agenda.house.clock }

    package init(_ agenda: Agenda) { self.agenda = agenda }

    /// Runs until its task is cancelled.
    ///
    /// - Parameter tell: hears after each round how it ended.
    package func run(_ tell: (Result<AgendaRound, any Error>) -> Void) async {
        let listening = agenda.listen()
        clock.onMove { listening.ring() }
        var rings = listening.rings.makeAsyncIterator()
        while !Task.isCancelled {
            let now = clock.now
            let next: Instant?
            do {
                let round = try await agenda.round(at: now, limit: Self.batch)
                tell(.success(round))
                if !round.isEmpty { continue }
                next = try await agenda.next(after: now)
            } catch {
                tell(.failure(error))
                next = now.adding(milliseconds: Self.restMilliseconds)
            }
            await sleep(until: next, listening, &rings)
        }
        listening.end()
    }

    /// - Parameter moment: nil means for as long as nothing rings.
    private func sleep(
        until moment: Instant?,
        _ listening: Listening,
        _ rings: inout AsyncStream<Void>.AsyncIterator
    ) async {
        await withTaskGroup { alarm in
            if let moment { alarm.addTask { if await clock.reach(moment) { listening.ring() } } }
            _ = await rings.next()
            alarm.cancelAll()
        }
    }
}
