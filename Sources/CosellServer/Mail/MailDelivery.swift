import CosellDomain
import CosellStore
import CosellWire
import Logging

/// Brings mails out of the house, each at least once and in their order, and remembers in the store how far it came. No call
/// waits for it: it reads what was committed.
struct MailDelivery: Sendable {
    let store: Store
    let carrier: any MailCarrier
    let logger: Logger
    /// Waits between tries; tests need not.
    var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// Mails of one visit to the mail server.
    private static let batch = 50
    /// How often a mail is tried that the server puts off while it takes others: for some half an hour.
    static let triesOfOneMail = 30

    /// After another node was found at it, which may end before it has brought everything.
    private static let lookAgain = Duration.seconds(1)

    /// What comes of a mail.
    enum Outcome: Hashable, Sendable {
        case delivered
        /// It is tried no more.
        case refused(String)
    }

    /// Lays the place where delivery begins, before the first call is answered.
    static func begin(in store: Store) async throws {
        try await store.write { try MailTable(transaction: $0).beginDelivery() }
    }

    func deliver() async {
        let news = store.announcements.listen { $0 == MailTable.topic }
        var rings = news.rings.makeAsyncIterator()
        var troubles = Troubles()
        while !Task.isCancelled {
            do {
                switch try await store.alone(about: .mailDelivery, { try await visit(&troubles) }) {
                case true?: break
                case false?: await rings.next()
                case nil: try await pause(Self.lookAgain)
                }
            } catch {
                if Task.isCancelled { return }
                await put(off: error, &troubles)
            }
        }
    }

    /// - Returns: whether there was something to bring.
    private func visit(_ troubles: inout Troubles) async throws -> Bool {
        let mails = try await waiting()
        guard let first = mails.first else { return false }
        troubles.look(at: first.sequence)
        try await carrier.carry(mails) { mail, outcome in
            try await settle(mail, outcome)
            troubles.end(logger)
        }
        return true
    }

    private func waiting() async throws -> [StoredMail] {
        try await store.snapshot {
            let mails = MailTable(transaction: $0)
            return try mails.mails(after: mails.place ?? 0, limit: Self.batch)
        }
    }

    private func settle(_ mail: StoredMail, _ outcome: Outcome) async throws {
        let facts: Logger.Metadata = ["mail": "\(mail.sequence)"]
        switch outcome {
        case .delivered: logger.info("mail delivered", metadata: facts)
        case .refused(let cause):
            logger.error("mail not delivered", metadata: facts.merging(["cause": "\(cause)"]) { $1 })
        }
        try await store.write { try MailTable(transaction: $0).advanceDelivery(to: mail.sequence) }
    }

    /// Tries again later; gives a mail up that alone is at fault, for the sake of those behind it.
    private func put(off error: any Error, _ troubles: inout Troubles) async {
        troubles.begin(because: error, logger)
        do {
            if let mail = troubles.exhausted, let stored = try await waiting().first, stored.sequence == mail {
                try await settle(stored, .refused("\(error.words); \(Self.triesOfOneMail) tries"))
                troubles.end(logger)
            } else {
                try await pause(troubles.rest)
            }
        } catch {
            try? await pause(troubles.rest)  // the store's trouble is told by the store, and met again at the next try
        }
    }
}
