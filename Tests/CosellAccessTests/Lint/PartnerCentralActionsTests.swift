@testable import CosellAccess
import Foundation
import Testing

struct PartnerCentralActionsTests {
    private static let models = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Models")

    private static var files: [URL] {
        let files = try? FileManager.default.contentsOfDirectory(at: models, includingPropertiesForKeys: nil)
        return files?.filter { $0.pathExtension == "json" } ?? []
    }

    private struct Model: Decodable {
        let operations: [Operation]

        struct Operation: Decodable {
            let name: String
        }
    }

    @Test("holds exactly the operations of the models, beside what is permission only")
    func operations() throws {
        let operations = try Self.files.flatMap {
            try JSONDecoder().decode(Model.self, from: Data(contentsOf: $0)).operations.map(\.name)
        }
        #expect(operations.count == 177)
        #expect(Set(operations) == Set(PartnerCentralActions.names).subtracting(PartnerCentralActions.permissionOnly))
    }

    @Test("names each action once, and traps only what is none")
    func names() {
        #expect(Set(PartnerCentralActions.names).count == PartnerCentralActions.names.count)
        for (slip, meant) in PartnerCentralActions.traps {
            #expect(!PartnerCentralActions.names.contains(slip))
            #expect(Spelling.nearest(to: slip, of: PartnerCentralActions.names) == meant)
        }
    }
}
