import CosellCodegen
import Foundation

// Run in the project's root. Without arguments: writes the generated files from Models/.
// `import FOLDER VERSION`: first takes the wire facts of the public service models in that folder, which are those of
// that version of botocore, into Models/; then says as Markdown what changed.

let arguments = Array(CommandLine.arguments.dropFirst())
let versionFile = "Models/botocore.version"

func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

/// Leaves a file alone that says this already, so that nothing is built anew for nothing.
func write(_ text: String, to file: URL) throws {
    let old = FileManager.default.contents(atPath: file.path())
    guard old != Data(text.utf8) else { return }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
}

func replace(_ folder: String, with files: [String: String]) throws {
    let target = URL(filePath: folder)
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".swift") && files[path] == nil {
        try FileManager.default.removeItem(at: target.appending(path: path))
    }
    for (path, text) in files { try write(text, to: target.appending(path: path)) }
}

func models() throws -> [Model] {
    try Generator.services.map {
        try Model(bytes: bytes("Models/\($0.model).json"), summaries: sentences(of: $0.model))
    }
}

/// The models and the version before an import.
var before: (models: [Model], version: String?)?

if arguments.first == "import", arguments.count == 3 {
    let old = try Generator.services.filter { FileManager.default.fileExists(atPath: "Models/\($0.model).json") }.map {
        try Model(bytes: bytes("Models/\($0.model).json"))
    }
    let version = try? String(contentsOfFile: versionFile, encoding: .utf8)
    before = (old, version?.trimmingCharacters(in: .whitespacesAndNewlines))
    // All are read before the first is written: a model that is not understood leaves everything as it was.
    let new = Generator.services.map { service in
        do {
            return try Model(importing: bytes("\(arguments[1])/\(service.model).json"), namespace: service.namespace)
        } catch {
            FileHandle.standardError.write(Data("error: the model \(service.model): \(error)\n".utf8))
            exit(1)
        }
    }
    for (service, model) in zip(Generator.services, new) {
        try write(model.text, to: URL(filePath: "Models/\(service.model).json"))
    }
    try write("\(arguments[2])\n", to: URL(filePath: versionFile))
} else if !arguments.isEmpty {
    FileHandle.standardError.write(Data("usage: cosell-codegen [import FOLDER VERSION]\n".utf8))
    exit(2)
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

let tables = try Generator.services.map {
    try Generator.table(model: bytes("Models/\($0.model).json"), summaries: sentences(of: $0.model))
}
try replace(
    "Sources/\(Generator.tablesFolder)",
    with: Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.text) })
)

let files = ["Sources", "Tests"].flatMap { folder in
    FileManager.default.enumerator(atPath: folder)?.compactMap { ($0 as? String).map { "\(folder)/\($0)" } } ?? []
}.filter { $0.hasSuffix(".swift") }.sorted()
let now = try models()
try write(OperationsPage.text(models: now, files: files), to: URL(filePath: "docs/operations.md"))
try write(UnansweredOperations.text(now, files: files), to: URL(filePath: UnansweredOperations.path))

if let before, let version = arguments.last {
    print(ModelReport.text(old: before.models, new: now, versions: (before.version, version), files: files))
}
