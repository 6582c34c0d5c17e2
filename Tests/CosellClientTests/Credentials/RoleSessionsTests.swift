import CosellWire
import Testing

@testable import CosellClient

/// Sessions of roles that the next process finds.
struct RoleSessionsTests {
    private static let key = ["/home/dana/.aws/config", "sales", "arn:role"]

    private func session(_ lifetimeSeconds: Int64, _ machine: FakeMachine) -> Credentials {
        Credentials(
            accessKeyID: "ASIA1",
            secretAccessKey: "S",
            sessionToken: "T",
            expiresAt: machine.now.adding(seconds: lifetimeSeconds),
            source: "a role"
        )
    }

    /// A machine on which an earlier process has left a session, some time later.
    private func machine(lifetimeSeconds: Int64, laterSeconds: Int64) throws -> FakeMachine {
        let first = FakeMachine()
        try #require(RoleSessions(first.surroundings)).keep(session(lifetimeSeconds, first), as: Self.key)
        let second = FakeMachine(files: first.written)
        second.pass(seconds: laterSeconds)
        return second
    }

    @Test(
        "are taken while they last long enough",
        arguments: [(3600, 2699, true), (3600, 2700, false), (900, 674, true), (900, 675, false), (900, 2000, false)]
            as [(Int64, Int64, Bool)]
    )
    func lifetime(_ lifetimeSeconds: Int64, _ laterSeconds: Int64, _ isTaken: Bool) throws {
        let machine = try machine(lifetimeSeconds: lifetimeSeconds, laterSeconds: laterSeconds)
        let found = try #require(RoleSessions(machine.surroundings)).kept(Self.key)
        #expect((found != nil) == isTaken)
        guard let found else { return }
        #expect(found.secretAccessKey == "S")
        #expect(found.sessionToken == "T")
    }

    @Test("another role, and a file that is none, say nothing")
    func others() throws {
        let machine = try machine(lifetimeSeconds: 3600, laterSeconds: 0)
        let sessions = try #require(RoleSessions(machine.surroundings))
        #expect(sessions.kept(Self.key + ["mfa"]) == nil)
        let broken = FakeMachine(files: machine.surroundings.variables.isEmpty ? [:] : ["/": "x"])
        #expect(try #require(RoleSessions(broken.surroundings)).kept(Self.key) == nil)
    }

    @Test("what a process has had once it does not get again: the service may have refused it")
    func refused() throws {
        let machine = try machine(lifetimeSeconds: 3600, laterSeconds: 0)
        let sessions = try #require(RoleSessions(machine.surroundings))
        #expect(sessions.kept(Self.key) != nil)
        #expect(sessions.kept(Self.key) == nil)
    }

    @Test("lie in the user's cache folder")
    func place() throws {
        let machine = FakeMachine(["XDG_CACHE_HOME": "/cache"])
        try #require(RoleSessions(machine.surroundings)).keep(session(3600, machine), as: Self.key)
        #expect(machine.written.keys.allSatisfy { $0.hasPrefix("/cache/cosell/roles/") && $0.hasSuffix(".json") })
        #expect(machine.written.count == 1)
    }
}
