import CosellCodegen
import Testing

/// The tables of the command line are what the generator writes today.
struct CommittedTablesTests {
    @Test("each model has its table, and there is no other")
    func tables() throws {
        var committed = try ProjectFolder.texts(below: "Sources/\(Generator.tablesFolder)")
        for service in Generator.services {
            let table = try Generator.table(
                model: ProjectFolder.bytes("Models/\(service.model).json"),
                summaries: ProjectFolder.summaries(service.model)
            )
            let text = committed.removeValue(forKey: table.name)
            #expect(text == table.text, "\(table.name) differs: run swift run cosell-codegen")
        }
        #expect(committed.isEmpty, "stale: \(committed.keys.sorted())")
    }
}
