import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 3.2.
struct EmailDomainTests {
    @Test("the domain of the address is kept in small letters, with the time")
    func success() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        try await desk.associate("kim@Sub.Northwind.example")
        let kept = try #require(try await desk.partner().awsTrainingCertificationEmailDomains)
        #expect(kept == [.init(domainName: "sub.northwind.example", registeredAt: desk.clock.now.wholeMilliseconds)])
    }

    @Test("one's own domain again changes nothing")
    func again() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        try await desk.associate("kim@northwind.example")
        let before = try await desk.partner()
        try await desk.pass(seconds: 60)
        #expect(await outcome { try await desk.associate("lee@NORTHWIND.example") } == "ok")
        #expect(try await desk.partner() == before)
    }

    @Test("public providers and other partners' domains are refused", arguments: ["kim@gmail.com", "kim@QQ.com"])
    func incompatible(_ email: String) async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        #expect(await outcome { try await desk.associate(email) } == "INCOMPATIBLE_DOMAIN")
        let other = desk.of(AccountDesk.second)
        try await other.register("Tailspin")
        try await desk.associate("kim@northwind.example")
        #expect(await outcome { try await other.associate("sam@northwind.example") } == "INCOMPATIBLE_DOMAIN")
        let elsewhere = other.of(in: Catalog.aws).switched { $0.fixedEmailCode = "123456" }
        try await elsewhere.verify("Tailspin")
        try await elsewhere.register("Tailspin")
        #expect(await outcome { try await elsewhere.associate("sam@northwind.example") } == "ok")
    }

    @Test("50 at most; one given up makes room, and is free for others")
    func limit() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        for number in 1...50 { try await desk.associate("kim@d\(number).example") }
        #expect(
            await outcome { try await desk.associate("kim@d51.example") } == "Quota LIMIT_EXCEEDED_NUMBER_OF_DOMAIN"
        )
        #expect(await outcome { try await desk.associate("kim@d50.example") } == "ok")
        try await desk.disassociate("d7.EXAMPLE")
        #expect(await outcome { try await desk.associate("kim@d51.example") } == "ok")
        #expect(try await desk.domains().count == 50)
        let other = desk.of(AccountDesk.second)
        try await other.register("Tailspin")
        #expect(await outcome { try await other.associate("kim@d7.example") } == "ok")
    }

    @Test("what is not associated cannot be given up")
    func unknown() async throws {
        let desk = try await AccountDesk.open()
        try await desk.register()
        #expect(await outcome { try await desk.disassociate("x.example") } == "NotFound PARTNER_DOMAIN_NOT_FOUND")
    }

    @Test("the partner is looked for first, then the code, then the domain")
    func order() async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws) { $0.fixedEmailCode = "424242" }
        let nobody = await outcome { try await desk.associate("kim@gmail.com", code: "000000") }
        #expect(nobody == "NotFound PARTNER_NOT_FOUND")
        try await desk.verify()
        try await desk.register(code: "424242")
        let wrong = await outcome { try await desk.associate("kim@gmail.com", code: "000000") }
        #expect(wrong == "INVALID_VALUE emailVerificationCode")
        #expect(await outcome { try await desk.associate("kim@gmail.com", code: "424242") } == "INCOMPATIBLE_DOMAIN")
    }
}
