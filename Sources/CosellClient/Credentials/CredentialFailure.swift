/// Why there are no credentials: what is wrong, where, what to do. It holds no secret.
public struct CredentialFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable {
        /// No source has any.
        case notFound
        /// A setting is missing, or two contradict each other.
        case incomplete
        /// Profiles name each other in a circle.
        case circular
        /// The login is over, or there was none.
        case loginExpired
        /// What was handed out has ended already.
        case expired
        /// A device's code is needed and nobody gives one.
        case codeNeeded
        /// The other side answered no.
        case refused
        /// The other side did not answer.
        case unreachable
        /// What came back, or stands in a file, cannot be read.
        case malformed
    }

    public let kind: Kind
    public let what: String
    /// The profile, file, variable or host at fault.
    public let place: String
    public let remedy: String

    public init(_ kind: Kind, _ what: String, in place: String, remedy: String) {
        self.kind = kind
        self.what = what
        self.place = place
        self.remedy = remedy
    }

    public var description: String { "\(what) (\(place)). \(remedy)" }
}
