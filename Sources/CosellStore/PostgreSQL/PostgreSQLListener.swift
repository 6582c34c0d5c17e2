import Foundation
import Synchronization

/// Hears what all nodes commit, and wakes those of this node who wait for it; it sleeps while nothing is committed.
///
/// A notice comes right after its commit, maybe before the horizon of ``PostgreSQLPlaces`` has passed it: then nobody
/// would find what it tells of, so it is kept until the horizon has.
final class PostgreSQLListener: Sendable {
    /// How soon the horizon is looked at again, while a notice waits for it.
    private static let horizonInterval = Duration.milliseconds(5)
    /// How soon a server that is away is looked for again.
    private static let retryInterval = Duration.seconds(1)

    /// The lock that every node shares while it works: "COSE" and one.
    static let presence: SQL = "1129272134"

    private let address: PostgreSQLAddress
    private let announcements: Announcements
    private let isClosed = Atomic(false)
    private let bell: (reading: Int32, writing: Int32)
    private let ended = Latch()

    init(_ address: PostgreSQLAddress, _ announcements: Announcements) throws {
        (self.address, self.announcements) = (address, announcements)
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw StoreError(.tooManyFiles) }
        bell = (ends[0], ends[1])
        let thread = Thread { [self] in
            work()
            Foundation.close(bell.reading)
            Foundation.close(bell.writing)
            ended.open()
        }
        thread.name = "cosell.listener"
        thread.start()
    }

    func close() async {
        ring()
        await ended.wait()
    }

    /// Lets the thread end.
    func ring() {
        guard !isClosed.exchange(true, ordering: .relaxed) else { return }
        var byte: UInt8 = 0
        _ = write(bell.writing, &byte, 1)
    }

    private func work() {
        while !isClosed.load(ordering: .relaxed) {
            do {
                try listen()
            } catch {
                var descriptor = pollfd(fd: bell.reading, events: Int16(POLLIN), revents: 0)
                _ = poll(&descriptor, 1, Int32(Self.retryInterval / .milliseconds(1)))
            }
        }
    }

    private func listen() throws {
        let connection = try PostgreSQLConnection(address, settings: PostgreSQLSession.common)
        defer { connection.close() }
        let session = PostgreSQLSession(connection)
        try connection.query("LISTEN \(PostgreSQLSession.channel)")
        // A copy into this database finds that somebody uses it.
        try connection.query("SELECT pg_advisory_lock_shared(\(Self.presence.text))")
        // What was said while nobody listened, nobody knows: everybody looks.
        announcements.publishAll()
        var waiting: [Notice] = []
        while !isClosed.load(ordering: .relaxed) {
            let heard = connection.notices().compactMap(Notice.init)
            // Whoever hears of it looks into no place.
            if heard.contains(where: { $0.topics.contains(PostgreSQLEra.topic) }) {
                announcements.publish([PostgreSQLEra.topic])
            }
            waiting += heard
            if waiting.isEmpty {
                try connection.listen(beside: bell.reading, atMost: nil)
            } else {
                let horizon = try Self.horizon(session)
                let passed = waiting.filter { $0.transaction < horizon }
                waiting.removeAll { $0.transaction < horizon }
                announcements.publish(Set(passed.flatMap(\.topics)))
                if !waiting.isEmpty { try connection.listen(beside: bell.reading, atMost: Self.horizonInterval) }
            }
        }
    }

    private static func horizon(_ session: PostgreSQLSession) throws -> Int {
        try session.serve(mayWrite: false) { transaction in
            try transaction.first(
                "SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)"
            ) { try $0.integer(0) } ?? 0
        }
    }

    /// What one transaction told.
    private struct Notice {
        let transaction: Int
        let topics: [String]

        init?(_ payload: String) {
            let lines = payload.split(separator: "\n").map(String.init)
            guard let number = lines.first.flatMap({ Int($0) }) else { return nil }
            (transaction, topics) = (number, Array(lines.dropFirst()))
        }
    }
}
