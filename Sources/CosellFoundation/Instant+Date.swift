public import CosellWire
public import Foundation

extension Instant {
    /// The same moment, to the microsecond: a `Date` is no finer these days.
    ///
    /// - Returns: nil outside the years 1000...9999, which the wire cannot write.
    public init?(_ date: Date) { self.init(epochSeconds: date.timeIntervalSince1970) }

    public var date: Date { Date(self) }
}

extension Date {
    public init(_ instant: Instant) {
        self.init(timeIntervalSince1970: Double(instant.seconds) + Double(instant.nanoseconds) / 1_000_000_000)
    }
}
