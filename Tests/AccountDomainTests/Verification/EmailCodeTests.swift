import AccountAPI
import AccountDomain
import CosellDomain
import Testing

/// Account 2.8.
struct EmailCodeTests {
    /// A partner-to-be of catalog AWS, verified, to whom a code was sent.
    private static func desk() async throws -> (desk: AccountDesk, code: String) {
        let desk = try await AccountDesk.open(in: Catalog.aws)
        try await desk.verify()
        try await desk.sendCode()
        return (desk, try await desk.code(to: AccountDesk.lead))
    }

    private static func wrong(_ code: String) -> String { code == "000000" ? "000001" : "000000" }

    private static let refused = "INVALID_VALUE emailVerificationCode"

    @Test("is six digits, mailed to the address in small letters")
    func mail() async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws)
        try await desk.sendCode(to: "Dana@Northwind.example")
        let mail = try #require(try await desk.mails(to: "DANA@northwind.EXAMPLE").first)
        let code = try #require(mail.fields["code"])
        #expect(code.wholeMatch(of: /[0-9]{6}/) != nil)
        #expect(mail.text.contains(code))
        #expect(mail.to == "dana@northwind.example")
    }

    @Test("in the Sandbox nothing is mailed, and any six digits count, sent or not")
    func sandbox() async throws {
        let desk = try await AccountDesk.open()
        for _ in 1...7 { try await desk.sendCode() }
        #expect(try await desk.mails(to: AccountDesk.lead) == [])
        #expect(await outcome { try await desk.register(code: "987654") } == "ok")
    }

    @Test("the case of the address does not matter")
    func address() async throws {
        let (desk, code) = try await Self.desk()
        #expect(await outcome { try await desk.register(email: "DANA@Northwind.example", code: code) } == "ok")
    }

    @Test("a code never sent, one for another address, and one of another account or catalog are wrong")
    func foreign() async throws {
        let (desk, code) = try await Self.desk()
        #expect(await outcome { try await desk.register(email: "kim@northwind.example", code: code) } == Self.refused)
        let other = desk.of(AccountDesk.second)
        try await other.verify("Tailspin")
        #expect(await outcome { try await other.register("Tailspin", code: code) } == Self.refused)
        #expect(await outcome { try await desk.register(code: code) } == "ok")
    }

    @Test("is good for 15 minutes", arguments: [(899, "ok"), (900, "INVALID_VALUE emailVerificationCode")])
    func lifetime(_ seconds: Int, _ answer: String) async throws {
        let (desk, code) = try await Self.desk()
        try await desk.pass(seconds: Int64(seconds))
        #expect(await outcome { try await desk.register(code: code) } == answer)
    }

    @Test("a newer code voids the older one")
    func newer() async throws {
        let (desk, code) = try await Self.desk()
        try await desk.sendCode()
        let newer = try await desk.code(to: AccountDesk.lead)
        #expect(newer != code)
        #expect(await outcome { try await desk.register(code: code) } == Self.refused)
        #expect(await outcome { try await desk.register(code: newer) } == "ok")
    }

    @Test("five wrong tries void it, and refused calls count", arguments: [(4, "ok"), (5, refused)])
    func tries(_ count: Int, _ answer: String) async throws {
        let (desk, code) = try await Self.desk()
        for _ in 0..<count {
            #expect(await outcome { try await desk.register(code: Self.wrong(code)) } == Self.refused)
        }
        #expect(await outcome { try await desk.register(code: code) } == answer)
    }

    @Test("wrong tries at once all count")
    func crowd() async throws {
        let (desk, code) = try await Self.desk()
        let wrong = Self.wrong(code)
        await withTaskGroup(of: Void.self) { group in
            for _ in 1...10 { group.addTask { _ = await outcome { try await desk.register(code: wrong) } } }
        }
        #expect(await outcome { try await desk.register(code: code) } == Self.refused)
    }

    @Test("is good once, and a call that is refused for another reason does not use it up")
    func once() async throws {
        let (desk, code) = try await Self.desk()
        let odd = [Account.Tag(key: "aws:x", value: "1")]
        #expect(await outcome { try await desk.register(code: code, tags: odd) } == "ACTION_NOT_PERMITTED tags.key")
        try await desk.register(code: code)
        #expect(await outcome { try await desk.associate(AccountDesk.lead, code: code) } == Self.refused)
    }

    @Test("five a day go to one address, and the sixth when the first is a day old")
    func quota() async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws)
        for _ in 1...5 {
            try await desk.sendCode()
            try await desk.pass(seconds: 60)
        }
        let full = "Quota LIMIT_EXCEEDED_NUMBER_OF_EMAIL"
        #expect(await outcome { try await desk.sendCode(to: "DANA@northwind.example") } == full)
        #expect(await outcome { try await desk.sendCode(to: "kim@northwind.example") } == "ok")
        #expect(await outcome { try await desk.of(AccountDesk.second).sendCode() } == "ok")
        #expect(try await desk.mails(to: AccountDesk.lead).count == 6)
        try await desk.pass(seconds: 24 * 3600 - 301)
        #expect(await outcome { try await desk.sendCode() } == full)
        try await desk.pass(seconds: 1)
        #expect(await outcome { try await desk.sendCode() } == "ok")
        #expect(await outcome { try await desk.sendCode() } == full)
    }

    @Test("a fixed code of the configuration counts beside those that are sent")
    func fixed() async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws) { $0.fixedEmailCode = "424242" }
        try await desk.verify()
        #expect(await outcome { try await desk.register(code: "424243") } == Self.refused)
        #expect(await outcome { try await desk.register(code: "424242") } == "ok")
    }

    @Test("the alliance lead's other address needs a code, the same one does not")
    func allianceLead() async throws {
        let desk = try await AccountDesk.open(in: Catalog.aws) { $0.fixedEmailCode = "424242" }
        try await desk.verify()
        try await desk.register(code: "424242")
        let rows: [(Account.AllianceLeadContact, String?, String)] = [
            (AccountDesk.contact("DANA@northwind.example", first: "Dan"), nil, "ok"),
            (AccountDesk.contact(first: "Dee"), "000000", "ok"),
            (AccountDesk.contact("kim@northwind.example"), nil, "REQUIRED_FIELD_MISSING emailVerificationCode"),
            (AccountDesk.contact("kim@northwind.example"), "000000", Self.refused),
            (AccountDesk.contact("kim@northwind.example"), "424242", "ok"),
        ]
        for (contact, code, answer) in rows {
            let before = try await desk.lead()
            #expect(await outcome { try await desk.putLead(contact, code: code) } == answer)
            #expect(try await desk.lead() == (answer == "ok" ? contact : before))
        }
    }
}
