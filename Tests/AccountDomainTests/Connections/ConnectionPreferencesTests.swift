import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 2.7, 3.6.
struct ConnectionPreferencesTests {
    @Test("are there for every account, from its first look on")
    func defaults() async throws {
        let desk = try await AccountDesk.open().of(AccountDesk.plain)
        let first = try await desk.preferences()
        #expect((first.accessType, first.excludedParticipantIds, first.revision) == (.allowAll, [], 1))
        #expect(first.arn == "arn:aws:partnercentral:us-east-1:777788889999:catalog/Sandbox/connection-preferences")
        #expect(first.updatedAt == desk.clock.now.wholeMilliseconds)
        try await desk.pass(seconds: 60)
        #expect(try await desk.preferences() == first)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(access) without \(others ?? [])" }
        let access: Account.AccessType
        var others: [String]?
        var answer = "ok"
    }

    private static let field = "excludedParticipantIdentifiers"

    static let rows = [
        Row(access: .allowAll),
        Row(access: .denyAll, others: []),
        Row(access: .allowByDefaultDenySome, others: ["444455556666", "pprofile-0000000000000"]),
        Row(access: .allowByDefaultDenySome, answer: "REQUIRED_FIELD_MISSING \(field)"),
        Row(access: .allowByDefaultDenySome, others: [], answer: "REQUIRED_FIELD_MISSING \(field)"),
        Row(access: .allowAll, others: ["444455556666"], answer: "ACTION_NOT_PERMITTED \(field)"),
        Row(access: .denyAll, others: ["444455556666"], answer: "ACTION_NOT_PERMITTED \(field)"),
        Row(access: .allowByDefaultDenySome, others: ["a", "a"], answer: "DUPLICATE_VALUE \(field)"),
        Row(access: .allowByDefaultDenySome, others: ["111122223333"], answer: "INVALID_VALUE \(field)"),
        Row(
            access: .denyAll,
            others: ["a", "a", "111122223333"],
            answer: "ACTION_NOT_PERMITTED \(field), DUPLICATE_VALUE \(field), INVALID_VALUE \(field)"
        ),
    ]

    @Test("names some exactly where some are denied", arguments: rows)
    func rules(_ row: Row) async throws {
        let desk = try await AccountDesk.open()
        #expect(await outcome { try await desk.prefer(row.access, without: row.others) } == row.answer)
        let kept = try await desk.preferences()
        #expect(kept.revision == (row.answer == "ok" ? 2 : 1))
        #expect(kept.excludedParticipantIds == (row.answer == "ok" ? row.others ?? [] : []))
    }

    @Test("one's own profile cannot be excluded")
    func oneself() async throws {
        let desk = try await AccountDesk.open()
        let own = try await desk.enroll()
        let answer = await outcome { try await desk.prefer(.allowByDefaultDenySome, without: [own]) }
        #expect(answer == "INVALID_VALUE excludedParticipantIdentifiers")
    }

    @Test("a change needs the revision that it changes, of two at once one counts")
    func revision() async throws {
        let desk = try await AccountDesk.open()
        let stale = "Conflict INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION"
        #expect(await outcome { try await desk.prefer(.denyAll, revision: 2) } == stale)
        async let one = outcome { try await desk.prefer(.denyAll) }
        async let other = outcome { try await desk.prefer(.allowAll) }
        #expect(await [one, other].sorted() == [stale, "ok"])
        #expect(try await desk.preferences().revision == 2)
    }
}
