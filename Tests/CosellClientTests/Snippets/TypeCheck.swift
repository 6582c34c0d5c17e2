import Foundation

/// Has the compiler look at a program as it would stand in `main.swift` of another package, against the modules that these
/// tests were built with.
enum TypeCheck {
    /// The folder of these tests' products.
    private static let products = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()

    static var isPossible: Bool {
        guard let products, (try? run(["swiftc", "--version"])) != nil else { return false }
        return FileManager.default.fileExists(
            atPath: products.appending(path: "Modules/SellingClient.swiftmodule").path
        )
    }

    /// What the compiler says, warnings as errors; empty when all is well.
    static func complaints(of program: String) throws -> String {
        guard let products else { return "there are no products" }
        let folder = FileManager.default.temporaryDirectory.appending(path: "typecheck-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "main.swift")
        try Data(program.utf8).write(to: file)
        let maps = modulemaps(products).flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] }
        let modules = products.appending(path: "Modules").path
        let options = ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-I", modules]
        return try run(["swiftc"] + options + maps + [file.path])
    }

    /// Where modules in C are described: those that the build wrote, and those that packages bring.
    private static func modulemaps(_ products: URL) -> [String] {
        let checkouts = products.deletingLastPathComponent().deletingLastPathComponent().appending(path: "checkouts")
        let packages = children(checkouts).flatMap { children($0.appending(path: "Sources")) }
        let places =
            children(products).filter { $0.pathExtension == "build" } + packages.map { $0.appending(path: "include") }
        return places.map { $0.appending(path: "module.modulemap").path }.filter(FileManager.default.fileExists)
    }

    private static func children(_ folder: URL) -> [URL] {
        (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }

    @discardableResult
    private static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        if process.terminationStatus == 127 { throw CocoaError(.executableNotLoadable) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
