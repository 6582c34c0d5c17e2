package import ArgumentParser
import CosellServer
import CosellStore
import Foundation
import Logging

/// `cosell database`: whole databases, in folders and on PostgreSQL servers.
package struct DatabaseCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "Copy, check and back up whole databases.",
        subcommands: [CopyDatabase.self, CheckDatabase.self, BackUpDatabase.self]
    )

    package init() {}
}

/// `cosell database copy`: from one engine to another, or to the same elsewhere.
struct CopyDatabase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copy everything from one database into another, and compare.",
        discussion: """
            Example: cosell database copy --from var --to postgres://cosell@db.example.com/cosell
            A place is a folder, a file of `cosell database backup`, or a PostgreSQL URL. No server may run on either.
            """
    )

    @Option(help: "Folder, backup file or PostgreSQL URL.")
    var from: String

    @Option(help: "Folder or PostgreSQL URL.")
    var to: String

    @Flag(help: "Put the copy in place of what the target holds.")
    var replace = false

    func run() async throws {
        try await DatabaseReport.told { copy in
            try await copy.copy(from: CopyPlace(from), to: CopyPlace(to), replacing: replace)
        }
    }
}

/// `cosell database check`: reads everything.
struct CheckDatabase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read everything, also while servers run, and say what each table holds.",
        discussion: "Example: cosell database check --data var"
    )

    @OptionGroup
    var place: DatabasePlaceOptions

    func run() async throws {
        try await DatabaseReport.told { try await $0.check(place.place()) }
    }
}

/// `cosell database backup`: one moment of a database in a file.
struct BackUpDatabase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the data of one moment into one file, also while servers run.",
        discussion: """
            Example: cosell database backup monday.sqlite --database postgres://cosell@db.example.com/cosell
            The file goes back by `cosell database copy --from monday.sqlite --to PLACE`.
            """
    )

    @Argument(help: "The file to make.")
    var file: String

    @OptionGroup
    var place: DatabasePlaceOptions

    func run() async throws {
        try await DatabaseReport.told { try await $0.backUp(place.place(), to: file) }
    }
}

/// Which database is meant: as `cosell serve` finds it.
struct DatabasePlaceOptions: ParsableArguments {
    @Option(help: "Folder of the database; var, unless this or --database says otherwise.")
    var data: String?

    @Option(help: "PostgreSQL database, postgres://user@host/name; else COSELL_DATABASE_URL.")
    var database: String?

    func place() throws -> CopyPlace {
        let variable = ProcessInfo.processInfo.environment["COSELL_DATABASE_URL"] ?? ""
        guard data == nil || database == nil else {
            throw ServeFailure(.options, "--data and --database exclude each other; give one of them.")
        }
        guard data == nil, let url = database ?? (variable.isEmpty ? nil : variable) else {
            return .folder(data ?? "var")
        }
        return .database(try PostgreSQLAddress(url))
    }
}

/// What people read when a whole database was read.
private enum DatabaseReport {
    static func told(_ body: (DatabaseCopy) async throws -> [TableContents]) async throws {
        do {
            let silent = Logger(label: "cosell") { _ in SwiftLogNoOpLogHandler() }
            show(try await body(DatabaseCopy(KnownSchema.all, logger: silent)))
        } catch let error as ServeFailure {
            throw error
        } catch let error as StoreError {
            throw ServeFailure(error)
        } catch {
            throw ServeFailure(.unusableFolder, "\(error)")
        }
    }

    private static func show(_ contents: [TableContents]) {
        let filled = contents.filter { $0.digest.count > 0 }
        let width = filled.map(\.table.count).max() ?? 0
        for one in filled {
            let name = one.table + String(repeating: " ", count: width - one.table.count)
            let count = String(one.digest.count)
            print("\(name) \(String(repeating: " ", count: max(0, 9 - count.count)))\(count)  \(one.digest.text)")
        }
        print("\(contents.reduce(0) { $0 + $1.digest.count }) rows in \(filled.count) of \(contents.count) tables")
    }
}
