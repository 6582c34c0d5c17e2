import CosellWire
import SellingClient
import Testing

@testable import CosellClient

/// The adaptive mode's brake, held to the figures of botocore's.
struct SendingRateTests {
    private static func at(_ seconds: Double) -> Instant {
        FakeMachine.start.adding(.microseconds(Int64((seconds * 1_000_000).rounded())))
    }

    @Test("lets calls go freely until the service complains")
    func free() {
        let rate = SendingRate(at: FakeMachine.start)
        for call in 0..<100 {
            let now = Self.at(Double(call) / 1000)
            #expect(rate.wait(at: now) == .zero)
            rate.record(wasThrottled: false, at: now)
        }
    }

    struct Pace: Sendable, CustomTestStringConvertible {
        let milliseconds: Int64
        let perSecond: Double
        var testDescription: String { "at \(milliseconds) ms" }
    }

    /// Of botocore 1.44 under a clock of its own: calls that succeed at 0, 100, … 1900 ms, three that are throttled at
    /// 2000, 2050 and 2100 ms, then one each 250 ms, of which the one at 9600 ms is throttled.
    static let paces = [
        Pace(milliseconds: 0, perSecond: 0.5), Pace(milliseconds: 900, perSecond: 0.5),
        Pace(milliseconds: 1900, perSecond: 2.744), Pace(milliseconds: 2000, perSecond: 6.998),
        Pace(milliseconds: 2050, perSecond: 4.898), Pace(milliseconds: 2100, perSecond: 3.429),
        Pace(milliseconds: 3100, perSecond: 4.834), Pace(milliseconds: 4100, perSecond: 4.937),
        Pace(milliseconds: 5100, perSecond: 6.136), Pace(milliseconds: 6100, perSecond: 8),
        Pace(milliseconds: 9100, perSecond: 8), Pace(milliseconds: 9600, perSecond: 2.8),
        Pace(milliseconds: 10_100, perSecond: 3.665), Pace(milliseconds: 11_100, perSecond: 4),
        Pace(milliseconds: 12_100, perSecond: 4.473), Pace(milliseconds: 13_100, perSecond: 7.485),
        Pace(milliseconds: 17_100, perSecond: 8),
    ]

    @Test("the pace falls and climbs by the same figures", arguments: paces)
    func pace(_ row: Pace) {
        let rate = SendingRate(at: FakeMachine.start)
        let calls = (0..<20).map { Int64($0) * 100 } + [2000, 2050, 2100] + (1...60).map { 2100 + Int64($0) * 250 }
        for milliseconds in calls where milliseconds <= row.milliseconds {
            let wasThrottled = [2000, 2050, 2100, 9600].contains(milliseconds)
            rate.record(wasThrottled: wasThrottled, at: FakeMachine.start.adding(milliseconds: milliseconds))
        }
        #expect(abs(rate.perSecond - row.perSecond) < 0.001)
    }

    struct Rush: Sendable, CustomTestStringConvertible {
        let callers: Int
        let calls: Int
        let allowedPerSecond: Int
        /// How long botocore's takes.
        let seconds: Double
        var testDescription: String { "\(calls) calls of \(callers), \(allowedPerSecond) a second allowed" }
    }

    static let rushes = [
        Rush(callers: 10, calls: 50, allowedPerSecond: 10, seconds: 7.7),
        Rush(callers: 20, calls: 100, allowedPerSecond: 20, seconds: 10.0),
        Rush(callers: 20, calls: 60, allowedPerSecond: 5, seconds: 14.4),
        Rush(callers: 50, calls: 200, allowedPerSecond: 20, seconds: 18.8),
        Rush(callers: 1, calls: 20, allowedPerSecond: 2, seconds: 12.1),
    ]

    @Test("callers that wait look anew, so that a rush is over as soon as with AWS's tools", arguments: rushes)
    func rush(_ row: Rush) throws {
        let seconds = try #require(Self.duration(of: row))
        #expect(seconds <= row.seconds * 1.05)
        #expect(seconds >= row.seconds * 0.8)
    }

    /// Runs a rush against a service that refuses what is beyond its rate; a call takes 50 ms.
    ///
    /// - Returns: when the last one has succeeded; nil when that takes more than five minutes.
    private static func duration(of rush: Rush) -> Double? {
        let rate = SendingRate(at: FakeMachine.start)
        var events = (0..<rush.callers).map { (time: 0.0, caller: $0, isAnswer: false) }
        var served: [Int: Int] = [:]
        var done = 0
        while let index = events.indices.min(by: { (events[$0].time, $0) < (events[$1].time, $1) }) {
            let (time, caller, isAnswer) = events[index]
            guard time < 300 else { return nil }
            guard isAnswer else {
                let wait = min(rate.wait(at: at(time)), SendingRate.longestBlindWait)
                events[index] = wait == .zero ? (time + 0.05, caller, true) : (time + wait / .seconds(1), caller, false)
                continue
            }
            let isRefused = served[Int(time), default: 0] >= rush.allowedPerSecond
            if !isRefused {
                served[Int(time), default: 0] += 1
                done += 1
            }
            rate.record(wasThrottled: isRefused, at: at(time))
            if done == rush.calls { return time }
            events[index] = (time, caller, false)
        }
        return nil
    }

    @Test("a client that waits for its turn looks again, and gives up when its time is over")
    func client() async throws {
        let machine = FakeMachine()
        let transport = StubTransport([.error("ThrottlingException"), .json("{\"SolutionSummaries\":[]}")])
        var configuration = ClientConfiguration.test(transport, machine)
        configuration.retries = RetrySettings(mode: .adaptive, maximumAttempts: 2)
        let client = try SellingClient(configuration)
        _ = try await client.listSolutions(.init(catalog: "Sandbox"))
        let turns = machine.sleeps.dropFirst()
        #expect(machine.sleeps.first == .milliseconds(500))
        #expect(!turns.isEmpty)
        #expect(turns.allSatisfy { $0 <= SendingRate.longestBlindWait })
        await #expect(throws: TransportFailure.self) {
            _ = try await client.listSolutions(.init(catalog: "Sandbox"), CallOptions(timeLimit: .milliseconds(150)))
        }
    }
}
