import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// R2.23, selling 3.7.
struct SellingSettingsTests {
    @Test("has only the catalog until a role is named")
    func absent() async throws {
        let desk = try await Desk.open()
        #expect(try await desk.settings() == .init(catalog: "Sandbox"))
    }

    static let roles: [(name: String, arn: String)] = [
        ("Jobs", "arn:aws:iam::111122223333:role/Jobs"),
        ("arn:aws:iam::111122223333:role/Jobs", "arn:aws:iam::111122223333:role/Jobs"),
        ("arn:aws:iam::111122223333:role/cosell/Jobs", "arn:aws:iam::111122223333:role/cosell/Jobs"),
    ]

    @Test("names a role by ARN or by bare name", arguments: roles)
    func role(_ name: String, _ arn: String) async throws {
        let desk = try await Desk.open()
        #expect(try await desk.putSettings(role: name) == .init(catalog: "Sandbox", resourceSnapshotJobRoleArn: arn))
        #expect(try await desk.settings() == .init(catalog: "Sandbox", resourceSnapshotJobRoleArn: arn))
    }

    @Test("a Put without a role clears it")
    func cleared() async throws {
        let desk = try await Desk.open()
        try await desk.putSettings(role: "Jobs")
        #expect(try await desk.putSettings(role: nil) == .init(catalog: "Sandbox"))
        #expect(try await desk.settings() == .init(catalog: "Sandbox"))
    }

    @Test("another account's role is refused, and the setting stays")
    func foreign() async throws {
        let desk = try await Desk.open()
        try await desk.putSettings(role: "Jobs")
        #expect(
            await outcome { try await desk.putSettings(role: "arn:aws:iam::444455556666:role/Jobs") }
                == "INVALID_VALUE resourceSnapshotJobRoleIdentifier"
        )
        #expect(try await desk.settings().resourceSnapshotJobRoleArn == Self.roles[0].arn)
    }

    @Test("each account and each catalog has its own")
    func scope() async throws {
        let desk = try await Desk.open()
        try await desk.putSettings(role: "Jobs")
        for other in [desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)] {
            #expect(try await other.settings().resourceSnapshotJobRoleArn == nil)
        }
    }
}
