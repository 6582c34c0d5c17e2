import CosellShell

/// Where `cosell manage` is seen, and where its keys come from.
protocol ManageScreen: Sendable {
    /// Its columns and lines.
    var size: (width: Int, height: Int) { get }
    /// Begins to show, and to hear of what happens; `hear` is called from a thread of its own.
    func begin(_ hear: @escaping @Sendable (ScreenEvent) -> Void) throws
    /// Shows these lines.
    ///
    /// - Parameter isAnswer: whether they come of a key, and not of time.
    func paint(_ lines: [ScreenLine], isAnswer: Bool)
    /// Forgets what stands there: somebody else may have written on it, or it has another size.
    func renew()
    /// Gives the terminal to the shell until it gives it back.
    func suspend()
    /// Leaves the terminal as it was; may be called more than once.
    func end()
}

enum ScreenEvent: Sendable {
    case keys([Key])
    /// A line that was written where single keys cannot be heard.
    case line(String)
    case resized
    /// Somebody else may have written on it.
    case dirty
    /// The shell wants the terminal.
    case suspended
    /// A signal asks for the end, or the terminal is gone.
    case ended(CommandStatus)
}
