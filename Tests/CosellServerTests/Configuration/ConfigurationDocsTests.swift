import Foundation
import Testing

@testable import CosellServer

/// The page of the configuration names what a file may hold.
struct ConfigurationDocsTests {
    @Test("every key of a file stands in docs/configuration.md", arguments: ConfigurationFile.knownKeys.keys.sorted())
    func keys(_ section: String) throws {
        let page = try String(
            contentsOf: URL(filePath: #filePath).appending(path: "../../../../docs/configuration.md").standardized,
            encoding: .utf8
        )
        for key in ConfigurationFile.knownKeys[section] ?? [] {
            #expect(page.contains("`\(key)`"), "\(section).\(key)")
        }
    }
}
