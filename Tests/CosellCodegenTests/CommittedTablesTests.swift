import CosellCodegen
import Testing

/// What is committed of all models together, the tables of the command line and the actions of policies, is what the
/// generator writes today.
struct CommittedTablesTests {
    @Test("each folder holds the generated files and no other")
    func files() throws {
        let generated = try Generator.sharedFiles(ProjectFolder.models())
        var committed: [String: String] = [:]
        for folder in Generator.sharedFolders {
            for (path, text) in try ProjectFolder.texts(below: "Sources/\(folder)") {
                committed["Sources/\(folder)/\(path)"] = text
            }
        }
        #expect(Set(generated.keys) == Set(committed.keys), "run swift run cosell-codegen")
        for (path, text) in generated {
            #expect(text == committed[path], "\(path) differs: run swift run cosell-codegen")
        }
    }
}
