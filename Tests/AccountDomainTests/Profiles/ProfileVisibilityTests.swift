import AccountAPI
import AccountDomain
import CosellDomain
import Testing

/// Account 2.3, 3.3.
struct ProfileVisibilityTests {
    @Test("needs a profile, starts private, and can be changed")
    func change() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        #expect(await outcome { _ = try await desk.visibility() } == "NotFound PARTNER_PROFILE_NOT_FOUND")
        #expect(await outcome { try await desk.show() } == "NotFound PARTNER_PROFILE_NOT_FOUND")
        try await desk.update()
        try await desk.pass(seconds: 1)
        let before = try await desk.visibility()
        let partner = try await desk.partner()
        #expect((before.id, before.arn, before.profileId) == (partner.id, partner.arn, partner.profile.profileId))
        #expect(before.visibility == .private)
        #expect(try await desk.show(.public).visibility == .public)
        #expect(try await desk.visibility().visibility == .public)
    }

    @Test("five times a day, the value it has already included")
    func quota() async throws {
        let desk = try await AccountDesk.open()
        try await desk.enroll()
        for _ in 1...5 { try await desk.show(.private) }
        let full = "Quota LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY"
        #expect(await outcome { try await desk.show(.private) } == full)
        try await desk.pass(seconds: 24 * 3600)
        #expect(await outcome { try await desk.show() } == "ok")
    }
}
