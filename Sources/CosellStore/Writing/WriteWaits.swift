/// How long writes waited in line for the writer's thread, each counted when it is taken.
package struct WriteWaits: Sendable {
    /// Told how long one write waited.
    let note: @Sendable (Duration) -> Void
    /// The time that waits are measured by.
    let now: @Sendable () -> ContinuousClock.Instant

    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        note: @escaping @Sendable (Duration) -> Void = { _ in }
    ) {
        (self.now, self.note) = (now, note)
    }
}
