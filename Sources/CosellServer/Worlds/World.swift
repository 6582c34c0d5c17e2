import AccessChecks
import CosellAccess
import CosellDomain
import CosellSigning
import CosellStore
import CosellWire
import Synchronization

/// One world: a Partner Central with records, a clock, an agenda, events, tokens, faults and quotas of its own. The doors
/// look for it with every call; a snapshot that is restored brings another one in its place.
final class World: Sendable {
    /// The one that is there without being made, on the data of the server.
    static let main = "main"

    let name: String
    /// Those of its accounts; none for the main one, whose keys the configuration names.
    let accounts: [WorldAccount]
    let providers: Providers
    let agenda: Agenda
    let pipeline: Pipeline
    /// STS, IAM and Organizations, and who may sign for them.
    let checks: Checks
    let checkVerifier: SignatureVerifier<Principal>
    let control: ControlTable
    let events: EventSource
    let log: CallLog
    /// What is done in it all the time, until it is left: the agenda, deliveries.
    private let chores: [@Sendable () async -> Void]

    private let work = Mutex<Task<Void, Never>?>(nil)
    private let usedAt = Atomic<Int64>(0)

    init(
        name: String = World.main,
        accounts: [WorldAccount] = [],
        providers: Providers,
        agenda: Agenda,
        pipeline: Pipeline,
        checks: Checks,
        checkVerifier: SignatureVerifier<Principal>,
        control: ControlTable,
        events: EventSource,
        log: CallLog,
        chores: [@Sendable () async -> Void] = []
    ) {
        (self.name, self.accounts, self.providers, self.agenda) = (name, accounts, providers, agenda)
        (self.pipeline, self.checks, self.checkVerifier) = (pipeline, checks, checkVerifier)
        (self.control, self.events, self.log, self.chores) = (control, events, log, chores)
    }

    var store: Store { providers.house.store }

    /// When it was asked for last, by the wall clock.
    var lastUse: Instant { Instant(milliseconds: usedAt.load(ordering: .relaxed)) }

    func use(at now: Instant) { usedAt.store(now.milliseconds, ordering: .relaxed) }

    /// Begins with what is done all the time.
    func start() {
        work.withLock { work in
            guard work == nil else { return }
            work = Task.detached { [chores] in
                await withTaskGroup { group in
                    for chore in chores { group.addTask { await chore() } }
                }
            }
        }
    }

    /// Returns once nothing is done any more but for calls.
    func stop() async {
        let task = work.withLock { work -> Task<Void, Never>? in
            defer { work = nil }
            return work
        }
        task?.cancel()
        await task?.value
    }

    /// Whether that came of another world having taken this one's place: the call had no effect.
    static func isLeft(_ cause: (any Error)?) -> Bool { (cause as? StoreError)?.kind == .closed }
}
