import CosellCodegen
import Foundation
import Testing

/// What is committed is what the generator writes today.
struct CommittedCodeTests {
    @Test("each target holds the generated files and no other", arguments: Generator.services)
    func files(_ service: ModeledService) throws {
        let generated = try Generator.files(ProjectFolder.model(service))
        let committed = try ProjectFolder.texts(below: "Sources/\(service.target)")
        #expect(Set(generated.keys).subtracting(committed.keys) == [], "missing: run swift run cosell-codegen")
        #expect(Set(committed.keys).subtracting(generated.keys) == [], "stale: run swift run cosell-codegen")
        for (path, text) in generated {
            #expect(text == committed[path], "\(path) differs: run swift run cosell-codegen")
        }
    }

    @Test("the toys of the server's tests are what the generator writes, and no other file stands there")
    func toys() throws {
        let committed = try ProjectFolder.texts(below: Generator.toyFolder)
        let generated = try Generator.toys.map { try Generator.toyFiles(Generator.toy($0, read: ProjectFolder.bytes)) }
        #expect(Set(generated.flatMap(\.keys)) == Set(committed.keys), "run swift run cosell-codegen")
        for (name, text) in generated.joined() {
            #expect(text == committed[name], "\(name) differs: run swift run cosell-codegen")
        }
    }

    @Test("each model is printed as it is stored", arguments: Generator.services)
    func models(_ service: ModeledService) throws {
        let bytes = try ProjectFolder.bytes("Models/\(service.model).json")
        let model = try Model(bytes: bytes)
        #expect(model.namespace == service.namespace)
        #expect(Array(model.text.utf8) == bytes)
    }

    @Test("the page of operations names the files that there are")
    func operationsPage() throws {
        let files = try ["Sources", "Tests"].flatMap { folder in
            try ProjectFolder.paths(below: folder).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
        }
        let models = try ProjectFolder.models()
        let page = try ProjectFolder.bytes("docs/operations.md")
        let proven = try ProvenErrors(String(decoding: ProjectFolder.bytes(ProvenErrors.file), as: UTF8.self))
        #expect(
            Array(OperationsPage.text(models: models, files: files.sorted(), proven: proven).utf8) == page,
            "run swift run cosell-codegen"
        )
        let unanswered = UnansweredOperations.files(models, files: files.sorted())
        #expect(!unanswered.isEmpty)
        for (path, text) in unanswered {
            #expect(try Array(text.utf8) == ProjectFolder.bytes(path), "run swift run cosell-codegen")
        }
    }

    @Test("the six models have 177 operations and 1,534 shapes")
    func totals() throws {
        let models = try ProjectFolder.models()
        #expect(models.map(\.operations.count).reduce(0, +) == 177)
        #expect(models.map(\.shapes.count).reduce(0, +) == 1534)
    }
}
