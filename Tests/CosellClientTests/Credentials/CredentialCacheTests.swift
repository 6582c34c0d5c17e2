import CosellWire
import Synchronization
import Testing

@testable import CosellClient

struct CredentialCacheTests {
    /// Gives out numbered credentials that last an hour, and fails when told to.
    private final class Source: CredentialsProvider {
        let machine: FakeMachine
        let lifetimeSeconds: Int64
        let state = Mutex((count: 0, isBroken: false))

        init(_ machine: FakeMachine, lifetimeSeconds: Int64 = 3600) {
            self.machine = machine
            self.lifetimeSeconds = lifetimeSeconds
        }

        var count: Int { state.withLock(\.count) }

        func credentials() async throws -> Credentials? {
            await Task.yield()
            let count = try state.withLock { state in
                state.count += 1
                if state.isBroken { throw CredentialFailure(.refused, "broken", in: "test", remedy: "") }
                return state.count
            }
            return Credentials(
                accessKeyID: "AK\(count)",
                secretAccessKey: "S",
                expiresAt: machine.now.adding(seconds: lifetimeSeconds)
            )
        }
    }

    private let machine = FakeMachine()

    @Test("fetches once for all who wait")
    func oneFetch() async throws {
        let source = Source(machine)
        let cache = CredentialCache(source, now: machine.surroundings.now)
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await cache.credentials().accessKeyID } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(keys == ["AK1"])
        #expect(source.count == 1)
    }

    @Test(
        "fetches again a quarter of an hour before the end",
        arguments: zip([2699, 2700] as [Int64], ["AK1", "AK2"])
    )
    func early(seconds: Int64, key: String) async throws {
        let cache = CredentialCache(Source(machine), now: machine.surroundings.now)
        _ = try await cache.credentials()
        machine.pass(seconds: seconds)
        #expect(try await cache.credentials().accessKeyID == key)
    }

    @Test(
        "sessions of a quarter of an hour are used until their last quarter",
        arguments: zip([0, 300, 674, 675] as [Int64], ["AK1", "AK1", "AK1", "AK2"])
    )
    func short(seconds: Int64, key: String) async throws {
        let cache = CredentialCache(Source(machine, lifetimeSeconds: 900), now: machine.surroundings.now)
        _ = try await cache.credentials()
        machine.pass(seconds: seconds)
        #expect(try await cache.credentials().accessKeyID == key)
    }

    @Test("goes on with the old ones while they last, when no new ones come")
    func brokenSource() async throws {
        let source = Source(machine)
        let cache = CredentialCache(source, now: machine.surroundings.now)
        _ = try await cache.credentials()
        source.state.withLock { $0.isBroken = true }
        machine.pass(seconds: 3539)
        #expect(try await cache.credentials().accessKeyID == "AK1")
        machine.pass(seconds: 1)
        await #expect(throws: CredentialFailure.self) { try await cache.credentials() }
    }

    @Test("forgets what the service refused, and only that")
    func forgetting() async throws {
        let cache = CredentialCache(Source(machine), now: machine.surroundings.now)
        let first = try await cache.credentials()
        await cache.forget(first)
        let second = try await cache.credentials()
        await cache.forget(first)
        #expect(try await cache.credentials() == second)
        #expect(second.accessKeyID == "AK2")
    }
}
