import CosellStore
import CosellWire

/// Lets the agenda be carried out for as long as it runs. It sleeps until the next entry is due, and asks the store
/// nothing meanwhile; commits that note an entry wake it, and so does a clock that is moved.
package struct AgendaLoop: Sendable {
    private static let batch = 100
    /// After a round that failed as a whole.
    private static let restMilliseconds: Int64 = 1000

    private let agenda: Agenda
    private let clock: HouseClock

    package init(_ agenda: Agenda, _ clock: HouseClock) {
        self.agenda = agenda
        self.clock = clock
    }

    /// Runs until its task is cancelled.
    ///
    /// - Parameter tell: hears after each round how it ended.
    package func run(_ tell: (Result<Int, any Error>) -> Void) async {
        let listening = agenda.listen()
        clock.onMove { listening.ring() }
        var rings = listening.rings.makeAsyncIterator()
        while !Task.isCancelled {
            let now = clock.now
            var next: Instant?
            do {
                let done = try await agenda.round(at: now, limit: Self.batch)
                tell(.success(done))
                if done > 0 { continue }
                next = try agenda.next(after: now)
            } catch {
                tell(.failure(error))
                next = now.adding(milliseconds: Self.restMilliseconds)
            }
            let alarm = next.map { moment in
                Task {
                    await clock.reach(moment)
                    listening.ring()
                }
            }
            _ = await rings.next()
            alarm?.cancel()
        }
        listening.end()
    }
}
