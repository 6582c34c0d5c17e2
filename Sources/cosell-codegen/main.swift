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

func complain(of model: String, _ error: any Error) -> Never {
    FileHandle.standardError.write(Data("error: the model \(model): \(error)\n".utf8))
    exit(1)
}

func models() -> [Model] {
    Generator.services.map {
        do { return try Model(ModelFiles(of: $0, read: bytes)) } catch { complain(of: $0.model, error) }
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
        } catch { complain(of: service.model, error) }
    }
    for (service, model) in zip(Generator.services, new) {
        try write(model.text, to: URL(filePath: "Models/\(service.model).json"))
    }
    try write("\(arguments[2])\n", to: URL(filePath: versionFile))
} else if !arguments.isEmpty {
    FileHandle.standardError.write(Data("usage: cosell-codegen [import FOLDER VERSION]\n".utf8))
    exit(2)
}

let now = models()
for (service, model) in zip(Generator.services, now) {
    try replace("Sources/\(service.target)", with: Generator.files(model))
    try replace("Sources/\(service.client.target)/\(service.client.folder)", with: Generator.clientFiles(model))
}

let toys = try Generator.toys.map { try Generator.toyFiles(Generator.toy($0, read: bytes)) }
try replace(Generator.toyFolder, with: toys.reduce(into: [:]) { $0.merge($1) { first, _ in first } })

let shared = try Generator.sharedFiles(now)
for folder in Generator.sharedFolders.map({ "Sources/\($0)" }) {
    let own = shared.filter { $0.key.hasPrefix("\(folder)/") }.map {
        (String($0.key.dropFirst(folder.count + 1)), $0.value)
    }
    try replace(folder, with: Dictionary(uniqueKeysWithValues: own))
}

let files = ["Sources", "Tests"].flatMap { folder in
    FileManager.default.enumerator(atPath: folder)?.compactMap { ($0 as? String).map { "\(folder)/\($0)" } } ?? []
}.filter { $0.hasSuffix(".swift") }.sorted()
let proven = try ProvenErrors(String(decoding: bytes(ProvenErrors.file), as: UTF8.self))
try write(OperationsPage.text(models: now, files: files, proven: proven), to: URL(filePath: "docs/operations.md"))
for (path, text) in UnansweredOperations.files(now, files: files) { try write(text, to: URL(filePath: path)) }

if let before, let version = arguments.last {
    print(ModelReport.text(old: before.models, new: now, versions: (before.version, version), files: files))
}
