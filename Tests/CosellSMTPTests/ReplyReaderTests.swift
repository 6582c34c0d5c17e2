import NIOCore
import Testing

@testable import CosellSMTP

/// Replies as servers write them, in whatever pieces they come.
struct ReplyReaderTests {
    private func replies(_ pieces: [String]) throws -> [SMTPReply] {
        var reader = ReplyReader()
        var replies: [SMTPReply] = []
        for piece in pieces {
            try reader.take(ByteBuffer(string: piece))
            while let reply = try reader.next() { replies.append(reply) }
        }
        return replies
    }

    @Test("a reply ends with the line that has a blank behind its code")
    func lines() throws {
        let hello = "250-mail.example\r\n250-STARTTLS\r\n250 SIZE 1000\r\n"
        let expected = [SMTPReply(code: 250, lines: ["mail.example", "STARTTLS", "SIZE 1000"])]
        #expect(try replies([hello]) == expected)
        #expect(try replies(hello.map { String($0) }) == expected)
    }

    @Test(
        "what is whole is a reply",
        arguments: [
            ("220 ready\r\n", [220]), ("220\r\n", [220]), ("220 ready\n250 ok\n", [220, 250]), ("220-more\r\n", []),
            ("220 rea", []),
        ]
    )
    func whole(_ text: String, _ codes: [Int]) throws { #expect(try replies([text]).map(\.code) == codes) }

    @Test(
        "what no server of mails says",
        arguments: [
            "HTTP/1.1 400 Bad Request\r\n", "22 x\r\n", "999 x\r\n", "abc x\r\n", "220x\r\n", "\r\n", "150 x\r\n",
        ]
    )
    func strange(_ text: String) {
        #expect(throws: SMTPFailure.strange) { try replies([text]) }
    }

    @Test("a reply has its bound")
    func bound() {
        #expect(throws: SMTPFailure.strange) { try replies([String(repeating: "220-x\r\n", count: 20_000)]) }
        #expect(throws: SMTPFailure.strange) { try replies([String(repeating: "x", count: 70_000)]) }
    }
}
