import CosellCodegen
import Foundation
import Testing

/// What is committed of the clients is what the generator writes today.
struct ClientCodeTests {
    @Test(
        "each client's generated folder holds the generated files and no other",
        arguments: CommittedCodeTests.services
    )
    func files(_ service: CommittedCodeTests.Service) throws {
        let generated = try Generator.clientFiles(
            model: ProjectFolder.bytes("Models/\(service.model).json"),
            summaries: ProjectFolder.summaries(service.model)
        )
        let client = Generator.client(of: service.namespace)
        let committed = try ProjectFolder.texts(below: "Sources/\(client.target)/\(client.folder)")
        #expect(Set(generated.keys) == Set(committed.keys), "run swift run cosell-codegen")
        for (path, text) in generated {
            #expect(text == committed[path], "\(path) differs: run swift run cosell-codegen")
        }
    }
}
