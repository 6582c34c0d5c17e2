import CosellDomain
import CosellSMTP
import CosellStore
import CosellWire

/// Who takes mails out of the house.
protocol MailCarrier: Sendable {
    /// Takes mails in their order.
    ///
    /// - Parameter settled: hears what came of one before the next is taken.
    /// - Throws: what keeps the next one here for now.
    func carry(
        _ mails: [StoredMail],
        settled: (StoredMail, MailDelivery.Outcome) async throws -> Void
    ) async throws
}

/// Takes them to a mail server.
struct SMTPCarrier: MailCarrier {
    let client: SMTPClient
    /// Whose mails they are.
    let from: String

    func carry(
        _ mails: [StoredMail],
        settled: (StoredMail, MailDelivery.Outcome) async throws -> Void
    ) async throws {
        try await client.visit { session in
            for stored in mails {
                do {
                    try await session.send(stored.text(from: from))
                    try await settled(stored, .delivered)
                } catch let failure as SMTPFailure where failure.isFinalForTheMail {
                    try await settled(stored, .refused("\(failure)"))
                }
            }
        }
    }
}

extension StoredMail {
    /// The same text each time, so that a reader's program knows a mail that came twice.
    fileprivate func text(from sender: String) -> MailText {
        MailText(
            from: sender,
            to: mail.to,
            subject: mail.subject,
            text: mail.text,
            at: at,
            id: "cosell-\(sequence)-\(at.nanosecondsSinceEpoch)"
        )
    }
}
