import AccountAPI
import AccountDomain
import CosellDomain
import Testing

/// Account 3.7; what all services share is in `SellingTagsTests`.
struct AccountTagsTests {
    private static func tag(_ key: String, _ value: String = "1") -> Account.Tag { Account.Tag(key: key, value: value) }

    @Test("a partner's tags are set, overwritten, taken off and listed by key")
    func life() async throws {
        let desk = try await AccountDesk.open()
        let arn = try await desk.register().arn
        try await desk.tag(arn, [Self.tag("b"), Self.tag("a")])
        try await desk.tag(arn, [Self.tag("a", "2")])
        #expect(try await desk.tags(arn) == [Self.tag("a", "2"), Self.tag("b")])
        try await desk.untag(arn, ["b", "x"])
        #expect(try await desk.tags(arn) == [Self.tag("a", "2")])
    }

    @Test("keys of AWS's are not permitted, and doubled ones not allowed")
    func keys() async throws {
        let desk = try await AccountDesk.open()
        let arn = try await desk.register().arn
        #expect(await outcome { try await desk.tag(arn, [Self.tag("AWS:x")]) } == "ACTION_NOT_PERMITTED tags.key")
        #expect(await outcome { try await desk.tag(arn, [Self.tag("a"), Self.tag("a")]) } == "DUPLICATE_VALUE tags")
        try await desk.tag(arn, (1...200).map { Self.tag("k\($0)") })
        #expect(await outcome { try await desk.tag(arn, [Self.tag("x")]) } == "TOO_MANY_VALUES tags")
    }

    @Test("nothing but one's own partner has tags")
    func others() async throws {
        let desk = try await AccountDesk.open()
        let arn = try await desk.register().arn
        let names = [
            arn.replacing("Sandbox", with: "AWS"), arn + "x",
            "arn:aws:partnercentral:us-east-1::catalog/Sandbox/connection/pac-0000000000000",
        ]
        for name in names {
            #expect(await outcome { _ = try await desk.tags(name) } == "NotFound PARTNER_NOT_FOUND", "\(name)")
        }
        let stranger = desk.of(AccountDesk.second)
        #expect(await outcome { try await stranger.tag(arn, [Self.tag("a")]) } == "NotFound PARTNER_NOT_FOUND")
        #expect(await outcome { try await stranger.untag(arn, ["a"]) } == "NotFound PARTNER_NOT_FOUND")
    }
}
