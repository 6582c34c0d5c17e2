import CosellCodegen
import Testing

/// The code of the small model, letter by letter. `Reference/` is compiled too: see ``ReferenceCodeTests``.
struct ReferenceTextTests {
    @Test("prints the reference and nothing else")
    func text() throws {
        let printed = Printer(try Plan(LibraryModel.load())).files()
        let reference = try ProjectFolder.texts(below: "Tests/CosellCodegenTests/Reference")
        #expect(printed.keys.sorted() == reference.keys.sorted())
        for (path, text) in printed { #expect(text == reference[path], "\(path)") }
    }

    @Test("prints the same text each time")
    func stability() throws {
        let model = try LibraryModel.load()
        #expect(try Printer(Plan(model)).files() == Printer(Plan(model)).files())
    }
}
