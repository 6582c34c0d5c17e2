import CosellDomain
import CosellTestSupport
import CosellWire
import Synchronization
import Testing

struct HouseClockTests {
    @Test("it is the wall clock until it is moved, and goes on with it afterwards")
    func moves() {
        let wall = TestClock()
        let house = HouseClock { wall.now }
        wall.advance(seconds: 5)
        #expect(house.now == wall.now)
        house.advance(milliseconds: 16 * 86_400_000)
        #expect(house.now == wall.now.adding(seconds: 16 * 86_400))
        wall.advance(milliseconds: 1)
        #expect(house.now == wall.now.adding(seconds: 16 * 86_400))
    }

    @Test("who listens hears of each move")
    func listeners() {
        let house = HouseClock { TestClock.start }
        let count = Mutex(0)
        house.onMove { count.withLock { $0 += 1 } }
        for _ in 1...2 { house.advance(milliseconds: 1) }
        #expect(count.withLock { $0 } == 2)
    }

    @Test("a moment that has come is not waited for")
    func reached() async {
        await HouseClock { TestClock.start }.reach(TestClock.start)
    }
}
