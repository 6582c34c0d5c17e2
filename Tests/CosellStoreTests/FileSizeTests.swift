import Foundation
import Testing

@testable import CosellStore

/// How large a file is, told without opening it.
struct FileSizeTests {
    @Test("counts the bytes of a file, whatever its length", arguments: [0, 1, 33, 100_000])
    func bytes(_ count: Int) async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/file"
            try Data(repeating: 7, count: count).write(to: URL(fileURLWithPath: path))
            #expect(FileSize.bytes(ofFile: path) == count)
        }
    }

    @Test("follows a file that grows and one that is cut, and counts holes")
    func changes() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/file"
            try Data("abc".utf8).write(to: URL(fileURLWithPath: path))
            let file = try #require(FileHandle(forUpdatingAtPath: path))
            defer { try? file.close() }
            try file.truncate(atOffset: 5_000_000_000)
            #expect(FileSize.bytes(ofFile: path) == 5_000_000_000)
            try file.truncate(atOffset: 2)
            #expect(FileSize.bytes(ofFile: path) == 2)
        }
    }

    @Test("a link counts as what it leads to, and to nowhere as nothing")
    func links() async throws {
        try await withTemporaryFolder { folder in
            try Data("four".utf8).write(to: URL(fileURLWithPath: "\(folder)/file"))
            let (good, bad) = ("\(folder)/good", "\(folder)/bad")
            try FileManager.default.createSymbolicLink(atPath: good, withDestinationPath: "\(folder)/file")
            try FileManager.default.createSymbolicLink(atPath: bad, withDestinationPath: "\(folder)/gone")
            #expect(FileSize.bytes(ofFile: good) == 4)
            #expect(FileSize.bytes(ofFile: bad) == nil)
        }
    }

    @Test("there is none where there is no file", arguments: ["", "/nowhere/file", "/dev/null/file"])
    func missing(_ path: String) {
        #expect(FileSize.bytes(ofFile: path) == nil)
    }
}
