import CosellStore
import CosellWire

/// Mails are kept as long as the longest thing they speak of waits (decision 0064).
extension House {
    package static let mailLifetimeSeconds: Int64 = 30 * 24 * 3600

    /// For a service that sends mails.
    package var mailUpkeep: [AgendaAct] {
        [
            AgendaAct(.forgetMails) { _, books in
                let now = books.call.now
                let lifetime = Self.mailLifetimeSeconds
                let count = try books.mails.forget(before: now.adding(seconds: -lifetime), limit: Self.sweepBatch)
                let end = (try books.mails.oldest ?? now).adding(seconds: lifetime)
                try books.agenda.noteHousekeeping(.forgetMails, at: Self.moment(after: count, end, now))
            }
        ]
    }
}
