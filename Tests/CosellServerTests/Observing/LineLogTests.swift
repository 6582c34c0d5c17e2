import CosellTestSupport
import CosellWire
import Foundation
import Logging
import Testing

@testable import CosellServer

struct LineLogTests {
    @Test("as text: time, level, message, facts by name")
    func text() throws {
        let pipe = LogPipe(.text)
        pipe.log.logger("cosell", level: .info).info("call", metadata: ["b": "2", "a": "1", "request.id": "r-1"])
        #expect(try pipe.lines() == ["2030-01-15T10:00:00.149Z info call a=1 b=2 request.id=r-1"])
    }

    @Test("as JSON: one object a line")
    func json() throws {
        let pipe = LogPipe(.json)
        pipe.log.logger("cosell", level: .info).info("call", metadata: ["b": "2", "a": "say \"so\"\n"])
        #expect(
            try pipe.lines() == [
                #"{"time":"2030-01-15T10:00:00.149Z","level":"info","label":"cosell","message":"call","#
                    + #""a":"say \"so\"\n","b":"2"}"#
            ]
        )
    }

    @Test(
        "a value that could be misread stands in quotes, and no value begins a line of its own",
        arguments: zip(
            ["", "two words", "a=b", "say \"so\"", "line\nbreak", "tab\there", "plain", "ümlaut"],
            [
                #""""#, #""two words""#, #""a=b""#, #""say \"so\"""#, #""line\nbreak""#, #""tab\there""#, "plain",
                "ümlaut",
            ]
        )
    )
    func quoting(_ value: String, _ written: String) throws {
        let pipe = LogPipe(.text)
        pipe.log.logger("cosell", level: .info).info("call", metadata: ["a": "\(value)"])
        #expect(try pipe.lines() == ["2030-01-15T10:00:00.149Z info call a=\(written)"])
    }

    @Test("each logger keeps to its level, and its own facts stand under those of the line")
    func levels() throws {
        let pipe = LogPipe(.text)
        var logger = pipe.log.logger("cosell", level: .warning)
        logger[metadataKey: "a"] = "logger"
        logger[metadataKey: "b"] = "logger"
        logger.info("unheard")
        logger.warning("heard", metadata: ["a": "line"])
        logger.logLevel = .debug
        logger.debug("heard too")
        #expect(
            try pipe.lines()
                == [
                    "2030-01-15T10:00:00.149Z warning heard a=line b=logger",
                    "2030-01-15T10:00:00.149Z debug \"heard too\" a=logger b=logger",
                ].map { $0.replacing("\"heard too\"", with: "heard too") }
        )
    }

    @Test("what nobody reads is dropped beyond a bound, and how many lines that were is said to the next reader")
    func dropped() throws {
        let pipe = Foundation.Pipe()
        let writer = pipe.fileHandleForWriting
        let log = LineLog(descriptor: writer.fileDescriptor, format: .text) { TestClock.start }
        let logger = log.logger("cosell", level: .info)
        let (sent, text) = (300, String(repeating: "x", count: 64 * 1024))
        for _ in 1...sent { logger.info("call", metadata: ["text": "\(text)"]) }
        var read = Data()
        let mark = Data("log lines dropped lines=".utf8)
        while read.suffix(256).firstRange(of: mark) == nil || read.last != UInt8(ascii: "\n") {
            let more = pipe.fileHandleForReading.availableData
            try #require(!more.isEmpty)
            read += more
        }
        let lines = String(decoding: read, as: UTF8.self).split(separator: "\n")
        let dropped = try #require(lines.last?.split(separator: "=").last.flatMap { Int($0) })
        #expect(lines.last?.contains(" warning ") == true)
        #expect(dropped > 0)
        #expect(lines.count - 1 + dropped == sent)
    }

    @Test("lines keep their order, however many are gathered")
    func order() throws {
        let pipe = LogPipe(.text)
        let logger = pipe.log.logger("cosell", level: .info)
        for number in 1...500 { logger.info("call", metadata: ["n": "\(number)"]) }
        #expect(try pipe.lines().map { $0.split(separator: "=").last ?? "" } == (1...500).map { "\($0)" })
    }
}
