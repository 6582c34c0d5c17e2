import CosellWire
import Testing

@testable import CosellSMTP

/// What travels is a mail by RFC 5322, whatever its letters are.
struct MailTextTests {
    private func mail(
        _ text: String = "Hello",
        subject: String = "Your code",
        to: String = "kim@x.example",
        at moment: Instant = Instant(seconds: 1_768_248_000)
    ) -> MailText {
        MailText(from: "central@cosell.example", to: to, subject: subject, text: text, at: moment, id: "cosell-1-2")
    }

    private func head(_ mail: MailText) -> [String] { Array(mail.lines.prefix { !$0.isEmpty }) }
    private func body(_ mail: MailText) -> [String] { Array(mail.lines.drop { !$0.isEmpty }.dropFirst()) }

    @Test("plain letters travel as they are")
    func plain() {
        let mail = mail("Your code is 123456.\n\nIt is good for 15 minutes.")
        #expect(
            head(mail) == [
                "Date: Mon, 12 Jan 2026 20:00:00 +0000", "From: <central@cosell.example>", "To: <kim@x.example>",
                "Subject: Your code", "Message-ID: <cosell-1-2@cosell.example>", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 7bit",
                "Auto-Submitted: auto-generated",
            ]
        )
        #expect(body(mail) == ["Your code is 123456.", "", "It is good for 15 minutes."])
    }

    @Test(
        "the day of a mail, before and after 1970 too",
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00"), (-1, "Wed, 31 Dec 1969 23:59:59"),
            (951_825_600, "Tue, 29 Feb 2000 12:00:00"),
            (4_102_444_800, "Fri, 01 Jan 2100 00:00:00"),
        ]
    )
    func days(_ seconds: Int64, _ words: String) {
        #expect(head(mail(at: Instant(seconds: seconds))).first == "Date: \(words) +0000")
    }

    @Test(
        "other letters, and lines that are too long, travel in base64 of at most 76 signs",
        arguments: ["Zażółć gęślą jaźń", "共同\n販売", String(repeating: "x", count: 999), "tab\tand\u{7}bell"]
    )
    func encoded(_ text: String) throws {
        let mail = mail(text)
        #expect(head(mail).contains("Content-Transfer-Encoding: base64"))
        #expect(body(mail).allSatisfy { $0.utf8.count <= 76 })
        let bytes = try #require(Base64.decode(body(mail).joined()))
        #expect(String(decoding: bytes, as: UTF8.self) == text.replacing("\n", with: "\r\n"))
    }

    @Test(
        "a subject is one line, in words of at most 75 signs that part no letter",
        arguments: [
            "Łódź", String(repeating: "共", count: 100), "Two\r\nBcc: all@x.example", String(repeating: "a", count: 80),
        ]
    )
    func subjects(_ subject: String) throws {
        let line = try #require(head(mail(subject: subject)).first { $0.hasPrefix("Subject: ") }).dropFirst(9)
        let words = line.split(separator: "\r\n ").map(String.init)
        #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=") })
        let parts = try words.map { try #require(Base64.decode(String($0.dropFirst(10).dropLast(2)))) }
        #expect(parts.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(String(decoding: parts.joined(), as: UTF8.self) == subject)
    }

    @Test("no line of a text ends the mail")
    func points() {
        #expect(mail(".\n..b\nend").wire.hasSuffix("\r\n\r\n..\r\n...b\r\nend\r\n.\r\n"))
    }

    @Test(
        "an address that could not stand between its brackets is not sent",
        arguments: [
            ("kim@x.example", true), ("o'neil+a@x.example", true), ("kim", false), ("kim@x.example>\r\nDATA", false),
            ("a b@x.example", false), ("żaba@x.example", false),
        ]
    )
    func addresses(_ address: String, _ isSendable: Bool) { #expect(mail(to: address).isSendable == isSendable) }
}
