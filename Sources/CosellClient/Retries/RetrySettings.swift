/// How often and in which manner a call that failed is tried again.
public struct RetrySettings: Hashable, Sendable {
    public enum Mode: String, Hashable, Sendable {
        /// A few tries with growing pauses.
        case standard
        /// As standard; besides, calls wait for each other after the service has said that they come too fast.
        case adaptive

        /// AWS's older tools have a mode `legacy`; here it counts as standard.
        init?(settingOf text: String) {
            self.init(rawValue: text.lowercased() == "legacy" ? "standard" : text.lowercased())
        }
    }

    public var mode: Mode
    /// Tries of one call in all, the first one counted.
    public var maximumAttempts: Int

    public init(mode: Mode = .standard, maximumAttempts: Int = 3) {
        self.mode = mode
        self.maximumAttempts = maximumAttempts
    }

    /// One try and no other.
    public static let off = RetrySettings(maximumAttempts: 1)
}
