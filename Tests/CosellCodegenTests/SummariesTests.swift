import CosellCodegen
import CosellWire
import Testing

/// One sentence of ours on each operation, for doc comments, help and the page of operations.
struct SummariesTests {
    @Test("every operation has a sentence", arguments: Generator.services)
    func every(_ service: ModeledService) throws {
        for operation in try ProjectFolder.model(service).operations {
            #expect(!operation.summary.isEmpty, "\(operation.name)")
        }
    }

    @Test("a sentence is short, begins with what happens, and ends", arguments: Generator.services)
    func form(_ service: ModeledService) throws {
        let text = try ProjectFolder.summaries(service.model)
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        let summaries = Summaries(text: text).sentences
        #expect(summaries.count == lines.count)
        #expect(lines == lines.sorted())
        for (operation, sentence) in summaries {
            #expect(sentence.count <= 90, "\(operation)")
            #expect(sentence.first?.isUppercase == true && sentence.last == ".", "\(operation)")
            #expect(sentence.prefix { $0 != " " }.hasSuffix("s"), "\(operation): \(sentence)")
        }
    }
}
