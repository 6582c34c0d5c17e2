public import Logging

/// How one call is made, apart from what it asks; the default suits nearly all.
public struct CallOptions: Sendable {
    /// For the whole call, retries and pauses included; nil sets no limit but that of each try.
    public var timeLimit: Duration?
    /// Tries in all; nil takes the client's number.
    public var maximumAttempts: Int?
    /// Takes the place of the client's logger.
    public var logger: Logger?

    public init(timeLimit: Duration? = nil, maximumAttempts: Int? = nil, logger: Logger? = nil) {
        self.timeLimit = timeLimit
        self.maximumAttempts = maximumAttempts
        self.logger = logger
    }
}
