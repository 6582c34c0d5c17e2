import Foundation
import Testing

@testable import CosellStore

/// Folders that end with their process.
struct ScratchFolderTests {
    private static func names(in parent: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: parent).sorted()
    }

    @Test("it is for its owner only, and gone when nobody holds it")
    func gone() async throws {
        try await withTemporaryFolder { parent in
            do {
                let folder = try ScratchFolder(named: "scratch-", in: parent)
                let facts = try FileManager.default.attributesOfItem(atPath: folder.path)
                #expect((facts[.posixPermissions] as? NSNumber)?.intValue == 0o700)
                try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/file"))
                #expect(try Self.names(in: parent).count == 1)
            }
            #expect(try Self.names(in: parent) == [])
        }
    }

    @Test("what nobody holds any more is taken away; what somebody holds, or is called otherwise, stays")
    func left() async throws {
        try await withTemporaryFolder { parent in
            let held = try ScratchFolder(named: "scratch-", in: parent)
            for name in ["scratch-left", "other-left"] {
                try FileManager.default.createDirectory(
                    atPath: "\(parent)/\(name)/deep",
                    withIntermediateDirectories: true
                )
            }
            let folder = try ScratchFolder(named: "scratch-", in: parent)
            let expected = [held.path, folder.path, "other-left"].map { URL(fileURLWithPath: $0).lastPathComponent }
            #expect(try Self.names(in: parent) == expected.sorted())
        }
    }

    @Test("a place that is not there is told of")
    func nowhere() {
        #expect(throws: StoreError.self) { try ScratchFolder(named: "scratch-", in: "/no/such/folder") }
    }
}
