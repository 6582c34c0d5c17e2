/// Why a mail was not handed over. Nothing of it is secret: a server's words can hold addresses, and stay out.
package enum SMTPFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nobody listens there, or the way is cut.
    case unreachable(String)
    case refused(Step, code: Int)
    /// TLS is wanted, and the server does not offer it.
    case noTLS
    /// A log-in is wanted, and the server offers no way that is known here.
    case noLogin
    /// It said nothing for too long.
    case silent
    /// It ended the conversation.
    case closed
    /// It said something that is no reply, or more than was asked.
    case strange
    /// An address or a line that cannot be sent at all.
    case unsendable

    /// What was asked when it refused.
    package enum Step: String, Sendable {
        case greeting, hello = "EHLO", tls = "STARTTLS", login = "AUTH", sender = "MAIL FROM", recipient = "RCPT TO"
        case text = "DATA"
    }

    /// Whether this mail can never be handed over there, whoever tries: others behind it can.
    package var isFinalForTheMail: Bool {
        switch self {
        case .unsendable: true
        case .refused(.recipient, let code), .refused(.text, let code): code >= 500
        default: false
        }
    }

    /// Whether it is about one mail, and says nothing of others.
    package var isAboutTheMail: Bool {
        switch self {
        case .unsendable, .refused(.recipient, _), .refused(.text, _): true
        default: false
        }
    }

    package var description: String {
        switch self {
        case .unreachable(let cause): "the mail server is not reached: \(cause)"
        case .refused(let step, let code): "the mail server answered \(code) to \(step.rawValue)"
        case .noTLS: "the mail server offers no STARTTLS; say starttls: false if it is to be spoken to in the clear"
        case .noLogin: "the mail server offers no log-in by PLAIN or LOGIN"
        case .silent: "the mail server says nothing"
        case .closed: "the mail server ended the conversation"
        case .strange: "the mail server does not speak SMTP"
        case .unsendable: "the mail has an address that SMTP cannot carry"
        }
    }
}
