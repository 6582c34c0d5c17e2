import CosellDomain
import CosellTestSupport
import CosellWire
import Foundation
import Logging
import SwiftASN1
import Testing
import X509

@testable import CosellServer

/// A server that runs for years is never met with a certificate that has ended.
struct LiveSecurityTests {
    private static let day: Int64 = 86_400

    @Test("new connections are shown a new certificate well before the old one ends, under the same authority")
    func serving() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let clock = TestClock()
        var options = Server.Options(host: "127.0.0.1", port: 0, data: .folder(folder), loadsDemo: false)
        options.security = TransportSecurity(identity: .selfSigned, port: 0)
        let log = LineLog(descriptor: STDERR_FILENO, format: .text, clock: { clock.now })
        let server = Server(options, .demo, log: log, level: .error, clock: { clock.now })
        let (doors, opened) = AsyncStream.makeStream(of: ListeningPorts.self)
        let life = Task { try await server.run { opened.yield($0) } }
        var listening: ListeningPorts?
        for await one in doors {
            listening = one
            break
        }
        let port = try #require(listening?.securePort)
        let authority = try Self.text(TransportSecurity.authorityFile(in: folder))

        let first = try Self.shown(at: port, folder, clock.now)
        clock.advance(days: 300)
        #expect(try Self.shown(at: port, folder, clock.now) == first)
        clock.advance(days: 80)  // 17 days before its end
        let deadline = ContinuousClock.now + .seconds(60)
        var second = first
        while second == first, ContinuousClock.now < deadline { second = try Self.shown(at: port, folder, clock.now) }
        #expect(second.notValidAfter > first.notValidAfter.addingTimeInterval(300 * 86_400))
        #expect(try Self.text(TransportSecurity.authorityFile(in: folder)) == authority)
        life.cancel()
        _ = await life.result
    }

    @Test("is looked at once an hour, and kept where nothing is to change")
    func hours() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let start = TestClock.start
        let live = try LiveSecurity(.init(identity: .selfSigned, port: 0), dataFolder: folder, host: "::1", now: start)
        let context = live.context
        try live.look(at: start.adding(seconds: 364 * Self.day))
        #expect(live.context === context)
        try live.look(at: start.adding(seconds: 364 * Self.day + 3599))
        #expect(live.context === context)
        try live.look(at: start.adding(seconds: 368 * Self.day))
        #expect(live.context !== context)
    }

    @Test("the authority that clients trust stays while it can sign, however little is left of it")
    func authority() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let security = TransportSecurity(identity: .selfSigned, port: 0)
        let live = try LiveSecurity(security, dataFolder: folder, host: "::1", now: TestClock.start)
        let path = TransportSecurity.authorityFile(in: folder)
        let before = try Self.text(path)
        for year in 1...9 { try live.look(at: TestClock.start.adding(seconds: Int64(year) * 390 * Self.day)) }
        #expect(try Self.text(path) == before)
        let own = try Certificate(pemEncoded: Self.text("\(folder)/tls-certificate.pem"))
        #expect(try own.notValidAfter <= Certificate(pemEncoded: before).notValidAfter)
    }

    @Test("files of somebody else's are shown anew when they have changed, and the old ones while they are broken")
    func files() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let paths = try (1...2).map { number in
            let own = OwnCertificate(
                folder: "\(folder)/\(number)",
                host: "cosell",
                now: Date(timeIntervalSince1970: 2e9)
            )
            try FileManager.default.createDirectory(atPath: own.folder, withIntermediateDirectories: true)
            try own.prepare()
            return own
        }
        let (chain, key) = ("\(folder)/chain.pem", "\(folder)/key.pem")
        func put(_ own: OwnCertificate) throws {
            for (from, to) in [(own.certificateFile, chain), (own.keyFile, key)] {
                try Data(Self.text(from).utf8).write(to: URL(fileURLWithPath: to))
            }
        }
        try put(paths[0])
        let security = TransportSecurity(identity: .files(certificate: chain, key: key), port: 0)
        let live = try LiveSecurity(security, dataFolder: folder, host: "cosell", now: TestClock.start)
        let context = live.context
        try Data("none".utf8).write(to: URL(fileURLWithPath: chain))
        #expect(throws: TransportSecurityError.self) { try live.look(at: TestClock.start.adding(seconds: 3600)) }
        #expect(live.context === context)
        try put(paths[1])
        try live.look(at: TestClock.start.adding(seconds: 7200))
        #expect(live.context !== context)
    }

    // MARK: A client

    private static func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }

    private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// The certificate that a new connection is shown, which the authority must vouch for at that moment. The connection is
    /// answered, too: a server that is cancelled with one that it has not taken yet ends the process.
    private static func shown(at port: Int, _ folder: String, _ now: Instant) throws -> Certificate {
        let client = Process()
        client.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        client.arguments = [
            "openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-CAfile",
            TransportSecurity.authorityFile(in: folder), "-verify_return_error", "-attime", "\(now.seconds)",
            "-verify_ip", "127.0.0.1", "-ign_eof",
        ]
        let (input, output) = (Pipe(), Pipe())
        (client.standardInput, client.standardOutput, client.standardError) = (
            input, output, FileHandle.nullDevice
        )
        try client.run()
        try input.fileHandleForWriting.write(contentsOf: Data("GET /health HTTP/1.0\r\n\r\n".utf8))
        try input.fileHandleForWriting.close()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        client.waitUntilExit()
        #expect(client.terminationStatus == 0 && words.contains(" 200 OK"), "\(words.suffix(500))")
        let begin = try #require(words.range(of: "-----BEGIN CERTIFICATE-----"))
        let end = try #require(words.range(of: "-----END CERTIFICATE-----"))
        return try Certificate(pemEncoded: String(words[begin.lowerBound..<end.upperBound]))
    }
}
