/// Why a CRM did not answer at all; the texts say what to do.
package enum CRMFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The credentials are missing, wrong or revoked.
    case signIn(String)
    /// A limit of the system is used up.
    case limit(String, retryAfter: Duration?)
    case unreachable(String)
    case refused(code: String, message: String)
    /// It answered something that is none of its answers, or a file is not what it should be.
    case unreadable(String)

    package var description: String {
        switch self {
        case .signIn(let text), .limit(let text, _), .unreachable(let text), .unreadable(let text): text
        case .refused(let code, let message): "\(message) (\(code))"
        }
    }
}
