import Foundation
import Testing

/// ARCHITECTURE.md says who may import whom; Package.swift is held to it.
struct ArchitectureTests {
    private static let root = HouseFile.root

    @Test("the table names every target and exactly what it depends on")
    func table() throws {
        let promised = try Self.promises()
        let real = try Self.edges()
        #expect(Set(promised.keys) == Set(real.keys))
        for (target, dependencies) in real.sorted(by: { $0.key < $1.key }) {
            #expect(promised[target] == dependencies, "\(target)")
        }
    }

    @Test(
        "GRDB and Hummingbird stand in one target, AsyncHTTPClient in the client and where the server passes calls on",
        arguments: [
            ("GRDB", ["CosellStore"]), ("Hummingbird", ["CosellServer"]),
            ("AsyncHTTPClient", ["CosellClient", "CosellServer"]),
        ]
    )
    func doors(product: String, targets: [String]) throws {
        #expect(try Self.edges().filter { $0.value.contains(product) }.map(\.key).sorted() == targets)
    }

    @Test("of the commands only those of serve and of whole databases know the server")
    func oneServer() throws {
        let folder = Self.root.appending(path: "Sources/CosellCommands")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL]
        let knowing = try (files ?? []).filter { $0.pathExtension == "swift" }.filter {
            try String(contentsOf: $0, encoding: .utf8).contains("import CosellServer")
        }
        #expect(
            knowing.map(\.lastPathComponent).sorted() == [
                "ConnectionOptions.swift", "DatabaseCommands.swift", "Serve.swift", "ServeFailure.swift",
            ]
        )
    }

    @Test("of what every call goes through, the table of services alone knows a service")
    func oneTable() throws {
        let files = try ["Pipeline", "Doors", "Observing"].flatMap { folder in
            let folder = Self.root.appending(path: "Sources/CosellServer/\(folder)")
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        }
        let knowing = try files.filter {
            try String(contentsOf: $0, encoding: .utf8).contains(
                /import (Selling|Account|Benefits|Channel|Revenue|Marketing)/
            )
        }
        #expect(knowing.map(\.lastPathComponent) == ["Services.swift"])
    }

    @Test("no target of the domain imports Foundation", arguments: ["CosellRules", "CosellDomain", "CosellAccess"])
    func noFoundation(target: String) throws {
        let folder = Self.root.appending(path: "Sources/\(target)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL]
        let texts = try (files ?? []).filter { $0.pathExtension == "swift" }.map {
            try String(contentsOf: $0, encoding: .utf8)
        }
        #expect(!texts.isEmpty)
        #expect(!texts.contains { $0.contains("import Foundation") })
    }

    /// The rows `| Target | May import | …` of the table.
    private static func promises() throws -> [String: Set<String>] {
        let page = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| Target |") }.dropFirst(2).prefix {
            $0.hasPrefix("|")
        }
        let pairs = rows.map { row -> (String, Set<String>) in
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let names = cells[1].split(separator: ",").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            return (cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`")), Set(names.filter { $0 != "—" }))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// The edges as the package manager reads them from the manifest.
    private static func edges() throws -> [String: Set<String>] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", root.path(), "--scratch-path",
            FileManager.default.temporaryDirectory.appending(path: "cosell-manifest").path(), "dump-package",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let manifest = try JSONDecoder().decode(Manifest.self, from: bytes)
        let targets = manifest.targets.filter { $0.type != "test" }
        return Dictionary(uniqueKeysWithValues: targets.map { ($0.name, Set($0.dependencies.compactMap(\.name))) })
    }

    private struct Manifest: Decodable {
        let targets: [Target]

        struct Target: Decodable {
            let name: String
            let type: String
            let dependencies: [Dependency]
        }

        /// `{"product": ["GRDB", …]}` or `{"byName": ["CosellWire", null]}`.
        struct Dependency: Decodable {
            let name: String?

            init(from decoder: any Decoder) throws {
                let kinds = try decoder.singleValueContainer().decode([String: [Part?]].self)
                name = kinds.values.first?.first.flatMap { $0 }?.text
            }
        }

        struct Part: Decodable {
            let text: String?

            init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
        }
    }
}
