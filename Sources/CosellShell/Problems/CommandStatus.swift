/// How a command ends. The numbers are the AWS CLI's (version 2), so that scripts need not care which of the two ran.
package enum CommandStatus: Int32, CaseIterable, Sendable {
    case done = 0
    /// A check found something: `cosell lint`, or a question was answered with no.
    case findings = 1
    case interrupted = 130
    case usage = 252
    case configuration = 253
    case refused = 254
    case failure = 255

    package var meaning: String {
        switch self {
        case .done: "done"
        case .findings: "a check found something to mend, or you answered no"
        case .interrupted: "interrupted"
        case .usage: "the command line is wrong, or an argument breaks a limit of the model; nothing was sent"
        case .configuration: "no credentials, or a setting or profile that cannot be used; nothing was sent"
        case .refused: "the service refused the call, or found nothing by that name"
        case .failure: "anything else: no network, a clock that is off, an answer that makes no sense"
        }
    }
}
