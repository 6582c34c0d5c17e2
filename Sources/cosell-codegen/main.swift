import CosellCodegen
import Foundation

// Run in the project's root. Without arguments: writes the generated targets from Models/.
// `import FOLDER`: first takes the wire facts of the five public service models in that folder into Models/.

let arguments = CommandLine.arguments.dropFirst()

func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

if arguments.first == "import", let folder = arguments.dropFirst().first {
    for service in Generator.services {
        let model = try Model(importing: bytes("\(folder)/\(service.model).json"), namespace: service.namespace)
        try Data(model.text.utf8).write(to: URL(filePath: "Models/\(service.model).json"))
    }
}

func replace(_ folder: String, with files: [String: String]) throws {
    let target = URL(filePath: folder)
    if FileManager.default.fileExists(atPath: target.path) { try FileManager.default.removeItem(at: target) }
    for (path, text) in files {
        let file = target.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    print("\(folder): \(files.count) files")
}

func sentences(of model: String) throws -> [UInt8] { try bytes("Models/summaries/\(model).txt") }

for service in Generator.services {
    let model = try bytes("Models/\(service.model).json")
    let summaries = try sentences(of: service.model)
    let client = Generator.client(of: service.namespace)
    try replace("Sources/\(service.target)", with: Generator.files(model: model, summaries: summaries))
    try replace(
        "Sources/\(client.target)/\(client.folder)",
        with: Generator.clientFiles(model: model, summaries: summaries)
    )
}

for service in Generator.services {
    let table = try Generator.table(
        model: bytes("Models/\(service.model).json"),
        summaries: sentences(of: service.model)
    )
    let file = URL(filePath: "Sources/\(Generator.tablesFolder)/\(table.name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(table.text.utf8).write(to: file)
}

let files = ["Sources", "Tests"].flatMap { folder in
    FileManager.default.enumerator(atPath: folder)?.compactMap { ($0 as? String).map { "\(folder)/\($0)" } } ?? []
}
let models = try Generator.services.map {
    try Model(bytes: bytes("Models/\($0.model).json"), summaries: sentences(of: $0.model))
}
let page = OperationsPage.text(models: models, files: files.filter { $0.hasSuffix(".swift") }.sorted())
try Data(page.utf8).write(to: URL(filePath: "docs/operations.md"))
