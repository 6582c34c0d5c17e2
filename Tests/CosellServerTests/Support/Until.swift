import Testing

/// Waits for what others do meanwhile, for a minute at most.
func until(_ isTrue: () -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while !isTrue(), ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(5)) }
    #expect(isTrue())
}
