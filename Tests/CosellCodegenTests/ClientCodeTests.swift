import CosellCodegen
import Testing

/// What is committed of the clients is what the generator writes today.
struct ClientCodeTests {
    @Test("each client's generated folder holds the generated files and no other", arguments: Generator.services)
    func files(_ service: ModeledService) throws {
        let generated = try Generator.clientFiles(ProjectFolder.model(service))
        let committed = try ProjectFolder.texts(below: "Sources/\(service.client.target)/\(service.client.folder)")
        #expect(Set(generated.keys) == Set(committed.keys), "run swift run cosell-codegen")
        for (path, text) in generated {
            #expect(text == committed[path], "\(path) differs: run swift run cosell-codegen")
        }
    }
}
