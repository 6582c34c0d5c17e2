import CosellEvents

/// Who brings events to one target.
protocol EventCarrier: Sendable {
    /// How many at a time.
    var width: Int { get }

    func carry(_ parcel: Parcel) async -> CarryOutcome

    /// Nothing is brought any more.
    func leave() async
}

/// What came of a try.
enum CarryOutcome: Hashable, Sendable {
    case brought
    /// - Parameter after: how long the target asks not to be asked.
    case failed(cause: String, after: Duration? = nil)
}
