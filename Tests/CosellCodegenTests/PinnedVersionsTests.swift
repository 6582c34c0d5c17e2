import Foundation
import Testing

/// The clients that the server is measured by are built from the same models as the server.
struct PinnedVersionsTests {
    private static func pinned() throws -> [String: String] {
        let text = String(decoding: try ProjectFolder.bytes("Tests/Conformance/requirements.txt"), as: UTF8.self)
        let pairs = text.split(separator: "\n").map { $0.split(separator: "=", omittingEmptySubsequences: true) }
        return Dictionary(uniqueKeysWithValues: pairs.filter { $0.count == 2 }.map { (String($0[0]), String($0[1])) })
    }

    @Test("the pinned clients rest on the botocore that Models/ came from", arguments: ["botocore", "boto3"])
    func pins(client: String) throws {
        let version = String(decoding: try ProjectFolder.bytes("Models/botocore.version"), as: UTF8.self)
        #expect(try Self.pinned()[client].map { "\($0)\n" } == version, "run make models")
    }
}
