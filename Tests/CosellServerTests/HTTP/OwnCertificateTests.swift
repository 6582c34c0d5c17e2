import Foundation
import SwiftASN1
import Testing
import X509

@testable import CosellServer

/// What a server with a certificate of its own keeps, and what it makes anew.
struct OwnCertificateTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var host = "127.0.0.1"
        var days = 0.0
        var renews = false
        var renewsAuthority = false
    }

    static let rows = [
        Row(testDescription: "the same again"),
        Row(testDescription: "31 days before its end", days: 366),
        Row(testDescription: "29 days before its end", days: 368, renews: true),
        Row(testDescription: "after its end", days: 500, renews: true),
        Row(testDescription: "another name", host: "cosell", renews: true),
        Row(testDescription: "another address", host: "192.0.2.7", renews: true),
        Row(testDescription: "a usual name", host: "localhost"),
        Row(testDescription: "everywhere", host: "0.0.0.0"),
        Row(testDescription: "the authority near its end", days: 3300, renews: true, renewsAuthority: true),
    ]

    private static let start = Date(timeIntervalSince1970: 1_894_701_600)

    @Test("the authority stays; the certificate follows the address and its end", arguments: rows)
    func renewal(_ row: Row) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let first = OwnCertificate(folder: folder.path, host: "127.0.0.1", now: Self.start)
        try first.prepare()
        let before = (
            try Data(contentsOf: file(first.certificateFile)), try Data(contentsOf: file(first.authorityFile))
        )
        let later = OwnCertificate(
            folder: folder.path,
            host: row.host,
            now: Self.start.addingTimeInterval(row.days * 24 * 3600)
        )
        try later.prepare()
        #expect((try Data(contentsOf: file(later.certificateFile)) != before.0) == row.renews)
        #expect((try Data(contentsOf: file(later.authorityFile)) != before.1) == row.renewsAuthority)
        let made = try Certificate(pemEncoded: String(contentsOfFile: later.certificateFile, encoding: .utf8))
        let authority = try Certificate(pemEncoded: String(contentsOfFile: later.authorityFile, encoding: .utf8))
        #expect(authority.publicKey.isValidSignature(made.signature, for: made))
        #expect(made.notValidAfter > later.now && made.notValidAfter <= authority.notValidAfter)
    }

    private func file(_ path: String) -> URL { URL(fileURLWithPath: path) }
}
