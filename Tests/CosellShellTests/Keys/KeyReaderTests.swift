import CosellDice
import Testing

@testable import CosellShell

/// What a terminal's bytes mean, however they arrive.
struct KeyReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: String
        let keys: [Key]
    }

    static let rows = [
        Row(
            testDescription: "letters",
            bytes: "aé漢🚀",
            keys: [.character("a"), .character("é"), .character("漢"), .character("🚀")]
        ),
        Row(testDescription: "both ends of a line", bytes: "\r\n", keys: [.enter, .enter]),
        Row(
            testDescription: "control",
            bytes: "\u{3}\u{1A}\u{15}",
            keys: [.control("c"), .control("z"), .control("u")]
        ),
        Row(testDescription: "rubouts", bytes: "\u{7F}\u{8}", keys: [.backspace, .backspace]),
        Row(testDescription: "tabs", bytes: "\t\u{1B}[Z", keys: [.tab, .backTab]),
        Row(testDescription: "arrows", bytes: "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", keys: [.up, .down, .right, .left]),
        Row(
            testDescription: "arrows of an application",
            bytes: "\u{1B}OA\u{1B}OB\u{1B}OH\u{1B}OF",
            keys: [.up, .down, .home, .end]
        ),
        Row(testDescription: "with a modifier", bytes: "\u{1B}[1;5A\u{1B}[5;2~", keys: [.up, .pageUp]),
        Row(
            testDescription: "numbered",
            bytes: "\u{1B}[1~\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[7~\u{1B}[8~",
            keys: [.home, .end, .pageUp, .pageDown, .delete, .home, .end]
        ),
        Row(testDescription: "a key that we do not know", bytes: "\u{1B}[24~x", keys: [.character("x")]),
        Row(
            testDescription: "an answer of the terminal",
            bytes: "\u{1B}[?62;c\u{1B}[8;24;80tx",
            keys: [.character("x")]
        ),
        Row(testDescription: "with Alt", bytes: "\u{1B}x", keys: [.escape, .character("x")]),
        Row(testDescription: "escape, escape and an arrow", bytes: "\u{1B}\u{1B}[A", keys: [.escape, .up]),
        Row(
            testDescription: "a paste",
            bytes: "a\u{1B}[200~one\r\ntwo\u{1B}[31m\u{7}\tq\u{1B}[201~b",
            keys: [.character("a"), .paste("one two[31m q"), .character("b")]
        ),
        Row(testDescription: "a paste of nothing", bytes: "\u{1B}[200~\u{1B}[201~b", keys: [.character("b")]),
    ]

    @Test("bytes in one read", arguments: rows)
    func whole(_ row: Row) {
        var reader = KeyReader()
        #expect(reader.feed(row.bytes.utf8) == row.keys)
        #expect(!reader.isWaiting)
    }

    @Test("bytes one by one", arguments: rows)
    func split(_ row: Row) {
        var reader = KeyReader()
        #expect(row.bytes.utf8.flatMap { reader.feed([$0]) } == row.keys)
    }

    @Test("an escape alone is known once nothing follows")
    func lone() {
        var reader = KeyReader()
        #expect(reader.feed([0x1B]) == [] && reader.isWaiting)
        #expect(reader.settle() == [.escape] && !reader.isWaiting)
        #expect(reader.feed("\u{1B}[".utf8) == [])
        #expect(reader.settle() == [.escape, .character("[")])
    }

    @Test(
        "what is no letter is none, and what follows is",
        arguments: [[0xFF], [0xC3], [0xE6, 0xBC], [0xED, 0xA0, 0x80], [0xC2, 0x9B], [0xF8], [0x1B, 0x5B, 0x31]]
    )
    func broken(_ bytes: [UInt8]) {
        var reader = KeyReader()
        let keys = reader.feed(bytes) + reader.feed([0x0D])
        #expect(keys == [.enter])
    }

    @Test("a paste without an end keeps nothing for ever, and ends all the same")
    func endless() {
        var reader = KeyReader()
        _ = reader.feed("\u{1B}[200~".utf8)
        for _ in 0..<40 { #expect(reader.feed([UInt8](repeating: 0x78, count: 4096)) == []) }
        #expect(reader.feed("\u{1B}[201~q".utf8).last == .character("q"))
    }

    @Test("any bytes are taken, and the reader goes on", arguments: 0..<50 as Range<UInt64>)
    func anything(_ seed: UInt64) {
        var dice = Dice(seed: seed)
        var reader = KeyReader()
        for _ in 0..<200 {
            _ = reader.feed(
                (0..<Int.random(in: 0...9, using: &dice)).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
            )
            _ = reader.settle()
        }
        _ = reader.feed(KeyReaderTests.rows[13].bytes.utf8)
        _ = reader.feed("\u{1B}[201~".utf8)
        _ = reader.settle()
        #expect(reader.feed("z".utf8).last == .character("z"))
    }
}
