import CosellWire
import Testing

@testable import CosellClient

struct SendingRateTests {
    private func at(_ milliseconds: Int64) -> Instant { FakeMachine.start.adding(milliseconds: milliseconds) }

    @Test("lets calls go freely until the service complains")
    func free() {
        let rate = SendingRate()
        for call in 0..<100 {
            #expect(rate.place(at: at(Int64(call))) == .zero)
            rate.record(wasThrottled: false, at: at(Int64(call)))
        }
    }

    @Test("after a complaint calls wait for each other, each longer than the one before")
    func braking() {
        let rate = SendingRate()
        for call in 0..<20 { rate.record(wasThrottled: false, at: at(Int64(call) * 100)) }
        rate.record(wasThrottled: true, at: at(2000))
        let waits = (0..<20).map { _ in rate.place(at: at(2000)) }
        let waiting = waits.filter { $0 > .zero }
        #expect(waiting.count >= 10)
        #expect(waits == waits.sorted())
        #expect(Set(waiting).count == waiting.count)
    }

    @Test("climbs back when the service is content")
    func recovery() {
        let rate = SendingRate()
        for call in 0..<20 { rate.record(wasThrottled: false, at: at(Int64(call) * 100)) }
        for _ in 0..<3 { rate.record(wasThrottled: true, at: at(2000)) }
        let slow = (0..<20).map { _ in rate.place(at: at(2000)) }.last ?? .zero
        for call in 0..<400 { rate.record(wasThrottled: false, at: at(2100 + Int64(call) * 50)) }
        let fast = (0..<20).map { _ in rate.place(at: at(22_100)) }.last ?? .zero
        #expect(fast < slow)
    }
}
