import AccountDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import Testing

/// Decision 0064.
struct ForgetMailsTests {
    private static let day: Int64 = 24 * 3600

    @Test("mails go after 30 days, the newest stays, and those behind it have later numbers")
    func lifetime() async throws {
        let desk = try await AccountDesk.open()
        try await desk.keepUp()
        for number in 1...3 {
            try await send("\(number)", desk)
            desk.clock.advance(seconds: Self.day)
        }
        let story: [(days: Int64, left: [String])] = [
            (26, ["1", "2", "3"]), (1, ["2", "3"]), (1, ["3"]), (1, ["3"]), (100, ["3"]),
        ]
        for row in story {
            try await desk.pass(seconds: row.days * Self.day)
            #expect(try await desk.mails(to: "dana@northwind.example").map(\.subject) == row.left)
        }
        try await send("4", desk)
        try await desk.pass(seconds: 600)
        let mails = try await desk.provider.house.store.read {
            try MailTable(transaction: $0).mails(after: 3, limit: 10)
        }
        #expect(mails.map(\.mail.subject) == ["4"])
    }

    @Test("many go in several writes")
    func many() async throws {
        let desk = try await AccountDesk.open()
        try await desk.keepUp()
        for number in 1...1200 { try await send("\(number)", desk) }
        try await desk.pass(seconds: 30 * Self.day)
        #expect(try await desk.mails(to: "dana@northwind.example").count == 200)
        try await desk.keepUp()
        #expect(try await desk.mails(to: "dana@northwind.example").map(\.subject) == ["1200"])
    }

    private func send(_ subject: String, _ desk: AccountDesk) async throws {
        let now = desk.clock.now
        try await desk.provider.house.store.write { transaction in
            let mail = Mail(to: "dana@northwind.example", subject: subject, text: "")
            try MailTable(transaction: transaction).send(mail, at: now)
        }
    }
}
