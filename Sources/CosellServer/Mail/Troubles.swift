import CosellSMTP
import Logging

/// What keeps mails from being delivered, and since how many tries: each try waits twice as long, up to a minute, and only
/// the first and the last are told.
struct Troubles {
    private static let shortest = 1
    private static let longest = 60

    private var count = 0
    private var cause: String?
    /// The first of the mails that wait, and how often it alone was at fault.
    private var head: (mail: Int, tries: Int)?

    /// How long to wait before the next try.
    var rest: Duration { .seconds(min(Self.longest, Self.shortest << min(max(0, count - 1), 10))) }

    /// The mail that was tried for long enough.
    var exhausted: Int? { head.flatMap { $0.tries >= MailDelivery.triesOfOneMail ? $0.mail : nil } }

    mutating func look(at mail: Int) { if head?.mail != mail { head = (mail, 0) } }

    mutating func begin(because error: any Error, _ logger: Logger) {
        count += 1
        if (error as? SMTPFailure)?.isAboutTheMail ?? false { head?.tries += 1 }
        guard cause != error.words else { return }
        cause = error.words
        logger.error("mail delivery failed", metadata: ["cause": "\(error.words)", "next": "tried again by itself"])
    }

    mutating func end(_ logger: Logger) {
        if cause != nil { logger.notice("mail delivery works again") }
        self = Troubles()
    }
}
