import CosellRules
import CosellDomain
import CosellTestSupport
import CosellWire
import Synchronization
import Testing

struct HouseClockTests {
    @Test("it is the wall clock until it is moved, and goes on with it afterwards")
    func moves() throws {
        let wall = TestClock()
        let house = HouseClock { wall.now }
        wall.advance(seconds: 5)
        #expect(house.now == wall.now)
        try house.advance(milliseconds: 16 * 86_400_000)
        #expect(house.now == wall.now.adding(seconds: 16 * 86_400))
        wall.advance(milliseconds: 1)
        #expect(house.now == wall.now.adding(seconds: 16 * 86_400))
        #expect(house.wall == wall.now)
    }

    @Test("it goes forward only, and no further than a moment can be (CP31)", arguments: [-1, .min, .max] as [Int64])
    func refusals(_ milliseconds: Int64) throws {
        let house = HouseClock { TestClock.start }
        try house.advance(milliseconds: 1)
        #expect(throws: Objection.self) { try house.advance(milliseconds: milliseconds) }
        #expect(house.now == TestClock.start.adding(milliseconds: 1))
    }

    @Test("who listens hears of each move, and of none that was refused")
    func listeners() throws {
        let house = HouseClock { TestClock.start }
        let count = Mutex(0)
        house.onMove { count.withLock { $0 += 1 } }
        for _ in 1...2 { try house.advance(milliseconds: 1) }
        #expect(throws: Objection.self) { try house.advance(milliseconds: -1) }
        #expect(count.withLock { $0 } == 2)
    }

    @Test("a moment that has come is not waited for")
    func reached() async {
        let house = HouseClock(wall: { TestClock.start }, sleep: { _ in Issue.record("it waits") })
        #expect(await house.reach(TestClock.start))
    }

    @Test("a moment far away is waited for in naps, so that a wall clock that is set is noticed")
    func naps() async {
        let wall = TestClock()
        let naps = Mutex<[Duration]>([])
        let house = HouseClock(wall: { wall.now }) { nap in
            naps.withLock { $0.append(nap) }
            wall.advance(milliseconds: Int64(nap / .milliseconds(1)))
        }
        #expect(await house.reach(TestClock.start.adding(milliseconds: 125_000)))
        #expect(naps.withLock { $0 } == [.seconds(60), .seconds(60), .seconds(5)])
    }

    @Test("a wait that is given up says so")
    func givenUp() async {
        let house = HouseClock(wall: { TestClock.start }, sleep: { _ in throw CancellationError() })
        #expect(await !house.reach(TestClock.start.adding(seconds: 1)))
    }
}
