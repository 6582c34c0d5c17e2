import AccountDomain
import CosellDomain
import CosellSMTP
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import Logging
import Synchronization
import Testing

@testable import CosellServer

/// Each mail at least once, in order, whatever the mail server does; and nothing that was there before.
struct MailDeliveryTests {
    private static func mail(_ number: Int) -> Mail { Mail(to: "\(number)@x.example", subject: "s", text: "t") }

    private static func store(_ opened: Store? = nil) async throws -> Store {
        let store = try await Desk.open(store: opened).house.store
        try await store.migrate(AccountSchema.migrations, of: AccountSchema.family, at: "now")
        return store
    }

    private static func send(_ numbers: Int..., in store: Store) async throws {
        for number in numbers {
            try await store.write { try MailTable(transaction: $0).send(mail(number), at: TestClock.start) }
        }
    }

    private static func place(_ store: Store) async throws -> Int? {
        try await store.read { try MailTable(transaction: $0).place }
    }

    /// Delivers until the carrier has heard enough.
    private static func deliver(_ store: Store, by carrier: Carrier, until count: Int) async -> [Duration] {
        let pauses = Pauses()
        let delivery = MailDelivery(
            store: store,
            carrier: carrier,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) {
            pauses.note($0)
        }
        let running = Task { await delivery.deliver() }
        await carrier.hear(count)
        running.cancel()
        await running.value
        return pauses.noted
    }

    @Test("mails are settled in order, each once, and the place is remembered")
    func order() async throws {
        let store = try await Self.store()
        try await MailDelivery.begin(in: store)
        try await Self.send(1, 2, 3, in: store)
        let carrier = Carrier()
        let pauses = await Self.deliver(store, by: carrier, until: 3)
        #expect(carrier.carried == [1, 2, 3])
        #expect(pauses.isEmpty)
        #expect(try await Self.place(store) == 3)
        try await Self.send(4, in: store)
        _ = await Self.deliver(store, by: carrier, until: 4)
        #expect(carrier.carried == [1, 2, 3, 4])
    }

    @Test(
        "nodes on one database take turns: each mail once, in order",
        .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here")
    )
    func nodes() async throws {
        try await withTestDatabase { database in
            let store = try await Self.store(database.open())
            let other = try await database.open()
            try await MailDelivery.begin(in: store)
            for number in 1...20 { try await Self.send(number, in: store) }
            let carrier = Carrier()
            async let pauses = Self.deliver(other, by: carrier, until: 20)
            _ = await Self.deliver(store, by: carrier, until: 20)
            #expect(await pauses.allSatisfy { $0 == .seconds(1) })
            #expect(carrier.carried == Array(1...20))
            let waiting = try await other.read { transaction in
                let mails = MailTable(transaction: transaction)
                return try mails.mails(after: mails.place ?? 0, limit: 1)
            }
            #expect(waiting.isEmpty)
            for store in [store, other] { await store.close() }
        }
    }

    @Test("a mail of the time before delivery began is left where it is")
    func before() async throws {
        let store = try await Self.store()
        try await Self.send(1, in: store)
        try await MailDelivery.begin(in: store)
        try await MailDelivery.begin(in: store)
        try await Self.send(2, in: store)
        let carrier = Carrier()
        _ = await Self.deliver(store, by: carrier, until: 1)
        #expect(carrier.carried == [2])
    }

    @Test("a server that is away is asked again after 1, 2, 4 … 60 seconds, for ever, and then from where it was")
    func away() async throws {
        let store = try await Self.store()
        try await MailDelivery.begin(in: store)
        try await Self.send(1, 2, in: store)
        let failures = Array(repeating: SMTPFailure.unreachable("refused"), count: MailDelivery.triesOfOneMail + 5)
        let carrier = Carrier(failures: [1: [], 2: failures])
        let pauses = await Self.deliver(store, by: carrier, until: 2)
        #expect(carrier.carried == [1, 2])
        #expect(pauses.prefix(8).map(\.components.seconds) == [1, 2, 4, 8, 16, 32, 60, 60])
        #expect(pauses.count == failures.count)
    }

    @Test("a mail that alone is put off goes to the next one's account after its tries")
    func putOff() async throws {
        let store = try await Self.store()
        try await MailDelivery.begin(in: store)
        try await Self.send(1, 2, in: store)
        let refusals = Array(repeating: SMTPFailure.refused(.recipient, code: 451), count: MailDelivery.triesOfOneMail)
        let carrier = Carrier(failures: [1: refusals])
        _ = await Self.deliver(store, by: carrier, until: 1)
        #expect(carrier.carried == [2])
        #expect(try await Self.place(store) == 2)
    }

    @Test(
        "which refusals are final for a mail, and which are about it alone",
        arguments: [
            (SMTPFailure.refused(.recipient, code: 550), true, true),
            (SMTPFailure.refused(.recipient, code: 451), false, true),
            (SMTPFailure.refused(.text, code: 552), true, true),
            (SMTPFailure.refused(.sender, code: 550), false, false),
            (SMTPFailure.refused(.login, code: 535), false, false), (SMTPFailure.unsendable, true, true),
            (SMTPFailure.silent, false, false),
            (SMTPFailure.unreachable("x"), false, false), (SMTPFailure.noTLS, false, false),
        ]
    )
    func kinds(_ failure: SMTPFailure, isFinal: Bool, isAboutTheMail: Bool) {
        #expect(failure.isFinalForTheMail == isFinal)
        #expect(failure.isAboutTheMail == isAboutTheMail)
    }
}

/// Takes mails, or fails as it was told to, one failure a try.
private final class Carrier: MailCarrier, Sendable {
    private let state: Mutex<(carried: [Int], failures: [Int: [SMTPFailure]])>
    private let heard: AsyncStream<Int>
    private let tell: AsyncStream<Int>.Continuation

    init(failures: [Int: [SMTPFailure]] = [:]) {
        state = Mutex(([], failures))
        (heard, tell) = AsyncStream.makeStream(of: Int.self)
    }

    var carried: [Int] { state.withLock { $0.carried } }

    func carry(
        _ mails: [StoredMail],
        settled: (StoredMail, MailDelivery.Outcome) async throws -> Void
    ) async throws {
        for mail in mails {
            let number = Int(mail.mail.to.prefix { $0 != "@" }) ?? 0
            let failure = state.withLock { state in
                state.failures[number]?.isEmpty == false ? state.failures[number]?.removeFirst() : nil
            }
            if let failure { throw failure }
            let count = state.withLock { state in
                state.carried.append(number)
                return state.carried.count
            }
            try await settled(mail, .delivered)
            tell.yield(count)
        }
    }

    /// Waits until so many mails were carried and settled.
    func hear(_ count: Int) async {
        guard carried.count < count || count == 0 else { return }
        for await reached in heard where reached >= count {
            // For whoever else listens.
            tell.yield(reached)
            return
        }
    }
}

private final class Pauses: Sendable {
    private let all = Mutex<[Duration]>([])

    var noted: [Duration] { all.withLock { $0 } }

    func note(_ pause: Duration) { all.withLock { $0.append(pause) } }
}
